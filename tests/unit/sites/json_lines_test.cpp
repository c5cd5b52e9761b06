#include <gtest/gtest.h>

#include <string>

#include "clang-plugin/sites/extraction.h"

namespace pgtidy::sites {
namespace {

Place At(uint32_t file, uint32_t begin, uint32_t end) { return {.file = file, .range = {begin, end}}; }

// A site in which every field says something.
QuerySite FullSite() {
  QuerySite site;
  site.library = "libpqxx";
  site.function = "pqxx::connection::prepare";
  site.version = "7";
  site.role = SiteRole::kPrepare;
  site.call = At(1, 10, 20);
  site.text_place = At(0, 30, 60);
  site.enclosing_function = "app::Load";
  site.in_template = true;
  SqlText& text = site.texts.emplace_back();
  text.Append("SELECT ", SegmentKind::kVerbatim, At(0, 31, 38));
  text.Append("\"a\"", SegmentKind::kSpelled, At(0, 38, 43));
  text.AppendHole(At(2, 1, 2), "\xFF");
  text.segments.back().is_number = true;
  text.AppendHole(std::nullopt, "quote(x)");
  text.segments.back().is_escaped = true;
  text.Append("\xC3\x28 caf\xC3\xA9", SegmentKind::kFolded, std::nullopt);
  text.has_open_end = true;
  site.why_unknown = "why";
  site.placeholders = syntax::PlaceholderStyle::kColon;
  site.named_placeholders = NamedPlaceholders::kEachCounts;
  site.takes_several_statements = true;
  site.statement_name = "";
  site.name_place = At(1, 21, 23);
  site.connection = "connection_";
  Argument argument;
  argument.type = {
      .kind = CxxTypeKind::kOptional, .name = "std::optional<int>", .bits = 0, .is_signed = false, .elements = {}};
  argument.type.elements.push_back(
      {.kind = CxxTypeKind::kInteger, .name = "int", .bits = 32, .is_signed = true, .elements = {}});
  argument.place = At(1, 3, 4);
  argument.expression = "x";
  argument.name = "id";
  argument.number = 2;
  argument.declared_type = "text";
  argument.binary_bytes = 4;
  site.arguments = {argument};
  site.has_result = true;
  site.result.state = ResultUse::State::kFollowed;
  ColumnRead read;
  read.index = 0;
  read.name = "Name";
  read.place = At(2, 5, 9);
  read.name_is_verbatim = true;
  read.type.kind = CxxTypeKind::kNamed;
  read.checks_null = true;
  read.has_default = true;
  read.only_null_check = true;
  site.result.reads = {read};
  site.result.columns = 3;
  site.result.must_equal_columns = true;
  site.result.columns_place = At(2, 0, 1);
  return site;
}

Extraction FullExtraction() {
  Extraction extraction;
  extraction.main_file = "/p/a.cpp";
  extraction.files = {"/p/a.cpp", "/p/b.h", "/p/c.h", "/p/unused.h"};
  extraction.sites = {FullSite(), QuerySite()};
  extraction.wrapper_candidates = {
      {.function = "app::Run", .parameter = 1, .parameter_name = "sql", .sink = "PQexec", .place = At(2, 7, 10)}};
  extraction.error_count = 2;
  extraction.first_error = "/p/a.cpp:1:1: unknown type";
  extraction.failure = "it crashed";
  return extraction;
}

void ExpectSame(const CxxType& left, const CxxType& right) {
  EXPECT_EQ(left.kind, right.kind);
  EXPECT_EQ(left.name, right.name);
  EXPECT_EQ(left.bits, right.bits);
  EXPECT_EQ(left.is_signed, right.is_signed);
  ASSERT_EQ(left.elements.size(), right.elements.size());
  for (size_t i = 0; i < left.elements.size(); ++i) ExpectSame(left.elements[i], right.elements[i]);
}

TEST(JsonLines, ReadAsTheyWereWritten) {
  const Extraction written = FullExtraction();
  const std::string lines = ToJsonLines(written) + ToJsonLines(Extraction());
  const support::Result<std::vector<Extraction>> units = ReadJsonLines(lines, "sites");
  ASSERT_TRUE(units) << units.error().message;
  ASSERT_EQ(units->size(), 2U);
  const Extraction& read = units->front();
  EXPECT_EQ(ToJsonLines(read), ToJsonLines(written));
  EXPECT_EQ(read.main_file, written.main_file);
  EXPECT_EQ(read.files, written.files);
  EXPECT_EQ(read.error_count, 2U);
  EXPECT_EQ(read.first_error, written.first_error);
  EXPECT_EQ(read.failure, written.failure);
  ASSERT_EQ(read.sites.size(), 2U);
  const QuerySite& site = read.sites.front();
  const QuerySite expected = FullSite();
  EXPECT_EQ(site.call, expected.call);
  EXPECT_EQ(site.text_place, expected.text_place);
  EXPECT_EQ(site.texts.front().text, expected.texts.front().text);
  ASSERT_EQ(site.texts.front().segments.size(), 5U);
  EXPECT_EQ(site.texts.front().segments[2].expression, "\xFF");
  EXPECT_EQ(site.texts.front().segments[2].place, At(2, 1, 2));
  EXPECT_TRUE(site.texts.front().segments[3].is_escaped);
  EXPECT_TRUE(site.texts.front().has_open_end);
  EXPECT_EQ(site.statement_name, "");
  EXPECT_EQ(site.named_placeholders, NamedPlaceholders::kEachCounts);
  ASSERT_TRUE(site.arguments);
  ExpectSame(site.arguments->front().type, expected.arguments->front().type);
  EXPECT_EQ(site.arguments->front().number, 2U);
  EXPECT_EQ(site.arguments->front().binary_bytes, 4);
  EXPECT_EQ(site.result.reads.front().name, "Name");
  EXPECT_EQ(site.result.columns_place, At(2, 0, 1));
  EXPECT_FALSE(read.sites.back().arguments);
  EXPECT_EQ(read.wrapper_candidates.front().place, At(2, 7, 10));
}

TEST(JsonLines, StandForThemselves) {
  const Extraction extraction = FullExtraction();
  const std::string line = ToJsonLine(extraction.sites.front(), extraction.files);
  EXPECT_NE(line.find(R"("files":["/p/b.h","/p/a.cpp","/p/c.h"])"), std::string::npos) << line;
  EXPECT_NE(line.find(R"("call":[0,10,20])"), std::string::npos) << line;
}

TEST(JsonLines, TellWhatIsWrongAndWhere) {
  const std::string site = ToJsonLine(FullSite(), {"a", "b", "c"});
  const std::string unit = ToJsonLines(Extraction());
  const auto message = [&](const std::string& text) {
    const auto read = ReadJsonLines(text, "sites");
    return read ? "" : read.error().message;
  };
  const auto with = [&](const std::string& from, const std::string& to) {
    std::string changed = site;
    const size_t at = changed.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return changed.replace(at, from.size(), to) + unit;
  };
  EXPECT_EQ(message(""), "");
  EXPECT_EQ(message("\n" + unit), "");
  EXPECT_EQ(message(unit + "["), "sites:2: no JSON object");
  EXPECT_EQ(message(site), "sites:1: the line of the kind \"unit\" that ends a unit is missing");
  EXPECT_EQ(message("{\"kind\": \"other\"}"), "sites:1: \"kind\" cannot be \"other\"");
  EXPECT_EQ(message(with("\"call\":[0,", "\"call\":[9,")), "sites:1: \"call\" names a file that is not in \"files\"");
  EXPECT_EQ(message(with("\"call\":[0,10,20]", "\"call\":[0,20,10]")), "sites:1: \"call\" ends before it begins");
  EXPECT_EQ(message(with("\"role\":\"prepare\"", "\"role\":\"cook\"")), "sites:1: \"role\" cannot be \"cook\"");
  EXPECT_EQ(message(with("\"range\":[0,7]", "\"range\":[0,6]")),
            "sites:1: the place of a verbatim segment is not as long as the segment");
  EXPECT_EQ(message(with("\"in_template\":true", "\"in_template\":1")),
            "sites:1: \"in_template\" is neither true nor false");
  EXPECT_EQ(message(with("\"in_template\"", "\"in_tenplate\"")), "sites:1: the key \"in_tenplate\" is not known here");
  EXPECT_EQ(message(with("\"number\":2", "\"number\":0")), "sites:1: \"number\" counts from 1");
  EXPECT_EQ(message(with("\"number\":2", "\"number\":-1")), "sites:1: \"number\" is no number from 0 to 4294967295");
  EXPECT_EQ(message(with("\"library\":", "\"wing\":")), "sites:1: \"library\" is missing");
}

TEST(JsonLines, DoNotFollowTypesWithoutEnd) {
  std::string type = R"({"kind":"named"})";
  for (int i = 0; i < 5000; ++i) type.insert(0, R"({"kind":"optional","elements":[)").append("]}");
  const std::string line =
      R"({"kind":"site","files":["a"],"library":"l","function":"f","role":"execute","call":[0,0,0],)"
      R"("texts":[],"placeholders":"dollar","result":{"state":"unknown","reads":[{"type":)" +
      type + "}]}}";
  const auto read = ReadJsonLines(line, "sites");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().message, "sites:1: \"type\" has too many levels");
}

}  // namespace
}  // namespace pgtidy::sites
