#include <fmt/format.h>

#include <optional>

#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::Relation;
using catalog::RelationKind;
using catalog::SequenceInfo;
using syntax::Items;
using syntax::StringValue;

namespace {

/// The options of CREATE and ALTER SEQUENCE, read once each.
class SequenceOptions {
 public:
  explicit SequenceOptions(const ::List* options) {
    for (const ::DefElem* option : Items<::DefElem>(options)) {
      const std::string_view name = option->defname;
      const ::DefElem** slot = name == "as"          ? &type
                               : name == "increment" ? &increment
                               : name == "start"     ? &start
                               : name == "restart"   ? &restart
                               : name == "maxvalue"  ? &maximum
                               : name == "minvalue"  ? &minimum
                               : name == "cache"     ? &cache
                               : name == "cycle"     ? &cycle
                               : name == "owned_by"  ? &owned_by
                                                     : nullptr;
      if (slot == nullptr) continue;
      if (*slot != nullptr) throw SqlError("42601", "conflicting or redundant options", option->location);
      *slot = option;
    }
  }

  const ::DefElem* type = nullptr;
  const ::DefElem* increment = nullptr;
  const ::DefElem* start = nullptr;
  const ::DefElem* restart = nullptr;
  const ::DefElem* maximum = nullptr;
  const ::DefElem* minimum = nullptr;
  const ::DefElem* cache = nullptr;
  const ::DefElem* cycle = nullptr;
  const ::DefElem* owned_by = nullptr;
};

[[noreturn]] void Refuse(std::string message) { throw SqlError("22023", std::move(message)); }

// Source: init_params().
SequenceInfo ReadParameters(const Catalog& catalog, const SequenceOptions& options, SequenceInfo info, bool is_new,
                            bool for_identity, Oid default_type) {
  bool reset_maximum = false;
  bool reset_minimum = false;
  if (options.type != nullptr) {
    const Oid type = query::ResolveTypeName(catalog, *reinterpret_cast<const ::TypeName*>(options.type->arg)).oid;
    if (type != types::kInt2Type && type != types::kInt4Type && type != types::kInt8Type) {
      Refuse(for_identity ? "identity column type must be smallint, integer, or bigint"
                          : "sequence type must be smallint, integer, or bigint");
    }
    if (!is_new) {
      const catalog::SequenceLimits old = catalog::SequenceLimitsOf(info.type);
      reset_maximum = info.maximum == old.maximum || (info.increment < 0 && info.maximum == -1);
      reset_minimum = info.minimum == old.minimum || (info.increment > 0 && info.minimum == 1);
      if (info.increment < 0) reset_maximum = false;
      if (info.increment > 0) reset_minimum = false;
    }
    info.type = type;
  } else if (is_new) {
    info.type = default_type;
  }
  if (options.increment != nullptr) {
    info.increment = OptionInteger(*options.increment);
    if (info.increment == 0) Refuse("INCREMENT must not be zero");
  } else if (is_new) {
    info.increment = 1;
  }
  if (options.cycle != nullptr) info.cycle = OptionBoolean(*options.cycle);

  const catalog::SequenceLimits limits = catalog::SequenceLimitsOf(info.type);
  const std::string type_name = types::FormatType(catalog, info.type);
  if (options.maximum != nullptr && options.maximum->arg != nullptr) {
    info.maximum = OptionInteger(*options.maximum);
  } else if (is_new || options.maximum != nullptr || reset_maximum) {
    info.maximum = info.increment > 0 ? limits.maximum : -1;
  }
  if (info.maximum < limits.minimum || info.maximum > limits.maximum) {
    Refuse(fmt::format("MAXVALUE ({}) is out of range for sequence data type {}", info.maximum, type_name));
  }
  if (options.minimum != nullptr && options.minimum->arg != nullptr) {
    info.minimum = OptionInteger(*options.minimum);
  } else if (is_new || options.minimum != nullptr || reset_minimum) {
    info.minimum = info.increment < 0 ? limits.minimum : 1;
  }
  if (info.minimum < limits.minimum || info.minimum > limits.maximum) {
    Refuse(fmt::format("MINVALUE ({}) is out of range for sequence data type {}", info.minimum, type_name));
  }
  if (info.minimum >= info.maximum) {
    Refuse(fmt::format("MINVALUE ({}) must be less than MAXVALUE ({})", info.minimum, info.maximum));
  }
  if (options.start != nullptr) {
    info.start = OptionInteger(*options.start);
  } else if (is_new) {
    info.start = info.increment > 0 ? info.minimum : info.maximum;
  }
  if (info.start < info.minimum) {
    Refuse(fmt::format("START value ({}) cannot be less than MINVALUE ({})", info.start, info.minimum));
  }
  if (info.start > info.maximum) {
    Refuse(fmt::format("START value ({}) cannot be greater than MAXVALUE ({})", info.start, info.maximum));
  }
  if (options.restart != nullptr && options.restart->arg != nullptr) {
    const int64_t restart = OptionInteger(*options.restart);
    if (restart < info.minimum) {
      Refuse(fmt::format("RESTART value ({}) cannot be less than MINVALUE ({})", restart, info.minimum));
    }
    if (restart > info.maximum) {
      Refuse(fmt::format("RESTART value ({}) cannot be greater than MAXVALUE ({})", restart, info.maximum));
    }
  }
  if (options.cache != nullptr) {
    info.cache = OptionInteger(*options.cache);
    if (info.cache <= 0) Refuse(fmt::format("CACHE ({}) must be greater than zero", info.cache));
  }
  return info;
}

// Source: process_owned_by().
void ApplyOwnedBy(ApplyContext& context, Oid sequence, const ::DefElem& option, bool for_identity) {
  Catalog& catalog = context.catalog;
  const auto* names = reinterpret_cast<const ::List*>(option.arg);
  const int count = list_length(names);
  if (count == 1) {
    if (StringValue(linitial(names)) != "none") {
      throw SqlError("42601", "invalid OWNED BY option").Hint("Specify OWNED BY table.column or OWNED BY NONE.");
    }
    catalog.RemoveDependencies({ObjectClass::kRelation, sequence}, DependencyType::kAuto);
    return;
  }
  const std::string column_name(StringValue(llast(names)));
  const std::string table_name(StringValue(list_nth(names, count - 2)));
  const std::string schema = count > 2 ? std::string(StringValue(list_nth(names, count - 3))) : "";
  const Oid table = catalog.FindRelation(schema, table_name);
  if (table == types::kInvalidOid) {
    if (catalog.MayExist(ObjectClass::kRelation, schema, table_name)) {
      throw Undetermined("a relation that may not exist");
    }
    throw SqlError("42P01", schema.empty() ? fmt::format("relation \"{}\" does not exist", table_name)
                                           : fmt::format("relation \"{}.{}\" does not exist", schema, table_name));
  }
  const Relation& relation = *catalog.Find<Relation>(table);
  if (relation.kind != RelationKind::kTable && relation.kind != RelationKind::kForeignTable &&
      relation.kind != RelationKind::kView && relation.kind != RelationKind::kPartitionedTable) {
    throw SqlError("42809", fmt::format("sequence cannot be owned by relation \"{}\"", relation.name));
  }
  if (relation.namespace_oid != catalog.Find<Relation>(sequence)->namespace_oid) {
    throw SqlError("55000", "sequence must be in same schema as table it is linked to");
  }
  const catalog::Column* column = relation.FindColumn(column_name);
  if (column == nullptr) {
    if (relation.undetermined) return;
    throw SqlError("42703", fmt::format("column \"{}\" of relation \"{}\" does not exist", column_name, relation.name))
        .MissingIn(std::string(column_name), {relation.oid});
  }
  if (!for_identity) {
    for (const catalog::Dependency& edge : catalog.DependenciesOf({ObjectClass::kRelation, sequence})) {
      if (edge.type == DependencyType::kInternal) {
        throw SqlError("0A000", "cannot change ownership of identity sequence")
            .Detail(fmt::format("Sequence \"{}\" is linked to table \"{}\".", catalog.Find<Relation>(sequence)->name,
                                relation.name));
      }
    }
  }
  SetSequenceOwner(context, sequence, table, column->number,
                   for_identity ? DependencyType::kInternal : DependencyType::kAuto);
}

}  // namespace

