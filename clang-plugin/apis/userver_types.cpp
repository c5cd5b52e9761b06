#include "clang-plugin/apis/userver_types.h"

#include <array>
#include <string_view>
#include <utility>

#include "clang-plugin/apis/call_arguments.h"

namespace pgtidy::cxx {

namespace {

using sites::CxxTypeKind;

// Classes by the end of their qualified names: the namespace around userver's own can be configured.
constexpr std::array<std::pair<std::string_view, std::string_view>, 18> kClasses = {{
    {"storages::postgres::TimePointTz", "timestamptz"},
    {"storages::postgres::TimePointWithoutTz", "timestamp"},
    {"std::chrono::time_point", "timestamp"},
    {"std::chrono::duration", "interval"},
    {"utils::datetime::Date", "date"},
    {"storages::postgres::Date", "date"},
    {"utils::datetime::TimeOfDay", "time"},
    {"decimal64::Decimal", "numeric"},
    {"boost::multiprecision::number", "numeric"},
    {"boost::uuids::uuid", "uuid"},
    {"formats::json::Value", "jsonb"},
    {"storages::postgres::PlainJson", "json"},
    {"utils::ip::NetworkV4", "cidr"},
    {"utils::ip::NetworkV6", "cidr"},
    {"utils::ip::AddressV4", "cidr"},
    {"utils::ip::AddressV6", "cidr"},
    {"utils::ip::InetNetwork", "inet"},
    {"std::bitset", "varbit"},
}};

std::string OfInteger(const sites::CxxType& type) {
  if (!type.is_signed) return {};
  switch (type.bits) {
    case 16: return "int2";
    case 32: return "int4";
    case 64: return "int8";
    default: return {};
  }
}

}  // namespace

std::string UserverDeclaredType(const sites::CxxType& type) {
  switch (type.kind) {
    case CxxTypeKind::kBoolean: return "bool";
    case CxxTypeKind::kInteger: return OfInteger(type);
    case CxxTypeKind::kFloating: return type.bits == 32 ? "float4" : type.bits == 64 ? "float8" : "";
    case CxxTypeKind::kCharacter: return type.bits == 8 ? "\"char\"" : "";
    case CxxTypeKind::kString:
    case CxxTypeKind::kStringView:
    case CxxTypeKind::kCharPointer: return "text";
    case CxxTypeKind::kBytes: return "bytea";
    case CxxTypeKind::kOptional: return type.elements.empty() ? "" : UserverDeclaredType(type.elements.front());
    case CxxTypeKind::kArray: {
      const std::string element = type.elements.empty() ? "" : UserverDeclaredType(type.elements.front());
      if (element.empty()) return {};
      // An array of arrays is an array of more dimensions.
      return element.ends_with("[]") ? element : element + "[]";
    }
    case CxxTypeKind::kNamed:
      for (const auto& [name, declared] : kClasses) {
        if (EndsWithName(type.name, name)) return std::string(declared);
      }
      return {};
    default: return {};
  }
}

}  // namespace pgtidy::cxx
