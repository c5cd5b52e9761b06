#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/system_columns.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

// Taking CREATE TABLE's elements apart: parse_utilcmd.c.
namespace pgtidy::ddl {

using catalog::Column;
using catalog::Relation;
using syntax::Items;
using syntax::StringValue;

namespace {

Oid SerialType(const ::TypeName& name) {
  if (list_length(name.names) != 1 || name.pct_type) return types::kInvalidOid;
  const std::string_view word = StringValue(linitial(name.names));
  if (word == "smallserial" || word == "serial2") return types::kInt2Type;
  if (word == "serial" || word == "serial4") return types::kInt4Type;
  if (word == "bigserial" || word == "serial8") return types::kInt8Type;
  return types::kInvalidOid;
}

// What has been said of a column so far, to find contradictions.
struct SeenInColumn {
  bool nullable = false;
  bool not_null = false;
  bool default_value = false;
  bool identity = false;
  bool generated = false;
};

class ColumnTransformer {
 public:
  ColumnTransformer(ApplyContext& context, TableDefinition& definition, const ::ColumnDef& raw)
      : context_(context), table_(definition), raw_(raw) {}

  void Run() {
    Column& column = column_.column;
    column.name = TruncateIdentifier(raw_.colname);
    column.created = context_.PlaceAt(raw_.location);
    const Oid serial = raw_.typeName == nullptr ? types::kInvalidOid : SerialType(*raw_.typeName);
    if (serial != types::kInvalidOid) {
      if (raw_.typeName->arrayBounds != nullptr) {
        throw SqlError("0A000", "array of serial is not implemented", raw_.typeName->location);
      }
      column.type = {serial, -1};
    } else if (raw_.typeName != nullptr) {
      column.type = query::ResolveTypeName(context_.catalog, *raw_.typeName);
      if (raw_.collClause != nullptr) {
        static_cast<void>(
            query::ColumnCollation(context_.catalog, raw_.collClause, column.type.oid, raw_.collClause->location));
      }
    }
    column.collation = query::ColumnCollation(context_.catalog, raw_.collClause, column.type.oid,
                                              raw_.collClause == nullptr ? -1 : raw_.collClause->location);
    if (serial != types::kInvalidOid) {
      MakeSequence(nullptr, serial, false);
      seen_.default_value = true;
      RequireNotNull(raw_.location, "");
    }
    if (raw_.compression != nullptr) column.compression = StringStartsWith(raw_.compression, "pglz") ? 'p' : 'l';
    if (raw_.storage_name != nullptr) column.storage = StorageOf(raw_.storage_name);
    for (const ::Constraint* constraint : Items<::Constraint>(raw_.constraints)) Transform(*constraint);
    table_.columns.push_back(std::move(column_));
  }

 private:
  static bool StringStartsWith(std::string_view text, std::string_view start) { return text.starts_with(start); }

  static char StorageOf(std::string_view word) {
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower == "plain"      ? 'p'
           : lower == "external" ? 'e'
           : lower == "extended" ? 'x'
           : lower == "main"     ? 'm'
                                 : '\0';
  }

  [[noreturn]] void Refuse(const char* message, int location) const {
    throw SqlError("42601", fmt::format(fmt::runtime(message), column_.column.name, table_.relation_name), location);
  }

  void MakeSequence(const ::List* options, Oid type, bool for_identity) {
    // IDENTITY may name its sequence; only dumps do.
    std::string name;
    Oid namespace_oid = table_.namespace_oid;
    for (const ::DefElem* option : Items<::DefElem>(options)) {
      if (std::string_view(option->defname) != "sequence_name") continue;
      const query::QualifiedName given = query::SplitQualifiedName(reinterpret_cast<const ::List*>(option->arg));
      name = given.name;
      if (!given.schema.empty()) namespace_oid = RequireNamespace(context_.catalog, given.schema);
    }
    if (name.empty()) {
      name =
          ChooseRelationName(context_.catalog, table_.relation_name, column_.column.name, "seq", namespace_oid, false);
    }
    column_.serial_sequence =
        CreateSequenceObject(context_, namespace_oid, name, table_.persistence, options, type, for_identity);
  }

  void RequireNotNull(int location, std::string_view name, bool no_inherit = false, bool valid = true) {
    if (seen_.nullable) {
      Refuse("conflicting NULL/NOT NULL declarations for column \"{}\" of table \"{}\"", location);
    }
    NotNullDefinition* known = nullptr;
    for (NotNullDefinition& not_null : table_.not_nulls) {
      if (not_null.column == column_.column.name) known = &not_null;
    }
    if (known == nullptr) {
      table_.not_nulls.push_back(
          {.column = column_.column.name, .name = std::string(name), .no_inherit = no_inherit, .validated = valid});
    } else if (known->name.empty()) {
      known->name = name;
    }
    seen_.not_null = true;
    column_.column.not_null = true;
  }

