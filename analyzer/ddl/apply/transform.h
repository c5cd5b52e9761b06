#pragma once

#include "analyzer/ddl/apply/context.h"

namespace pgtidy::ddl {

/// The transform of a type for a language, or kInvalidOid. Source: get_transform_oid().
[[nodiscard]] Oid FindTransform(const Catalog& catalog, Oid type, Oid language);

}  // namespace pgtidy::ddl
