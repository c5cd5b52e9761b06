#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analyzer/catalog/walk.h"
#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/new_type.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// CREATE TYPE AS ENUM, ALTER TYPE ADD VALUE, RENAME VALUE: pg_enum.c.
namespace pgtidy::ddl {

namespace {

void CheckLabel(std::string_view label) {
  constexpr size_t kMaximumLength = 63;
  if (label.size() <= kMaximumLength) return;
  throw SqlError("42602", fmt::format("invalid enum label \"{}\"", label))
      .Detail(fmt::format("Labels must be {} bytes or less.", kMaximumLength));
}

std::vector<std::string>::iterator Find(std::vector<std::string>& labels, std::string_view label) {
  return std::find(labels.begin(), labels.end(), label);
}

// Source: AddEnumLabel().
void AddLabel(ApplyContext& context, std::vector<std::string>& labels, const ::AlterEnumStmt& statement) {
  const std::string_view label = statement.newVal;
  CheckLabel(label);
  if (Find(labels, label) != labels.end()) {
    if (!statement.skipIfNewValExists) {
      throw SqlError("42710", fmt::format("enum label \"{}\" already exists", label));
    }
    context.notices.push_back(fmt::format("enum label \"{}\" already exists, skipping", label));
    return;
  }
  auto place = labels.end();
  if (statement.newValNeighbor != nullptr) {
    place = Find(labels, statement.newValNeighbor);
    if (place == labels.end()) {
      throw SqlError("22023", fmt::format("\"{}\" is not an existing enum label", statement.newValNeighbor));
    }
    if (statement.newValIsAfter) ++place;
  }
  labels.insert(place, std::string(label));
}

// Source: RenameEnumLabel().
void RenameLabel(std::vector<std::string>& labels, std::string_view old_label, std::string_view new_label) {
  CheckLabel(new_label);
  const auto found = Find(labels, old_label);
  if (found == labels.end()) {
    throw SqlError("22023", fmt::format("\"{}\" is not an existing enum label", old_label));
  }
  if (Find(labels, new_label) != labels.end()) {
    throw SqlError("42710", fmt::format("enum label \"{}\" already exists", new_label));
  }
  *found = new_label;
}

// The server's constants name a label by number and follow its name; ours hold the text.
void RenameLabelInExpressions(Catalog& catalog, Oid type, const std::string& old_label, const std::string& new_label) {
  const auto renamed = [&](const catalog::StoredExpr& expression) -> catalog::StoredExpr {
    if (expression == nullptr) return nullptr;
    return catalog::CopyExpression(*expression, [&](catalog::Expr& node) {
      if (node.kind != catalog::ExprKind::kConst) return;
      auto& constant = static_cast<catalog::Const&>(node);
      if (constant.type.oid == type && !constant.is_null && constant.value == old_label) constant.value = new_label;
    });
  };
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    catalog::Relation changed = *relation;
    for (catalog::Column& column : changed.columns) column.default_expression = renamed(column.default_expression);
    if (changed.index != nullptr) {
      auto info = std::make_shared<catalog::IndexInfo>(*changed.index);
      for (catalog::IndexKey& key : info->keys) key.expression = renamed(key.expression);
      info->predicate = renamed(info->predicate);
      changed.index = std::move(info);
    }
    catalog.Put(std::move(changed));
  }
  for (const auto& constraint : catalog.All<catalog::Constraint>()) {
    if (constraint->expression == nullptr) continue;
    catalog.Update<catalog::Constraint>(
        constraint->oid, [&](catalog::Constraint& changed) { changed.expression = renamed(changed.expression); });
  }
  for (const auto& domain : catalog.All<catalog::TypeObject>()) {
    if (domain->default_expression == nullptr) continue;
    catalog.Update<catalog::TypeObject>(domain->oid, [&](catalog::TypeObject& changed) {
      changed.default_expression = renamed(changed.default_expression);
    });
  }
}

}  // namespace

void ApplyCreateEnum(ApplyContext& context, const ::CreateEnumStmt& statement) {
  const CreationName name = CreationNameOf(context, statement.typeName);
  catalog::TypeObject type;
  type.oid = MakeRoomForType(context, name);
  std::set<std::string> seen;
  for (const void* value : syntax::Items<void>(statement.vals)) CheckLabel(syntax::StringValue(value));
  for (const void* value : syntax::Items<void>(statement.vals)) {
    type.type.labels.emplace_back(syntax::StringValue(value));
    if (!seen.insert(type.type.labels.back()).second) {
      throw SqlError("23505", "duplicate key value violates unique constraint \"pg_enum_typid_label_index\"");
    }
  }
  type.name = name.name;
  type.created = context.PlaceAt(-1);
  type.type.namespace_oid = name.namespace_oid;
  type.type.kind = types::TypeKind::kEnum;
  type.type.category = static_cast<char>(types::TypeCategory::kEnum);
  type.type.length = 4;
  type.type.by_value = true;
  type.type.storage = 'p';
  static_cast<void>(CreateTypeWithArray(context, std::move(type)));
}

void ApplyAlterEnum(ApplyContext& context, const ::AlterEnumStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid oid = TypeOfNameList(catalog, statement.typeName);
  if (IsUndetermined(catalog, oid)) throw Undetermined("an enum that is not known");
  if (catalog.FindType(oid)->kind != types::TypeKind::kEnum) {
    throw SqlError("42809", fmt::format("{} is not an enum", types::FormatType(catalog, oid)));
  }
  std::vector<std::string> labels = catalog.FindType(oid)->labels;
  if (statement.oldVal != nullptr) {
    RenameLabel(labels, statement.oldVal, statement.newVal);
    RenameLabelInExpressions(catalog, oid, statement.oldVal, statement.newVal);
  } else {
    AddLabel(context, labels, statement);
  }
  catalog.Update<catalog::TypeObject>(oid, [&](catalog::TypeObject& changed) { changed.type.labels = labels; });
}

}  // namespace pgtidy::ddl
