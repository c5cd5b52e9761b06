#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/dump/sql_statements.h"
#include "analyzer/types/format_type.h"

// CREATE TABLE, CREATE FOREIGN TABLE, CREATE VIEW.
namespace pgtidy::catalog::dump {

namespace {

constexpr int kFirstVersionWithNotNullConstraints = 18;
constexpr int kFirstVersionWithIdentityOfPartitions = 17;

std::string NameOf(const Catalog& catalog, const Relation& relation) {
  return catalog.QualifiedName(relation.namespace_oid, relation.name);
}

std::string ForeignOptions(const Catalog& catalog, const std::vector<std::string>& options) {
  std::string text;
  for (const std::string& option : options) {
    const size_t equals = option.find('=');
    if (!text.empty()) text += ", ";
    text += catalog.QuoteIdentifier(option.substr(0, equals)) + " " +
            QuoteLiteral(equals == std::string::npos ? "" : option.substr(equals + 1));
  }
  return " OPTIONS (" + text + ")";
}

/// CREATE TABLE, piece by piece.
class TableStatement {
 public:
  TableStatement(const Catalog& catalog, const Relation& table, const InlineParts& parts)
      : catalog_(catalog), table_(table), parts_(parts), inherits_(IsMadeWithInherits(catalog, table)) {}

  std::string Text() {
    AddElements();
    std::string text = Head();
    const bool typed = table_.of_type != types::kInvalidOid;
    if (!elements_.empty()) {
      text += " (";
      for (size_t i = 0; i < elements_.size(); ++i) text += (i == 0 ? "\n    " : ",\n    ") + elements_[i];
      text += "\n)";
    } else if (!typed) {
      text += " ()";
    }
    return text + Tail() + ";\n" + notes_ + LaterDefaults();
  }

 private:
  [[nodiscard]] std::string Head() const {
    std::string text = "CREATE ";
    if (table_.persistence == 'u') text += "UNLOGGED ";
    text += table_.kind == RelationKind::kForeignTable ? "FOREIGN TABLE " : "TABLE ";
    text += NameOf(catalog_, table_);
    if (table_.of_type != types::kInvalidOid) text += " OF " + types::FormatType(catalog_, table_.of_type);
    return text;
  }

  void AddElements() {
    for (const Column& column : table_.columns) {
      if (column.dropped) continue;
      if (column.default_undetermined && column.default_expression == nullptr) {
        notes_ += fmt::format("-- column {} of table {}: its default is not known\n",
                              catalog_.QuoteIdentifier(column.name), NameOf(catalog_, table_));
      }
      if (inherits_ && !column.is_local) {
        AddInheritedColumn(column);
      } else if (std::string text = ColumnText(column); !text.empty()) {
        elements_.push_back(std::move(text));
      }
    }
    for (const Oid oid : catalog_.ConstraintsOf(table_.oid)) {
      if (!parts_.constraints.contains(oid)) continue;
      const Constraint& constraint = *catalog_.Find<Constraint>(oid);
      elements_.push_back("CONSTRAINT " + catalog_.QuoteIdentifier(constraint.name) + " " +
                          ConstraintDefinition(catalog_, constraint));
    }
  }

  // `a integer DEFAULT 1 NOT NULL`; of a typed table only what its type does not say.
  std::string ColumnText(const Column& column) {
    const bool typed = table_.of_type != types::kInvalidOid;
    const std::string constraints = DefaultText(column) + NotNullText(column);
    if (typed && constraints.empty()) return "";
    std::string text = catalog_.QuoteIdentifier(column.name) + " ";
    if (typed) return text + "WITH OPTIONS" + constraints;
    text += types::FormatType(catalog_, column.type);
    text += deparse::CollationSuffix(catalog_, column.collation, deparse::TypeCollation(catalog_, column.type.oid));
    return text + constraints;
  }

  [[nodiscard]] std::string DefaultText(const Column& column) const {
    if (column.identity != '\0') {
      // A partition has those of its parent.
      const bool comes_with_parent = table_.is_partition && column.inherited_count > 0 &&
                                     catalog_.server_version() >= kFirstVersionWithIdentityOfPartitions;
      if (comes_with_parent) return "";
      return fmt::format(" GENERATED {} AS IDENTITY{}", column.identity == 'a' ? "ALWAYS" : "BY DEFAULT",
                         IdentityOptions(catalog_, table_, column));
    }
    if (column.default_expression == nullptr || !parts_.defaults.contains(column.default_oid)) return "";
    const std::string expression = DeparseExpression(catalog_, *column.default_expression, table_.oid);
    if (column.generated != '\0') {
      return fmt::format(" GENERATED ALWAYS AS ({}) {}", expression, column.generated == 'v' ? "VIRTUAL" : "STORED");
    }
    return " DEFAULT " + expression;
  }