Oid CreateSequenceObject(ApplyContext& context, Oid namespace_oid, const std::string& name, char persistence,
                         const ::List* options, Oid default_type, bool for_identity) {
  const SequenceOptions read(options);
  SequenceInfo info = ReadParameters(context.catalog, read, SequenceInfo(), true, for_identity, default_type);
  Relation sequence;
  sequence.name = name;
  sequence.namespace_oid = namespace_oid;
  sequence.kind = RelationKind::kSequence;
  sequence.persistence = persistence;
  sequence.sequence = std::make_shared<SequenceInfo>(info);
  const auto add_column = [&](const char* column, Oid type) {
    catalog::Column& added = sequence.columns.emplace_back();
    added.name = column;
    added.type = {type, -1};
    added.not_null = true;
  };
  add_column("last_value", types::kInt8Type);
  add_column("log_cnt", types::kInt8Type);
  add_column("is_called", types::kBoolType);
  return CreateRelation(context, std::move(sequence));
}

void SetSequenceOwner(ApplyContext& context, Oid sequence, Oid relation, int column, DependencyType type) {
  const ObjectAddress address{ObjectClass::kRelation, sequence};
  context.catalog.RemoveDependencies(address, DependencyType::kAuto);
  context.catalog.AddDependency(address, {ObjectClass::kRelation, relation, column}, type);
}

