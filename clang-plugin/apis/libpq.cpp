#include <algorithm>
#include <array>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/result_reads.h"

namespace pgtidy::cxx {
namespace {

// How a function of libpq takes a statement; an index of -1 is a parameter that it does not have.
struct Function {
  std::string_view name;
  sites::SiteRole role;
  int text = -1;
  int statement_name = -1;
  int parameter_count = -1;
  int parameter_types = -1;
  int values = -1;
  int result_format = -1;
  bool takes_several = false;
  bool gives_result = false;
};

constexpr std::array kFunctions = {
    Function{
        .name = "PQexec", .role = sites::SiteRole::kExecute, .text = 1, .takes_several = true, .gives_result = true},
    Function{.name = "PQsendQuery", .role = sites::SiteRole::kExecute, .text = 1, .takes_several = true},
    Function{.name = "PQexecParams",
             .role = sites::SiteRole::kExecute,
             .text = 1,
             .parameter_count = 2,
             .parameter_types = 3,
             .values = 4,
             .result_format = 7,
             .gives_result = true},
    Function{.name = "PQsendQueryParams",
             .role = sites::SiteRole::kExecute,
             .text = 1,
             .parameter_count = 2,
             .parameter_types = 3,
             .values = 4},
    Function{.name = "PQprepare",
             .role = sites::SiteRole::kPrepare,
             .text = 2,
             .statement_name = 1,
             .parameter_count = 3,
             .parameter_types = 4},
    Function{.name = "PQsendPrepare",
             .role = sites::SiteRole::kPrepare,
             .text = 2,
             .statement_name = 1,
             .parameter_count = 3,
             .parameter_types = 4},
    Function{.name = "PQexecPrepared",
             .role = sites::SiteRole::kExecutePrepared,
             .statement_name = 1,
             .parameter_count = 2,
             .values = 3,
             .result_format = 6,
             .gives_result = true},
    Function{.name = "PQsendQueryPrepared",
             .role = sites::SiteRole::kExecutePrepared,
             .statement_name = 1,
             .parameter_count = 2,
             .values = 3},
    Function{.name = "PQdescribePrepared", .role = sites::SiteRole::kDescribePrepared, .statement_name = 1},
    Function{.name = "PQsendDescribePrepared", .role = sites::SiteRole::kDescribePrepared, .statement_name = 1},
    Function{.name = "PQclosePrepared", .role = sites::SiteRole::kDescribePrepared, .statement_name = 1},
    Function{.name = "PQsendClosePrepared", .role = sites::SiteRole::kDescribePrepared, .statement_name = 1},
};

// More than a statement can have; keeps a mistaken count from taking memory.
constexpr int64_t kMostParameters = 65535;

// The types of the catalogue that programs name by their numbers; the numbers never change.
struct TypeNumber {
  int64_t number;
  std::string_view name;
};
constexpr TypeNumber kTypeNumbers[] = {
    {16, "bool"},        {17, "bytea"},         {18, "\"char\""},    {19, "name"},        {20, "int8"},
    {21, "int2"},        {23, "int4"},          {25, "text"},        {26, "oid"},         {114, "json"},
    {142, "xml"},        {700, "float4"},       {701, "float8"},     {790, "money"},      {829, "macaddr"},
    {869, "inet"},       {650, "cidr"},         {1000, "bool[]"},    {1001, "bytea[]"},   {1005, "int2[]"},
    {1007, "int4[]"},    {1009, "text[]"},      {1015, "varchar[]"}, {1016, "int8[]"},    {1021, "float4[]"},
    {1022, "float8[]"},  {1042, "bpchar"},      {1043, "varchar"},   {1082, "date"},      {1083, "time"},
    {1114, "timestamp"}, {1184, "timestamptz"}, {1186, "interval"},  {1231, "numeric[]"}, {1266, "timetz"},
    {1560, "bit"},       {1562, "varbit"},      {1700, "numeric"},   {2249, "record"},    {2950, "uuid"},
    {2951, "uuid[]"},    {3802, "jsonb"},       {3904, "int4range"}, {3906, "numrange"},  {3908, "tsrange"},
    {3910, "tstzrange"}, {3912, "daterange"},   {3926, "int8range"},
};

std::string_view TypeOfNumber(int64_t number) {
  for (const TypeNumber& type : kTypeNumbers) {
    if (type.number == number) return type.name;
  }
  return {};
}

sites::CxxType Text() {
  sites::CxxType type;
  type.kind = sites::CxxTypeKind::kCharPointer;
  type.name = "char*";
  return type;
}

class LibpqReader : public ResultReader {
 public:
  explicit LibpqReader(bool is_text) : is_text_(is_text) {}

