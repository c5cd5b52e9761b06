#pragma once

#include <array>
#include <string_view>

#include "analyzer/types/oid.h"

namespace pgtidy::catalog {

/// A column that relations have beside those of their definition. Source: SysAtt.
struct SystemColumn {
  std::string_view name;
  int number = 0;  ///< Negative.
  types::Oid type = types::kInvalidOid;
};

inline constexpr std::array<SystemColumn, 6> kSystemColumns = {{{"ctid", -1, types::kTidType},
                                                                {"xmin", -2, types::kXidType},
                                                                {"cmin", -3, types::kCidType},
                                                                {"xmax", -4, types::kXidType},
                                                                {"cmax", -5, types::kCidType},
                                                                {"tableoid", -6, types::kOidType}}};

/// Returns the system column of that name, or null. Source: SystemAttributeByName().
[[nodiscard]] constexpr const SystemColumn* FindSystemColumn(std::string_view name) {
  for (const SystemColumn& column : kSystemColumns) {
    if (column.name == name) return &column;
  }
  return nullptr;
}

/// Returns the system column of that number, or null. Source: SystemAttributeDefinition().
[[nodiscard]] constexpr const SystemColumn* FindSystemColumn(int number) {
  for (const SystemColumn& column : kSystemColumns) {
    if (column.number == number) return &column;
  }
  return nullptr;
}

}  // namespace pgtidy::catalog
