#include "core/facts.h"

#include <gtest/gtest.h>
