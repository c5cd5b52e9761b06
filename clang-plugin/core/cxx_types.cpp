#include "clang-plugin/core/cxx_types.h"

#include <clang/AST/DeclCXX.h>
#include <clang/AST/DeclTemplate.h>
#include <clang/Basic/SourceManager.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {
namespace {

using sites::CxxType;
using sites::CxxTypeKind;

constexpr int kDeepest = 8;

template <size_t Size>
bool IsOneOf(std::string_view name, const std::array<std::string_view, Size>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 3> kStrings = {"std::basic_string", "QString", "soci::long_string"};
constexpr std::array<std::string_view, 9> kStringViews = {
    "std::basic_string_view", "pqxx::zview",       "tao::pq::internal::zsv", "QStringView",
    "QLatin1String",          "QLatin1StringView", "QAnyStringView",         "boost::basic_string_view",
    "boost::basic_string_ref"};
constexpr std::array<std::string_view, 5> kOptionals = {"std::optional", "boost::optional", "absl::optional",
                                                        "std::experimental::optional", "Poco::Nullable"};
constexpr std::array<std::string_view, 5> kPointers = {"std::unique_ptr", "std::shared_ptr", "boost::shared_ptr",
                                                       "boost::scoped_ptr", "QSharedPointer"};
constexpr std::array<std::string_view, 17> kArrays = {"std::vector",
                                                      "std::array",
                                                      "std::list",
                                                      "std::deque",
                                                      "std::set",
                                                      "std::unordered_set",
                                                      "std::multiset",
                                                      "std::forward_list",
                                                      "std::span",
                                                      "std::initializer_list",
                                                      "QList",
                                                      "QVector",
                                                      "boost::container::vector",
                                                      "boost::container::small_vector",
                                                      "boost::container::static_vector",
                                                      "llvm::SmallVector",
                                                      "absl::InlinedVector"};
constexpr std::array<std::string_view, 3> kTuples = {"std::tuple", "std::pair", "boost::tuples::tuple"};
constexpr std::array<std::string_view, 5> kBytes = {"QByteArray", "pqxx::binarystring", "Poco::Data::BLOB",
                                                    "Poco::Data::LOB", "userver::storages::postgres::BytesWrapper"};
constexpr std::array<std::string_view, 4> kNulls = {"std::nullopt_t", "std::monostate", "boost::none_t",
                                                    "Poco::NullType"};

class Describer {
 public:
  explicit Describer(const clang::ASTContext& context) : context_(context) {}

  CxxType Describe(clang::QualType type, int depth) {
    CxxType described;
    if (type.isNull() || depth > kDeepest) return described;
    type = type.getNonReferenceType().getUnqualifiedType();
    if (type->isDependentType() || type->containsErrors() || type->isUndeducedType()) return described;
    described.name = NameOf(type);
    const clang::QualType canonical = type.getCanonicalType().getUnqualifiedType();
    if (const auto* builtin = canonical->getAs<clang::BuiltinType>()) {
      DescribeBuiltin(*builtin, canonical, described);
    } else if (const auto* enumeration = canonical->getAs<clang::EnumType>()) {
      DescribeEnumeration(*enumeration->getDecl(), described);
    } else if (canonical->isPointerType()) {
      DescribePointer(canonical->getPointeeType(), described, depth);
    } else if (const clang::ArrayType* array = context_.getAsArrayType(canonical)) {
      DescribeElements(array->getElementType(), described, depth);
    } else if (const clang::CXXRecordDecl* record = canonical->getAsCXXRecordDecl()) {
      DescribeClass(*record, described, depth);
    }
    return described;
  }

 private:
  [[nodiscard]] std::string NameOf(clang::QualType type) const {
    clang::PrintingPolicy policy = context_.getPrintingPolicy();
    policy.SuppressTagKeyword = true;
    policy.SuppressDefaultTemplateArgs = true;
    policy.UsePreferredNames = true;
    const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
    const bool is_std_string = record != nullptr && QualifiedName(record) == "std::basic_string" && IsOfChar(*record);
    if (is_std_string) return "std::string";
    return type.getAsString(policy);
  }

  static bool IsOfChar(const clang::CXXRecordDecl& record) {
    const auto* specialization = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&record);
    if (specialization == nullptr || specialization->getTemplateArgs().size() == 0) return false;
    const clang::TemplateArgument& first = specialization->getTemplateArgs().get(0);
    return first.getKind() == clang::TemplateArgument::Type && first.getAsType()->isCharType();
  }

  void DescribeBuiltin(const clang::BuiltinType& builtin, clang::QualType type, CxxType& described) const {
    if (builtin.isNullPtrType()) {
      described.kind = CxxTypeKind::kNull;
    } else if (builtin.getKind() == clang::BuiltinType::Bool) {
      described.kind = CxxTypeKind::kBoolean;
    } else if (builtin.isFloatingPoint()) {
      described.kind = CxxTypeKind::kFloating;
      const llvm::fltSemantics& semantics = context_.getFloatTypeSemantics(type);
      described.bits = static_cast<uint16_t>(llvm::APFloat::semanticsSizeInBits(semantics));
    } else if (type->isAnyCharacterType()) {
      described.kind = CxxTypeKind::kCharacter;
      described.bits = static_cast<uint16_t>(context_.getTypeSize(type));
      described.is_signed = type->isSignedIntegerType();
    } else if (builtin.isInteger()) {
      described.kind = CxxTypeKind::kInteger;
      described.bits = static_cast<uint16_t>(context_.getTypeSize(type));
      described.is_signed = type->isSignedIntegerType();
    }
  }

  void DescribeEnumeration(const clang::EnumDecl& declaration, CxxType& described) const {
    if (declaration.getIntegerType().isNull()) return;
    const clang::QualType underlying = declaration.getIntegerType().getCanonicalType();
    described.kind = CxxTypeKind::kEnumeration;
    described.name = QualifiedName(&declaration);
    described.bits = static_cast<uint16_t>(context_.getTypeSize(underlying));
    described.is_signed = underlying->isSignedIntegerType();
  }

  void DescribePointer(clang::QualType pointee, CxxType& described, int depth) {
    if (pointee->isAnyCharacterType()) {
      described.kind = CxxTypeKind::kCharPointer;
      return;
    }
    if (pointee->isVoidType() || pointee->isFunctionType()) return;
    described.kind = CxxTypeKind::kPointer;
    described.elements.push_back(Describe(pointee, depth + 1));
  }

  void DescribeElements(clang::QualType element, CxxType& described, int depth) {
    if (element->isAnyCharacterType()) {
      described.kind = CxxTypeKind::kCharPointer;
      return;
    }
    described.kind = CxxTypeKind::kArray;
    described.elements.push_back(Describe(element, depth + 1));
    if (IsByte(described.elements.front())) described.kind = CxxTypeKind::kBytes;
  }

  static bool IsByte(const CxxType& type) { return type.name == "std::byte"; }

  void DescribeClass(const clang::CXXRecordDecl& record, CxxType& described, int depth) {
    const std::string name = QualifiedName(&record);
    const std::vector<clang::QualType> arguments = TemplateTypeArguments(clang::QualType(record.getTypeForDecl(), 0));
    const auto element = [&] {
      described.elements.push_back(arguments.empty() ? CxxType() : Describe(arguments.front(), depth + 1));
    };
    if (IsOneOf(name, kStrings) || IsOneOf(name, kStringViews)) {
      const bool of_bytes = !arguments.empty() && IsByte(Describe(arguments.front(), depth + 1));
      described.kind = of_bytes                  ? CxxTypeKind::kBytes
                       : IsOneOf(name, kStrings) ? CxxTypeKind::kString
                                                 : CxxTypeKind::kStringView;
    } else if (IsOneOf(name, kOptionals)) {
      described.kind = CxxTypeKind::kOptional;
      element();
    } else if (IsOneOf(name, kPointers)) {
      described.kind = CxxTypeKind::kPointer;
      element();
    } else if (IsOneOf(name, kArrays)) {
      described.kind = CxxTypeKind::kArray;
      element();
      if (IsByte(described.elements.front())) described.kind = CxxTypeKind::kBytes;
    } else if (IsOneOf(name, kTuples)) {
      described.kind = CxxTypeKind::kTuple;
      for (const clang::QualType argument : arguments) described.elements.push_back(Describe(argument, depth + 1));
    } else if (IsOneOf(name, kBytes)) {
      described.kind = CxxTypeKind::kBytes;
    } else if (IsOneOf(name, kNulls)) {
      described.kind = CxxTypeKind::kNull;
    } else {
      described.kind = CxxTypeKind::kNamed;
      described.name = name;
      DescribeAggregate(record, described, depth);
    }
  }

  // The members of a plain struct, in order; it stays kNamed, since only some libraries take it apart.
  void DescribeAggregate(const clang::CXXRecordDecl& record, CxxType& described, int depth) {
    const clang::CXXRecordDecl* definition = record.getDefinition();
    if (definition == nullptr || definition->isInvalidDecl() || definition->isUnion()) return;
    const clang::SourceManager& sources = context_.getSourceManager();
    if (sources.isInSystemHeader(definition->getLocation()) || !definition->isAggregate()) return;
    if (definition->getNumBases() != 0) return;
    for (const clang::FieldDecl* field : definition->fields()) {
      described.elements.push_back(Describe(field->getType(), depth + 1));
    }
  }

  const clang::ASTContext& context_;
};

}  // namespace

CxxType DescribeType(clang::QualType type, const clang::ASTContext& context) {
  return Describer(context).Describe(type, 0);
}

}  // namespace pgtidy::cxx
