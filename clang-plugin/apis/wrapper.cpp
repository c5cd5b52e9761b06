#include "clang-plugin/core/wrapper.h"

#include <clang/AST/Attr.h>

#include <algorithm>
#include <utility>

#include "clang-plugin/apis/libraries.h"
#include "clang-plugin/apis/result_reads.h"
#include "clang-plugin/core/declarations.h"

namespace pgtidy::cxx {
namespace {

constexpr llvm::StringLiteral kAnnotation = "pgtidy::query";
constexpr std::string_view kAnnotationWords[] = {"pgtidy"};

std::string WithoutLeadingColons(std::string name) {
  if (name.starts_with("::")) name.erase(0, 2);
  return name;
}

bool IsAnnotated(const clang::Decl* declaration) {
  return std::any_of(declaration->specific_attr_begin<clang::AnnotateAttr>(),
                     declaration->specific_attr_end<clang::AnnotateAttr>(),
                     [](const clang::AnnotateAttr* attribute) { return attribute->getAnnotation() == kAnnotation; });
}

bool IsText(clang::QualType type) {
  type = type.getNonReferenceType();
  if (type->isPointerType()) return type->getPointeeType()->isAnyCharacterType();
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  if (record == nullptr) return false;
  const std::string name = QualifiedName(record);
  return HasName(name, {"std::basic_string", "std::basic_string_view", "pqxx::zview", "tao::pq::internal::zsv",
                        "QString", "QStringView", "QAnyStringView"});
}

std::optional<uint32_t> AnnotatedParameterOf(const clang::FunctionDecl* function) {
  for (const clang::ParmVarDecl* parameter : function->parameters()) {
    if (IsAnnotated(parameter)) return parameter->getFunctionScopeIndex();
  }
  if (!IsAnnotated(function)) return std::nullopt;
  for (const clang::ParmVarDecl* parameter : function->parameters()) {
    if (IsText(parameter->getType())) return parameter->getFunctionScopeIndex();
  }
  return std::nullopt;
}

// Follows what a function gives back as the result of a library. What becomes of its values is then as there.
void FollowAs(const Library& library, const Call& call, sites::QuerySite& site, Scan& scan) {
  site.library = library.id();
  site.result = FollowResult(call.expression, *library.result_reader(), scan);
}

// Follows what a function gives back if it is the result of a client library.
void FollowByType(const Call& call, sites::QuerySite& site, Scan& scan) {
  for (const Library* library : AllLibraries()) {
    if (library->result_reader() == nullptr) continue;
    if (!IsOrDerivesFrom(call.expression->getType(), library->result_class())) continue;
    return FollowAs(*library, call, site, scan);
  }
}

void FollowAsNamed(const std::string& id, const Call& call, sites::QuerySite& site, Scan& scan) {
  for (const Library* library : AllLibraries()) {
    if (library->id() == id && library->result_reader() != nullptr) return FollowAs(*library, call, site, scan);
  }
}

// The types that a call spells as template arguments; empty if it spells none.
std::vector<clang::QualType> SpelledTypes(const clang::Expr* expression) {
  const auto* call = llvm::dyn_cast<clang::CallExpr>(expression);
  const clang::Expr* callee = call == nullptr ? nullptr : call->getCallee()->IgnoreParenImpCasts();
  llvm::ArrayRef<clang::TemplateArgumentLoc> arguments;
  if (const auto* member = llvm::dyn_cast_or_null<clang::MemberExpr>(callee)) arguments = member->template_arguments();
  if (const auto* reference = llvm::dyn_cast_or_null<clang::DeclRefExpr>(callee)) {
    arguments = reference->template_arguments();
  }
  std::vector<clang::QualType> types;
  for (const clang::TemplateArgumentLoc& argument : arguments) {
    if (argument.getArgument().getKind() == clang::TemplateArgument::Type) {
      types.push_back(argument.getArgument().getAsType());
    }
  }
  return types;
}

// Columns of these types. Not known if one of them is a class that may stand for several.
sites::ResultUse ColumnsOf(const std::vector<sites::CxxType>& types, const clang::Expr* place, Scan& scan) {
  const auto is_unknown = [](const sites::CxxType& type) {
    return type.kind == sites::CxxTypeKind::kUnknown || type.kind == sites::CxxTypeKind::kNamed;
  };
  const std::vector<sites::CxxType> columns = SpreadTuples(types);
  if (columns.empty() || std::any_of(columns.begin(), columns.end(), is_unknown)) return {};
  return ReadsOfTypes(columns, true, place, scan);
}

sites::ResultUse FollowCallback(const Call& call, size_t sql_argument, Scan& scan) {
  for (size_t i = 0; i < call.arguments.size(); ++i) {
    if (i == sql_argument) continue;
    if (const auto types = CallbackTypes(call.arguments[i], scan)) return ColumnsOf(*types, call.arguments[i], scan);
  }
  return {};
}

std::optional<std::vector<sites::Argument>> ArgumentsOf(const WrapperDescription& description, const Call& call,
                                                        Scan& scan) {
  using Parameters = WrapperDescription::Parameters;
  std::vector<sites::Argument> arguments;
  switch (description.parameters_are) {
    case Parameters::kUnknown: return std::nullopt;
    case Parameters::kNone: return arguments;
    case Parameters::kRest:
      for (size_t i = description.first_parameter; i < call.arguments.size(); ++i) {
        arguments.push_back(scan.ArgumentOf(call.arguments[i]));
      }
      return arguments;
    case Parameters::kList:
      for (const uint32_t index : description.parameters) {
        if (index >= call.arguments.size()) return std::nullopt;
        arguments.push_back(scan.ArgumentOf(call.arguments[index]));
      }
      return arguments;
  }
  return std::nullopt;
}

class WrapperLibrary : public Library {
 public:
  explicit WrapperLibrary(std::vector<WrapperDescription> descriptions) : descriptions_(std::move(descriptions)) {
    for (WrapperDescription& description : descriptions_) {
      description.class_name = WithoutLeadingColons(std::move(description.class_name));
      description.function = WithoutLeadingColons(std::move(description.function));
    }
    // Views of texts that do not move any more.
    for (const WrapperDescription& description : descriptions_) {
      const std::string& name = description.function.empty() ? description.class_name : description.function;
      const size_t colons = name.rfind("::");
      names_.push_back(std::string_view(name).substr(colons == std::string::npos ? 0 : colons + 2));
    }
  }

