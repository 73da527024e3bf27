#include "base/json.h"

#include <gtest/gtest.h>
