#include "base/run_context.h"

#include <gtest/gtest.h>
