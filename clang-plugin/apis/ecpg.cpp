#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/result_reads.h"

// What the preprocessor of embedded SQL makes of it: ECPGdo() with the variables as groups of ten arguments.
namespace pgtidy::cxx {

namespace {

using sites::CxxTypeKind;

// Of ECPGdo: line, compatibility, indicators, connection, question marks, kind of statement, text, variables.
constexpr size_t kConnection = 3;
constexpr size_t kStatementKind = 5;
constexpr size_t kText = 6;
constexpr size_t kVariables = 7;
// A variable: type, pointer, length, number, size; the same of its indicator.
constexpr size_t kGroup = 10;
constexpr size_t kIndicator = 5;

// enum ECPG_statement_type
enum class StatementKind : int64_t {
  kNormal = 0,
  kExecute = 1,
  kExecuteImmediate = 2,
  kPreparedNormal = 3,
  kPrepare = 4,
  kExecuteWithExpressions = 5
};

// enum ECPGttype
constexpr int64_t kDescriptor = 24;
constexpr int64_t kCharVariable = 25;
constexpr int64_t kEndOfInput = 27;
constexpr int64_t kEndOfOutput = 28;
constexpr int64_t kNoIndicator = 29;
constexpr int64_t kSqlda = 31;

struct EcpgType {
  CxxTypeKind kind = CxxTypeKind::kUnknown;
  const char* name = "";
  uint16_t bits = 0;
  bool is_signed = false;
};

// By the enumerator of ECPGttype, from ECPGt_char = 1.
constexpr std::array<EcpgType, 21> kTypes = {{
    {},
    {CxxTypeKind::kCharPointer, "char*", 0, false},
    {CxxTypeKind::kCharPointer, "unsigned char*", 0, false},
    {CxxTypeKind::kInteger, "short", 16, true},
    {CxxTypeKind::kInteger, "unsigned short", 16, false},
    {CxxTypeKind::kInteger, "int", 32, true},
    {CxxTypeKind::kInteger, "unsigned int", 32, false},
    {CxxTypeKind::kInteger, "long", 64, true},
    {CxxTypeKind::kInteger, "unsigned long", 64, false},
    {CxxTypeKind::kInteger, "long long", 64, true},
    {CxxTypeKind::kInteger, "unsigned long long", 64, false},
    {CxxTypeKind::kBoolean, "bool", 0, false},
    {CxxTypeKind::kFloating, "float", 32, true},
    {CxxTypeKind::kFloating, "double", 64, true},
    {CxxTypeKind::kString, "VARCHAR", 0, false},
    {CxxTypeKind::kString, "VARCHAR2", 0, false},
    {CxxTypeKind::kNamed, "numeric", 0, false},
    {CxxTypeKind::kNamed, "decimal", 0, false},
    {CxxTypeKind::kNamed, "date", 0, false},
    {CxxTypeKind::kNamed, "timestamp", 0, false},
    {CxxTypeKind::kNamed, "interval", 0, false},
}};
constexpr int64_t kString = 30;
constexpr int64_t kBytea = 32;

sites::CxxType TypeOfCode(int64_t code) {
  EcpgType known;
  if (code > 0 && code < static_cast<int64_t>(kTypes.size())) known = kTypes[static_cast<size_t>(code)];
  if (code == kString) known = kTypes[1];
  if (code == kBytea) known = {CxxTypeKind::kBytes, "bytea", 0, false};
  sites::CxxType type;
  type.kind = known.kind;
  type.name = known.name;
  type.bits = known.bits;
  type.is_signed = known.is_signed;
  return type;
}

// The variables of one side of a statement.
struct Variables {
  struct Variable {
    int64_t type = 0;
    const clang::Expr* value = nullptr;
    bool has_indicator = false;
  };
  std::vector<Variable> list;
  bool is_known = false;  // Ends as it should, and holds no descriptor.
};

Variables ReadVariables(const std::vector<const clang::Expr*>& arguments, size_t& at, int64_t end, Scan& scan) {
  Variables variables;
  bool has_descriptor = false;
  while (at < arguments.size()) {
    const std::optional<int64_t> type = scan.IntegerOf(arguments[at]);
    if (!type) return variables;
    if (*type == end) {
      ++at;
      variables.is_known = !has_descriptor;
      return variables;
    }
    if (at + kGroup > arguments.size()) return variables;
    const std::optional<int64_t> indicator = scan.IntegerOf(arguments[at + kIndicator]);
    if (*type == kDescriptor || *type == kSqlda) has_descriptor = true;
    variables.list.push_back({*type, arguments[at + 1], indicator && *indicator != kNoIndicator});
    at += kGroup;
  }
  return variables;
}

// Texts with question marks are given by the program, those with numbers by the preprocessor.
void SetPlaceholders(sites::QuerySite& site) {
  for (const sites::SqlText& text : site.texts) {
    if (text.text.find("$1") == std::string::npos && text.text.find('?') != std::string::npos) {
      site.placeholders = syntax::PlaceholderStyle::kQuestion;
    }
  }
}

class Ecpg final : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "ecpg"; }

