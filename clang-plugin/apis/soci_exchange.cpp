#include "clang-plugin/apis/soci_exchange.h"

#include <clang/AST/DeclTemplate.h>

#include <optional>
#include <string_view>
#include <utility>

#include "clang-plugin/apis/result_reads.h"

namespace pgtidy::cxx {

namespace {

const clang::ClassTemplateDecl* TypeConversion(clang::ASTContext& context) {
  const clang::DeclarationName space_name(&context.Idents.get("soci"));
  for (const clang::NamedDecl* found : context.getTranslationUnitDecl()->lookup(space_name)) {
    const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(found);
    if (space == nullptr) continue;
    const clang::DeclarationName name(&context.Idents.get("type_conversion"));
    for (const clang::NamedDecl* member : space->lookup(name)) {
      if (const auto* conversion = llvm::dyn_cast<clang::ClassTemplateDecl>(member)) return conversion;
    }
  }
  return nullptr;
}

// The element of a std::vector, which holds the values of many rows; any other type itself.
clang::QualType RowValue(clang::QualType type) {
  if (!IsOrDerivesFrom(type, "std::vector")) return type;
  const std::vector<clang::QualType> types = TemplateTypeArguments(type);
  return types.empty() ? type : types.front();
}

bool IsIndicator(clang::QualType type) {
  const auto* enumeration = RowValue(type.getNonReferenceType())->getAs<clang::EnumType>();
  return enumeration != nullptr && QualifiedName(enumeration->getDecl()) == "soci::indicator";
}

}  // namespace

clang::QualType SociBaseType(clang::QualType type, Scan& scan) {
  clang::ASTContext& context = scan.context();
  const clang::ClassTemplateDecl* conversion = TypeConversion(context);
  if (conversion == nullptr) return type;
  const clang::QualType wanted = type.getNonReferenceType().getCanonicalType().getUnqualifiedType();
  for (const clang::ClassTemplateSpecializationDecl* specialization : conversion->specializations()) {
    const std::vector<clang::QualType> types = TemplateTypeArguments(context.getRecordType(specialization));
    // That of optional<T> is T: what holds NULL is to stay as it is.
    const bool is_own = specialization->getSpecializationKind() == clang::TSK_ExplicitSpecialization;
    if (!is_own || types.empty() || types.front().getCanonicalType() != wanted) continue;
    const clang::DeclarationName name(&context.Idents.get("base_type"));
    for (const clang::NamedDecl* member : specialization->lookup(name)) {
      if (const auto* alias = llvm::dyn_cast<clang::TypedefNameDecl>(member)) return alias->getUnderlyingType();
    }
  }
  return type;
}

bool IsOneSociColumn(const sites::CxxType& type) {
  switch (type.kind) {
    case sites::CxxTypeKind::kOptional: return !type.elements.empty() && IsOneSociColumn(type.elements.front());
    case sites::CxxTypeKind::kNamed:
      return HasName(type.name, {"tm", "std::tm", "soci::blob", "soci::rowid", "soci::xml_type", "soci::long_string",
                                 "soci::statement"});
    case sites::CxxTypeKind::kUnknown:
    case sites::CxxTypeKind::kTuple:
    case sites::CxxTypeKind::kArray:
    case sites::CxxTypeKind::kPointer: return false;
    default: return true;
  }
}

void SociExchanges::Lose() {
  knows_arguments_ = false;
  knows_columns_ = false;
}

void SociExchanges::Add(const clang::Expr* operand, Scan& scan) {
  const clang::Expr* peeled = Peel(operand);
  const std::optional<Call> call = llvm::isa<clang::CallExpr>(peeled) ? scan.Describe(peeled) : std::nullopt;
  if (call && call->name == "soci::use" && !call->arguments.empty()) {
    AddUse(*call, scan);
  } else if (call && call->name == "soci::into" && !call->arguments.empty()) {
    AddInto(*call, scan);
  } else {
    Lose();
  }
}

void SociExchanges::AddUse(const Call& call, Scan& scan) {
  const clang::Expr* value = call.arguments[0];
  sites::Argument argument = scan.ArgumentOf(value);
  argument.type = scan.TypeOf(SociBaseType(RowValue(Peel(value)->getType()), scan));
  if (!IsOneSociColumn(argument.type)) knows_arguments_ = false;
  if (call.arguments.size() > 1) {
    // The name is the last of all: behind an indicator, and behind the begin and end of a vector.
    const clang::Expr* last = call.arguments.back();
    const sites::CxxTypeKind kind = scan.TypeOf(last->getType()).kind;
    if (kind == sites::CxxTypeKind::kString || kind == sites::CxxTypeKind::kCharPointer) {
      const std::optional<sites::SqlText> name = scan.ConstantTextOf(last);
      if (name) {
        argument.name = name->text;
      } else {
        knows_arguments_ = false;
      }
    }
  }
  arguments_.push_back(std::move(argument));
}

void SociExchanges::AddInto(const Call& call, Scan& scan) {
  const clang::Expr* target = Peel(call.arguments[0]);
  if (first_into_ == nullptr) first_into_ = call.expression;
  last_into_ = call.expression;
  if (IsOrDerivesFrom(target->getType(), "soci::row")) {
    const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(target);
    row_ = reference == nullptr ? nullptr : llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
    knows_columns_ = false;
    return;
  }
  sites::ColumnRead read =
      ReadOfIndex(static_cast<uint32_t>(reads_.size()), scan.TypeOf(SociBaseType(RowValue(target->getType()), scan)));
  if (!IsOneSociColumn(read.type)) knows_columns_ = false;
  read.place = scan.PlaceOf(target->getSourceRange());
  read.checks_null = call.arguments.size() > 1 && IsIndicator(call.arguments[1]->getType());
  reads_.push_back(std::move(read));
}

void SociExchanges::Give(sites::QuerySite& site, Scan& scan) const {
  site.arguments.reset();
  if (knows_arguments_) site.arguments = arguments_;
  if (!knows_columns_ || reads_.empty()) return;
  site.result.state = sites::ResultUse::State::kFollowed;
  site.result.reads = reads_;
  site.result.columns = static_cast<uint32_t>(reads_.size());
  site.result.columns_place = scan.PlaceOf({first_into_->getBeginLoc(), last_into_->getEndLoc()});
}

}  // namespace pgtidy::cxx