  ResultStep Step(ResultLevel, const Call& call, std::optional<size_t> argument, Scan& scan) const override {
    if (!argument || *argument != 0) return StepUnknown();
    const std::string_view name = call.name;
    const auto& arguments = call.arguments;
    if (name == "PQclear") return StepRelease();
    if (name == "PQgetvalue" && arguments.size() == 3) {
      return StepReadColumn(arguments[2], is_text_ ? TypeOfText(call.expression, scan) : sites::CxxType());
    }
    if (name == "PQgetisnull" && arguments.size() == 3) return StepNullCheck(arguments[2]);
    if (name == "PQgetlength" && arguments.size() == 3) return Look(arguments[2]);
    if (name == "PQfnumber" && arguments.size() == 2) return StepColumnNumber(arguments[1]);
    if (HasName(name, {"PQfname", "PQftype", "PQftable", "PQftablecol", "PQfformat", "PQfmod", "PQfsize"}) &&
        arguments.size() == 2) {
      return Look(arguments[1]);
    }
    if (HasName(name, {"PQntuples", "PQnfields", "PQcmdTuples", "PQcmdStatus", "PQresultStatus", "PQresultErrorMessage",
                       "PQresultErrorField", "PQresultVerboseErrorMessage", "PQbinaryTuples", "PQoidValue",
                       "PQoidStatus", "PQnparams", "PQparamtype", "PQresultMemorySize"})) {
      return StepNothing();
    }
    return StepUnknown();
  }

 private:
  // The column has to be there; its value is not looked at.
  static ResultStep Look(const clang::Expr* column) {
    ResultStep step = StepReadColumn(column, {});
    step.ignores_null = true;
    return step;
  }

  bool is_text_;
};

// The elements of an array that the expression is or was initialized with: `{a, b}`, a std::array of them. Nothing if
// they are not all to be seen.
std::optional<std::vector<const clang::Expr*>> ElementsOf(const clang::Expr* expression, Scan& scan) {
  const clang::Expr* array = Peel(expression);
  if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(array)) array = Peel(cast->getSubExpr());
  if (const auto* call = llvm::dyn_cast<clang::CXXMemberCallExpr>(array)) {
    if (call->getMethodDecl() == nullptr || call->getMethodDecl()->getNameAsString() != "data") return std::nullopt;
    array = Peel(call->getImplicitObjectArgument());
  } else if (const auto* address = llvm::dyn_cast<clang::UnaryOperator>(array);
             address != nullptr && address->getOpcode() == clang::UO_AddrOf) {
    // The address of one value is an array of one.
    const clang::Expr* value = Peel(address->getSubExpr());
    if (!llvm::isa<clang::DeclRefExpr>(value) || value->getType()->isArrayType()) return std::nullopt;
    return std::vector<const clang::Expr*>{value};
  }
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(array)) {
    const clang::Expr* init = LastingInitializer(llvm::dyn_cast<clang::VarDecl>(reference->getDecl()), "", scan);
    if (init == nullptr) return std::nullopt;
    array = Peel(init);
  }
  const auto* list = llvm::dyn_cast<clang::InitListExpr>(array);
  if (list == nullptr) return std::nullopt;
  if (list->getNumInits() == 1) {
    const auto* inner = llvm::dyn_cast<clang::InitListExpr>(list->getInit(0));
    if (inner != nullptr) list = inner;  // std::array<> holds an array.
  }
  std::vector<const clang::Expr*> elements;
  for (const clang::Expr* element : list->inits()) {
    if (llvm::isa<clang::ImplicitValueInitExpr>(element)) return std::nullopt;
    elements.push_back(element);
  }
  return elements;
}

