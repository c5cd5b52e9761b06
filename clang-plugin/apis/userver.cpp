#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/control_flow.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/result_reads.h"
#include "clang-plugin/apis/userver_types.h"

// userver's driver: the SQL is the parameter of the class Query, what comes behind it are the values.
namespace pgtidy::cxx {

namespace {

constexpr std::string_view kQuery = "storages::Query";

// The name behind `storages::postgres::`; empty if it is not in there.
std::string_view DriverName(std::string_view name) {
  constexpr std::string_view kSpace = "storages::postgres::";
  const size_t at = name.find(kSpace);
  if (at == std::string_view::npos || (at > 0 && !name.substr(0, at).ends_with("::"))) return {};
  return name.substr(at + kSpace.size());
}

std::string ClassOf(clang::QualType type) {
  if (type.isNull()) return {};
  const clang::CXXRecordDecl* record = type.getNonReferenceType()->getAsCXXRecordDecl();
  return record == nullptr ? "" : QualifiedName(record);
}

bool IsDriverClass(clang::QualType type, std::string_view name) { return DriverName(ClassOf(type)) == name; }

// The types of the columns that a value made of a whole row takes: the members of a tuple or a plain struct.
std::vector<sites::CxxType> RowTypes(const sites::CxxType& type) {
  if (type.kind == sites::CxxTypeKind::kTuple || type.kind == sites::CxxTypeKind::kNamed) return type.elements;
  return {};
}

class UserverReader final : public ResultReader {
 public:
  [[nodiscard]] ResultStep Step(ResultLevel level, const Call& call, std::optional<size_t> argument,
                                Scan& scan) const override {
    if (argument || DriverName(call.name).empty()) return StepUnknown();
    const std::string_view name = call.unqualified_name();
    switch (level) {
      case ResultLevel::kRows: return RowsStep(name, call, scan);
      case ResultLevel::kRow: return RowStep(name, call, scan);
      case ResultLevel::kField: return FieldStep(name, call, scan);
    }
    return StepUnknown();
  }

 private:
  static bool HasRowTag(const Call& call) {
    for (const clang::Expr* argument : call.arguments) {
      if (IsDriverClass(argument->getType(), "RowTag")) return true;
    }
    return false;
  }

  // A value of one type made of each row: of all columns with the tag for rows, else of the only one.
  static ResultStep WholeStep(const Call& call, const sites::CxxType& type, const clang::Expr* place) {
    if (type.kind == sites::CxxTypeKind::kUnknown) return StepUnknown();
    ResultStep step;
    if (HasRowTag(call)) {
      std::vector<sites::CxxType> types = RowTypes(type);
      if (types.empty()) return StepUnknown();
      step = StepReadAll(std::move(types), false);
    } else {
      step = StepReadAll({type}, true);
    }
    step.place = place;
    return step;
  }

  static ResultStep RowsStep(std::string_view name, const Call& call, Scan& scan) {
    if (HasName(name, {"Size", "IsEmpty", "FieldCount", "RowsAffected", "CommandStatus", "end", "cend", "rend", "crend",
                       "operator bool", "Done", "FetchedSoFar"})) {
      return StepNothing();
    }
    if (name == "Fetch") return StepFollow(ResultLevel::kRows);
    if (HasName(name, {"begin", "cbegin", "rbegin", "crbegin", "Front", "Back", "operator[]"})) {
      return StepFollow(ResultLevel::kRow);
    }
    const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
    if (types.empty()) return StepUnknown();
    if (HasName(name, {"AsSingleRow", "AsOptionalSingleRow", "AsSetOf"})) {
      return WholeStep(call, scan.TypeOf(types.front()), nullptr);
    }
    if (name == "AsContainer") return WholeStep(call, ElementOf(types.front(), scan), nullptr);
    return StepUnknown();
  }

  static sites::CxxType ElementOf(clang::QualType container, Scan& scan) {
    const sites::CxxType type = scan.TypeOf(container);
    if (type.kind == sites::CxxTypeKind::kArray && !type.elements.empty()) return type.elements.front();
    const std::vector<clang::QualType> types = TemplateTypeArguments(container);
    if (!ClassOf(container).ends_with("map") || types.size() < 2) return {};
    sites::CxxType pair;
    pair.kind = sites::CxxTypeKind::kTuple;
    pair.elements = {scan.TypeOf(types[0]), scan.TypeOf(types[1])};
    return pair;
  }

