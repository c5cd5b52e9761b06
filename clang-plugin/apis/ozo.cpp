#include <clang/AST/ExprCXX.h>
#include <clang/Lex/Lexer.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/result_reads.h"

namespace pgtidy::cxx {
namespace {

using sites::CxxType;
using sites::CxxTypeKind;

constexpr std::string_view kNames[] = {"request", "execute", "operator()"};
constexpr std::string_view kFileWords[] = {"ozo"};

// Parts of a query joined by `+`, nested in variables.
constexpr int kMostNesting = 16;

// The type that the client declares for a value: the map of ozo/pg/definitions.h.
std::string DeclaredType(const CxxType& whole) {
  const CxxType& type = whole.Value();
  switch (type.kind) {
    case CxxTypeKind::kBoolean: return "bool";
    case CxxTypeKind::kString:
    case CxxTypeKind::kStringView: return "text";
    case CxxTypeKind::kFloating: return type.bits == 32 ? "float4" : type.bits == 64 ? "float8" : "";
    case CxxTypeKind::kInteger:
      if (!type.is_signed) return "";
      return type.bits == 16 ? "int2" : type.bits == 32 ? "int4" : type.bits == 64 ? "int8" : "";
    case CxxTypeKind::kArray: {
      const std::string element = type.elements.empty() ? "" : DeclaredType(type.elements.front());
      return element.empty() ? "" : element + "[]";
    }
    case CxxTypeKind::kNamed:
      if (type.name == "boost::uuids::uuid") return "uuid";
      if (type.name == "ozo::pg::bytea") return "bytea";
      if (type.name == "ozo::pg::json") return "json";
      if (type.name == "ozo::pg::jsonb") return "jsonb";
      return "";
    default: return "";
  }
}

bool IsBuilder(clang::QualType type) { return IsOrDerivesFrom(type, "ozo::query_builder"); }

// A query and its parameters while its parts are joined.
struct Query {
  sites::SqlText text;
  std::vector<sites::Argument> arguments;
};

class QueryReader {
 public:
  explicit QueryReader(Scan& scan) : scan_(scan) {}

  // Adds a part. False if what it is cannot be told.
  bool Add(const clang::Expr* expression, Query& query, int depth = 0) {
    if (depth > kMostNesting) return false;
    std::vector<const clang::Expr*> operands = Operands(expression);
    for (const clang::Expr* operand : operands) {
      if (!AddOperand(operand, query, depth)) return false;
    }
    return true;
  }

 private:
  // The operands of a chain of `+`, left to right. Chains may be long, so no recursion.
  static std::vector<const clang::Expr*> Operands(const clang::Expr* expression) {
    std::vector<const clang::Expr*> operands;
    std::vector<const clang::Expr*> open = {expression};
    while (!open.empty()) {
      const clang::Expr* next = Peel(open.back());
      open.pop_back();
      const auto* sum = llvm::dyn_cast<clang::CXXOperatorCallExpr>(next);
      if (sum != nullptr && sum->getOperator() == clang::OO_Plus && sum->getNumArgs() == 2 &&
          IsBuilder(sum->getType())) {
        open.push_back(sum->getArg(1));
        open.push_back(sum->getArg(0));
      } else {
        operands.push_back(next);
      }
    }
    return operands;
  }

  bool AddOperand(const clang::Expr* operand, Query& query, int depth) {
    if (const auto* literal = llvm::dyn_cast<clang::UserDefinedLiteral>(operand);
        literal != nullptr && IsBuilder(literal->getType())) {
      return AddLiteral(*literal, query.text);
    }
    if (!IsBuilder(operand->getType())) {
      AddParameter(operand, query);
      return true;
    }
    if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(operand)) {
      const auto* variable = llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
      const clang::Expr* init = LastingInitializer(variable, "ozo::", scan_);
      const bool is_known = init != nullptr && !variable->getType()->isReferenceType() && IsBuilder(init->getType());
      return is_known && Add(init, query, depth + 1);
    }
    const auto* member = llvm::dyn_cast<clang::CXXMemberCallExpr>(operand);
    if (member != nullptr && member->getMethodDecl() != nullptr &&
        member->getMethodDecl()->getNameAsString() == "build") {
      return Add(member->getImplicitObjectArgument(), query, depth + 1);
    }
    return false;
  }

  void AddParameter(const clang::Expr* value, Query& query) {
    query.arguments.push_back(scan_.ArgumentOf(value));
    query.arguments.back().declared_type = DeclaredType(query.arguments.back().type);
    query.text.Append("$" + std::to_string(query.arguments.size()), sites::SegmentKind::kFolded,
                      query.arguments.back().place);
  }

  bool AddLiteral(const clang::UserDefinedLiteral& literal, sites::SqlText& text) {
    if (literal.getLiteralOperatorKind() == clang::UserDefinedLiteral::LOK_String) {
      const std::optional<sites::SqlText> constant = scan_.ConstantTextOf(literal.getCookedLiteral());
      if (constant) text.Append(*constant);
      return constant.has_value();
    }
    // The characters are the arguments of the operator's template.
    const clang::FunctionDecl* callee = literal.getDirectCallee();
    const clang::TemplateArgumentList* arguments =
        callee == nullptr ? nullptr : callee->getTemplateSpecializationArgs();
    if (arguments == nullptr) return false;
    std::string bytes;
    for (const clang::TemplateArgument& argument : arguments->asArray()) {
      if (argument.getKind() != clang::TemplateArgument::Pack) continue;
      for (const clang::TemplateArgument& element : argument.pack_elements()) {
        if (element.getKind() != clang::TemplateArgument::Integral) return false;
        bytes += static_cast<char>(element.getAsIntegral().getExtValue());
      }
    }
    AppendSpelled(literal, bytes, text);
    return true;
  }

