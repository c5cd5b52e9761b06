#include "analyzer/ddl/apply/object_name.h"

#include <fmt/format.h>

#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::Relation;
using catalog::RelationKind;
using syntax::As;
using syntax::Items;
using syntax::StringValue;

namespace {

class ObjectFinder {
 public:
  ObjectFinder(ApplyContext& context, int object_type, const ::Node* object, bool missing_ok)
      : catalog_(context.catalog), type_(object_type), object_(object), missing_ok_(missing_ok) {}

  ObjectAddress Find() {
    switch (type_) {
      case OBJECT_TABLE:
      case OBJECT_VIEW:
      case OBJECT_MATVIEW:
      case OBJECT_INDEX:
      case OBJECT_SEQUENCE:
      case OBJECT_FOREIGN_TABLE: return FindRelation();
      case OBJECT_COLUMN:
      case OBJECT_DEFAULT: return FindColumn();
      case OBJECT_RULE:
      case OBJECT_TRIGGER:
      case OBJECT_TABCONSTRAINT:
      case OBJECT_POLICY: return FindPartOfRelation();
      case OBJECT_DOMCONSTRAINT: return FindDomainConstraint();
      case OBJECT_TYPE:
      case OBJECT_DOMAIN: return FindType();
      case OBJECT_AGGREGATE: return Routine('a');
      case OBJECT_FUNCTION: return Routine('f');
      case OBJECT_PROCEDURE: return Routine('p');
      case OBJECT_ROUTINE: return Routine('*');
      case OBJECT_OPERATOR: return FindOperator();
      case OBJECT_COLLATION: {
        const query::QualifiedName name = query::SplitQualifiedName(list());
        return Named(ObjectClass::kCollation, catalog_.FindCollation(name.schema, name.name), name,
                     "collation \"{}\" for encoding \"UTF8\" does not exist");
      }
      case OBJECT_STATISTIC_EXT: {
        const query::QualifiedName name = query::SplitQualifiedName(list());
        RequireSchema(name.schema);
        return Named(ObjectClass::kStatistics, catalog_.FindStatistics(name.schema, name.name), name,
                     "statistics object \"{}\" does not exist");
      }
      case OBJECT_OPCLASS:
      case OBJECT_OPFAMILY: return FindOperatorClass();
      case OBJECT_CAST: return FindCast();
      case OBJECT_SCHEMA: {
        const std::string name(StringValue(object_));
        return Named(ObjectClass::kNamespace, catalog_.FindNamespace(name), {"", name}, "schema \"{}\" does not exist",
                     "3F000");
      }
      case OBJECT_EXTENSION:
        return Simple(ObjectClass::kExtension, catalog_.FindExtension(StringValue(object_)), "extension");
      case OBJECT_LANGUAGE:
        return Simple(ObjectClass::kLanguage, catalog_.FindLanguage(StringValue(object_)), "language");
      case OBJECT_ACCESS_METHOD:
        return Simple(ObjectClass::kAccessMethod, catalog_.FindAccessMethod(StringValue(object_)), "access method");
      case OBJECT_FDW: return SimpleNamed(ObjectClass::kForeignDataWrapper, "foreign-data wrapper");
      case OBJECT_FOREIGN_SERVER: return SimpleNamed(ObjectClass::kForeignServer, "server");
      case OBJECT_PUBLICATION: return SimpleNamed(ObjectClass::kPublication, "publication");
      case OBJECT_SUBSCRIPTION: return SimpleNamed(ObjectClass::kSubscription, "subscription");
      case OBJECT_EVENT_TRIGGER: return SimpleNamed(ObjectClass::kEventTrigger, "event trigger");
      case OBJECT_TABLESPACE: return Outside(ObjectClass::kTablespace);
      case OBJECT_DATABASE: return Outside(ObjectClass::kDatabase);
      case OBJECT_ROLE: return Outside(ObjectClass::kRole);
      case OBJECT_TSCONFIGURATION:
        return TextSearch(ObjectClass::kTextSearchConfiguration, "text search configuration");
      case OBJECT_TSDICTIONARY: return TextSearch(ObjectClass::kTextSearchDictionary, "text search dictionary");
      case OBJECT_TSPARSER: return TextSearch(ObjectClass::kTextSearchParser, "text search parser");
      case OBJECT_TSTEMPLATE: return TextSearch(ObjectClass::kTextSearchTemplate, "text search template");
      case OBJECT_CONVERSION: return TextSearch(ObjectClass::kConversion, "conversion");
      default: throw Undetermined("an object of a kind that is not followed");
    }
  }

