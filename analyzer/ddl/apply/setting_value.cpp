#include "analyzer/ddl/apply/setting_value.h"

#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "analyzer/syntax/lexer.h"

namespace pgtidy::ddl {
namespace {

using builtin::SettingRow;

bool IsPrefixOf(std::string_view text, std::string_view word, size_t shortest) {
  return text.size() >= shortest && text.size() <= word.size() && syntax::IsKeyword(text, word.substr(0, text.size()));
}

std::string_view CanonicalName(std::string_view name) {
  if (syntax::IsKeyword(name, "sort_mem")) return "work_mem";
  if (syntax::IsKeyword(name, "vacuum_mem")) return "maintenance_work_mem";
  return name;
}

// From 18 on messages bear the parameter's own name.
std::string ShownName(const Catalog& catalog, std::string_view name, const SettingRow& row) {
  return std::string(catalog.server_version() >= 18 ? row.name : name);
}

struct Unit {
  std::string_view name;
  double factor;  ///< In bytes or in microseconds.
};

constexpr Unit kMemoryUnits[] = {{"B", 1.0},           {"kB", 1024.0},          {"MB", 1048576.0},
                                 {"GB", 1073741824.0}, {"TB", 1099511627776.0}, {"8kB", 8192.0}};
constexpr Unit kTimeUnits[] = {{"us", 1.0}, {"ms", 1e3}, {"s", 1e6}, {"min", 6e7}, {"h", 3.6e9}, {"d", 8.64e10}};

template <size_t Count>
const Unit* FindUnit(const Unit (&units)[Count], std::string_view name) {
  for (const Unit& unit : units) {
    if (unit.name == name) return &unit;
  }
  return nullptr;
}

enum class ReadResult { kRead, kMalformed, kOverflow };

// Source: parse_int(), parse_real(), convert_to_base_unit().
ReadResult ReadNumber(const SettingRow& row, std::string_view text, double& number) {
  const std::string copy(text);
  const char* begin = copy.c_str();
  char* end = nullptr;
  errno = 0;
  const bool is_integer = row.kind == 'i';
  number = is_integer ? static_cast<double>(std::strtol(begin, &end, 0)) : std::strtod(begin, &end);
  if (is_integer && (*end == '.' || *end == 'e' || *end == 'E' || errno == ERANGE)) {
    errno = 0;
    number = std::strtod(begin, &end);
  }
  if (end == begin || errno == ERANGE || std::isnan(number)) return ReadResult::kMalformed;
  while (syntax::IsSpace(*end)) ++end;
  if (*end != '\0') {
    const std::string_view rest(end);
    const std::string_view unit_text = rest.substr(0, rest.find_first_of(" \t\n\r\f\v"));
    if (rest.find_first_not_of(" \t\n\r\f\v", unit_text.size()) != std::string_view::npos)
      return ReadResult::kMalformed;
    const bool is_memory = FindUnit(kMemoryUnits, row.unit) != nullptr;
    const Unit* given = is_memory ? FindUnit(kMemoryUnits, unit_text) : FindUnit(kTimeUnits, unit_text);
    const Unit* own = is_memory ? FindUnit(kMemoryUnits, row.unit) : FindUnit(kTimeUnits, row.unit);
    if (given == nullptr || own == nullptr || unit_text == "8kB") return ReadResult::kMalformed;
    number *= given->factor / own->factor;
  }
  if (!is_integer) return ReadResult::kRead;
  number = std::rint(number);
  const bool fits = number <= std::numeric_limits<int>::max() && number >= std::numeric_limits<int>::min();
  return fits ? ReadResult::kRead : ReadResult::kOverflow;
}

std::string NumberText(double number) {
  char text[64];
  std::snprintf(text, sizeof text, "%g", number);
  return text;
}

void CheckNumber(const Catalog& catalog, const SettingRow& row, const std::string& name, std::string_view value) {
  double number = 0;
  if (ReadNumber(row, value, number) != ReadResult::kRead) {
    throw SqlError("22023", "invalid value for parameter \"" + name + "\": \"" + std::string(value) + "\"");
  }
  const std::string minimum(row.min_value);
  const std::string maximum(row.max_value);
  if (minimum.empty() || maximum.empty()) return;
  // The largest double is printed with six digits, which is more than it is.
  if (number >= std::strtod(minimum.c_str(), nullptr) &&
      (number <= std::strtod(maximum.c_str(), nullptr) || maximum.find('e') != std::string::npos)) {
    return;
  }
  const std::string unit = row.unit.empty() ? "" : " " + std::string(row.unit);
  const std::string bound_unit = catalog.server_version() >= 17 ? unit : "";
  const std::string shown = row.kind == 'i' ? std::to_string(static_cast<int>(number)) : NumberText(number);
  throw SqlError("22023", shown + unit + " is outside the valid range for parameter \"" + name + "\" (" + minimum +
                              bound_unit + " .. " + maximum + bound_unit + ")");
}

// Values that the server takes but does not show, and those that depend on how it was built.
bool IsHiddenEnumValue(std::string_view value) {
  if (ParseBoolean(value)) return true;
  for (const char* hidden : {"debug", "info", "fatal", "panic", "none", "lz4", "zstd", "pglz", "md5"}) {
    if (syntax::IsKeyword(value, hidden)) return true;
  }
  return false;
}

void CheckEnum(const SettingRow& row, const std::string& name, std::string_view value) {
  std::string available;
  for (std::string_view rest = row.enum_values; !rest.empty();) {
    const size_t comma = std::min(rest.find(','), rest.size());
    const std::string word(rest.substr(0, comma));
    if (syntax::IsKeyword(value, word)) return;
    available += (available.empty() ? "" : ", ") + word;
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  if (IsHiddenEnumValue(value)) return;
  throw SqlError("22023", "invalid value for parameter \"" + name + "\": \"" + std::string(value) + "\"")
      .Hint("Available values: " + available + ".");
}

bool IsCustomName(std::string_view name) {
  bool at_start = true;
  for (const char c : name) {
    if (c == '.') {
      if (at_start) return false;
      at_start = true;
    } else if (at_start ? !syntax::IsIdentifierStart(c) : !syntax::IsIdentifierPart(c)) {
      return false;
    } else {
      at_start = false;
    }
  }
  return !at_start;
}

}  // namespace

std::optional<bool> ParseBoolean(std::string_view text) {
  if (IsPrefixOf(text, "true", 1) || IsPrefixOf(text, "yes", 1) || IsPrefixOf(text, "on", 2) || text == "1")
    return true;
  if (IsPrefixOf(text, "false", 1) || IsPrefixOf(text, "no", 1) || IsPrefixOf(text, "off", 2) || text == "0") {
    return false;
  }
  return std::nullopt;
}

void CheckSettingName(const Catalog& catalog, std::string_view name) {
  if (name.find('.') != std::string_view::npos) {
    if (IsCustomName(name)) return;
    throw SqlError("42602", "invalid configuration parameter name \"" + std::string(name) + "\"")
        .Detail("Custom parameter names must be two or more simple identifiers separated by dots.");
  }
  if (catalog.builtin().Setting(CanonicalName(name))) return;
  throw SqlError("42704", "unrecognized configuration parameter \"" + std::string(name) + "\"");
}

void CheckSettingValue(const Catalog& catalog, std::string_view name, std::string_view value) {
  const std::optional<SettingRow> row = catalog.builtin().Setting(CanonicalName(name));
  if (!row || name.find('.') != std::string_view::npos) return;
  const std::string shown = ShownName(catalog, name, *row);
  switch (row->kind) {
    case 'b':
      if (!ParseBoolean(value)) throw SqlError("22023", "parameter \"" + shown + "\" requires a Boolean value");
      if (row->name == "default_with_oids" && *ParseBoolean(value)) {
        throw SqlError("0A000", "tables declared WITH OIDS are not supported");
      }
      break;
    case 'i':
    case 'r': CheckNumber(catalog, *row, shown, value); break;
    case 'e': CheckEnum(*row, shown, value); break;
    default: break;
  }
}

void CheckSettingContext(const Catalog& catalog, std::string_view name) {
  const std::optional<SettingRow> row = catalog.builtin().Setting(CanonicalName(name));
  if (!row) return;
  const std::string parameter = "parameter \"" + ShownName(catalog, name, *row) + "\" ";
  if (row->context == "internal") throw SqlError("55P02", parameter + "cannot be changed");
  if (row->context == "postmaster") {
    throw SqlError("55P02", parameter + "cannot be changed without restarting the server");
  }
  if (row->context == "sighup") throw SqlError("55P02", parameter + "cannot be changed now");
  if (row->context == "backend" || row->context == "superuser-backend") {
    throw SqlError("55P02", parameter + "cannot be set after connection start");
  }
}

}  // namespace pgtidy::ddl