  static ResultStep RowStep(std::string_view name, const Call& call, Scan& scan) {
    if (name == "operator[]" && call.arguments.size() == 1) return StepField(call.arguments[0]);
    if (HasName(name, {"operator*", "operator->", "operator++"})) return StepFollow(ResultLevel::kRow);
    if (HasName(name, {"Size", "operator==", "operator!=", "IndexOfName"})) return StepNothing();
    if (name == "As") {
      const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
      if (types.empty()) return StepUnknown();
      if (HasRowTag(call)) return WholeStep(call, scan.TypeOf(types.front()), nullptr);
      return call.arguments.empty() ? StepReadAll(TypesOf(types, scan), false)
                                    : NamedStep(call.arguments[0], TypesOf(types, scan));
    }
    if (name == "To" && !call.arguments.empty()) {
      if (HasRowTag(call)) return WholeStep(call, scan.TypeOf(call.arguments[0]->getType()), nullptr);
      const bool has_names = ClassOf(ParameterType(*call.callee, 0)) == "std::initializer_list";
      std::vector<sites::CxxType> types;
      for (const clang::Expr* value : std::span(call.arguments).subspan(has_names ? 1 : 0)) {
        if (IsDriverClass(value->getType(), "FieldTag")) continue;
        types.push_back(scan.TypeOf(value->getType()));
      }
      return has_names ? NamedStep(call.arguments[0], std::move(types)) : StepReadAll(std::move(types), false);
    }
    return StepUnknown();
  }

  // Columns by names in braces, one for each type.
  static ResultStep NamedStep(const clang::Expr* names, std::vector<sites::CxxType> types) {
    const clang::Expr* peeled = PeelCasts(names);
    if (const auto* made = llvm::dyn_cast<clang::CXXStdInitializerListExpr>(peeled)) peeled = Peel(made->getSubExpr());
    const auto* list = llvm::dyn_cast<clang::InitListExpr>(peeled);
    if (list == nullptr || list->getNumInits() != types.size()) return StepUnknown();
    ResultStep step = StepReadAll(std::move(types), false);
    step.names.assign(list->inits().begin(), list->inits().end());
    return step;
  }

  static ResultStep FieldStep(std::string_view name, const Call& call, Scan& scan) {
    if (name == "IsNull") return StepNullCheck();
    if (HasName(name, {"Name", "Description", "RowIndex", "FieldIndex", "GetTypeOid", "Length"})) return StepNothing();
    if (name == "As" || name == "Coalesce") {
      const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
      return types.empty() ? StepUnknown() : StepRead(scan.TypeOf(types.front()), name == "Coalesce");
    }
    if (name == "To" && !call.arguments.empty()) return StepRead(scan.TypeOf(call.arguments[0]->getType()));
    return StepUnknown();
  }
};

// The text that a Query was made of, as far as it is certain; else the expression itself.
const clang::Expr* TextOfQuery(const clang::Expr* expression, Scan& scan, int depth = 0) {
  constexpr int kDeepest = 8;
  const clang::Expr* peeled = PeelCasts(expression);
  if (depth > kDeepest) return expression;
  if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(peeled)) {
    return list->getNumInits() == 0 ? expression : TextOfQuery(list->getInit(0), scan, depth + 1);
  }
  if (const auto* made = llvm::dyn_cast<clang::CXXConstructExpr>(peeled)) {
    const std::string name = QualifiedName(made->getConstructor()->getParent());
    const bool holds_text = EndsWithName(name, kQuery) || EndsWithName(name, "utils::StringLiteral") ||
                            EndsWithName(name, "utils::zstring_view");
    if (!holds_text || made->getNumArgs() == 0) return expression;
    return TextOfQuery(made->getArg(0), scan, depth + 1);
  }
  const clang::ValueDecl* declaration = nullptr;
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(peeled)) declaration = reference->getDecl();
  if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(peeled)) declaration = member->getMemberDecl();
  const auto* variable = llvm::dyn_cast_or_null<clang::VarDecl>(declaration);
  if (variable == nullptr || !EndsWithName(ClassOf(variable->getType()), kQuery)) return expression;
  const clang::Expr* value = LastingInitializer(variable, "", scan);
  return value != nullptr ? TextOfQuery(value, scan, depth + 1) : expression;
}