 private:
  [[nodiscard]] const ::List* list() const { return reinterpret_cast<const ::List*>(object_); }

  void RequireSchema(const std::string& schema) const {
    if (schema.empty() || missing_ok_) return;
    static_cast<void>(RequireNamespace(catalog_, schema));
  }

  static std::string Joined(const query::QualifiedName& name) {
    return name.schema.empty() ? name.name : name.schema + "." + name.name;
  }

  ObjectAddress Named(ObjectClass object_class, Oid oid, const query::QualifiedName& name, const char* message,
                      const char* sqlstate = "42704") const {
    if (oid == types::kInvalidOid) {
      if (catalog_.MayExist(object_class, name.schema, name.name)) {
        throw Undetermined("an object that may not exist");
      }
      if (!missing_ok_) throw SqlError(sqlstate, fmt::format(fmt::runtime(message), Joined(name)));
    }
    return {object_class, oid};
  }

  ObjectAddress Simple(ObjectClass object_class, Oid oid, const char* word) const {
    const std::string message = fmt::format("{} \"{{}}\" does not exist", word);
    return Named(object_class, oid, {"", std::string(StringValue(object_))}, message.c_str());
  }

  ObjectAddress SimpleNamed(ObjectClass object_class, const char* word) const {
    return Simple(object_class, catalog_.FindNamed(object_class, "", StringValue(object_)), word);
  }

  // Roles, databases and tablespaces exist outside of the files as well.
  [[nodiscard]] ObjectAddress Outside(ObjectClass object_class) const {
    const Oid oid = catalog_.FindNamed(object_class, "", StringValue(object_));
    if (oid == types::kInvalidOid && !missing_ok_) throw Undetermined("an object of the cluster");
    return {object_class, oid};
  }

  ObjectAddress TextSearch(ObjectClass object_class, const char* word) const {
    const query::QualifiedName name = query::SplitQualifiedName(list());
    const Oid oid = catalog_.FindNamed(object_class, name.schema, name.name);
    const bool built_in =
        oid == types::kInvalidOid &&
        ((object_class == ObjectClass::kTextSearchConfiguration &&
          catalog_.builtin().TextSearchConfiguration(name.name)) ||
         (object_class == ObjectClass::kTextSearchDictionary && catalog_.builtin().TextSearchDictionary(name.name)) ||
         object_class == ObjectClass::kTextSearchParser || object_class == ObjectClass::kTextSearchTemplate ||
         object_class == ObjectClass::kConversion);
    if (built_in) throw Undetermined("a built-in text search object");
    const std::string message = fmt::format("{} \"{{}}\" does not exist", word);
    return Named(object_class, oid, name, message.c_str());
  }

  static const char* KindWord(int object_type) {
    switch (object_type) {
      case OBJECT_VIEW: return "a view";
      case OBJECT_MATVIEW: return "a materialized view";
      case OBJECT_INDEX: return "an index";
      case OBJECT_SEQUENCE: return "a sequence";
      case OBJECT_FOREIGN_TABLE: return "a foreign table";
      default: return "a table";
    }
  }

  static bool IsOfKind(const Relation& relation, int object_type) {
    switch (object_type) {
      case OBJECT_VIEW: return relation.kind == RelationKind::kView;
      case OBJECT_MATVIEW: return relation.kind == RelationKind::kMaterializedView;
      case OBJECT_INDEX: return relation.index != nullptr;
      case OBJECT_SEQUENCE: return relation.kind == RelationKind::kSequence;
      case OBJECT_FOREIGN_TABLE: return relation.kind == RelationKind::kForeignTable;
      default: return relation.kind == RelationKind::kTable || relation.kind == RelationKind::kPartitionedTable;
    }
  }