  void Transform(const ::Constraint& constraint) {
    switch (constraint.contype) {
      case CONSTR_NULL:
        if (seen_.not_null) {
          Refuse("conflicting NULL/NOT NULL declarations for column \"{}\" of table \"{}\"", constraint.location);
        }
        seen_.nullable = true;
        break;
      case CONSTR_NOTNULL:
        RequireNotNull(constraint.location, constraint.conname == nullptr ? "" : constraint.conname,
                       constraint.is_no_inherit, !constraint.skip_validation);
        break;
      case CONSTR_DEFAULT:
        if (seen_.default_value) {
          Refuse("multiple default values specified for column \"{}\" of table \"{}\"", constraint.location);
        }
        column_.raw_default = constraint.raw_expr;
        seen_.default_value = true;
        break;
      case CONSTR_IDENTITY: TransformIdentity(constraint); break;
      case CONSTR_GENERATED:
        if (table_.is_typed) throw SqlError("0A000", "generated columns are not supported on typed tables");
        if (seen_.generated) {
          Refuse("multiple generation clauses specified for column \"{}\" of table \"{}\"", constraint.location);
        }
#if PG_VERSION_NUM >= 180000
        column_.column.generated = constraint.generated_kind == 'v' ? 'v' : 's';
#else
        column_.column.generated = 's';
#endif
        column_.raw_default = constraint.raw_expr;
        seen_.generated = true;
        break;
      case CONSTR_CHECK:
        table_.checks.push_back(
            {.raw = &constraint, .name = constraint.conname == nullptr ? "" : TruncateIdentifier(constraint.conname)});
        break;
      case CONSTR_PRIMARY:
      case CONSTR_UNIQUE:
        if (table_.is_foreign) {
          throw SqlError("0A000",
                         fmt::format("{} constraints are not supported on foreign tables",
                                     constraint.contype == CONSTR_PRIMARY ? "primary key" : "unique"),
                         constraint.location);
        }
        table_.index_constraints.push_back(&constraint);
        table_.index_constraint_columns.push_back(column_.column.name);
        break;
      case CONSTR_FOREIGN:
        if (table_.is_foreign) {
          throw SqlError("0A000", "foreign key constraints are not supported on foreign tables", constraint.location);
        }
        table_.foreign_keys.push_back(&constraint);
        table_.foreign_key_columns.push_back(column_.column.name);
        break;
      default: break;  // DEFERRABLE and its like are read with the constraint they follow.
    }
    if (seen_.default_value && seen_.identity) {
      Refuse("both default and identity specified for column \"{}\" of table \"{}\"", constraint.location);
    }
    if (seen_.default_value && seen_.generated) {
      Refuse("both default and generation expression specified for column \"{}\" of table \"{}\"", constraint.location);
    }
    if (seen_.identity && seen_.generated) {
      Refuse("both identity and generation expression specified for column \"{}\" of table \"{}\"",
             constraint.location);
    }
  }

  void TransformIdentity(const ::Constraint& constraint) {
    if (table_.is_typed) throw SqlError("0A000", "identity columns are not supported on typed tables");
    if (table_.is_partition && context_.catalog.server_version() >= 17) {
      throw SqlError("0A000", "identity columns are not supported on partitions");
    }
    if (seen_.identity) {
      Refuse("multiple identity specifications for column \"{}\" of table \"{}\"", constraint.location);
    }
    const Oid type = types::BaseType(context_.catalog, column_.column.type.oid);
    if (type != types::kInt2Type && type != types::kInt4Type && type != types::kInt8Type &&
        type != types::kUndeterminedType) {
      throw SqlError("22023", "identity column type must be smallint, integer, or bigint");
    }
    MakeSequence(constraint.options, type == types::kUndeterminedType ? types::kInt8Type : type, true);
    column_.column.identity = constraint.generated_when;
    seen_.identity = true;
    RequireNotNull(constraint.location, "");
  }

