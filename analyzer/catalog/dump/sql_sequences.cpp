#include <fmt/format.h>

#include "analyzer/catalog/dump/sql_statements.h"
#include "analyzer/types/format_type.h"

// CREATE SEQUENCE and the sequences of identity columns.
namespace pgtidy::catalog::dump {

namespace {

// What differs from the defaults, joined by spaces.
std::string Options(const SequenceInfo& sequence) {
  const SequenceLimits limits = SequenceLimitsOf(sequence.type);
  const bool ascending = sequence.increment > 0;
  const int64_t minimum = ascending ? 1 : limits.minimum;
  const int64_t maximum = ascending ? limits.maximum : -1;
  std::string text;
  const auto add = [&](std::string_view words, int64_t value, int64_t usual) {
    if (value != usual) text += fmt::format(" {} {}", words, value);
  };
  add("START WITH", sequence.start, ascending ? sequence.minimum : sequence.maximum);
  add("INCREMENT BY", sequence.increment, 1);
  add("MINVALUE", sequence.minimum, minimum);
  add("MAXVALUE", sequence.maximum, maximum);
  add("CACHE", sequence.cache, 1);
  if (sequence.cycle) text += " CYCLE";
  return text;
}

}  // namespace

std::string CreateSequence(const Catalog& catalog, const Relation& sequence) {
  std::string text = sequence.persistence == 'u' ? "CREATE UNLOGGED SEQUENCE " : "CREATE SEQUENCE ";
  text += catalog.QualifiedName(sequence.namespace_oid, sequence.name);
  if (sequence.sequence->type != types::kInt8Type) {
    text += " AS " + types::FormatType(catalog, sequence.sequence->type);
  }
  return text + Options(*sequence.sequence) + ";\n";
}

std::string IdentityOptions(const Catalog& catalog, const Relation& table, const Column& column) {
  const Relation* sequence = catalog.Find<Relation>(catalog.OwnedSequence(table.oid, column.number));
  if (sequence == nullptr || sequence->sequence == nullptr) return "";
  std::string text;
  if (sequence->name != table.name + "_" + column.name + "_seq") {
    text += " SEQUENCE NAME " + catalog.QualifiedName(sequence->namespace_oid, sequence->name);
  }
  if (sequence->persistence == 'u' && table.persistence != 'u') text += " UNLOGGED";
  if (sequence->persistence == 'p' && table.persistence == 'u') text += " LOGGED";
  text += Options(*sequence->sequence);
  return text.empty() ? "" : " (" + text.substr(1) + ")";
}

std::string SequenceSettings(const Catalog& catalog, const Relation& sequence) {
  for (const Dependency& edge : catalog.DependenciesOf({ObjectClass::kRelation, sequence.oid})) {
    if (edge.referenced.object_class != ObjectClass::kRelation || edge.referenced.sub == 0) continue;
    const Relation* table = catalog.Find<Relation>(edge.referenced.oid);
    const Column* column = table == nullptr ? nullptr : table->ColumnAt(edge.referenced.sub);
    if (column == nullptr) continue;
    return fmt::format("ALTER SEQUENCE {} OWNED BY {}.{};\n",
                       catalog.QualifiedName(sequence.namespace_oid, sequence.name),
                       catalog.QualifiedName(table->namespace_oid, table->name), catalog.QuoteIdentifier(column->name));
  }
  return "";
}

}  // namespace pgtidy::catalog::dump