// The values given to a statement: as many as the count says, with what can be seen of each.
std::optional<std::vector<sites::Argument>> ArgumentsOf(const Call& call, const Function& function, Scan& scan) {
  const std::optional<int64_t> count = scan.IntegerOf(call.arguments[static_cast<size_t>(function.parameter_count)]);
  if (!count || *count < 0 || *count > kMostParameters) return std::nullopt;
  std::vector<sites::Argument> arguments(static_cast<size_t>(*count));
  // Of a prepare, only types are given.
  if (function.values >= 0) {
    for (sites::Argument& argument : arguments) argument.type = Text();
  }
  if (function.values >= 0) {
    const auto values = ElementsOf(call.arguments[static_cast<size_t>(function.values)], scan);
    for (size_t i = 0; values && i < std::min(values->size(), arguments.size()); ++i) {
      arguments[i] = scan.ArgumentOf((*values)[i]);
      arguments[i].type = Text();  // It is sent as text, or as bytes, whatever it was before.
    }
  }
  // The values may be written far away, and their number is said here.
  const clang::Expr* counted = call.arguments[static_cast<size_t>(function.parameter_count)];
  for (sites::Argument& argument : arguments) argument.place = scan.PlaceOf(counted->getSourceRange());
  if (function.parameter_types >= 0) {
    const auto types = ElementsOf(call.arguments[static_cast<size_t>(function.parameter_types)], scan);
    for (size_t i = 0; types && i < std::min(types->size(), arguments.size()); ++i) {
      const std::optional<int64_t> number = scan.IntegerOf((*types)[i]);
      if (number) arguments[i].declared_type = TypeOfNumber(*number);
    }
  }
  return arguments;
}

class Libpq : public Library {
 public:
  Libpq() {
    for (const Function& function : kFunctions) names_.push_back(function.name);
  }

  [[nodiscard]] std::string_view id() const override { return "libpq"; }
  [[nodiscard]] std::span<const std::string_view> function_names() const override { return names_; }

  [[nodiscard]] std::string_view result_class() const override { return "pg_result"; }
  [[nodiscard]] const ResultReader* result_reader() const override { return &reader_; }

  void Visit(const Call& call, Scan& scan) const override {
    for (const Function& function : kFunctions) {
      if (call.name == function.name) return VisitFunction(call, function, scan);
    }
  }

 private:
  static void VisitFunction(const Call& call, const Function& function, Scan& scan) {
    const int last = std::max(
        {function.text, function.statement_name, function.parameter_count, function.parameter_types, function.values});
    if (call.arguments.size() <= static_cast<size_t>(last)) return;
    const auto argument = [&](int index) { return index < 0 ? nullptr : call.arguments[static_cast<size_t>(index)]; };
    sites::QuerySite site = scan.NewSite(call, function.role, argument(function.text));
    site.connection = scan.ObjectName(call.arguments[0]);
    site.takes_several_statements = function.takes_several;
    if (const clang::Expr* name = argument(function.statement_name)) SetStatementName(name, site, scan);
    if (function.role == sites::SiteRole::kPrepare) {
      // The count is that of the declared types, which may be fewer than the parameters.
      std::optional<std::vector<sites::Argument>> declared = ArgumentsOf(call, function, scan);
      const auto is_declared = [](const sites::Argument& value) { return !value.declared_type.empty(); };
      if (declared && std::any_of(declared->begin(), declared->end(), is_declared))
        site.arguments = std::move(declared);
    } else if (function.parameter_count >= 0) {
      site.arguments = ArgumentsOf(call, function, scan);
    } else if (function.role == sites::SiteRole::kExecute) {
      site.arguments.emplace();
    }
    site.has_result = function.gives_result;
    if (function.gives_result) {
      const clang::Expr* format = argument(function.result_format);
      const bool is_text = format == nullptr || scan.IntegerOf(format) == 0;
      site.result = FollowResult(call.expression, LibpqReader(is_text), scan);
    }
    scan.Add(call, std::move(site));
  }

  std::vector<std::string_view> names_;
  LibpqReader reader_{true};
};

}  // namespace

const Library& LibpqLibrary() {
  static const Libpq library;
  return library;
}

}  // namespace pgtidy::cxx