  ApplyContext& context_;
  TableDefinition& table_;
  const ::ColumnDef& raw_;
  ColumnDefinition column_;
  SeenInColumn seen_;
};

}  // namespace

void TransformColumn(ApplyContext& context, TableDefinition& definition, const ::ColumnDef& raw) {
  ColumnTransformer(context, definition, raw).Run();
}

void TransformTableConstraint(TableDefinition& definition, const ::Constraint& raw) {
  const auto refuse_foreign = [&](const char* what) {
    if (!definition.is_foreign) return;
    throw SqlError("0A000", fmt::format("{} constraints are not supported on foreign tables", what), raw.location);
  };
  switch (raw.contype) {
    case CONSTR_PRIMARY: refuse_foreign("primary key"); break;
    case CONSTR_UNIQUE: refuse_foreign("unique"); break;
    case CONSTR_EXCLUSION: refuse_foreign("exclusion"); break;
    case CONSTR_CHECK:
      definition.checks.push_back({.raw = &raw, .name = raw.conname == nullptr ? "" : TruncateIdentifier(raw.conname)});
      return;
#if PG_VERSION_NUM >= 180000
    case CONSTR_NOTNULL:
      definition.not_nulls.push_back({.column = std::string(StringValue(linitial(raw.keys))),
                                      .name = raw.conname == nullptr ? "" : raw.conname,
                                      .no_inherit = raw.is_no_inherit,
                                      .validated = !raw.skip_validation});
      return;
#endif
    case CONSTR_FOREIGN:
      refuse_foreign("foreign key");
      definition.foreign_keys.push_back(&raw);
      definition.foreign_key_columns.emplace_back();
      return;
    default: return;
  }
  definition.index_constraints.push_back(&raw);
  definition.index_constraint_columns.emplace_back();
}

namespace {

class IndexConstraintTransformer {
 public:
  IndexConstraintTransformer(ApplyContext& context, TableDefinition& table) : context_(context), table_(table) {}

  IndexRequest Make(const ::Constraint& raw, const std::string& column) {
    IndexRequest request;
    request.location = raw.location;
    request.name = raw.conname == nullptr ? "" : TruncateIdentifier(raw.conname);
    request.unique = raw.contype != CONSTR_EXCLUSION;
    request.primary = raw.contype == CONSTR_PRIMARY;
    request.is_constraint = true;
    request.deferrable = raw.deferrable;
    request.deferred = raw.initdeferred;
    request.nulls_not_distinct = raw.nulls_not_distinct;
#if PG_VERSION_NUM >= 180000
    request.without_overlaps = raw.without_overlaps;
#endif
    if (request.without_overlaps) request.access_method = "gist";
    if (raw.access_method != nullptr) request.access_method = raw.access_method;
    if (request.primary) {
      if (has_primary_key_) {
        throw SqlError("42P16",
                       fmt::format("multiple primary keys for table \"{}\" are not allowed", table_.relation_name),
                       raw.location);
      }
      has_primary_key_ = true;
    }
    request.options = RelationOptionTexts(raw.options);
    if (raw.contype == CONSTR_EXCLUSION) {
      AddExclusions(raw, request);
    } else if (!column.empty()) {
      AddKey(raw, column, request);
    } else {
      for (const ::Node* key : Items<::Node>(raw.keys)) AddKey(raw, std::string(StringValue(key)), request);
    }
    for (const ::Node* included : Items<::Node>(raw.including)) {
      const std::string name(StringValue(included));
      CheckKeyColumn(raw, name);
      request.included.push_back({.column = name});
    }
    request.raw_predicate = raw.where_clause;
    return request;
  }

 private:
  void CheckKeyColumn(const ::Constraint& raw, const std::string& name) {
    for (const ColumnDefinition& column : table_.columns) {
      if (column.column.name == name) return;
    }
    if (catalog::FindSystemColumn(name) != nullptr) return;
    for (const Oid parent : table_.parents) {
      const Relation& relation = *context_.catalog.Find<Relation>(parent);
      if (relation.undetermined || relation.FindColumn(name) != nullptr) return;
    }
    // ALTER TABLE finds out when the index is made.
    if (table_.existing != types::kInvalidOid) return;
    throw SqlError("42703", fmt::format("column \"{}\" named in key does not exist", name), raw.location);
  }

  void AddKey(const ::Constraint& raw, const std::string& name, IndexRequest& request) {
    CheckKeyColumn(raw, name);
    for (const IndexKeyDefinition& key : request.keys) {
      if (key.column == name) {
        throw SqlError("42701",
                       fmt::format("column \"{}\" appears twice in {} constraint", name,
                                   request.primary ? "primary key" : "unique"),
                       raw.location);
      }
    }
    request.keys.push_back({.column = name});
    if (request.primary && catalog::FindSystemColumn(name) == nullptr) MakeNotNull(name);
  }

  void MakeNotNull(const std::string& name) {
    for (const NotNullDefinition& not_null : table_.not_nulls) {
      if (not_null.column == name) return;
    }
    for (ColumnDefinition& column : table_.columns) {
      if (column.column.name == name) column.column.not_null = true;
    }
    table_.not_nulls.push_back({.column = name});
  }

