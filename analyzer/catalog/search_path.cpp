#include <algorithm>

#include "analyzer/catalog/state.h"

namespace pgtidy::catalog {

Oid Catalog::FindNamespace(std::string_view name) const {
  if (name == "pg_temp") return state_->temporary_namespace;
  const auto it = state_->namespaces_by_name.find(NameKey{0, std::string(name)});
  return it == state_->namespaces_by_name.end() ? types::kInvalidOid : it->second;
}

// Source: recomputeNamespacePath().
const std::vector<Oid>& Catalog::SearchPath() const {
  State& state = *state_;
  if (state.search_path_is_current) return state.search_path;
  std::vector<Oid> path;
  for (const std::string& entry : session_->search_path) {
    const Oid oid = FindNamespace(entry == "$user" ? session_->role : entry);
    if (oid != types::kInvalidOid && std::find(path.begin(), path.end(), oid) == path.end()) path.push_back(oid);
  }
  state.creation_namespace = path.empty() ? types::kInvalidOid : path.front();
  const auto put_first = [&path](Oid oid) {
    if (oid != types::kInvalidOid && std::find(path.begin(), path.end(), oid) == path.end()) {
      path.insert(path.begin(), oid);
    }
  };
  put_first(types::kPgCatalogNamespace);
  put_first(state.temporary_namespace);
  state.search_path = std::move(path);
  state.search_path_is_current = true;
  state.operator_candidates.clear();
  return state.search_path;
}

Oid Catalog::CreationNamespace() const {
  static_cast<void>(SearchPath());
  return state_->creation_namespace;
}

Oid Catalog::TemporaryNamespace() {
  if (state_->temporary_namespace == types::kInvalidOid) {
    Namespace object;
    object.oid = NewOid();
    object.name = "pg_temp_1";
    state_->temporary_namespace = object.oid;
    const Oid oid = object.oid;
    // It stays for the session even if the statement that made it fails; an empty schema hides nothing.
    state_->namespaces.objects[oid] = std::make_shared<const Namespace>(object);
    state_->namespaces_by_name[NameKey{0, object.name}] = oid;
    state_->search_path_is_current = false;
  }
  return state_->temporary_namespace;
}

bool Catalog::IsTemporaryNamespace(Oid namespace_oid) const {
  return namespace_oid != types::kInvalidOid && namespace_oid == state_->temporary_namespace;
}

std::string Catalog::NamespaceName(Oid namespace_oid) const {
  if (IsTemporaryNamespace(namespace_oid)) return "pg_temp";
  const Namespace* found = Find<Namespace>(namespace_oid);
  return found == nullptr ? "" : found->name;
}

}  // namespace pgtidy::catalog