class Userver final : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "userver"; }

  [[nodiscard]] std::span<const std::string_view> function_names() const override {
    static constexpr std::array<std::string_view, 5> kNames = {"Execute", "ExecuteBulk", "ExecuteDecomposeBulk",
                                                               "MakePortal", "Push"};
    return kNames;
  }

  [[nodiscard]] std::span<const std::string_view> file_words() const override {
    static constexpr std::array<std::string_view, 1> kWords = {"storages"};
    return kWords;
  }

  void Visit(const Call& call, Scan& scan) const override {
    const std::string_view name = DriverName(call.name);
    if (!HasName(name, {"Cluster::Execute", "Transaction::Execute", "NonTransaction::Execute",
                        "Transaction::ExecuteBulk", "Transaction::ExecuteDecomposeBulk", "Transaction::MakePortal",
                        "NonTransaction::MakePortal", "QueryQueue::Push"})) {
      return;
    }
    std::optional<size_t> query;
    for (size_t i = 0; i < call.arguments.size() && i < call.callee->getNumParams() && !query; ++i) {
      const clang::QualType type = call.callee->getParamDecl(static_cast<unsigned>(i))->getType();
      if (EndsWithName(ClassOf(type), kQuery)) query = i;
    }
    if (!query) return;
    sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kExecute, TextOfQuery(call.arguments[*query], scan));
    site.text_place = scan.PlaceOf(call.arguments[*query]->getSourceRange());
    const std::span<const clang::Expr* const> values = std::span(call.arguments).subspan(*query + 1);
    const std::string_view function = call.unqualified_name();
    if (function == "ExecuteBulk") {
      site.arguments = BulkArguments(values, scan);
    } else if (function != "ExecuteDecomposeBulk") {
      site.arguments = ArgumentsOfCall(call, values, scan);
    }
    if (site.arguments) {
      for (sites::Argument& argument : *site.arguments) argument.declared_type = UserverDeclaredType(argument.type);
    }
    if (function == "Execute" || function == "MakePortal") {
      site.has_result = true;
      site.result = FollowResult(call.expression, UserverReader(), scan);
    }
    scan.Add(call, std::move(site));
  }

 private:
  static std::optional<std::vector<sites::Argument>> ArgumentsOfCall(const Call& call,
                                                                     std::span<const clang::Expr* const> values,
                                                                     Scan& scan) {
    if (values.size() == 1 && IsDriverClass(values.front()->getType(), "ParameterStore")) {
      return ArgumentsOfStore(call, VariableOf(values.front()), scan);
    }
    return ArgumentsOf(values, scan);
  }

  // What is pushed into a store, if that is all that is done to it, before the call and on each way to it.
  static std::optional<std::vector<sites::Argument>> ArgumentsOfStore(const Call& call, const clang::VarDecl* store,
                                                                      Scan& scan) {
    if (store == nullptr || !store->hasLocalStorage() || llvm::isa<clang::ParmVarDecl>(store)) return std::nullopt;
    std::vector<sites::Argument> arguments;
    for (const ValueUse& use : scan.UsesOf(store).uses) {
      if (use.user == call.expression) continue;
      // Each push gives the store back.
      const clang::Stmt* user = use.user;
      while (user != nullptr) {
        const auto* expression = llvm::dyn_cast<clang::CXXMemberCallExpr>(user);
        const std::optional<Call> push = expression == nullptr ? std::nullopt : scan.Describe(expression);
        if (!push || DriverName(push->name) != "ParameterStore::PushBack" || push->arguments.empty())
          return std::nullopt;
        if (!AlwaysRunsWith(expression, call.expression, scan)) return std::nullopt;
        if (!IsBefore(expression, call.expression, scan)) return std::nullopt;
        arguments.push_back(scan.ArgumentOf(push->arguments[0]));
        const ValueUses chain = scan.UsesOf(expression);
        if (chain.is_partial || chain.uses.size() > 1) return std::nullopt;
        user = chain.uses.empty() ? nullptr : chain.uses.front().user;
      }
    }
    return arguments;
  }

  // One execution for each element of a container: a row of values.
  static std::optional<std::vector<sites::Argument>> BulkArguments(std::span<const clang::Expr* const> values,
                                                                   Scan& scan) {
    if (values.empty()) return std::nullopt;
    const sites::Argument container = scan.ArgumentOf(values.front());
    if (container.type.kind != sites::CxxTypeKind::kArray || container.type.elements.empty()) return std::nullopt;
    const sites::CxxType& element = container.type.elements.front();
    std::vector<sites::CxxType> types = RowTypes(element);
    if (types.empty() && !UserverDeclaredType(element).empty()) types = {element};
    if (types.empty()) return std::nullopt;
    std::vector<sites::Argument> arguments;
    for (const sites::CxxType& type : types) {
      sites::Argument& argument = arguments.emplace_back(container);
      argument.type = type;
    }
    return arguments;
  }
};

}  // namespace

const Library& UserverLibrary() {
  static const Userver library;
  return library;
}

}  // namespace pgtidy::cxx