  [[nodiscard]] std::string_view id() const override { return "wrapper"; }
  [[nodiscard]] std::span<const std::string_view> function_names() const override { return names_; }

  void Visit(const Call& call, Scan& scan) const override {
    for (size_t i = 0; i < descriptions_.size(); ++i) {
      if (Describes(descriptions_[i], names_[i], call)) return VisitWrapper(descriptions_[i], call, scan);
    }
  }

 private:
  static bool Describes(const WrapperDescription& description, std::string_view name, const Call& call) {
    if (call.unqualified_name() != name) return false;
    if (description.class_name.empty()) return call.name == description.function;
    if (description.function.empty()) {
      return llvm::isa<clang::CXXConstructorDecl>(call.callee) && call.name.starts_with(description.class_name + "::");
    }
    if (call.name == description.class_name + "::" + description.function) return true;
    return call.object != nullptr && IsOrDerivesFrom(call.object->getType(), description.class_name);
  }

  static void VisitWrapper(const WrapperDescription& description, const Call& call, Scan& scan) {
    const bool has_text = description.role != sites::SiteRole::kExecutePrepared;
    if (has_text && description.sql_argument >= call.arguments.size()) return;
    if (has_text && !description.sql_member.empty()) return VisitStructs(description, call, scan);
    const clang::Expr* text = has_text ? call.arguments[description.sql_argument] : nullptr;
    sites::QuerySite site = scan.NewSite(call, description.role, text);
    site.placeholders = description.placeholders;
    site.takes_several_statements = description.takes_several_statements;
    if (description.name_argument && *description.name_argument < call.arguments.size()) {
      const clang::Expr* argument = call.arguments[*description.name_argument];
      site.name_place = scan.PlaceOf(argument->getSourceRange());
      if (const auto name = scan.ConstantTextOf(argument)) site.statement_name = name->text;
    }
    if (description.role != sites::SiteRole::kPrepare) site.arguments = ArgumentsOf(description, call, scan);
    if (has_text) Format(description, call, site, scan);
    if (call.object != nullptr) site.connection = scan.ObjectName(call.object);
    site.has_result = description.result != WrapperDescription::Result::kNone;
    switch (description.result) {
      case WrapperDescription::Result::kNone: break;
      case WrapperDescription::Result::kByType: FollowByType(call, site, scan); break;
      case WrapperDescription::Result::kLibrary: FollowAsNamed(description.library, call, site, scan); break;
      case WrapperDescription::Result::kTemplateArguments:
        site.result = ColumnsOf(TypesOf(SpelledTypes(call.expression), scan), call.expression, scan);
        break;
      case WrapperDescription::Result::kCallback:
        site.result = FollowCallback(call, description.sql_argument, scan);
        break;
    }
    scan.Add(call, std::move(site));
  }

