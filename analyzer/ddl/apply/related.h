#pragma once

#include <string>
#include <utility>

#include "analyzer/catalog/object_address.h"
#include "analyzer/types/sql_error.h"

namespace pgtidy::ddl {

/// What a message tells of the place where something was made.
[[nodiscard]] inline types::RelatedPlace RelatedAt(const catalog::Place& place, std::string message) {
  return {.file = place.file, .range = place.range, .message = std::move(message)};
}

}  // namespace pgtidy::ddl
