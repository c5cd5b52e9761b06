#include <clang/AST/DeclTemplate.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/result_reads.h"

namespace pgtidy::cxx {
namespace {

using sites::CxxType;
using sites::CxxTypeKind;
using sites::SiteRole;

constexpr std::string_view kNames[] = {"execute", "send", "prepare", "deallocate", "table_writer", "table_reader"};

// The longest way from a transaction to its connection through variables that is followed.
constexpr int kMostSteps = 8;

// Statements of one word; any other word is the name of a prepared statement.
constexpr std::string_view kOneWordStatements[] = {"abort",  "analyze",  "begin",  "checkpoint", "cluster", "commit",
                                                   "end",    "rollback", "table",  "unlisten",   "vacuum",  "reindex",
                                                   "select", "values",   "listen", "notify",     "show",    "start"};

bool IsNameOfStatement(const std::string& text) {
  std::string folded;
  for (const char c : text) {
    const bool is_upper = c >= 'A' && c <= 'Z';
    const char lower = is_upper ? static_cast<char>(c - 'A' + 'a') : c;
    const bool is_letter = (lower >= 'a' && lower <= 'z') || lower == '_';
    if (!is_letter && (folded.empty() || lower < '0' || lower > '9')) return false;
    folded += lower;
  }
  if (folded.empty()) return false;
  return std::find(std::begin(kOneWordStatements), std::end(kOneWordStatements), folded) ==
         std::end(kOneWordStatements);
}

// True if the program says by `tao::pq::is_aggregate<T>` that a class is taken apart into its members.
bool IsAggregate(clang::QualType type, Scan& scan) {
  clang::ASTContext& context = scan.context();
  const clang::QualType wanted = type.getNonReferenceType().getCanonicalType().getUnqualifiedType();
  const auto find = [&](const clang::DeclContext* in, const char* name) -> const clang::NamedDecl* {
    const auto found = in->lookup(clang::DeclarationName(&context.Idents.get(name)));
    return found.empty() ? nullptr : *found.begin();
  };
  const auto* tao = llvm::dyn_cast_or_null<clang::NamespaceDecl>(find(context.getTranslationUnitDecl(), "tao"));
  const auto* pq = tao == nullptr ? nullptr : llvm::dyn_cast_or_null<clang::NamespaceDecl>(find(tao, "pq"));
  const auto* says = pq == nullptr ? nullptr : llvm::dyn_cast_or_null<clang::VarTemplateDecl>(find(pq, "is_aggregate"));
  if (says == nullptr) return false;
  for (const clang::VarTemplateSpecializationDecl* specialization : says->specializations()) {
    const clang::TemplateArgumentList& arguments = specialization->getTemplateArgs();
    if (arguments.size() == 0 || arguments.get(0).getKind() != clang::TemplateArgument::Type) continue;
    if (arguments.get(0).getAsType().getCanonicalType().getUnqualifiedType() != wanted) continue;
    const clang::Expr* value = specialization->getInit();
    bool is_aggregate = false;
    return value != nullptr && !value->isValueDependent() && value->EvaluateAsBooleanCondition(is_aggregate, context) &&
           is_aggregate;
  }
  return false;
}

// The types of the parameters or columns that a value of a type takes up; nothing if their number is not known.
std::optional<std::vector<CxxType>> Spread(clang::QualType type, Scan& scan) {
  const CxxType described = scan.TypeOf(type);
  if (described.kind == CxxTypeKind::kTuple) return described.elements;
  if (described.kind == CxxTypeKind::kNamed) {
    if (described.name == "tao::pq::null_t") {
      CxxType null = described;
      null.kind = CxxTypeKind::kNull;
      return std::vector<CxxType>{null};
    }
    if (!IsAggregate(type, scan)) return std::nullopt;
    return described.elements;
  }
  if (described.kind == CxxTypeKind::kUnknown) return std::nullopt;
  return std::vector<CxxType>{described};
}

std::optional<std::vector<CxxType>> Spread(const std::vector<clang::QualType>& types, Scan& scan) {
  std::vector<CxxType> all;
  for (const clang::QualType type : types) {
    const auto spread = Spread(type, scan);
    if (!spread) return std::nullopt;
    all.insert(all.end(), spread->begin(), spread->end());
  }
  return all;
}

// What the client declares a parameter to be.
std::string_view DeclaredType(const CxxType& type) {
  switch (type.Value().kind) {
    case CxxTypeKind::kString:
    case CxxTypeKind::kStringView: return "text";
    case CxxTypeKind::kBytes: return "bytea";
    default: return "";
  }
}

std::optional<std::vector<sites::Argument>> ArgumentsOf(const Call& call, Scan& scan) {
  std::vector<sites::Argument> arguments;
  for (size_t i = 1; i < call.arguments.size(); ++i) {
    const auto types = Spread(call.arguments[i]->getType(), scan);
    if (!types) return std::nullopt;
    for (const CxxType& type : *types) {
      arguments.push_back(scan.ArgumentOf(call.arguments[i]));
      arguments.back().type = type;
      arguments.back().declared_type = DeclaredType(type);
    }
  }
  return arguments;
}

class TaopqReader : public ResultReader {
 public:
  ResultStep Step(ResultLevel level, const Call& call, std::optional<size_t> argument, Scan& scan) const override {
    if (argument) return level == ResultLevel::kField && *argument == 0 ? StepOnField(call, scan) : StepUnknown();
    switch (level) {
      case ResultLevel::kRows: return StepOnResult(call, scan);
      case ResultLevel::kRow: return StepOnRow(call, scan);
      case ResultLevel::kField: return StepOnField(call, scan);
    }
    return StepUnknown();
  }