  // Each struct that the argument may stand for is a statement of its own.
  static void VisitStructs(const WrapperDescription& description, const Call& call, Scan& scan) {
    const clang::Expr* argument = call.arguments[description.sql_argument];
    std::vector<sites::QuerySite> statements;
    for (const clang::Expr* initializer : scan.InitializersOf(argument)) {
      const clang::Expr* text = MemberOf(initializer, description.sql_member);
      // The last of a list has no text: it is its end.
      if (text == nullptr || IsNull(text, scan)) continue;
      sites::QuerySite site = scan.NewSite(call, description.role, text);
      site.placeholders = description.placeholders;
      site.takes_several_statements = description.takes_several_statements;
      if (const clang::Expr* name = MemberOf(initializer, description.name_member)) {
        site.name_place = scan.PlaceOf(name->getSourceRange());
        if (const auto constant = scan.ConstantTextOf(name)) site.statement_name = constant->text;
      }
      if (call.object != nullptr) site.connection = scan.ObjectName(call.object);
      statements.push_back(std::move(site));
    }
    if (!statements.empty()) return scan.AddAll(call, std::move(statements));
    sites::QuerySite unknown = scan.NewSite(call, description.role, nullptr);
    unknown.text_place = scan.PlaceOf(argument->getSourceRange());
    unknown.why_unknown = "the elements of the list are not constant";
    scan.Add(call, std::move(unknown));
  }

  static bool IsNull(const clang::Expr* text, Scan& scan) {
    return llvm::isa<clang::ImplicitValueInitExpr>(text) ||
           text->isNullPointerConstant(scan.context(), clang::Expr::NPC_ValueDependentIsNotNull) !=
               clang::Expr::NPCK_NotNull;
  }

  static const clang::Expr* MemberOf(const clang::Expr* initializer, const std::string& name) {
    const clang::RecordDecl* record = Peel(initializer)->getType()->getAsRecordDecl();
    if (record == nullptr || name.empty()) return nullptr;
    for (const clang::FieldDecl* field : record->fields()) {
      if (field->getName() == name) return FieldInitializer(initializer, *field);
    }
    return nullptr;
  }

  // The arguments behind the SQL go into it, and are no values of parameters.
  static void Format(const WrapperDescription& description, const Call& call, sites::QuerySite& site, Scan& scan) {
    const size_t first = description.sql_argument + 1;
    if (first >= call.arguments.size()) return;
    // A function whose arguments are not said to be parameters, and whose text has marks of fmt, formats it.
    using Parameters = WrapperDescription::Parameters;
    const bool has_other_arguments =
        description.parameters_are == Parameters::kUnknown || description.parameters_are == Parameters::kNone;
    const bool looks_like_format = has_other_arguments && !site.texts.empty() &&
                                   std::all_of(site.texts.begin(), site.texts.end(), [](const sites::SqlText& text) {
                                     return text.text.find("{}") != std::string::npos;
                                   });
    if (!description.format && !looks_like_format) return;
    const FormatStyle style = description.format.value_or(FormatStyle::kBraces);
    const std::vector<const clang::Expr*> arguments(call.arguments.begin() + static_cast<std::ptrdiff_t>(first),
                                                    call.arguments.end());
    TextValue value = scan.FormattedTextOf(call.arguments[description.sql_argument], style, arguments);
    site.texts = std::move(value.texts);
    site.why_unknown = std::move(value.why_unknown);
    if (description.parameters_are == WrapperDescription::Parameters::kRest) site.arguments.emplace();
  }

  std::vector<WrapperDescription> descriptions_;
  std::vector<std::string_view> names_;
};

class Annotated : public Library {
 public:
  [[nodiscard]] std::string_view id() const override { return "wrapper"; }
  [[nodiscard]] std::span<const std::string_view> function_names() const override { return {}; }
  [[nodiscard]] std::span<const std::string_view> file_words() const override { return kAnnotationWords; }
  [[nodiscard]] bool visits_annotated() const override { return true; }

  void Visit(const Call& call, Scan& scan) const override {
    const std::optional<uint32_t> parameter = AnnotatedParameter(call.callee);
    if (!parameter || *parameter >= call.arguments.size()) return;
    sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kExecute, call.arguments[*parameter]);
    // Whether the function takes one statement or several, nobody says.
    site.takes_several_statements = true;
    if (call.object != nullptr) site.connection = scan.ObjectName(call.object);
    site.has_result = !call.callee->getReturnType()->isVoidType();
    if (site.has_result) FollowByType(call, site, scan);
    scan.Add(call, std::move(site));
  }
};

}  // namespace

std::unique_ptr<Library> MakeWrapperLibrary(std::vector<WrapperDescription> descriptions) {
  return std::make_unique<WrapperLibrary>(std::move(descriptions));
}

std::optional<uint32_t> AnnotatedParameter(const clang::FunctionDecl* function) {
  if (function == nullptr) return std::nullopt;
  if (const auto parameter = AnnotatedParameterOf(function)) return parameter;
  // Of a template, the attributes stand on the pattern.
  const clang::FunctionDecl* pattern = function->getTemplateInstantiationPattern();
  return pattern == nullptr ? std::nullopt : AnnotatedParameterOf(pattern);
}

const Library& AnnotatedLibrary() {
  static const Annotated library;
  return library;
}

}  // namespace pgtidy::cxx
