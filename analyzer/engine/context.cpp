#include "analyzer/engine/context.h"

#include <algorithm>

namespace pgtidy::engine {

void CreatedObjects::Add(const ddl::ObjectName& name) { schemas_by_name_[name.name].push_back(name.schema); }

bool CreatedObjects::Contains(const ddl::ObjectName& name) const {
  const auto found = schemas_by_name_.find(name.name);
  if (found == schemas_by_name_.end()) return false;
  const std::vector<std::string>& schemas = found->second;
  return std::any_of(schemas.begin(), schemas.end(), [&](const std::string& schema) {
    return schema.empty() || name.schema.empty() || schema == name.schema;
  });
}

}  // namespace pgtidy::engine