 private:
  // `as<T>()`, `optional<T>()`, `tuple<A, B>()`: one row.
  static std::optional<ResultStep> StepOnWhole(const Call& call, Scan& scan) {
    const std::string_view name = call.unqualified_name();
    if (!HasName(name, {"as", "optional", "pair", "tuple"})) return std::nullopt;
    const auto types = Spread(TemplateTypeArguments(call.callee), scan);
    return types ? StepReadAll(*types, true) : StepUnknown();
  }

  static ResultStep StepOnResult(const Call& call, Scan& scan) {
    const std::string_view name = call.unqualified_name();
    const auto& arguments = call.arguments;
    if (const auto whole = StepOnWhole(call, scan)) return *whole;
    if (HasName(name, {"operator[]", "at"}) && arguments.size() == 1) return StepFollow(ResultLevel::kRow);
    if (HasName(name, {"front", "back", "begin", "cbegin", "rbegin", "crbegin"})) return StepFollow(ResultLevel::kRow);
    if (HasName(name, {"vector", "list", "set", "multiset", "unordered_set", "unordered_multiset", "map", "multimap",
                       "unordered_map", "unordered_multimap", "as_container"})) {
      return StepOnContainer(call, scan);
    }
    if (name == "get" && arguments.size() == 2) return StepReadColumn(arguments[1], TypeOfText(call.expression, scan));
    if (name == "is_null" && arguments.size() == 2) return StepNullCheck(arguments[1]);
    if (name == "index" && arguments.size() == 1) return StepColumnNumber(arguments[0]);
    if (HasName(name, {"size", "empty", "columns", "name", "status", "has_rows_affected", "rows_affected", "end",
                       "cend", "rend", "crend"})) {
      return StepNothing();
    }
    return StepUnknown();
  }

  static ResultStep StepOnContainer(const Call& call, Scan& scan) {
    std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
    const std::string_view name = call.unqualified_name();
    if (types.empty()) return StepUnknown();
    if (name == "as_container") {
      types = TemplateTypeArguments(types[0]);
      if (types.empty()) return StepUnknown();
    }
    const std::string container = ContainerName(call, scan);
    const bool has_keys = container.find("map") != std::string::npos;
    types.resize(std::min<size_t>(types.size(), has_keys ? 2 : 1));
    const auto columns = Spread(types, scan);
    return columns ? StepReadAll(*columns, true) : StepUnknown();
  }

  static std::string ContainerName(const Call& call, Scan& scan) {
    if (call.unqualified_name() != "as_container") return std::string(call.unqualified_name());
    return scan.TypeOf(call.callee->getReturnType()).name;
  }

  static ResultStep StepOnRow(const Call& call, Scan& scan) {
    const std::string_view name = call.unqualified_name();
    const auto& arguments = call.arguments;
    if (const auto whole = StepOnWhole(call, scan)) return *whole;
    if (HasName(name, {"operator[]", "at"}) && arguments.size() == 1) return StepField(arguments[0]);
    if (HasName(name, {"get", "optional"}) && arguments.size() == 1) {
      const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
      if (types.empty()) return StepReadColumn(arguments[0], TypeOfText(call.expression, scan));
      const auto columns = Spread(types[0], scan);
      if (!columns || columns->size() != 1) return StepUnknown();
      return StepReadColumn(arguments[0], name == "get" ? columns->front() : OptionalOf(columns->front()));
    }
    if (name == "is_null" && arguments.size() == 1) return StepNullCheck(arguments[0]);
    if (name == "index" && arguments.size() == 1) return StepColumnNumber(arguments[0]);
    if (HasName(name, {"columns", "name", "offset"})) return StepNothing();
    return StepUnknown();
  }

