#include "analyzer/engine/former_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace pgtidy::engine {

namespace {

using catalog::Catalog;
using catalog::FormerName;
using catalog::NameKind;
using catalog::ObjectClass;
using catalog::Oid;
using ddl::ErrorSubject;
using ddl::StatementError;

std::string NameOfRelation(const Catalog& catalog, Oid oid) {
  const auto* relation = catalog.Find<catalog::Relation>(oid);
  return relation == nullptr ? "" : relation->name;
}

std::string RoutineWord(char kind) {
  if (kind == 'p') return "procedure";
  return kind == 'a' ? "aggregate" : "function";
}

// What bore the name, as messages call it.
std::string Describe(const Catalog& catalog, const FormerName& former) {
  const size_t parenthesis = former.name.find('(');
  switch (former.kind) {
    case NameKind::kNamespace: return fmt::format("schema \"{}\"", former.name);
    case NameKind::kRelation:
      return fmt::format("{} \"{}\"", RelationKindWord(static_cast<catalog::RelationKind>(former.subkind)),
                         former.name);
    case NameKind::kColumn:
      return fmt::format("column \"{}\" of relation \"{}\"", former.name, NameOfRelation(catalog, former.owner));
    case NameKind::kConstraint:
      return fmt::format("constraint \"{}\" of relation \"{}\"", former.name, NameOfRelation(catalog, former.owner));
    case NameKind::kType: return fmt::format("type \"{}\"", former.name);
    case NameKind::kEnumLabel: {
      const auto* type = catalog.Find<catalog::TypeObject>(former.owner);
      return fmt::format("label \"{}\" of type \"{}\"", former.name, type == nullptr ? "" : type->name);
    }
    case NameKind::kRoutine:
      if (!former.with_arguments) return fmt::format("{} \"{}\"", RoutineWord(former.subkind), former.name);
      return fmt::format("{} \"{}\" with arguments {}", RoutineWord(former.subkind), former.name.substr(0, parenthesis),
                         former.name.substr(parenthesis));
  }
  return "";
}

std::string Fate(const Catalog& catalog, const FormerName& former) {
  if (former.dropped) return "was dropped here";
  if (former.new_owner == former.owner) return fmt::format("was renamed to \"{}\" here", former.new_name);
  const std::string schema = catalog.NamespaceName(former.new_owner);
  if (schema.empty()) return "was moved to another schema here";
  return fmt::format("was moved to schema \"{}\" here", schema);
}

bool HasLabel(const Catalog& catalog, Oid type_oid, std::string_view label) {
  const auto* type = catalog.Find<catalog::TypeObject>(type_oid);
  return type != nullptr &&
         std::find(type->type.labels.begin(), type->type.labels.end(), label) != type->type.labels.end();
}

// Whether what was renamed or moved stands where that put it.
bool StandsThere(const Catalog& catalog, const FormerName& former) {
  if (former.dropped) return false;
  switch (former.kind) {
    case NameKind::kNamespace: return catalog.FindNamespace(former.new_name) == former.object;
    case NameKind::kRelation: return catalog.FindRelationIn(former.new_owner, former.new_name) == former.object;
    case NameKind::kColumn: {
      const auto* relation = catalog.Find<catalog::Relation>(former.owner);
      const catalog::Column* column = relation == nullptr ? nullptr : relation->ColumnAt(former.number);
      return column != nullptr && column->name == former.new_name;
    }
    case NameKind::kConstraint: return catalog.FindConstraint(former.owner, former.new_name) == former.object;
    case NameKind::kType: return catalog.FindTypeIn(former.new_owner, former.new_name) == former.object;
    case NameKind::kEnumLabel: return HasLabel(catalog, former.owner, former.new_name);
    case NameKind::kRoutine: {
      const auto* routine = catalog.Find<catalog::Routine>(former.object);
      return routine != nullptr && routine->namespace_oid == former.new_owner && routine->name == former.new_name;
    }
  }
  return false;
}

bool IsInSchema(NameKind kind) {
  return kind == NameKind::kRelation || kind == NameKind::kType || kind == NameKind::kRoutine;
}

// How a statement names now what has been renamed or moved.
NearName NowOf(const Catalog& catalog, const FormerName& former, bool is_qualified, Oid first_owner) {
  NearName now{.name = former.new_name, .certain = true, .renamed = true};
  now.spelling = catalog.QuoteIdentifier(former.new_name);
  if (former.kind == NameKind::kEnumLabel) now.certain = false;
  if (!IsInSchema(former.kind)) return now;
  const auto& path = catalog.SearchPath();
  const bool is_on_path = std::find(path.begin(), path.end(), former.new_owner) != path.end();
  if (is_qualified ? former.new_owner == first_owner : is_on_path) return now;
  now.name = catalog.NamespaceName(former.new_owner) + "." + former.new_name;
  now.spelling = catalog.QualifiedName(former.new_owner, former.new_name);
  now.certain = !is_qualified;
  return now;
}

// Follows a name from its first change to the last.
FormerNames Follow(const Catalog& catalog, const FormerName& first, bool is_qualified) {
  FormerNames result;
  const FormerName* former = &first;
  while (true) {
    const text::ByteRange begin{former->statement.range.begin, former->statement.range.begin};
    result.places.push_back({.file = former->statement.file,
                             .range = begin,
                             .message = Describe(catalog, *former) + " " + Fate(catalog, *former)});
    if (former->dropped) return result;
    if (StandsThere(catalog, *former)) {
      result.now = NowOf(catalog, *former, is_qualified, first.owner);
      return result;
    }
    const FormerName* next = catalog.FindFormerName(former->kind, former->new_owner, former->new_name);
    const bool is_same = next != nullptr && next->object == former->object && next->order > former->order &&
                         (next->number == former->number || next->kind == NameKind::kEnumLabel);
    if (!is_same) return result;
    former = next;
  }
}

std::optional<NameKind> KindOf(const StatementError& error, const std::optional<ErrorSubject>& subject) {
  if (error.sqlstate == "42703") return NameKind::kColumn;
  if (!subject || subject->trouble != ErrorSubject::Trouble::kMissing || subject->is_column) return std::nullopt;
  switch (subject->object_class) {
    case ObjectClass::kNamespace: return NameKind::kNamespace;
    case ObjectClass::kRelation: return NameKind::kRelation;
    case ObjectClass::kConstraint: return NameKind::kConstraint;
    case ObjectClass::kType: return NameKind::kType;
    case ObjectClass::kRoutine: return NameKind::kRoutine;
    default: return std::nullopt;
  }
}

bool HasPart(const Catalog& catalog, NameKind kind, Oid relation_oid, std::string_view name) {
  if (kind == NameKind::kConstraint) return catalog.FindConstraint(relation_oid, name) != types::kInvalidOid;
  const auto* relation = catalog.Find<catalog::Relation>(relation_oid);
  return relation != nullptr && relation->FindColumn(name) != nullptr;
}

// Of columns and constraints: if several relations had one of that name, none of them is meant for certain.
FormerNames OfParts(const Catalog& catalog, NameKind kind, const types::MissingName& missing) {
  const FormerName* only = nullptr;
  for (const Oid owner : missing.owners) {
    if (owner == types::kInvalidOid) continue;
    // It is there, and cannot be named from here.
    if (HasPart(catalog, kind, owner, missing.name)) return {};
    const FormerName* former = catalog.FindFormerName(kind, owner, missing.name);
    if (former == nullptr || former == only) continue;
    if (only != nullptr) return {};
    only = former;
  }
  return only == nullptr ? FormerNames() : Follow(catalog, *only, false);
}

// Literals of an enum: the message names the type and the label.
FormerNames OfLabel(const Catalog& catalog, std::string_view message) {
  constexpr std::string_view kBegin = "invalid input value for enum ";
  constexpr std::string_view kBetween = ": \"";
  const size_t between = message.find(kBetween);
  if (!message.starts_with(kBegin) || between == std::string_view::npos || !message.ends_with('"')) return {};
  const std::string_view type = message.substr(kBegin.size(), between - kBegin.size());
  const size_t begin = between + kBetween.size();
  const std::string_view label = message.substr(begin, message.size() - 1 - begin);
  const FormerName* former = catalog.FindFormerName(NameKind::kEnumLabel, catalog.FindTypeNamed("", type), label);
  return former == nullptr ? FormerNames() : Follow(catalog, *former, false);
}

// `f(integer)` of the message `function f(integer) does not exist`, without the schema.
std::string_view SignatureIn(std::string_view message, std::string_view name) {
  const size_t end = message.find(") does not exist");
  const size_t begin = message.find(std::string(name) + "(");
  if (end == std::string_view::npos || begin == std::string_view::npos || begin > end) return {};
  return message.substr(begin, end + 1 - begin);
}

bool HasObject(const Catalog& catalog, NameKind kind, Oid owner, std::string_view name) {
  if (kind == NameKind::kRelation) return catalog.FindRelationIn(owner, name) != types::kInvalidOid;
  return kind == NameKind::kType && catalog.FindTypeIn(owner, name) != types::kInvalidOid;
}

const FormerName* FindIn(const Catalog& catalog, NameKind kind, Oid owner, const StatementError& error,
                         const ErrorSubject& subject) {
  if (kind != NameKind::kRoutine) return catalog.FindFormerName(kind, owner, subject.name);
  const FormerName* former = catalog.FindFormerName(kind, owner, SignatureIn(error.message, subject.name));
  // With others of the name in sight, it is the arguments that do not fit.
  if (former != nullptr || !catalog.RoutinesNamed(subject.schema, subject.name).empty()) return former;
  return catalog.FindFormerName(kind, owner, subject.name);
}

// Of what stood in a schema that no longer has the name.
FormerNames OfObjectInFormerSchema(const Catalog& catalog, NameKind kind, const StatementError& error,
                                   const ErrorSubject& subject) {
  const FormerName* schema = catalog.FindFormerName(NameKind::kNamespace, types::kInvalidOid, subject.schema);
  if (schema == nullptr) return {};
  FormerNames of_schema = Follow(catalog, *schema, false);
  const std::optional<NearName> schema_now = std::exchange(of_schema.now, std::nullopt);
  if (schema_now && HasObject(catalog, kind, schema->object, subject.name)) {
    of_schema.now = NearName{.name = schema_now->name + "." + subject.name,
                             .spelling = schema_now->spelling + "." + catalog.QuoteIdentifier(subject.name),
                             .certain = false,
                             .renamed = true};
    return of_schema;
  }
  const FormerName* former = FindIn(catalog, kind, schema->object, error, subject);
  const auto place = [](const FormerName& name) { return std::pair(name.statement.file, name.statement.range.begin); };
  // DROP SCHEMA takes along what is in it.
  const bool went_before = former != nullptr && place(*former) != place(*schema);
  return went_before ? Follow(catalog, *former, true) : of_schema;
}

FormerNames OfObject(const Catalog& catalog, NameKind kind, const StatementError& error, const ErrorSubject& subject) {
  std::vector<Oid> owners = error.missing.owners;
  const bool is_qualified = !subject.schema.empty() || !owners.empty();
  if (!subject.schema.empty()) {
    const Oid schema = catalog.FindNamespace(subject.schema);
    if (schema == types::kInvalidOid) return OfObjectInFormerSchema(catalog, kind, error, subject);
    owners = {schema};
  }
  for (const Oid owner : is_qualified ? owners : catalog.SearchPath()) {
    // It is there, and not what was looked for.
    if (HasObject(catalog, kind, owner, subject.name)) return {};
    if (const FormerName* former = FindIn(catalog, kind, owner, error, subject)) {
      return Follow(catalog, *former, is_qualified);
    }
  }
  return {};
}

}  // namespace

FormerNames FindFormerNames(const Catalog& catalog, const StatementError& error,
                            const std::optional<ErrorSubject>& subject) {
  if (error.sqlstate == "22P02") return OfLabel(catalog, error.message);
  const std::optional<NameKind> kind = KindOf(error, subject);
  if (!kind) return {};
  if (*kind == NameKind::kColumn || *kind == NameKind::kConstraint) return OfParts(catalog, *kind, error.missing);
  if (*kind != NameKind::kNamespace) return OfObject(catalog, *kind, error, *subject);
  const FormerName* former = catalog.FindFormerName(*kind, types::kInvalidOid, subject->name);
  return former == nullptr ? FormerNames() : Follow(catalog, *former, false);
}

}  // namespace pgtidy::engine
