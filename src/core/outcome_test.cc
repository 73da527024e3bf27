#include "core/outcome.h"

#include <gtest/gtest.h>
