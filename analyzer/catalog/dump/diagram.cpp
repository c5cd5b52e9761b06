#include "analyzer/catalog/dump/diagram.h"

#include <algorithm>
#include <map>
#include <set>

#include "analyzer/catalog/dump/sql_items.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::catalog::dump {

namespace {

class DiagramMaker {
 public:
  explicit DiagramMaker(const Catalog& catalog) : catalog_(catalog) {}

  Diagram Make() {
    AddTables();
    AddRelationships();
    return std::move(diagram_);
  }

 private:
  void AddTables() {
    std::vector<const Relation*> relations;
    for (const auto& relation : catalog_.All<Relation>()) {
      const bool is_view = relation->kind == RelationKind::kView;
      if ((is_view || relation->HasRows()) && !relation->is_partition && IsDumped(catalog_, relation.get())) {
        relations.push_back(catalog_.Find<Relation>(relation->oid));
      }
    }
    std::sort(relations.begin(), relations.end(), [this](const Relation* a, const Relation* b) {
      return std::pair(catalog_.NamespaceName(a->namespace_oid), a->name) <
             std::pair(catalog_.NamespaceName(b->namespace_oid), b->name);
    });
    for (const Relation* relation : relations) {
      places_[relation->oid] = diagram_.tables.size();
      diagram_.tables.push_back(TableOf(*relation));
    }
  }

  [[nodiscard]] DiagramTable TableOf(const Relation& relation) const {
    DiagramTable table;
    table.oid = relation.oid;
    table.schema = catalog_.NamespaceName(relation.namespace_oid);
    table.name = relation.name;
    table.is_view = relation.kind == RelationKind::kView || relation.kind == RelationKind::kMaterializedView;
    std::map<int, size_t> place_of;
    for (const Column& column : relation.columns) {
      if (column.dropped) continue;
      place_of[column.number] = table.columns.size();
      table.columns.push_back({.name = column.name,
                               .type = column.type.determined() ? types::FormatType(catalog_, column.type) : "unknown",
                               .not_null = column.not_null});
    }
    for (const Oid oid : catalog_.ConstraintsOf(relation.oid)) {
      const Constraint& constraint = *catalog_.Find<Constraint>(oid);
      for (const int number : constraint.columns) {
        const auto place = place_of.find(number);
        if (place == place_of.end()) continue;
        DiagramColumn& column = table.columns[place->second];
        if (constraint.type == ConstraintType::kPrimaryKey) column.primary = true;
        if (constraint.type == ConstraintType::kForeignKey) column.foreign = true;
      }
    }
    for (const std::set<int>& key : KeysOf(relation.oid)) {
      const auto place = key.size() == 1 ? place_of.find(*key.begin()) : place_of.end();
      if (place != place_of.end()) table.columns[place->second].unique = true;
    }
    if (table.is_view) AddSources(relation, table);
    return table;
  }

  void AddSources(const Relation& view, DiagramTable& table) const {
    for (const Dependency& edge : catalog_.DependenciesOf({ObjectClass::kRelation, view.oid})) {
      if (edge.referenced.object_class != ObjectClass::kRelation) continue;
      const Oid source = WholeTable(edge.referenced.oid);
      if (source != view.oid && std::find(table.sources.begin(), table.sources.end(), source) == table.sources.end()) {
        table.sources.push_back(source);
      }
    }
  }

  // The columns of each unique index without expressions and condition.
  [[nodiscard]] std::vector<std::set<int>> KeysOf(Oid table) const {
    std::vector<std::set<int>> keys;
    for (const Oid oid : catalog_.IndexesOf(table)) {
      const IndexInfo& index = *catalog_.Find<Relation>(oid)->index;
      if (!index.unique || index.predicate != nullptr) continue;
      std::set<int> key;
      for (int i = 0; i < index.key_count; ++i) key.insert(index.keys[static_cast<size_t>(i)].column);
      if (!key.contains(0)) keys.push_back(std::move(key));
    }
    return keys;
  }

  // Of a partition the table that it is a part of.
  [[nodiscard]] Oid WholeTable(Oid oid) const {
    const Relation* relation = catalog_.Find<Relation>(oid);
    while (relation != nullptr && relation->is_partition && !relation->parents.empty()) {
      oid = relation->parents.front();
      relation = catalog_.Find<Relation>(oid);
    }
    return oid;
  }

  void AddRelationships() {
    std::set<std::pair<size_t, std::string>> seen;
    for (const auto& constraint : catalog_.All<Constraint>()) {
      if (constraint->type != ConstraintType::kForeignKey || constraint->parent != types::kInvalidOid) continue;
      const auto child = places_.find(WholeTable(constraint->relation));
      const auto parent = places_.find(WholeTable(constraint->foreign_relation));
      if (child == places_.end() || parent == places_.end()) continue;
      if (!seen.emplace(child->second, constraint->name).second) continue;
      diagram_.relationships.push_back(RelationshipOf(*constraint, child->second, parent->second));
    }
    std::sort(diagram_.relationships.begin(), diagram_.relationships.end(),
              [](const DiagramRelationship& a, const DiagramRelationship& b) {
                return std::tie(a.parent, a.child, a.name) < std::tie(b.parent, b.child, b.name);
              });
  }

  [[nodiscard]] DiagramRelationship RelationshipOf(const Constraint& constraint, size_t child, size_t parent) const {
    DiagramRelationship relationship{.name = constraint.name, .child = child, .parent = parent};
    relationship.child_columns = PlacesOf(constraint.relation, constraint.columns, child);
    relationship.parent_columns = PlacesOf(constraint.foreign_relation, constraint.foreign_columns, parent);
    for (const size_t column : relationship.child_columns) {
      relationship.optional = relationship.optional || !diagram_.tables[child].columns[column].not_null;
    }
    const std::set<int> columns(constraint.columns.begin(), constraint.columns.end());
    for (const std::set<int>& key : KeysOf(constraint.relation)) {
      relationship.single =
          relationship.single || std::includes(columns.begin(), columns.end(), key.begin(), key.end());
    }
    return relationship;
  }

  // A partition's columns may have other numbers than those of the table, but not other names.
  [[nodiscard]] std::vector<size_t> PlacesOf(Oid relation, const std::vector<int>& numbers, size_t table) const {
    std::vector<size_t> places;
    const Relation* found = catalog_.Find<Relation>(relation);
    const std::vector<DiagramColumn>& columns = diagram_.tables[table].columns;
    for (const int number : numbers) {
      const Column* column = found == nullptr ? nullptr : found->ColumnAt(number);
      if (column == nullptr) continue;
      const auto place = std::find_if(columns.begin(), columns.end(),
                                      [&](const DiagramColumn& shown) { return shown.name == column->name; });
      if (place != columns.end()) places.push_back(static_cast<size_t>(place - columns.begin()));
    }
    return places;
  }

  const Catalog& catalog_;
  Diagram diagram_;
  std::map<Oid, size_t> places_;
};

}  // namespace

Diagram MakeDiagram(const Catalog& catalog) { return DiagramMaker(catalog).Make(); }

}  // namespace pgtidy::catalog::dump