  // Source: makeRangeVarFromNameList(), RangeVarGetRelid().
  Oid RelationOf(const ::List* names, int count, bool missing_ok) const {
    const std::string name(StringValue(list_nth(names, count - 1)));
    const std::string schema = count > 1 ? std::string(StringValue(list_nth(names, count - 2))) : "";
    const Oid oid = catalog_.FindRelation(schema, name);
    if (oid != types::kInvalidOid) return oid;
    if (catalog_.MayExist(ObjectClass::kRelation, schema, name)) throw Undetermined("a relation that may not exist");
    if (!schema.empty() && catalog_.FindNamespace(schema) == types::kInvalidOid) {
      if (catalog_.MayExist(ObjectClass::kNamespace, "", schema)) throw Undetermined("a schema that may not exist");
      if (!missing_ok) throw SqlError("3F000", fmt::format("schema \"{}\" does not exist", schema));
    }
    if (missing_ok) return types::kInvalidOid;
    throw SqlError("42P01", fmt::format("relation \"{}\" does not exist", Joined({schema, name})));
  }

  [[nodiscard]] ObjectAddress FindRelation() const {
    const Oid oid = RelationOf(list(), list_length(list()), missing_ok_);
    if (oid == types::kInvalidOid) return {ObjectClass::kRelation, oid};
    const Relation& relation = *catalog_.Find<Relation>(oid);
    if (!IsOfKind(relation, type_)) {
      throw SqlError("42809", fmt::format("\"{}\" is not {}", relation.name, KindWord(type_)));
    }
    return {ObjectClass::kRelation, oid};
  }

  [[nodiscard]] ObjectAddress FindColumn() const {
    const int count = list_length(list());
    if (count < 2) throw SqlError("42601", "column name must be qualified");
    const Oid oid = RelationOf(list(), count - 1, missing_ok_);
    const std::string_view name = StringValue(llast(list()));
    if (oid == types::kInvalidOid) return {ObjectClass::kRelation, oid};
    const Relation& relation = *catalog_.Find<Relation>(oid);
    const catalog::Column* column = relation.FindColumn(name);
    if (column == nullptr) {
      if (relation.undetermined) throw Undetermined("a column that may not exist");
      if (missing_ok_) return {ObjectClass::kRelation, types::kInvalidOid};
      throw SqlError("42703", fmt::format("column \"{}\" of relation \"{}\" does not exist", name, relation.name))
          .MissingIn(std::string(name), {oid});
    }
    return {ObjectClass::kRelation, oid, column->number};
  }

  template <typename T>
  [[nodiscard]] Oid FindByName(const std::vector<Oid>& oids, std::string_view name) const {
    for (const Oid oid : oids) {
      if (catalog_.Find<T>(oid)->name == name) return oid;
    }
    return types::kInvalidOid;
  }

  [[nodiscard]] ObjectAddress FindPartOfRelation() const {
    const std::string name(StringValue(llast(list())));
    const Oid relation_oid = RelationOf(list(), list_length(list()) - 1, missing_ok_);
    ObjectClass object_class = ObjectClass::kTrigger;
    const char* word = "trigger";
    Oid oid = types::kInvalidOid;
    if (type_ == OBJECT_RULE) {
      object_class = ObjectClass::kRule;
      word = "rule";
      oid = FindByName<catalog::Rule>(catalog_.RulesOf(relation_oid), name);
    } else if (type_ == OBJECT_POLICY) {
      object_class = ObjectClass::kPolicy;
      word = "policy";
      oid = FindByName<catalog::Policy>(catalog_.PoliciesOf(relation_oid), name);
    } else if (type_ == OBJECT_TABCONSTRAINT) {
      object_class = ObjectClass::kConstraint;
      word = "constraint";
      oid = catalog_.FindConstraint(relation_oid, name);
    } else {
      oid = FindByName<catalog::Trigger>(catalog_.TriggersOf(relation_oid), name);
    }
    if (oid == types::kInvalidOid && relation_oid != types::kInvalidOid) {
      if (catalog_.MayExist(object_class, "", name)) throw Undetermined("an object that may not exist");
      if (!missing_ok_) {
        const std::string& relation = catalog_.Find<Relation>(relation_oid)->name;
        const char* between = type_ == OBJECT_RULE ? "relation" : "table";
        throw SqlError("42704", fmt::format("{} \"{}\" for {} \"{}\" does not exist", word, name, between, relation));
      }
    }
    return {object_class, oid};
  }

  [[nodiscard]] ObjectAddress FindDomainConstraint() const {
    const auto* type_name = static_cast<const ::TypeName*>(linitial(list()));
    const std::string name(StringValue(lsecond(list())));
    const SqlType domain = query::ResolveTypeName(catalog_, *type_name, false);
    const Oid oid = FindByName<catalog::Constraint>(catalog_.ConstraintsOfDomain(domain.oid), name);
    if (oid == types::kInvalidOid && !missing_ok_) {
      throw SqlError("42704", fmt::format("constraint \"{}\" for domain {} does not exist", name,
                                          types::FormatType(catalog_, domain.oid)));
    }
    return {ObjectClass::kConstraint, oid};
  }

