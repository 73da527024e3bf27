#include "base/fs.h"

#include <gtest/gtest.h>
