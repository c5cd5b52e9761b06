#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/qtsql_binding.h"
#include "clang-plugin/apis/result_reads.h"
#include "clang-plugin/apis/statement_object.h"

// Qt SQL: QSqlQuery, and the models that run a query or a table.
namespace pgtidy::cxx {

namespace {

// A field is the QVariant of a column, a row is a QSqlRecord.
class QtReader final : public ResultReader {
 public:
  [[nodiscard]] ResultStep Step(ResultLevel level, const Call& call, std::optional<size_t> argument,
                                Scan& scan) const override {
    const std::string_view name = call.unqualified_name();
    if (argument) {
      const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
      const bool casts = level == ResultLevel::kField && name == "qvariant_cast" && !types.empty();
      return casts ? StepRead(scan.TypeOf(types.front())) : StepUnknown();
    }
    switch (level) {
      case ResultLevel::kRows: return QueryStep(name, call);
      case ResultLevel::kRow: return RecordStep(name, call);
      case ResultLevel::kField: return ValueStep(name, call, scan);
    }
    return StepUnknown();
  }

 private:
  static ResultStep QueryStep(std::string_view name, const Call& call) {
    if (!call.name.starts_with("QSqlQuery::")) return StepUnknown();
    if (name == "record") return StepFollow(ResultLevel::kRow);
    if (call.arguments.empty()) return StepNothing();
    if (name == "value") return StepField(call.arguments[0]);
    if (name == "isNull") return StepNullCheck(call.arguments[0]);
    return StepNothing();
  }

  static ResultStep RecordStep(std::string_view name, const Call& call) {
    if (!call.name.starts_with("QSqlRecord::")) return StepUnknown();
    if (HasName(name, {"count", "isEmpty", "fieldName", "contains"})) return StepNothing();
    if (call.arguments.empty()) return StepUnknown();
    if (name == "indexOf") return StepColumnNumber(call.arguments[0]);
    if (name == "isNull") return StepNullCheck(call.arguments[0]);
    return HasName(name, {"value", "field"}) ? StepField(call.arguments[0]) : StepUnknown();
  }

  static ResultStep ValueStep(std::string_view name, const Call& call, Scan& scan) {
    if (call.name.starts_with("QSqlField::")) {
      if (name == "value") return StepFollow(ResultLevel::kField);
      return name == "isNull" ? StepNullCheck() : StepNothing();
    }
    if (!call.name.starts_with("QVariant::")) return StepUnknown();
    if (name == "isNull") return StepNullCheck();
    if (HasName(name, {"isValid", "canConvert", "type", "typeId", "userType", "typeName", "metaType"})) {
      return StepNothing();
    }
    const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
    if (HasName(name, {"value", "get"}) && !types.empty()) return StepRead(scan.TypeOf(types.front()));
    return name.starts_with("to") ? StepRead(scan.TypeOf(call.callee->getReturnType())) : StepUnknown();
  }
};

bool GivesText(const Call& call) {
  if (!call.name.starts_with("QSqlQuery::")) return false;
  const std::string_view name = call.unqualified_name();
  return HasName(name, {"prepare", "operator=", "clear", "swap"}) || (name == "exec" && !call.arguments.empty());
}

const StatementRules& Rules() {
  static const StatementRules rules{GivesText, [](const Call& call) { return call.name.starts_with("QSqlQuery::"); }};
  return rules;
}

// What the calls behind a text read.
sites::ResultUse UseOfCalls(const StatementCalls& calls, Scan& scan) {
  ValueUses uses;
  uses.is_partial = calls.is_partial;
  for (const Call& call : calls.behind) {
    if (call.object != nullptr) uses.uses.push_back({Peel(call.object), call.expression});
  }
  return FollowResult(uses, QtReader(), scan);
}

bool IsEmptyText(const clang::Expr* argument, Scan& scan) {
  const auto* made = llvm::dyn_cast<clang::CXXConstructExpr>(PeelCasts(argument));
  if (made != nullptr && made->getNumArgs() == 0) return true;
  const std::optional<sites::SqlText> text = scan.ConstantTextOf(argument);
  return text && text->text.empty();
}

// A SELECT from the table of a model, whose name is quoted part by part.
std::optional<sites::SqlText> SelectOfTable(const sites::SqlText& name) {
  if (name.text.empty() || !name.IsComplete()) return std::nullopt;
  sites::SqlText text;
  const auto add = [&](std::string_view bytes) { text.Append(bytes, sites::SegmentKind::kFolded, std::nullopt); };
  add("SELECT * FROM ");
  uint32_t begin = 0;
  while (begin <= name.text.size()) {
    const size_t dot = name.text.find('.', begin);
    const auto end = static_cast<uint32_t>(dot == std::string::npos ? name.text.size() : dot);
    const bool is_quoted = name.text[begin] == '"';
    if (begin > 0) add(".");
    if (!is_quoted) add("\"");
    text.Append(name.Slice({begin, end}));
    if (!is_quoted) add("\"");
    if (dot == std::string::npos) break;
    begin = end + 1;
    if (begin == name.text.size()) return std::nullopt;
  }
  return text;
}

class Qtsql final : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "qtsql"; }