  [[nodiscard]] const Constraint* NotNullConstraint(const Column& column) const {
    for (const Oid oid : catalog_.ConstraintsOf(table_.oid)) {
      const Constraint& constraint = *catalog_.Find<Constraint>(oid);
      if (constraint.type == ConstraintType::kNotNull && !constraint.columns.empty() &&
          constraint.columns.front() == column.number) {
        return &constraint;
      }
    }
    return nullptr;
  }

  [[nodiscard]] std::string NotNullText(const Column& column) const {
    const Constraint* constraint = NotNullConstraint(column);
    if (constraint == nullptr) return column.not_null ? " NOT NULL" : "";
    // One that is not validated comes later.
    if (!constraint->validated || (inherits_ && !constraint->is_local)) return "";
    std::string text = NotNullName(*constraint, column) + " NOT NULL";
    if (constraint->no_inherit) text += " NO INHERIT";
    return text;
  }

  // ` CONSTRAINT name`, unless the server would choose the name by itself.
  [[nodiscard]] std::string NotNullName(const Constraint& constraint, const Column& column) const {
    constexpr size_t kLongestName = 63;
    const std::string usual = table_.name + "_" + column.name + "_not_null";
    if (constraint.name == usual && usual.size() <= kLongestName) return "";
    return " CONSTRAINT " + catalog_.QuoteIdentifier(constraint.name);
  }

  // A column that comes from a parent: what the table says of it itself.
  void AddInheritedColumn(const Column& column) {
    if (const Constraint* constraint = NotNullConstraint(column);
        constraint != nullptr && constraint->is_local && constraint->validated) {
      elements_.push_back("CONSTRAINT " + catalog_.QuoteIdentifier(constraint->name) + " " +
                          ConstraintDefinition(catalog_, *constraint));
    }
    const Column* of_parent = ColumnOfParents(column.name);
    if (of_parent == nullptr) return;
    const std::string alter = fmt::format("ALTER TABLE ONLY {} ALTER COLUMN {} ", NameOf(catalog_, table_),
                                          catalog_.QuoteIdentifier(column.name));
    if (catalog_.server_version() < kFirstVersionWithNotNullConstraints && column.not_null && !of_parent->not_null) {
      later_ += alter + "SET NOT NULL;\n";
    }
    if (column.generated != '\0' || !parts_.defaults.contains(column.default_oid)) {
      const bool dropped = column.default_oid == types::kInvalidOid && of_parent->default_oid != types::kInvalidOid &&
                           of_parent->generated == '\0';
      if (dropped) later_ += alter + "DROP DEFAULT;\n";
      return;
    }
    later_ += alter + "SET" + DefaultText(column) + ";\n";
  }

  [[nodiscard]] const Column* ColumnOfParents(const std::string& name) const {
    for (const Oid oid : table_.parents) {
      const Relation* parent = catalog_.Find<Relation>(oid);
      const Column* column = parent == nullptr ? nullptr : parent->FindColumn(name);
      if (column != nullptr) return column;
    }
    return nullptr;
  }

  [[nodiscard]] std::string LaterDefaults() const { return later_; }

  [[nodiscard]] std::string Tail() const {
    std::string text;
    if (inherits_) {
      text += "\nINHERITS (";
      for (size_t i = 0; i < table_.parents.size(); ++i) {
        if (i > 0) text += ", ";
        text += deparse::QualifiedRelationName(catalog_, table_.parents[i]);
      }
      text += ")";
    }
    if (table_.kind == RelationKind::kForeignTable) {
      const NamedObject* server = catalog_.Find<NamedObject>(table_.foreign_server);
      if (server != nullptr) text += "\nSERVER " + catalog_.QuoteIdentifier(server->name);
      if (!table_.foreign_options.empty()) text += ForeignOptions(catalog_, table_.foreign_options);
      return text;
    }
    if (table_.partition_key != nullptr) text += "\nPARTITION BY " + PartitionKeyDefinition(catalog_, table_);
    const NamedObject* method = catalog_.Find<NamedObject>(table_.access_method);
    if (method != nullptr && table_.access_method != types::kHeapAccessMethod) {
      text += "\nUSING " + catalog_.QuoteIdentifier(method->name);
    }
    if (!table_.options.empty()) text += "\nWITH (" + StorageParameters(catalog_, table_.options) + ")";
    if (!table_.tablespace.empty()) text += "\nTABLESPACE " + catalog_.QuoteIdentifier(table_.tablespace);
    return text;
  }

