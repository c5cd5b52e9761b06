#include <algorithm>
#include <cctype>

#include "analyzer/catalog/state.h"
#include "analyzer/types/format_type.h"

// Visibility, and names as messages and definitions print them.
namespace pgtidy::catalog {

std::string RelationKindWord(RelationKind kind) {
  switch (kind) {
    case RelationKind::kTable:
    case RelationKind::kPartitionedTable: return "table";
    case RelationKind::kIndex:
    case RelationKind::kPartitionedIndex: return "index";
    case RelationKind::kSequence: return "sequence";
    case RelationKind::kView: return "view";
    case RelationKind::kMaterializedView: return "materialized view";
    case RelationKind::kCompositeType: return "composite type";
    case RelationKind::kForeignTable: return "foreign table";
  }
  return "relation";
}

namespace {

const char* NamedObjectWord(ObjectClass object_class) {
  switch (object_class) {
    case ObjectClass::kConversion: return "conversion";
    case ObjectClass::kLanguage: return "language";
    case ObjectClass::kAccessMethod: return "access method";
    case ObjectClass::kForeignDataWrapper: return "foreign-data wrapper";
    case ObjectClass::kForeignServer: return "server";
    case ObjectClass::kUserMapping: return "user mapping for";
    case ObjectClass::kPublication: return "publication";
    case ObjectClass::kSubscription: return "subscription";
    case ObjectClass::kEventTrigger: return "event trigger";
    case ObjectClass::kRole: return "role";
    case ObjectClass::kTextSearchConfiguration: return "text search configuration";
    case ObjectClass::kTextSearchDictionary: return "text search dictionary";
    case ObjectClass::kTextSearchParser: return "text search parser";
    case ObjectClass::kTextSearchTemplate: return "text search template";
    case ObjectClass::kTransform: return "transform for";
    case ObjectClass::kTablespace: return "tablespace";
    case ObjectClass::kDatabase: return "database";
    default: return "object";
  }
}

}  // namespace

bool Catalog::RelationIsVisible(const Relation& relation) const {
  for (const Oid namespace_oid : SearchPath()) {
    if (namespace_oid == relation.namespace_oid) return true;
    if (FindRelationIn(namespace_oid, relation.name) != types::kInvalidOid) return false;
  }
  return false;
}

bool Catalog::TypeIsVisible(const types::Type& type) const {
  for (const Oid namespace_oid : SearchPath()) {
    if (namespace_oid == type.namespace_oid) return true;
    if (FindTypeIn(namespace_oid, type.name) != types::kInvalidOid) return false;
  }
  return false;
}

bool Catalog::RoutineIsVisible(const Routine& routine) const {
  for (const Oid namespace_oid : SearchPath()) {
    if (namespace_oid == routine.namespace_oid) return true;
    if (FindRoutineIn(namespace_oid, routine.name, routine.arguments) != types::kInvalidOid) return false;
  }
  return false;
}

bool Catalog::OperatorIsVisible(const Operator& op) const {
  for (const Oid namespace_oid : SearchPath()) {
    if (namespace_oid == op.namespace_oid) return true;
    if (FindOperatorIn(namespace_oid, op.name, op.left, op.right) != types::kInvalidOid) return false;
  }
  return false;
}

std::string Catalog::QuoteIdentifier(std::string_view name) const {
  const auto is_safe = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  bool safe = !name.empty() && !(name[0] >= '0' && name[0] <= '9') && std::all_of(name.begin(), name.end(), is_safe);
  if (safe) {
    const auto keyword = builtin_->Keyword(name);
    if (keyword && keyword->category != 'U') safe = false;
  }
  if (safe) return std::string(name);
  std::string quoted = "\"";
  for (const char c : name) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string Catalog::QualifiedName(Oid namespace_oid, std::string_view name) const {
  return QuoteIdentifier(NamespaceName(namespace_oid)) + "." + QuoteIdentifier(name);
}

std::string Catalog::RelationName(const Relation& relation) const {
  return RelationIsVisible(relation) ? QuoteIdentifier(relation.name)
                                     : QualifiedName(relation.namespace_oid, relation.name);
}

// Source: getObjectDescription().
std::string Catalog::Describe(const ObjectAddress& address) const {
  const auto relation_words = [this](Oid oid) {
    const Relation* relation = Find<Relation>(oid);
    return relation == nullptr ? std::string() : RelationKindWord(relation->kind) + " " + RelationName(*relation);
  };
  const auto qualified_unless = [this](bool visible, Oid namespace_oid, std::string_view name) {
    return visible ? QuoteIdentifier(name) : QualifiedName(namespace_oid, name);
  };
  switch (address.object_class) {
    case ObjectClass::kNamespace: return "schema " + NamespaceName(address.oid);
    case ObjectClass::kRelation: {
      const Relation* relation = Find<Relation>(address.oid);
      if (relation == nullptr) return "relation";
      if (address.sub == 0) return relation_words(address.oid);
      const Column* column = relation->ColumnAt(address.sub);
      return "column " + (column == nullptr ? "" : column->name) + " of " + relation_words(address.oid);
    }
    case ObjectClass::kColumnDefault: {
      // The default bears a number of its own; the column that has it is what it depends on.
      for (const Dependency& edge : DependenciesOf(address)) {
        if (edge.type == DependencyType::kAuto && edge.referenced.object_class == ObjectClass::kRelation) {
          return "default value for " + Describe(edge.referenced);
        }
      }
      return "default value";
    }
    case ObjectClass::kConstraint: {
      const Constraint* constraint = Find<Constraint>(address.oid);
      if (constraint == nullptr) return "constraint";
      if (constraint->relation == types::kInvalidOid) return "constraint " + constraint->name;
      return "constraint " + constraint->name + " on " + relation_words(constraint->relation);
    }
    case ObjectClass::kType: return "type " + types::FormatType(*this, address.oid);
    case ObjectClass::kRoutine: {
      const Routine* routine = Find<Routine>(address.oid);
      if (routine == nullptr) return "function";
      std::string text = routine->kind == 'p' ? "procedure " : routine->kind == 'a' ? "aggregate " : "function ";
      text += qualified_unless(RoutineIsVisible(*routine), routine->namespace_oid, routine->name) + "(";
      for (size_t i = 0; i < routine->arguments.size(); ++i) {
        if (i > 0) text += ",";
        text += types::FormatType(*this, routine->arguments[i]);
      }
      return text + ")";
    }
    case ObjectClass::kOperator: {
      const Operator* op = Find<Operator>(address.oid);
      if (op == nullptr) return "operator";
      const auto operand = [this](Oid type) {
        return type == types::kInvalidOid ? std::string("NONE") : types::FormatType(*this, type);
      };
      const std::string schema = OperatorIsVisible(*op) ? "" : QuoteIdentifier(NamespaceName(op->namespace_oid)) + ".";
      return "operator " + schema + op->name + "(" + operand(op->left) + "," + operand(op->right) + ")";
    }
    case ObjectClass::kOperatorClass: {
      const OperatorClass* found = Find<OperatorClass>(address.oid);
      if (found == nullptr) return "operator class";
      const NamedObject* method = Find<NamedObject>(found->access_method);
      const bool visible = FindOperatorClass(found->access_method, "", found->name) == found->oid;
      return "operator class " + qualified_unless(visible, found->namespace_oid, found->name) + " for access method " +
             (method == nullptr ? "" : method->name);
    }
    case ObjectClass::kOperatorFamily: {
      const OperatorFamily* found = Find<OperatorFamily>(address.oid);
      if (found == nullptr) return "operator family";
      const NamedObject* method = Find<NamedObject>(found->access_method);
      const bool visible = FindOperatorFamily(found->access_method, "", found->name) == found->oid;
      return "operator family " + qualified_unless(visible, found->namespace_oid, found->name) + " for access method " +
             (method == nullptr ? "" : method->name);
    }
    case ObjectClass::kCast: {
      const CastObject* cast = Find<CastObject>(address.oid);
      if (cast == nullptr) return "cast";
      return "cast from " + types::FormatType(*this, cast->cast.source) + " to " +
             types::FormatType(*this, cast->cast.target);
    }
    case ObjectClass::kCollation: {
      const Collation* collation = Find<Collation>(address.oid);
      if (collation == nullptr) return "collation";
      const bool visible = FindCollation("", collation->name) == collation->oid;
      return "collation " + qualified_unless(visible, collation->namespace_oid, collation->name);
    }
    case ObjectClass::kTrigger: {
      const Trigger* trigger = Find<Trigger>(address.oid);
      return trigger == nullptr ? "trigger" : "trigger " + trigger->name + " on " + relation_words(trigger->relation);
    }
    case ObjectClass::kRule: {
      const Rule* rule = Find<Rule>(address.oid);
      return rule == nullptr ? "rule" : "rule " + rule->name + " on " + relation_words(rule->relation);
    }
    case ObjectClass::kPolicy: {
      const Policy* policy = Find<Policy>(address.oid);
      return policy == nullptr ? "policy" : "policy " + policy->name + " on " + relation_words(policy->relation);
    }
    case ObjectClass::kStatistics: {
      const Statistics* statistics = Find<Statistics>(address.oid);
      if (statistics == nullptr) return "statistics object";
      const bool visible = FindStatistics("", statistics->name) == statistics->oid;
      return "statistics object " + qualified_unless(visible, statistics->namespace_oid, statistics->name);
    }
    case ObjectClass::kExtension: {
      const Extension* extension = Find<Extension>(address.oid);
      return "extension " + (extension == nullptr ? "" : extension->name);
    }
    default: {
      const NamedObject* object = Find<NamedObject>(address.oid);
      return std::string(NamedObjectWord(address.object_class)) + " " + (object == nullptr ? "" : object->name);
    }
  }
}

}  // namespace pgtidy::catalog