  [[nodiscard]] std::span<const std::string_view> function_names() const override {
    static constexpr std::array<std::string_view, 6> kNames = {"QSqlQuery", "exec",     "prepare",
                                                               "setFilter", "setQuery", "setTable"};
    return kNames;
  }

  void Visit(const Call& call, Scan& scan) const override {
    if (call.arguments.empty()) return;
    if (call.name == "QSqlQuery::QSqlQuery") return VisitConstructor(call, scan);
    if (call.name == "QSqlQuery::exec") return VisitExec(call, VariableOf(call.object), scan);
    if (call.name == "QSqlQuery::prepare") return VisitPrepare(call, scan);
    if (call.name == "QSqlDatabase::exec") {
      sites::QuerySite site = NewExecuted(call, scan);
      site.result = FollowResult(call.expression, QtReader(), scan);
      return scan.Add(call, std::move(site));
    }
    if (call.name == "QSqlQueryModel::setQuery" && TakesText(call)) return scan.Add(call, NewExecuted(call, scan));
    if (call.name == "QSqlTableModel::setFilter") {
      return scan.Add(call, scan.NewSite(call, sites::SiteRole::kFragment, call.arguments[0]));
    }
    if (call.name == "QSqlTableModel::setTable") return VisitTable(call, scan);
  }

 private:
  static bool TakesText(const Call& call) { return IsOrDerivesFrom(ParameterType(*call.callee, 0), "QString"); }

  // A text that is sent as it is: placeholders mean nothing in it.
  static sites::QuerySite NewExecuted(const Call& call, Scan& scan) {
    sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kExecute, call.arguments[0]);
    site.arguments.emplace();
    site.has_result = true;
    site.takes_several_statements = true;
    return site;
  }

  static void VisitConstructor(const Call& call, Scan& scan) {
    if (!TakesText(call) || IsEmptyText(call.arguments[0], scan)) return;
    VisitExec(call, scan.VariableHolding(WholeConstruction(call.expression, scan)), scan);
  }

  static void VisitExec(const Call& call, const clang::VarDecl* query, Scan& scan) {
    sites::QuerySite site = NewExecuted(call, scan);
    const bool is_made = llvm::isa<clang::CXXConstructorDecl>(call.callee);
    site.result = is_made && query == nullptr
                      ? FollowResult(WholeConstruction(call.expression, scan), QtReader(), scan)
                      : UseOfCalls(CallsOfStatement(query, call.expression, Rules(), scan), scan);
    // Who asks whether it worked has got what there is to know of many a statement.
    const bool is_asked = !is_made && !scan.UsesOf(call.expression).is_discarded;
    if (is_asked && site.result.state == sites::ResultUse::State::kUnused) {
      site.result.state = sites::ResultUse::State::kFollowed;
    }
    scan.Add(call, std::move(site));
  }

  static void VisitPrepare(const Call& call, Scan& scan) {
    sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kPrepare, call.arguments[0]);
    const StatementCalls calls = CallsOfStatement(VariableOf(call.object), call.expression, Rules(), scan);
    SetQtPlaceholders(site);
    if (!calls.is_partial) SetQtArguments(calls.behind, site, scan);
    site.has_result = HasExecution(calls.behind);
    if (site.has_result) MarkAsRun(site);
    site.result = UseOfCalls(calls, scan);
    scan.Add(call, std::move(site));
  }

  static void VisitTable(const Call& call, Scan& scan) {
    sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kTable, call.arguments[0]);
    std::vector<sites::SqlText> texts;
    for (const sites::SqlText& name : site.texts) {
      std::optional<sites::SqlText> text = SelectOfTable(name);
      if (text) texts.push_back(std::move(*text));
    }
    if (texts.empty() && site.why_unknown.empty()) site.why_unknown = "the name of the table is not constant";
    site.texts = std::move(texts);
    site.arguments.emplace();
    scan.Add(call, std::move(site));
  }
};

}  // namespace

const Library& QtsqlLibrary() {
  static const Qtsql library;
  return library;
}

}  // namespace pgtidy::cxx
