#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/result_reads.h"
#include "clang-plugin/apis/statement_object.h"

// ODBC: SQLExecDirect and SQLPrepare; what is bound to the same statement handle in the same function.
namespace pgtidy::cxx {

namespace {

using sites::CxxTypeKind;

// SQL_NTS: the text ends with a zero byte.
constexpr int64_t kZeroTerminated = -3;

// The name of a function without the mark of its character set.
std::string_view PlainName(std::string_view name) {
  if (name.starts_with("SQL") && (name.ends_with("A") || name.ends_with("W"))) name.remove_suffix(1);
  return name;
}

bool IsTextCall(const Call& call) {
  return HasName(PlainName(call.name), {"SQLExecDirect", "SQLPrepare"}) ||
         HasName(PlainName(call.name), {"SQLTables", "SQLColumns", "SQLPrimaryKeys", "SQLForeignKeys", "SQLStatistics",
                                        "SQLProcedures", "SQLProcedureColumns", "SQLGetTypeInfo"});
}

const StatementRules& Rules() {
  static const StatementRules rules{IsTextCall, [](const Call& call) { return call.name.starts_with("SQL"); }};
  return rules;
}

struct CType {
  int code;  // SQL_C_...
  CxxTypeKind kind;
  const char* name;
  uint16_t bits;
  bool is_signed;
};

constexpr std::array<CType, 24> kCTypes = {{
    {1, CxxTypeKind::kCharPointer, "SQLCHAR*", 0, false},
    {-8, CxxTypeKind::kCharPointer, "SQLWCHAR*", 0, false},
    {4, CxxTypeKind::kInteger, "SQLINTEGER", 32, true},
    {-16, CxxTypeKind::kInteger, "SQLINTEGER", 32, true},
    {-18, CxxTypeKind::kInteger, "SQLUINTEGER", 32, false},
    {5, CxxTypeKind::kInteger, "SQLSMALLINT", 16, true},
    {-15, CxxTypeKind::kInteger, "SQLSMALLINT", 16, true},
    {-17, CxxTypeKind::kInteger, "SQLUSMALLINT", 16, false},
    {-25, CxxTypeKind::kInteger, "SQLBIGINT", 64, true},
    {-27, CxxTypeKind::kInteger, "SQLUBIGINT", 64, false},
    {-6, CxxTypeKind::kInteger, "SQLSCHAR", 8, true},
    {-26, CxxTypeKind::kInteger, "SQLSCHAR", 8, true},
    {-28, CxxTypeKind::kInteger, "SQLCHAR", 8, false},
    {-7, CxxTypeKind::kBoolean, "SQLCHAR", 0, false},
    {7, CxxTypeKind::kFloating, "SQLREAL", 32, true},
    {8, CxxTypeKind::kFloating, "SQLDOUBLE", 64, true},
    {-2, CxxTypeKind::kBytes, "SQLCHAR*", 0, false},
    {2, CxxTypeKind::kNamed, "SQL_NUMERIC_STRUCT", 0, false},
    {9, CxxTypeKind::kNamed, "SQL_DATE_STRUCT", 0, false},
    {10, CxxTypeKind::kNamed, "SQL_TIME_STRUCT", 0, false},
    {11, CxxTypeKind::kNamed, "SQL_TIMESTAMP_STRUCT", 0, false},
    {91, CxxTypeKind::kNamed, "SQL_DATE_STRUCT", 0, false},
    {92, CxxTypeKind::kNamed, "SQL_TIME_STRUCT", 0, false},
    {93, CxxTypeKind::kNamed, "SQL_TIMESTAMP_STRUCT", 0, false},
}};

sites::CxxType TypeOfCode(const clang::Expr* expression, Scan& scan) {
  sites::CxxType type;
  const std::optional<int64_t> code = scan.IntegerOf(expression);
  if (!code) return type;
  for (const CType& known : kCTypes) {
    if (known.code != *code) continue;
    type.kind = known.kind;
    type.name = known.name;
    type.bits = known.bits;
    type.is_signed = known.is_signed;
  }
  return type;
}

bool IsNullPointer(const clang::Expr* expression, Scan& scan) {
  clang::ASTContext& context = scan.context();
  return expression->isNullPointerConstant(context, clang::Expr::NPC_ValueDependentIsNotNull) !=
         clang::Expr::NPCK_NotNull;
}

// SQLBindParameter(handle, number, in or out, type in C, type in SQL, size, digits, value, length, indicator)
std::optional<std::vector<sites::Argument>> Bound(const std::vector<Call>& calls, Scan& scan) {
  std::map<uint32_t, sites::Argument> by_number;
  for (const Call& call : calls) {
    const std::string_view name = PlainName(call.name);
    if (HasName(name, {"SQLSetDescField", "SQLSetDescRec", "SQLBindParam", "SQLSetParam"})) return std::nullopt;
    if (name != "SQLBindParameter" || call.arguments.size() < 8) continue;
    const std::optional<int64_t> number = scan.IntegerOf(call.arguments[1]);
    if (!number || *number < 1 || *number > UINT16_MAX) return std::nullopt;
    sites::Argument argument = scan.ArgumentOf(PeelCasts(call.arguments[7]));
    argument.type = TypeOfCode(call.arguments[3], scan);
    argument.number = static_cast<uint32_t>(*number);
    by_number.try_emplace(*argument.number, std::move(argument));
  }
  std::vector<sites::Argument> arguments;
  arguments.reserve(by_number.size());
  for (auto& [number, argument] : by_number) arguments.push_back(std::move(argument));
  return arguments;
}

// SQLBindCol and SQLGetData(handle, number, type in C, target, length, indicator)
void AddReads(const std::vector<Call>& calls, sites::ResultUse& use, Scan& scan) {
  for (const Call& call : calls) {
    const std::string_view name = PlainName(call.name);
    if (!HasName(name, {"SQLBindCol", "SQLGetData"}) || call.arguments.size() < 6) continue;
    const std::optional<int64_t> number = scan.IntegerOf(call.arguments[1]);
    if (!number || *number < 1 || *number > UINT16_MAX || IsNullPointer(call.arguments[3], scan)) continue;
    sites::ColumnRead read = ReadOfIndex(static_cast<uint32_t>(*number) - 1, TypeOfCode(call.arguments[2], scan));
    read.place = scan.PlaceOf(call.arguments[1]->getSourceRange());
    read.checks_null = !IsNullPointer(call.arguments[5], scan);
    use.reads.push_back(std::move(read));
  }
}

class Odbc final : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "odbc"; }