  [[nodiscard]] std::span<const std::string_view> function_names() const override {
    static constexpr std::array<std::string_view, 2> kNames = {"ECPGdo", "ECPGprepare"};
    return kNames;
  }

  void Visit(const Call& call, Scan& scan) const override {
    if (call.name == "ECPGdo" && call.arguments.size() > kVariables) VisitDo(call, scan);
    if (call.name == "ECPGprepare" && call.arguments.size() == 5) VisitPrepare(call, scan);
  }

 private:
  static void VisitPrepare(const Call& call, Scan& scan) {
    sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kPrepare, call.arguments[4]);
    SetStatementName(call.arguments[3], site, scan);
    SetConnection(call.arguments[1], site, scan);
    SetPlaceholders(site);
    scan.Add(call, std::move(site));
  }

  static void VisitDo(const Call& call, Scan& scan) {
    const std::optional<int64_t> number = scan.IntegerOf(call.arguments[kStatementKind]);
    if (!number) return;
    const auto kind = static_cast<StatementKind>(*number);
    const bool is_by_name = kind == StatementKind::kExecute || kind == StatementKind::kExecuteWithExpressions;
    if (kind == StatementKind::kPrepare) return;
    const clang::Expr* text = call.arguments[kText];
    sites::QuerySite site = scan.NewSite(
        call, is_by_name ? sites::SiteRole::kExecutePrepared : sites::SiteRole::kExecute, is_by_name ? nullptr : text);
    if (is_by_name) SetStatementName(text, site, scan);
    SetConnection(call.arguments[kConnection], site, scan);
    site.takes_several_statements = kind == StatementKind::kExecuteImmediate;
    if (kind == StatementKind::kExecuteImmediate) SetPlaceholders(site);
    size_t at = kVariables;
    const Variables input = ReadVariables(call.arguments, at, kEndOfInput, scan);
    const Variables output =
        input.list.empty() && !input.is_known ? Variables{} : ReadVariables(call.arguments, at, kEndOfOutput, scan);
    TakeInput(input, site, scan);
    if (output.is_known && !output.list.empty()) TakeOutput(output, site, scan);
    scan.Add(call, std::move(site));
  }

  static void SetConnection(const clang::Expr* name, sites::QuerySite& site, Scan& scan) {
    if (const std::optional<sites::SqlText> text = scan.ConstantTextOf(name)) {
      site.connection = text->text;
    }
  }

  static void TakeInput(const Variables& input, sites::QuerySite& site, Scan& scan) {
    std::vector<sites::Argument> arguments;
    for (const Variables::Variable& variable : input.list) {
      if (variable.type == kCharVariable) {
        // Its value is put into the text: the name of a cursor or a statement.
        site.texts.clear();
        site.why_unknown = "the text holds the value of a variable";
        continue;
      }
      sites::Argument argument = scan.ArgumentOf(variable.value);
      argument.type = TypeOfCode(variable.type);
      arguments.push_back(std::move(argument));
    }
    if (input.is_known) site.arguments = std::move(arguments);
  }

  static void TakeOutput(const Variables& output, sites::QuerySite& site, Scan& scan) {
    site.has_result = true;
    site.result.state = sites::ResultUse::State::kFollowed;
    site.result.columns = static_cast<uint32_t>(output.list.size());
    for (const Variables::Variable& variable : output.list) {
      sites::ColumnRead read = ReadOfIndex(static_cast<uint32_t>(site.result.reads.size()), TypeOfCode(variable.type));
      read.place = scan.PlaceOf(variable.value->getSourceRange());
      read.checks_null = variable.has_indicator;
      site.result.reads.push_back(std::move(read));
    }
    site.result.columns_place = site.result.reads.front().place;
  }
};

}  // namespace

const Library& EcpgLibrary() {
  static const Ecpg library;
  return library;
}

}  // namespace pgtidy::cxx