  // Adds bytes that a literal is known to have, with their place if it spells them as they are.
  void AppendSpelled(const clang::UserDefinedLiteral& literal, const std::string& bytes, sites::SqlText& text) const {
    std::optional<sites::Place> place = scan_.PlaceOf(literal.getSourceRange());
    const clang::SourceManager& sources = scan_.context().getSourceManager();
    if (place && literal.getBeginLoc().isFileID()) {
      const llvm::StringRef spelling = clang::Lexer::getSourceText(
          clang::CharSourceRange::getTokenRange(literal.getSourceRange()), sources, scan_.context().getLangOpts());
      const size_t begin = spelling.starts_with("R") ? spelling.find('(') + 1 : 1;
      if (spelling.size() == place->range.size() && spelling.substr(begin).starts_with(bytes) &&
          (spelling.starts_with("R\"") || spelling.starts_with("\""))) {
        place->range.begin += static_cast<uint32_t>(begin);
        place->range.end = place->range.begin + static_cast<uint32_t>(bytes.size());
        return text.Append(bytes, sites::SegmentKind::kVerbatim, place);
      }
    }
    text.Append(bytes, sites::SegmentKind::kFolded, place);
  }

  Scan& scan_;
};

// The call `ozo::make_query("text", values...)` that an expression is or was initialized with.
std::optional<Call> MadeQuery(const clang::Expr* expression, Scan& scan) {
  const clang::Expr* made = Peel(expression);
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(made)) {
    const clang::Expr* init = LastingInitializer(llvm::dyn_cast<clang::VarDecl>(reference->getDecl()), "ozo::", scan);
    if (init == nullptr) return std::nullopt;
    made = Peel(init);
  }
  std::optional<Call> call = scan.Describe(made);
  if (!call || call->name != "ozo::make_query" || call->arguments.empty()) return std::nullopt;
  return call;
}

// Where the rows go: `ozo::into(rows)`, `std::back_inserter(rows)`.
sites::ResultUse ResultOf(const Call& call, size_t first, Scan& scan) {
  for (size_t i = first; i < call.arguments.size(); ++i) {
    const std::optional<Call> out = scan.Describe(Peel(call.arguments[i]));
    if (!out || !HasName(out->name, {"ozo::into", "std::back_inserter"}) || out->arguments.empty()) continue;
    const clang::Expr* target = Peel(out->arguments[0]);
    const CxxType rows = scan.TypeOf(target->getType());
    if (rows.kind != CxxTypeKind::kArray || rows.elements.empty()) return {};
    const CxxType& row = rows.elements.front();
    // A class is filled by the names of its members, which its adaptation says elsewhere.
    if (row.kind == CxxTypeKind::kNamed || row.kind == CxxTypeKind::kUnknown) return {};
    return ReadsOfTypes(SpreadTuples({row}), true, target, scan);
  }
  return {};
}

class Ozo : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "ozo"; }
  [[nodiscard]] std::span<const std::string_view> function_names() const override { return kNames; }
  [[nodiscard]] std::span<const std::string_view> file_words() const override { return kFileWords; }

  void Visit(const Call& call, Scan& scan) const override {
    if (!call.name.starts_with("ozo::") || call.arguments.size() < 2) return;
    const std::string_view name = call.unqualified_name();
    bool gives_rows = name == "request";
    if (name == "operator()") {
      // `ozo::request` is an object that is called.
      const clang::CXXRecordDecl* record =
          call.object == nullptr ? nullptr : call.object->getType()->getAsCXXRecordDecl();
      if (record == nullptr || !HasName(QualifiedName(record), {"ozo::request_op", "ozo::execute_op"})) return;
      gives_rows = QualifiedName(record) == "ozo::request_op";
    }
    sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kExecute, call.arguments[1]);
    SetQuery(call.arguments[1], site, scan);
    site.connection = scan.ObjectName(call.arguments[0]);
    site.has_result = gives_rows;
    if (gives_rows) site.result = ResultOf(call, 2, scan);
    scan.Add(call, std::move(site));
  }

 private:
  static void SetQuery(const clang::Expr* argument, sites::QuerySite& site, Scan& scan) {
    if (const std::optional<Call> made = MadeQuery(argument, scan)) {
      TextValue text = scan.TextOf(made->arguments[0]);
      site.texts = std::move(text.texts);
      site.why_unknown = std::move(text.why_unknown);
      site.text_place = scan.PlaceOf(made->arguments[0]->getSourceRange());
      site.arguments.emplace();
      for (size_t i = 1; i < made->arguments.size(); ++i) {
        site.arguments->push_back(scan.ArgumentOf(made->arguments[i]));
        site.arguments->back().declared_type = DeclaredType(site.arguments->back().type);
      }
      return;
    }
    if (!IsBuilder(argument->getType())) {
      if (site.texts.empty()) return;
      site.arguments.emplace();
      return;
    }
    Query query;
    if (QueryReader(scan).Add(argument, query)) {
      site.texts = {std::move(query.text)};
      site.why_unknown.clear();
      site.arguments = std::move(query.arguments);
    } else {
      site.texts.clear();
      if (site.why_unknown.empty()) site.why_unknown = "the parts of the query are not all in sight";
    }
  }
};

}  // namespace

const Library& OzoLibrary() {
  static const Ozo library;
  return library;
}

}  // namespace pgtidy::cxx