  static ResultStep StepOnField(const Call& call, Scan& scan) {
    const std::string_view name = call.unqualified_name();
    if (name == "is_null" || HasName(name, {"operator==", "operator!="})) return StepNullCheck();
    const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
    if (name == "as" && !types.empty()) return StepRead(scan.TypeOf(types[0]));
    if (name == "optional" && !types.empty()) return StepRead(OptionalOf(scan.TypeOf(types[0])));
    if (name == "get") return StepRead(TypeOfText(call.expression, scan));
    return StepUnknown();
  }
};

// Names the connection that an expression is, or that a transaction was made on; empty if not known.
std::string ConnectionOf(const clang::Expr* expression, Scan& scan) {
  for (int i = 0; i < kMostSteps && expression != nullptr; ++i) {
    const clang::Expr* object = Peel(expression);
    if (const auto* arrow = llvm::dyn_cast<clang::CXXOperatorCallExpr>(object);
        arrow != nullptr && (arrow->getOperator() == clang::OO_Arrow || arrow->getOperator() == clang::OO_Star)) {
      expression = arrow->getArg(0);
      continue;
    }
    const clang::Expr* value = object;
    if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(object)) {
      const auto* variable = llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
      if (variable == nullptr || variable->getInit() == nullptr) return scan.ObjectName(object);
      value = Peel(variable->getInit());
    }
    const std::optional<Call> call = scan.Describe(value);
    if (!call || call->object == nullptr ||
        !HasName(call->unqualified_name(), {"transaction", "subtransaction", "direct"})) {
      return scan.ObjectName(object);
    }
    expression = call->object;
  }
  return "";
}

class Taopq : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "taopq"; }
  [[nodiscard]] std::span<const std::string_view> function_names() const override { return kNames; }

  [[nodiscard]] std::string_view result_class() const override { return "tao::pq::result"; }
  [[nodiscard]] const ResultReader* result_reader() const override { return &reader_; }

  void Visit(const Call& call, Scan& scan) const override {
    constexpr std::string_view kNamespace = "tao::pq::";
    if (!call.name.starts_with(kNamespace) || call.arguments.empty()) return;
    const std::string_view name = call.unqualified_name();
    if (HasName(name, {"table_writer", "table_reader"})) return VisitTable(call, scan);
    if (call.object == nullptr) return;
    if (name == "prepare") return VisitPrepare(call, scan);
    if (name == "deallocate") return VisitDeallocate(call, scan);
    if (HasName(name, {"execute", "send"})) VisitExecute(call, name == "execute", scan);
  }

 private:
  static void VisitExecute(const Call& call, bool gives_result, Scan& scan) {
    const std::optional<sites::SqlText> text = scan.ConstantTextOf(call.arguments[0]);
    const bool is_prepared = text && IsNameOfStatement(text->text);
    sites::QuerySite site = scan.NewSite(call, is_prepared ? SiteRole::kExecutePrepared : SiteRole::kExecute,
                                         is_prepared ? nullptr : call.arguments[0]);
    if (is_prepared) SetStatementName(call.arguments[0], site, scan);
    site.connection = ConnectionOf(call.object, scan);
    site.arguments = ArgumentsOf(call, scan);
    site.has_result = gives_result;
    if (gives_result) site.result = FollowResult(call.expression, TaopqReader(), scan);
    scan.Add(call, std::move(site));
  }

  static void VisitPrepare(const Call& call, Scan& scan) {
    if (call.arguments.size() < 2) return;
    sites::QuerySite site = scan.NewSite(call, SiteRole::kPrepare, call.arguments[1]);
    SetStatementName(call.arguments[0], site, scan);
    site.connection = ConnectionOf(call.object, scan);
    scan.Add(call, std::move(site));
  }

  static void VisitDeallocate(const Call& call, Scan& scan) {
    sites::QuerySite site = scan.NewSite(call, SiteRole::kDescribePrepared, nullptr);
    SetStatementName(call.arguments[0], site, scan);
    site.connection = ConnectionOf(call.object, scan);
    scan.Add(call, std::move(site));
  }

  // The constructor of a stream takes the transaction and a COPY, which has parameters behind it.
  static void VisitTable(const Call& call, Scan& scan) {
    if (call.arguments.size() < 2) return;
    sites::QuerySite site = scan.NewSite(call, SiteRole::kExecute, call.arguments[1]);
    site.connection = ConnectionOf(call.arguments[0], scan);
    scan.Add(call, std::move(site));
  }

  TaopqReader reader_;
};

}  // namespace

const Library& TaopqLibrary() {
  static const Taopq library;
  return library;
}

}  // namespace pgtidy::cxx