void ApplyCreateSequence(ApplyContext& context, const ::CreateSeqStmt& statement) {
  const CreationName name = CreationNameOf(context, *statement.sequence);
  if (statement.sequence->relpersistence == 'u' && context.catalog.server_version() < 15) {
    throw SqlError("0A000", "unlogged sequences are not supported");
  }
  if (statement.if_not_exists && context.catalog.FindRelationIn(name.namespace_oid, name.name) != types::kInvalidOid) {
    context.notices.push_back(fmt::format("relation \"{}\" already exists, skipping", name.name));
    return;
  }
  const Oid sequence = CreateSequenceObject(
      context, name.namespace_oid, name.name,
      context.catalog.IsTemporaryNamespace(name.namespace_oid) ? 't' : statement.sequence->relpersistence,
      statement.options, types::kInt8Type, statement.for_identity);
  context.catalog.Update<Relation>(
      sequence, [&](Relation& changed) { changed.created = context.PlaceAt(statement.sequence->location); });
  const SequenceOptions options(statement.options);
  if (options.owned_by != nullptr) ApplyOwnedBy(context, sequence, *options.owned_by, statement.for_identity);
}

void ApplyAlterSequence(ApplyContext& context, const ::AlterSeqStmt& statement) {
  const Oid oid = RequireRelation(context.catalog, *statement.sequence, statement.missing_ok);
  if (oid == types::kInvalidOid) {
    context.notices.push_back(fmt::format("relation \"{}\" does not exist, skipping", statement.sequence->relname));
    return;
  }
  const Relation& relation = *context.catalog.Find<Relation>(oid);
  if (relation.kind != RelationKind::kSequence) {
    throw SqlError("42809", context.catalog.server_version() >= 15
                                ? fmt::format("cannot open relation \"{}\"", relation.name)
                                : fmt::format("\"{}\" is not a sequence", relation.name));
  }
  const SequenceOptions options(statement.options);
  SequenceInfo info = ReadParameters(context.catalog, options, *relation.sequence, false, statement.for_identity,
                                     relation.sequence->type);
  context.catalog.Update<Relation>(oid,
                                   [&](Relation& changed) { changed.sequence = std::make_shared<SequenceInfo>(info); });
  if (options.owned_by != nullptr) ApplyOwnedBy(context, oid, *options.owned_by, statement.for_identity);
}

}  // namespace pgtidy::ddl
