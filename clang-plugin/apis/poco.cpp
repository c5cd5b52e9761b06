#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/operator_chain.h"
#include "clang-plugin/apis/poco_binding.h"
#include "clang-plugin/apis/result_reads.h"
#include "clang-plugin/apis/statement_object.h"

// POCO Data: `session << "sql", use(a), into(b), now`, the same into a Statement, and RecordSet.
namespace pgtidy::cxx {

namespace {

constexpr std::string_view kAppend = "Poco::Data::Statement::operator<<";

// The result is a Statement or a RecordSet made of it, a field is a Poco::Dynamic::Var.
class PocoReader final : public ResultReader {
 public:
  [[nodiscard]] ResultStep Step(ResultLevel level, const Call& call, std::optional<size_t> argument,
                                Scan& scan) const override {
    const std::string_view name = call.unqualified_name();
    if (argument) {
      const bool is_records = call.name == "Poco::Data::RecordSet::RecordSet" && *argument == 0;
      return is_records && level == ResultLevel::kRows ? StepFollow(ResultLevel::kRows) : StepUnknown();
    }
    switch (level) {
      case ResultLevel::kRows:
        if (call.name.starts_with("Poco::Data::Statement::")) return StatementStep(name);
        return call.name.starts_with("Poco::Data::RecordSet::") ? RecordSetStep(name, call, scan) : StepUnknown();
      case ResultLevel::kRow: return RowStep(name, call);
      case ResultLevel::kField: return ValueStep(name, call, scan);
    }
    return StepUnknown();
  }

 private:
  static ResultStep StatementStep(std::string_view name) {
    return HasName(name, {"execute",
                          "executeAsync",
                          "done",
                          "wait",
                          "initialized",
                          "paused",
                          "toString",
                          "operator,",
                          "operator<<",
                          "rowsExtracted",
                          "subTotalRowCount",
                          "columnsExtracted",
                          "affectedRowCount",
                          "isNull",
                          "setAsync",
                          "isAsync",
                          "bulkBind",
                          "extractionCount",
                          "storage",
                          "setStorage",
                          "getStorage",
                          "state",
                          "session"})
               ? StepNothing()
               : StepUnknown();
  }

  static ResultStep RecordSetStep(std::string_view name, const Call& call, Scan& scan) {
    if (HasName(name, {"moveFirst", "moveNext", "movePrevious", "moveLast", "rowCount", "columnCount", "columnName",
                       "columnType", "columnLength", "columnPrecision", "extractedRowCount", "getTotalRowCount", "end",
                       "isFiltered", "totalRowCount", "affectedRowCount"})) {
      return StepNothing();
    }
    if (HasName(name, {"begin", "row"})) return StepFollow(ResultLevel::kRow);
    if (call.arguments.empty()) return StepUnknown();
    const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
    if (name == "isNull") return StepNullCheck(call.arguments[0]);
    if (name == "nvl" && !types.empty()) return StepReadColumn(call.arguments[0], scan.TypeOf(types.front()), true);
    if (name == "operator[]") return StepField(call.arguments[0]);
    if (name == "value") {
      return types.empty() ? StepField(call.arguments[0])
                           : StepReadColumn(call.arguments[0], scan.TypeOf(types.front()));
    }
    return StepUnknown();
  }

  static ResultStep RowStep(std::string_view name, const Call& call) {
    if (call.name.starts_with("Poco::Data::RowIterator::")) {
      if (HasName(name, {"operator*", "operator->", "operator++"})) return StepFollow(ResultLevel::kRow);
      return HasName(name, {"operator==", "operator!="}) ? StepNothing() : StepUnknown();
    }
    if (!call.name.starts_with("Poco::Data::Row::")) return StepUnknown();
    if (name == "fieldCount") return StepNothing();
    const bool is_field = HasName(name, {"operator[]", "get"}) && call.arguments.size() == 1;
    return is_field ? StepField(call.arguments[0]) : StepUnknown();
  }

  static ResultStep ValueStep(std::string_view name, const Call& call, Scan& scan) {
    if (!call.name.starts_with("Poco::Dynamic::Var::")) return StepUnknown();
    if (name == "isEmpty") return StepNullCheck();
    if (name.starts_with("is") || name == "type") return StepNothing();
    const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
    const bool converts = HasName(name, {"convert", "extract"}) || llvm::isa<clang::CXXConversionDecl>(call.callee);
    if (converts && !types.empty()) return StepRead(scan.TypeOf(types.front()));
    if (llvm::isa<clang::CXXConversionDecl>(call.callee) || name == "toString") {
      return StepRead(scan.TypeOf(call.callee->getReturnType()));
    }
    return StepUnknown();
  }
};

// What gives a Statement another text, or adds to what it has.
bool ChangesText(const Call& call) {
  return HasName(call.name,
                 {"Poco::Data::Statement::reset", "Poco::Data::Statement::operator=", "Poco::Data::Statement::swap"});
}

const StatementRules& Rules() {
  static const StatementRules rules{ChangesText, [](const Call& call) {
                                      return call.name.starts_with("Poco::Data::Statement::") ||
                                             call.name == "Poco::Data::RecordSet::RecordSet";
                                    }};
  return rules;
}

bool Appends(const Call& call) { return call.name == kAppend; }

// True if a call binds more to a statement, where the chain with the text does not show it.
bool Binds(const Call& call) {
  if (call.name == "Poco::Data::Statement::operator,") return BindsByComma(*call.callee);
  return HasName(call.name, {"Poco::Data::Statement::addBind", "Poco::Data::Statement::addBinding",
                             "Poco::Data::Statement::bind", "Poco::Data::Statement::addExtract",
                             "Poco::Data::Statement::addExtraction", "Poco::Data::Statement::addExtractions"});
}

class Poco final : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "poco"; }

