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