  const Catalog& catalog_;
  const Relation& table_;
  const InlineParts& parts_;
  bool inherits_;
  std::vector<std::string> elements_;
  std::string notes_;
  std::string later_;
};

std::string ColumnSettings(const Catalog& catalog, const Relation& table, const Column& column) {
  const std::string alter =
      fmt::format("ALTER TABLE ONLY {} ALTER COLUMN {} ", NameOf(catalog, table), catalog.QuoteIdentifier(column.name));
  std::string text;
  const types::Type* type = catalog.FindType(column.type.oid);
  if (column.storage != '\0' && (type == nullptr || column.storage != type->storage)) {
    text += fmt::format("{}SET STORAGE {};\n", alter, StorageName(column.storage));
  }
  if (column.compression == 'p' || column.compression == 'l') {
    text += fmt::format("{}SET COMPRESSION {};\n", alter, column.compression == 'l' ? "lz4" : "pglz");
  }
  if (column.statistics_target) text += fmt::format("{}SET STATISTICS {};\n", alter, *column.statistics_target);
  if (!column.options.empty()) text += fmt::format("{}SET ({});\n", alter, StorageParameters(catalog, column.options));
  return text;
}

std::string IndexUses(const Catalog& catalog, const Relation& table) {
  std::string text;
  const std::string alter = "ALTER TABLE ONLY " + NameOf(catalog, table) + " ";
  for (const Oid oid : catalog.IndexesOf(table.oid)) {
    const Relation& index = *catalog.Find<Relation>(oid);
    const std::string name = catalog.QuoteIdentifier(index.name);
    if (index.index->clustered) text += "ALTER TABLE " + NameOf(catalog, table) + " CLUSTER ON " + name + ";\n";
    if (table.replica_identity == 'i' && index.index->replica_identity) {
      text += fmt::format("{}REPLICA IDENTITY USING INDEX {};\n", alter, name);
    }
  }
  if (table.replica_identity == 'n') text += alter + "REPLICA IDENTITY NOTHING;\n";
  if (table.replica_identity == 'f') text += alter + "REPLICA IDENTITY FULL;\n";
  return text;
}

}  // namespace

std::string StorageParameters(const Catalog& catalog, const std::vector<std::string>& options) {
  constexpr std::string_view kToast = "toast.";
  std::string text;
  for (const std::string& option : options) {
    if (!text.empty()) text += ", ";
    const bool toast = option.starts_with(kToast);
    if (toast) text += kToast;
    text += deparse::RelationOptions(catalog, {toast ? option.substr(kToast.size()) : option});
  }
  return text;
}

std::string CreateTable(const Catalog& catalog, const Relation& table, const InlineParts& parts) {
  return TableStatement(catalog, table, parts).Text();
}

std::string AttachToParents(const Catalog& catalog, const Relation& table) {
  std::string text;
  for (const Oid parent : table.parents) {
    const std::string parent_name = deparse::QualifiedRelationName(catalog, parent);
    if (table.is_partition) {
      text += fmt::format("ALTER TABLE ONLY {} ATTACH PARTITION {} {};\n", parent_name, NameOf(catalog, table),
                          PartitionBoundDefinition(catalog, table));
    } else {
      text += fmt::format("ALTER TABLE ONLY {} INHERIT {};\n", NameOf(catalog, table), parent_name);
    }
  }
  return text;
}

std::string TableSettings(const Catalog& catalog, const Relation& table) {
  std::string text;
  const std::string alter = "ALTER TABLE " + NameOf(catalog, table) + " ";
  for (const Column& column : table.columns) {
    if (!column.dropped) text += ColumnSettings(catalog, table, column);
  }
  text += IndexUses(catalog, table);
  if (table.row_security) text += alter + "ENABLE ROW LEVEL SECURITY;\n";
  if (table.force_row_security) text += alter + "FORCE ROW LEVEL SECURITY;\n";
  return text;
}

std::string CreateView(const Catalog& catalog, const Relation& view) {
  const bool materialized = view.kind == RelationKind::kMaterializedView;
  std::string text = materialized ? "CREATE MATERIALIZED VIEW " : "CREATE VIEW ";
  text += NameOf(catalog, view);
  std::vector<std::string> options = view.options;
  // It stands at the end.
  std::erase_if(options, [](const std::string& option) { return option.starts_with("check_option="); });
  if (!options.empty()) text += " WITH (" + StorageParameters(catalog, options) + ")";
  std::string query = ViewDefinition(catalog, view);
  while (query.ends_with(';') || query.ends_with('\n')) query.pop_back();
  text += " AS\n" + query;
  if (materialized) text += "\nWITH NO DATA";
  if (view.check_option == "local") text += "\nWITH LOCAL CHECK OPTION";
  if (view.check_option == "cascaded") text += "\nWITH CASCADED CHECK OPTION";
  return text + ";\n";
}

std::string SetColumnDefault(const Catalog& catalog, const Relation& relation, const Column& column) {
  if (column.default_expression == nullptr) {
    return fmt::format("-- column {} of {}: its default is not known\n", catalog.QuoteIdentifier(column.name),
                       NameOf(catalog, relation));
  }
  return fmt::format("ALTER {} {} ALTER COLUMN {} SET DEFAULT {};\n",
                     relation.kind == RelationKind::kView ? "VIEW" : "TABLE ONLY", NameOf(catalog, relation),
                     catalog.QuoteIdentifier(column.name),
                     DeparseExpression(catalog, *column.default_expression, relation.oid));
}

}  // namespace pgtidy::catalog::dump