  [[nodiscard]] std::span<const std::string_view> function_names() const override {
    static constexpr std::array<std::string_view, 2> kNames = {"RecordSet", "operator<<"};
    return kNames;
  }

  [[nodiscard]] std::span<const std::string_view> file_words() const override {
    static constexpr std::array<std::string_view, 1> kWords = {"Poco"};
    return kWords;
  }

  void Visit(const Call& call, Scan& scan) const override {
    if (call.arguments.empty()) return;
    if (HasName(call.name, {"Poco::Data::Session::operator<<", "Poco::Data::StatementCreator::operator<<"})) {
      return VisitSession(call, scan);
    }
    // Inside of a chain the object is the operator before.
    if (call.name == kAppend && VariableOf(call.object) != nullptr) return VisitStatement(call, scan);
    if (call.name == "Poco::Data::RecordSet::RecordSet" && call.arguments.size() > 1 &&
        IsText(call.arguments[1]->getType(), scan)) {
      sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kExecute, call.arguments[1]);
      site.arguments.emplace();
      site.has_result = true;
      site.result = FollowResult(WholeConstruction(call.expression, scan), PocoReader(), scan);
      scan.Add(call, std::move(site));
    }
  }

 private:
  struct Parts {
    sites::QuerySite site;
    OperatorChain chain;
    PocoOperands operands;
  };

  static Parts ReadChain(const Call& call, Scan& scan) {
    Parts parts{
        scan.NewSite(call, sites::SiteRole::kExecute, call.arguments[0]), ChainAround(call.expression, scan), {}};
    parts.site.has_result = true;
    std::vector<const clang::Expr*> texts = {call.arguments[0]};
    for (const ChainLink& link : parts.chain.links) {
      if (link.kind == clang::OO_LessLess) {
        texts.push_back(link.operand);
      } else {
        parts.operands.Add(link, scan);
      }
    }
    if (texts.size() > 1) {
      TextValue text = StreamedText(texts, scan);
      parts.site.texts = std::move(text.texts);
      parts.site.why_unknown = std::move(text.why_unknown);
    }
    return parts;
  }

  // `session << "text", ...` as a statement of its own, or as what a Statement is made of.
  static void VisitSession(const Call& call, Scan& scan) {
    Parts parts = ReadChain(call, scan);
    const ValueUses uses = scan.UsesOf(parts.chain.outermost);
    sites::ResultUse use;
    if (const clang::VarDecl* statement = scan.VariableHolding(parts.chain.outermost)) {
      use = TakeCalls(CallsOfStatement(statement, parts.chain.outermost, Rules(), scan), uses, parts, scan);
    } else if (!uses.is_discarded && !uses.is_cast_to_void) {
      use = FollowResult(uses, PocoReader(), scan);
      if (use.state == sites::ResultUse::State::kUnknown) parts.operands.Lose();
    } else {
      use.state = sites::ResultUse::State::kUnused;
    }
    Finish(call, std::move(parts), std::move(use), scan);
  }

  // `statement << "text", ...`, where more may be added to the text, or bound, by other calls.
  static void VisitStatement(const Call& call, Scan& scan) {
    const clang::VarDecl* statement = VariableOf(call.object);
    const StatementCalls calls = CallsOfStatement(statement, call.expression, Rules(), scan);
    for (const Call& before : calls.before) {
      // What this adds to has a site of its own.
      if (Appends(before)) return;
    }
    Parts parts = ReadChain(call, scan);
    ValueUses uses;
    uses.is_partial = calls.is_partial;
    for (const Call& behind : calls.behind) {
      for (const clang::Expr* user : behind.arguments) {
        if (VariableOf(user) == statement) uses.uses.push_back({Peel(user), behind.expression});
      }
      if (VariableOf(behind.object) == statement) uses.uses.push_back({Peel(behind.object), behind.expression});
    }
    sites::ResultUse use = TakeCalls(calls, uses, parts, scan);
    Finish(call, std::move(parts), std::move(use), scan);
  }

  static sites::ResultUse TakeCalls(const StatementCalls& calls, const ValueUses& uses, Parts& parts, Scan& scan) {
    if (calls.is_partial) parts.operands.Lose();
    for (const Call& call : calls.before) {
      if (Binds(call)) parts.operands.Lose();
    }
    for (const Call& call : calls.behind) {
      if (Binds(call)) parts.operands.Lose();
      if (!Appends(call)) continue;
      parts.operands.Lose();
      for (sites::SqlText& text : parts.site.texts) text.has_open_end = true;
    }
    return FollowResult(uses, PocoReader(), scan);
  }

  static void Finish(const Call& call, Parts parts, sites::ResultUse use, Scan& scan) {
    parts.operands.Give(parts.site, scan);
    if (parts.site.result.columns) {
      // into() takes all columns; a RecordSet beside it is rare.
      parts.site.result.reads.insert(parts.site.result.reads.end(), use.reads.begin(), use.reads.end());
    } else {
      if (parts.operands.has_into()) use.state = sites::ResultUse::State::kUnknown;
      parts.site.result = std::move(use);
    }
    scan.Add(call, std::move(parts.site));
  }
};

}  // namespace

const Library& PocoLibrary() {
  static const Poco library;
  return library;
}

}  // namespace pgtidy::cxx
