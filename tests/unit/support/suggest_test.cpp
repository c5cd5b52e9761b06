#include "analyzer/support/suggest.h"

#include <gtest/gtest.h>

namespace pgtidy::support {
namespace {

TEST(SuggestTest, FindsWhatWasMeant) {
  const std::vector<std::string> names = {"drop-table", "drop-column", "truncate"};
  EXPECT_EQ(Suggest("drop-tabel", names), "drop-table");
  EXPECT_EQ(Suggest("TRUNCAT", names), "truncate");
  EXPECT_EQ(Suggest("vacuum", names), std::nullopt);
  EXPECT_EQ(Suggest("", names), std::nullopt);
  EXPECT_EQ(Suggest(std::string(100000, 'x'), names), std::nullopt);
}

TEST(SuggestTest, FindsAllThatAreEquallyNear) {
  const NearestNames nearest = FindNearest("titel", {"title", "title", "titel", "tite", "length"});
  EXPECT_EQ(nearest.names, (std::vector<std::string>{"title", "tite"}));
  EXPECT_EQ(nearest.distance, 1U);
  EXPECT_TRUE(FindNearest("titel", {"length"}).names.empty());
  EXPECT_TRUE(FindNearest("titel", {}).names.empty());
}

}  // namespace
}  // namespace pgtidy::support