  [[nodiscard]] ObjectAddress FindType() const {
    // Some commands give the names alone.
    const auto& name = object_->type == T_List ? *makeTypeNameFromNameList(const_cast<::List*>(list()))
                                               : *reinterpret_cast<const ::TypeName*>(object_);
    const SqlType type = query::LookupTypeName(catalog_, name, false);
    if (!type.determined()) throw Undetermined("a type that may not exist");
    if (type.oid == types::kInvalidOid) {
      if (missing_ok_) return {ObjectClass::kType, types::kInvalidOid};
      throw SqlError("42704", fmt::format("type \"{}\" does not exist", query::TypeNameText(name)));
    }
    const types::Type* found = catalog_.FindType(type.oid);
    if (type_ == OBJECT_DOMAIN && found != nullptr && found->kind != types::TypeKind::kDomain) {
      throw SqlError("42809", fmt::format("\"{}\" is not a domain", query::TypeNameText(name)));
    }
    return {ObjectClass::kType, type.oid};
  }

  [[nodiscard]] ObjectAddress Routine(char kind) const {
    return {ObjectClass::kRoutine, query::LookupFunctionWithArguments(catalog_, object_, kind, missing_ok_)};
  }

  [[nodiscard]] ObjectAddress FindOperator() const {
    const auto& object = *reinterpret_cast<const ::ObjectWithArgs*>(object_);
    const auto type_of = [&](int index) {
      const auto* name = static_cast<const ::TypeName*>(list_nth(object.objargs, index));
      return name == nullptr ? types::kInvalidOid : query::ResolveTypeName(catalog_, *name).oid;
    };
    return {ObjectClass::kOperator, query::LookupOperatorExact(catalog_, query::SplitOperatorName(object.objname),
                                                               type_of(0), type_of(1), missing_ok_, -1)};
  }

  [[nodiscard]] ObjectAddress FindOperatorClass() const {
    const std::string method(StringValue(linitial(list())));
    const Oid method_oid = catalog_.FindAccessMethod(method);
    if (method_oid == types::kInvalidOid) {
      if (catalog_.MayExist(ObjectClass::kAccessMethod, "", method)) throw Undetermined("an access method");
      throw SqlError("42704", fmt::format("access method \"{}\" does not exist", method));
    }
    query::QualifiedName name{"", std::string(StringValue(llast(list())))};
    if (list_length(list()) > 2) name.schema = StringValue(lsecond(list()));
    const bool is_class = type_ == OBJECT_OPCLASS;
    const std::string message = fmt::format("operator {} \"{{}}\" does not exist for access method \"{}\"",
                                            is_class ? "class" : "family", method);
    return Named(is_class ? ObjectClass::kOperatorClass : ObjectClass::kOperatorFamily,
                 is_class ? catalog_.FindOperatorClass(method_oid, name.schema, name.name)
                          : catalog_.FindOperatorFamily(method_oid, name.schema, name.name),
                 name, message.c_str());
  }

  [[nodiscard]] ObjectAddress FindCast() const {
    const auto* source_name = static_cast<const ::TypeName*>(linitial(list()));
    const auto* target_name = static_cast<const ::TypeName*>(lsecond(list()));
    const SqlType source = query::ResolveTypeName(catalog_, *source_name);
    const SqlType target = query::ResolveTypeName(catalog_, *target_name);
    const auto cast = catalog_.FindCast(source.oid, target.oid);
    if (!cast && !missing_ok_) {
      throw SqlError("42704",
                     fmt::format("cast from type {} to type {} does not exist", types::FormatType(catalog_, source.oid),
                                 types::FormatType(catalog_, target.oid)));
    }
    return {ObjectClass::kCast, cast ? cast->oid : types::kInvalidOid};
  }

  const Catalog& catalog_;
  int type_;
  const ::Node* object_;
  bool missing_ok_;
};

}  // namespace

ObjectAddress FindObject(ApplyContext& context, int object_type, const ::Node* object, bool missing_ok) {
  return ObjectFinder(context, object_type, object, missing_ok).Find();
}

}  // namespace pgtidy::ddl
