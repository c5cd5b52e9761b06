#include "analyzer/catalog/former_names.h"

#include <algorithm>
#include <utility>

#include "analyzer/types/format_type.h"

namespace pgtidy::catalog {

namespace {

// Where a name stands.
struct Standing {
  Oid owner = types::kInvalidOid;
  const std::string* name = nullptr;  // Null: nowhere.
};

bool Differ(const Standing& before, const Standing& now) {
  return now.name == nullptr || now.owner != before.owner || *now.name != *before.name;
}

FormerName Former(NameKind kind, Oid object, const Standing& before, const Standing& now) {
  FormerName former{.kind = kind, .owner = before.owner, .name = *before.name, .object = object};
  former.dropped = now.name == nullptr;
  if (!former.dropped) {
    former.new_owner = now.owner;
    former.new_name = *now.name;
  }
  return former;
}

std::string Signature(const Catalog& catalog, const Routine& routine) {
  std::string text = routine.name + "(";
  for (size_t i = 0; i < routine.arguments.size(); ++i) {
    text += (i > 0 ? ", " : "") + types::FormatType(catalog, routine.arguments[i]);
  }
  return text + ")";
}

}  // namespace

std::vector<FormerName> FormerNamesOf(const Catalog& /*catalog*/, const Namespace& before, const Namespace* now) {
  const Standing old{types::kInvalidOid, &before.name};
  const Standing current{types::kInvalidOid, now == nullptr ? nullptr : &now->name};
  if (!Differ(old, current)) return {};
  return {Former(NameKind::kNamespace, before.oid, old, current)};
}

std::vector<FormerName> FormerNamesOf(const Catalog& /*catalog*/, const Relation& before, const Relation* now) {
  std::vector<FormerName> names;
  const Standing old{before.namespace_oid, &before.name};
  const Standing current = now == nullptr ? Standing{} : Standing{now->namespace_oid, &now->name};
  if (Differ(old, current)) {
    names.push_back(Former(NameKind::kRelation, before.oid, old, current));
    names.back().subkind = static_cast<char>(before.kind);
  }
  if (now == nullptr || before.index != nullptr) return names;
  for (size_t i = 0; i < std::min(before.columns.size(), now->columns.size()); ++i) {
    const Column& column = before.columns[i];
    const Standing column_before{before.oid, &column.name};
    const Standing column_now{before.oid, now->columns[i].dropped ? nullptr : &now->columns[i].name};
    if (column.dropped || !Differ(column_before, column_now)) continue;
    names.push_back(Former(NameKind::kColumn, before.oid, column_before, column_now));
    names.back().number = column.number;
  }
  return names;
}

std::vector<FormerName> FormerNamesOf(const Catalog& /*catalog*/, const Constraint& before, const Constraint* now) {
  const Standing old{before.relation, &before.name};
  const Standing current{before.relation, now == nullptr ? nullptr : &now->name};
  if (before.relation == types::kInvalidOid || !Differ(old, current)) return {};
  return {Former(NameKind::kConstraint, before.oid, old, current)};
}

std::vector<FormerName> FormerNamesOf(const Catalog& /*catalog*/, const TypeObject& before, const TypeObject* now) {
  std::vector<FormerName> names;
  if (before.type.true_array) return names;
  const Standing old{before.type.namespace_oid, &before.name};
  const Standing current = now == nullptr ? Standing{} : Standing{now->type.namespace_oid, &now->name};
  if (Differ(old, current)) names.push_back(Former(NameKind::kType, before.oid, old, current));
  // A label is renamed in its place; where their number changes one was added.
  if (now == nullptr || before.type.labels.size() != now->type.labels.size()) return names;
  for (size_t i = 0; i < before.type.labels.size(); ++i) {
    const Standing label{before.oid, &before.type.labels[i]};
    const Standing label_now{before.oid, &now->type.labels[i]};
    if (!Differ(label, label_now)) continue;
    names.push_back(Former(NameKind::kEnumLabel, before.oid, label, label_now));
    names.back().number = static_cast<int>(i) + 1;
  }
  return names;
}

std::vector<FormerName> FormerNamesOf(const Catalog& catalog, const Routine& before, const Routine* now) {
  const Standing old{before.namespace_oid, &before.name};
  const Standing current = now == nullptr ? Standing{} : Standing{now->namespace_oid, &now->name};
  if (!Differ(old, current)) return {};
  FormerName by_name = Former(NameKind::kRoutine, before.oid, old, current);
  by_name.subkind = before.kind;
  FormerName by_signature = by_name;
  by_signature.name = Signature(catalog, before);
  by_signature.with_arguments = true;
  return {std::move(by_name), std::move(by_signature)};
}

}  // namespace pgtidy::catalog