  static void AddExclusions(const ::Constraint& raw, IndexRequest& request) {
    for (const ::List* pair : Items<::List>(raw.exclusions)) {
      const auto* element = static_cast<const ::IndexElem*>(linitial(pair));
      IndexKeyDefinition key;
      if (element->name != nullptr) key.column = element->name;
      key.raw_expression = element->expr;
      key.collation = element->collation;
      key.operator_class = element->opclass;
      key.descending = element->ordering == SORTBY_DESC;
      key.nulls_first = element->nulls_ordering == SORTBY_NULLS_FIRST ||
                        (element->nulls_ordering == SORTBY_NULLS_DEFAULT && key.descending);
      if (element->expr != nullptr) key.index_column_name = query::FigureColumnName(element->expr);
      request.keys.push_back(std::move(key));
      request.exclusion_operator_names.push_back(static_cast<const ::List*>(lsecond(pair)));
    }
  }

  ApplyContext& context_;
  TableDefinition& table_;
  bool has_primary_key_ = false;
};

bool SameIndex(const IndexRequest& a, const IndexRequest& b) {
  const auto columns = [](const std::vector<IndexKeyDefinition>& keys) {
    std::vector<std::string> names;
    for (const IndexKeyDefinition& key : keys) names.push_back(key.column);
    return names;
  };
  return columns(a.keys) == columns(b.keys) && columns(a.included) == columns(b.included) &&
         a.exclusion_operator_names.empty() && b.exclusion_operator_names.empty() &&
         a.access_method == b.access_method && a.deferrable == b.deferrable && a.deferred == b.deferred &&
         a.nulls_not_distinct == b.nulls_not_distinct && a.without_overlaps == b.without_overlaps;
}

}  // namespace

void TransformIndexConstraints(ApplyContext& context, TableDefinition& definition) {
  IndexConstraintTransformer transformer(context, definition);
  std::vector<IndexRequest> requests;
  for (size_t i = 0; i < definition.index_constraints.size(); ++i) {
    requests.push_back(transformer.Make(*definition.index_constraints[i], definition.index_constraint_columns[i]));
  }
  // The primary key comes first; a constraint that says the same as an earlier one is dropped, its name kept.
  std::stable_partition(requests.begin(), requests.end(), [](const IndexRequest& request) { return request.primary; });
  for (IndexRequest& request : requests) {
    const auto same = std::find_if(definition.indexes.begin(), definition.indexes.end(),
                                   [&](const IndexRequest& earlier) { return SameIndex(earlier, request); });
    if (same == definition.indexes.end()) {
      definition.indexes.push_back(std::move(request));
    } else if (same->name.empty()) {
      same->name = request.name;
    }
  }
}

void CheckColumnName(const std::string& name) {
  if (catalog::FindSystemColumn(name) != nullptr) {
    throw SqlError("42701", fmt::format("column name \"{}\" conflicts with a system column name", name));
  }
}

void CheckColumnType(const Catalog& catalog, const std::string& name, Oid type, Oid own_row_type) {
  const types::Type* found = catalog.FindType(type);
  if (found == nullptr) return;
  if (type == own_row_type && own_row_type != types::kInvalidOid) {
    throw SqlError(
        "42P16", fmt::format("composite type {} cannot be made a member of itself", types::FormatType(catalog, type)));
  }
  if (found->kind == types::TypeKind::kPseudo) {
    throw SqlError("42P16", fmt::format("column \"{}\" has pseudo-type {}", name, types::FormatType(catalog, type)));
  }
  if (found->kind == types::TypeKind::kDomain) return CheckColumnType(catalog, name, found->base_type, own_row_type);
  if (found->kind == types::TypeKind::kComposite && own_row_type != types::kInvalidOid) {
    if (const Relation* relation = catalog.Find<Relation>(found->relation)) {
      for (const Column& column : relation->columns) {
        if (!column.dropped) CheckColumnType(catalog, column.name, column.type.oid, own_row_type);
      }
    }
  }
  if (found->true_array) CheckColumnType(catalog, name, found->element, own_row_type);
}

std::vector<Oid> WithDescendants(const Catalog& catalog, Oid relation) {
  std::vector<Oid> all = {relation};
  for (size_t i = 0; i < all.size(); ++i) {
    for (const Oid child : catalog.ChildrenOf(all[i])) {
      if (std::find(all.begin(), all.end(), child) == all.end()) all.push_back(child);
    }
  }
  return all;
}

std::vector<int> MapColumnsByName(const Relation& from, const Relation& to) {
  std::vector<int> map;
  for (const Column& column : from.columns) {
    const Column* other = column.dropped ? nullptr : to.FindColumn(column.name);
    map.push_back(other == nullptr ? 0 : other->number);
  }
  return map;
}

}  // namespace pgtidy::ddl
