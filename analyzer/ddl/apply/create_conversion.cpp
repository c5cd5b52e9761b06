#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/named_object.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

// CREATE CONVERSION: conversioncmds.c.
namespace pgtidy::ddl {

namespace {

// The names of encodings without letter case and punctuation, sorted. Source: pg_encname_tbl.
constexpr std::array<std::string_view, 81> kEncodings = {
    "abc",         "alt",         "big5",        "euccn",       "eucjis2004",   "eucjp",       "euckr",
    "euctw",       "gb18030",     "gbk",         "iso88591",    "iso885910",    "iso885913",   "iso885914",
    "iso885915",   "iso885916",   "iso88592",    "iso88593",    "iso88594",     "iso88595",    "iso88596",
    "iso88597",    "iso88598",    "iso88599",    "johab",       "koi8",         "koi8r",       "koi8u",
    "latin1",      "latin10",     "latin2",      "latin3",      "latin4",       "latin5",      "latin6",
    "latin7",      "latin8",      "latin9",      "mskanji",     "muleinternal", "shiftjis",    "shiftjis2004",
    "sjis",        "sqlascii",    "tcvn",        "tcvn5712",    "uhc",          "unicode",     "utf8",
    "vscii",       "win",         "win1250",     "win1251",     "win1252",      "win1253",     "win1254",
    "win1255",     "win1256",     "win1257",     "win1258",     "win866",       "win874",      "win932",
    "win936",      "win949",      "win950",      "windows1250", "windows1251",  "windows1252", "windows1253",
    "windows1254", "windows1255", "windows1256", "windows1257", "windows1258",  "windows866",  "windows874",
    "windows932",  "windows936",  "windows949",  "windows950"};

// Source: clean_encoding_name().
std::string Cleaned(std::string_view name) {
  std::string cleaned;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') {
      cleaned += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      cleaned += c;
    }
  }
  return cleaned;
}

std::string RequireEncoding(std::string_view name, std::string_view role) {
  std::string cleaned = Cleaned(name);
  if (std::find(kEncodings.begin(), kEncodings.end(), cleaned) != kEncodings.end()) return cleaned;
  throw SqlError("42704", fmt::format("{} encoding \"{}\" does not exist", role, name));
}

}  // namespace

void ApplyCreateConversion(ApplyContext& context, const ::CreateConversionStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.conversion_name);
  const std::string from = RequireEncoding(statement.for_encoding_name, "source");
  const std::string to = RequireEncoding(statement.to_encoding_name, "destination");
  if (from == "sqlascii" || to == "sqlascii") {
    throw SqlError("42P17", "encoding conversion to or from \"SQL_ASCII\" is not supported");
  }
  const std::vector<Oid> arguments = {types::kInt4Type,     types::kInt4Type, types::kCstringType,
                                      types::kInternalType, types::kInt4Type, types::kBoolType};
  const Oid function = query::LookupFunctionName(catalog, statement.func_name, &arguments, false);
  const auto* routine = catalog.Find<catalog::Routine>(function);
  if (routine != nullptr && routine->result != types::kInt4Type) {
    throw SqlError("42P17", fmt::format("encoding conversion function {} must return type integer",
                                        query::NameListText(statement.func_name)));
  }
  const std::string schema = catalog.NamespaceName(name.namespace_oid);
  if (catalog.FindNamed(ObjectClass::kConversion, schema, name.name) != types::kInvalidOid) {
    ThrowUnlessUndetermined(catalog, ObjectClass::kConversion, schema, name.name,
                            SqlError("42710", fmt::format("conversion \"{}\" already exists", name.name)));
  }
  const ObjectAddress address = StoreNamedObject(context, ObjectClass::kConversion, name);
  catalog.AddDependency(address, {ObjectClass::kRoutine, function}, DependencyType::kNormal);
}

}  // namespace pgtidy::ddl
