#include "clang-plugin/core/string_functions.h"

#include <algorithm>
#include <array>

#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {
namespace {

template <size_t Size>
bool IsOneOf(std::string_view name, const std::array<std::string_view, Size>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::string_view NameOf(const clang::FunctionDecl& function) {
  if (!function.getDeclName().isIdentifier()) return {};
  const llvm::StringRef name = function.getName();
  return {name.data(), name.size()};
}

bool IsTextual(clang::QualType type) {
  if (type.isNull()) return false;
  type = type.getNonReferenceType();
  if (type->isPointerType()) return type->getPointeeType()->isAnyCharacterType();
  if (type->isArrayType()) {
    return type->getAsArrayTypeUnsafe()->getElementType()->isAnyCharacterType();
  }
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  if (record == nullptr) return false;
  constexpr std::array<std::string_view, 22> kNames = {"std::basic_string",
                                                       "std::basic_string_view",
                                                       "QString",
                                                       "QStringView",
                                                       "QLatin1String",
                                                       "QLatin1StringView",
                                                       "QByteArray",
                                                       "QAnyStringView",
                                                       "pqxx::zview",
                                                       "tao::pq::internal::zsv",
                                                       "boost::basic_string_view",
                                                       "boost::string_ref",
                                                       "absl::string_view",
                                                       "llvm::StringRef",
                                                       "Glib::ustring",
                                                       "fmt::basic_string_view",
                                                       "fmt::basic_format_string",
                                                       "std::basic_format_string",
                                                       "fmt::v9::basic_string_view",
                                                       "QByteArrayView",
                                                       "CString",
                                                       "wxString"};
  return IsOneOf(QualifiedName(record), kNames);
}

bool HoldsText(const clang::CXXRecordDecl& record) {
  const clang::QualType type(record.getTypeForDecl(), 0);
  if (IsTextual(type) || IsTextStream(type)) return true;
  constexpr std::array<std::string_view, 34> kNames = {"std::optional",
                                                       "boost::optional",
                                                       "std::reference_wrapper",
                                                       "boost::basic_format",
                                                       "QVariant",
                                                       "QChar",
                                                       "QLatin1Char",
                                                       "QStringBuilder",
                                                       "QStringDecoder::EncodedData",
                                                       "QStaticStringData",
                                                       "QStringDataPtr",
                                                       "userver::storages::Query",
                                                       "userver::storages::postgres::Query",
                                                       "userver::utils::StringLiteral",
                                                       "userver::utils::zstring_view",
                                                       "storages::Query",
                                                       "storages::postgres::Query",
                                                       "utils::StringLiteral",
                                                       "utils::zstring_view",
                                                       "utils::NullTerminatedView",
                                                       "soci::long_string",
                                                       "fmt::basic_runtime",
                                                       "fmt::runtime_format_string",
                                                       "fmt::fstring",
                                                       "absl::AlphaNum",
                                                       "absl::str_format_internal::FormatSpecTemplate",
                                                       "absl::str_format_internal::UntypedFormatSpec",
                                                       "odb::query_base",
                                                       "odb::pgsql::query_base",
                                                       "odb::query",
                                                       "boost::basic_string_ref",
                                                       "boost::static_string",
                                                       "boost::container::basic_string",
                                                       "std::basic_stringbuf"};
  return IsOneOf(QualifiedName(&record), kNames);
}

bool HoldsText(clang::QualType type) {
  if (type.isNull()) return false;
  if (IsTextual(type)) return true;
  const clang::CXXRecordDecl* record = type.getNonReferenceType()->getAsCXXRecordDecl();
  return record != nullptr && HoldsText(*record);
}

bool IsTextView(clang::QualType type) {
  if (type.isNull() || !IsTextual(type)) return false;
  const clang::CXXRecordDecl* record = type.getNonReferenceType()->getAsCXXRecordDecl();
  if (record == nullptr) return true;
  constexpr std::array<std::string_view, 6> kOwners = {"std::basic_string", "QString", "QByteArray",
                                                       "Glib::ustring",     "CString", "wxString"};
  return !IsOneOf(QualifiedName(record), kOwners);
}

bool IsTextOperator(const clang::FunctionDecl* function) {
  if (function == nullptr) return false;
  if (function->isInStdNamespace()) return true;
  if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function)) return HoldsText(*method->getParent());
  // A program may add operators to the classes of std; those of other libraries have all that they need.
  return std::any_of(function->param_begin(), function->param_end(), [](const clang::ParmVarDecl* parameter) {
    const clang::CXXRecordDecl* record = parameter->getType().getNonReferenceType()->getAsCXXRecordDecl();
    return record != nullptr && !record->isInStdNamespace() && HoldsText(*record);
  });
}