  [[nodiscard]] std::span<const std::string_view> function_names() const override {
    static constexpr std::array<std::string_view, 6> kNames = {"SQLExecDirect", "SQLExecDirectA", "SQLExecDirectW",
                                                               "SQLPrepare",    "SQLPrepareA",    "SQLPrepareW"};
    return kNames;
  }

  void Visit(const Call& call, Scan& scan) const override {
    const std::string_view name = PlainName(call.name);
    if (!HasName(name, {"SQLExecDirect", "SQLPrepare"}) || call.arguments.size() != 3) return;
    const bool executes = name == "SQLExecDirect";
    const sites::SiteRole role = executes ? sites::SiteRole::kExecute : sites::SiteRole::kPrepare;
    sites::QuerySite site = scan.NewSite(call, role, PeelCasts(call.arguments[1]));
    site.placeholders = syntax::PlaceholderStyle::kQuestion;
    site.takes_several_statements = true;
    site.has_result = true;
    CutTexts(site, scan.IntegerOf(call.arguments[2]));
    const StatementCalls calls = CallsOfStatement(VariableOf(call.arguments[0]), call.expression, Rules(), scan);
    // What was bound stays bound, whatever the text.
    const bool knows_bound = !calls.is_partial && calls.is_first;
    if (knows_bound) {
      std::vector<Call> binding = calls.before;
      if (!executes) binding.insert(binding.end(), calls.behind.begin(), calls.behind.end());
      site.arguments = Bound(binding, scan);
      const bool is_run = std::any_of(calls.behind.begin(), calls.behind.end(),
                                      [](const Call& other) { return other.name == "SQLExecute"; });
      if (is_run) MarkAsRun(site);
    }
    AddReads(calls.behind, site.result, scan);
    if (calls.is_first) AddReads(calls.before, site.result, scan);
    if (knows_bound && !site.result.reads.empty()) site.result.state = sites::ResultUse::State::kFollowed;
    scan.Add(call, std::move(site));
  }

 private:
  static void CutTexts(sites::QuerySite& site, std::optional<int64_t> length) {
    if (!length || *length == kZeroTerminated || *length < 0) return;
    for (sites::SqlText& text : site.texts) {
      if (static_cast<size_t>(*length) < text.text.size()) text = text.Slice({0, static_cast<uint32_t>(*length)});
    }
  }
};

}  // namespace

const Library& OdbcLibrary() {
  static const Odbc library;
  return library;
}

}  // namespace pgtidy::cxx
