#include <fmt/format.h>

#include <set>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/dump/sql_statements.h"
#include "analyzer/types/format_type.h"

// COMMENT ON.
namespace pgtidy::catalog::dump {

namespace {

std::string_view RelationWord(RelationKind kind) {
  switch (kind) {
    case RelationKind::kView: return "VIEW";
    case RelationKind::kMaterializedView: return "MATERIALIZED VIEW";
    case RelationKind::kForeignTable: return "FOREIGN TABLE";
    case RelationKind::kSequence: return "SEQUENCE";
    case RelationKind::kIndex:
    case RelationKind::kPartitionedIndex: return "INDEX";
    default: return "TABLE";
  }
}

class CommentPrinter {
 public:
  explicit CommentPrinter(const Catalog& catalog) : catalog_(catalog) {}

  void Print(const ObjectAddress& address) {
    switch (address.object_class) {
      case ObjectClass::kNamespace: Simple<Namespace>("SCHEMA", address.oid); break;
      case ObjectClass::kExtension: PrintExtension(*catalog_.Find<Extension>(address.oid)); break;
      case ObjectClass::kRelation: PrintRelation(*catalog_.Find<Relation>(address.oid)); break;
      case ObjectClass::kType: PrintType(*catalog_.Find<TypeObject>(address.oid)); break;
      case ObjectClass::kConstraint: PrintConstraint(*catalog_.Find<Constraint>(address.oid)); break;
      case ObjectClass::kRoutine: PrintRoutine(*catalog_.Find<Routine>(address.oid)); break;
      case ObjectClass::kOperator: PrintOperator(*catalog_.Find<Operator>(address.oid)); break;
      case ObjectClass::kOperatorFamily:
        OfAccessMethod("OPERATOR FAMILY", *catalog_.Find<OperatorFamily>(address.oid));
        break;
      case ObjectClass::kOperatorClass:
        OfAccessMethod("OPERATOR CLASS", *catalog_.Find<OperatorClass>(address.oid));
        break;
      case ObjectClass::kCast: PrintCast(*catalog_.Find<CastObject>(address.oid)); break;
      case ObjectClass::kCollation: InSchema<Collation>("COLLATION", address.oid); break;
      case ObjectClass::kStatistics: InSchema<Statistics>("STATISTICS", address.oid); break;
      case ObjectClass::kTrigger: OfTable<Trigger>("TRIGGER", address.oid); break;
      case ObjectClass::kRule: OfTable<Rule>("RULE", address.oid); break;
      case ObjectClass::kPolicy: OfTable<Policy>("POLICY", address.oid); break;
      default: break;
    }
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void Write(const std::string& object, const std::string& comment) {
    if (!comment.empty()) text_ += fmt::format("COMMENT ON {} IS {};\n", object, QuoteLiteral(comment));
  }

  template <typename T>
  void Simple(std::string_view kind, Oid oid) {
    const T& object = *catalog_.Find<T>(oid);
    Write(fmt::format("{} {}", kind, catalog_.QuoteIdentifier(object.name)), object.comment);
  }
  template <typename T>
  void InSchema(std::string_view kind, Oid oid) {
    const T& object = *catalog_.Find<T>(oid);
    Write(fmt::format("{} {}", kind, catalog_.QualifiedName(object.namespace_oid, object.name)), object.comment);
  }
  template <typename T>
  void OfTable(std::string_view kind, Oid oid) {
    const T& object = *catalog_.Find<T>(oid);
    Write(fmt::format("{} {} ON {}", kind, catalog_.QuoteIdentifier(object.name),
                      deparse::QualifiedRelationName(catalog_, object.relation)),
          object.comment);
  }
  template <typename T>
  void OfAccessMethod(std::string_view kind, const T& object) {
    const NamedObject* method = catalog_.Find<NamedObject>(object.access_method);
    Write(fmt::format("{} {} USING {}", kind, catalog_.QualifiedName(object.namespace_oid, object.name),
                      method == nullptr ? "" : catalog_.QuoteIdentifier(method->name)),
          object.comment);
  }

  // An extension brings a comment of its own.
  void PrintExtension(const Extension& extension) {
    const auto info = catalog_.builtin().Extension(extension.name);
    if (info && info->comment == extension.comment) return;
    Write("EXTENSION " + catalog_.QuoteIdentifier(extension.name), extension.comment);
  }

  void PrintColumns(const Relation& relation) {
    const std::string name = catalog_.QualifiedName(relation.namespace_oid, relation.name);
    for (const Column& column : relation.columns) {
      if (!column.dropped) Write("COLUMN " + name + "." + catalog_.QuoteIdentifier(column.name), column.comment);
    }
  }

  void PrintRelation(const Relation& relation) {
    const std::string name = catalog_.QualifiedName(relation.namespace_oid, relation.name);
    Write(fmt::format("{} {}", RelationWord(relation.kind), name), relation.comment);
    if (relation.index != nullptr) return;
    PrintColumns(relation);
    for (const Oid oid : catalog_.ConstraintsOf(relation.oid)) {
      const Constraint& constraint = *catalog_.Find<Constraint>(oid);
      if (constraint.type == ConstraintType::kCheck || constraint.type == ConstraintType::kNotNull) {
        PrintConstraint(constraint);
      }
    }
  }

  void PrintType(const TypeObject& type) {
    const std::string name = catalog_.QualifiedName(type.type.namespace_oid, type.name);
    Write((type.type.kind == types::TypeKind::kDomain ? "DOMAIN " : "TYPE ") + name, type.comment);
    if (const Relation* relation = catalog_.Find<Relation>(type.type.relation)) PrintColumns(*relation);
    for (const Oid oid : catalog_.ConstraintsOfDomain(type.oid)) {
      const Constraint& constraint = *catalog_.Find<Constraint>(oid);
      Write(fmt::format("CONSTRAINT {} ON DOMAIN {}", catalog_.QuoteIdentifier(constraint.name), name),
            constraint.comment);
    }
  }

  void PrintConstraint(const Constraint& constraint) {
    Write(fmt::format("CONSTRAINT {} ON {}", catalog_.QuoteIdentifier(constraint.name),
                      deparse::QualifiedRelationName(catalog_, constraint.relation)),
          constraint.comment);
    const Relation* index = catalog_.Find<Relation>(constraint.index);
    if (index == nullptr || constraint.type == ConstraintType::kForeignKey) return;
    Write("INDEX " + catalog_.QualifiedName(index->namespace_oid, index->name), index->comment);
  }

  void PrintRoutine(const Routine& routine) {
    const std::string name = catalog_.QualifiedName(routine.namespace_oid, routine.name);
    const std::string arguments = RoutineIdentityArguments(catalog_, routine);
    const bool aggregate = routine.kind == 'a';
    Write(fmt::format("{} {}({})",
                      aggregate             ? "AGGREGATE"
                      : routine.kind == 'p' ? "PROCEDURE"
                                            : "FUNCTION",
                      name, aggregate && arguments.empty() ? "*" : arguments),
          routine.comment);
  }

  void PrintOperator(const Operator& op) {
    const auto operand = [&](Oid type) {
      return type == types::kInvalidOid ? std::string("NONE") : types::FormatType(catalog_, type);
    };
    Write(fmt::format("OPERATOR {}.{} ({}, {})", catalog_.QuoteIdentifier(catalog_.NamespaceName(op.namespace_oid)),
                      op.name, operand(op.left), operand(op.right)),
          op.comment);
  }

  void PrintCast(const CastObject& cast) {
    Write(fmt::format("CAST ({} AS {})", types::FormatType(catalog_, cast.cast.source),
                      types::FormatType(catalog_, cast.cast.target)),
          cast.comment);
  }

  const Catalog& catalog_;
  std::string text_;
};

}  // namespace

std::string Comments(const Catalog& catalog, const std::vector<Step>& steps) {
  CommentPrinter printer(catalog);
  std::set<ObjectAddress> done;
  for (const Step& step : steps) {
    if (step.reason.empty() && done.insert(step.item.address).second) printer.Print(step.item.address);
  }
  return printer.text();
}

}  // namespace pgtidy::catalog::dump