bool IsIndexed(clang::QualType type) {
  if (type.isNull()) return false;
  type = type.getNonReferenceType();
  if (type->isArrayType() || type->isPointerType()) return true;
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  if (record == nullptr) return false;
  constexpr std::array<std::string_view, 15> kNames = {"std::array",
                                                       "std::vector",
                                                       "std::deque",
                                                       "std::span",
                                                       "std::initializer_list",
                                                       "QList",
                                                       "QVector",
                                                       "QStringList",
                                                       "QVarLengthArray",
                                                       "boost::array",
                                                       "boost::container::vector",
                                                       "boost::container::small_vector",
                                                       "boost::container::static_vector",
                                                       "llvm::SmallVector",
                                                       "absl::InlinedVector"};
  return IsOneOf(QualifiedName(record), kNames);
}

bool IsContainer(clang::QualType type) {
  if (IsIndexed(type)) return true;
  const clang::CXXRecordDecl* record = type.isNull() ? nullptr : type.getNonReferenceType()->getAsCXXRecordDecl();
  if (record == nullptr) return false;
  constexpr std::array<std::string_view, 16> kNames = {"std::list",
                                                       "std::forward_list",
                                                       "std::set",
                                                       "std::multiset",
                                                       "std::unordered_set",
                                                       "std::map",
                                                       "std::multimap",
                                                       "std::unordered_map",
                                                       "std::unordered_multimap",
                                                       "std::unordered_multiset",
                                                       "QSet",
                                                       "QLinkedList",
                                                       "absl::flat_hash_map",
                                                       "absl::flat_hash_set",
                                                       "boost::container::flat_map",
                                                       "boost::container::flat_set"};
  return IsOneOf(QualifiedName(record), kNames);
}

bool IsTextStream(clang::QualType type) {
  return IsOrDerivesFrom(type, "std::basic_ostream") || IsOrDerivesFrom(type, "QTextStream") ||
         IsOrDerivesFrom(type, "std::basic_stringbuf");
}

bool IsEscapingFunction(std::string_view name) {
  constexpr std::array<std::string_view, 22> kNames = {"PQescapeLiteral",
                                                       "PQescapeIdentifier",
                                                       "PQescapeStringConn",
                                                       "PQescapeString",
                                                       "PQescapeByteaConn",
                                                       "PQescapeBytea",
                                                       "quote",
                                                       "quote_name",
                                                       "quote_raw",
                                                       "quote_table",
                                                       "quote_columns",
                                                       "esc",
                                                       "esc_raw",
                                                       "esc_like",
                                                       "quote_ident",
                                                       "quote_literal",
                                                       "escape",
                                                       "escapeString",
                                                       "escape_string",
                                                       "escapeIdentifier",
                                                       "formatValue",
                                                       "escapeLiteral"};
  return IsOneOf(name, kNames);
}

bool IsNumberFormatter(std::string_view name) {
  constexpr std::array<std::string_view, 3> kNames = {"to_string", "number", "itoa"};
  return IsOneOf(name, kNames);
}

bool KeepsText(std::string_view name) {
  constexpr std::array<std::string_view, 28> kNames = {
      "c_str",       "data",           "str",           "string",           "view",      "to_string_view",
      "toStdString", "toUtf8",         "toLatin1",      "toLocal8Bit",      "constData", "utf16",
      "fromUtf8",    "fromLatin1",     "fromLocal8Bit", "fromStdString",    "fromAscii", "fromUtf16",
      "fromRawData", "utf8_str",       "GetStatement",  "GetStatementView", "toString",  "makeView",
      "get",         "qUtf8Printable", "trUtf8",        "to_zview"};
  return IsOneOf(name, kNames);
}

}  // namespace pgtidy::cxx
