#include "analyzer/support/parallel.h"

#include <gtest/gtest.h>

#include <vector>

namespace pgtidy::support {
namespace {

TEST(ParallelTest, DoesEachOnce) {
  for (const unsigned jobs : {0U, 1U, 2U, 16U}) {
    std::vector<int> done(1000);
    ParallelFor(done.size(), jobs, [&](size_t i) { ++done[i]; });
    EXPECT_EQ(done, std::vector<int>(1000, 1)) << jobs;
  }
  ParallelFor(0, 4, [](size_t) { FAIL(); });
}

}  // namespace
}  // namespace pgtidy::support
