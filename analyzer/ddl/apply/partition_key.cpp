#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "analyzer/catalog/walk.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/relations.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// PARTITION BY and FOR VALUES.
namespace pgtidy::ddl {

using catalog::Column;
using catalog::PartitionBound;
using catalog::PartitionKey;
using catalog::PartitionKeyColumn;
using catalog::Relation;
using query::ExprPlace;
using query::ExprRef;
using syntax::As;
using syntax::Items;
using syntax::StringValue;

namespace {

bool HasColumns(const catalog::Expr& expr) {
  bool found = expr.kind == catalog::ExprKind::kVar;
  catalog::ForEachChild(expr, [&](const ExprRef& child) { found = found || HasColumns(*child); });
  return found;
}

class PartitionKeyMaker {
 public:
  PartitionKeyMaker(ApplyContext& context, Oid table, const ::PartitionSpec& raw)
      : context_(context), catalog_(context.catalog), table_(table), raw_(raw) {}

  std::shared_ptr<const PartitionKey> Run() {
    auto key = std::make_shared<PartitionKey>();
    key->strategy = static_cast<char>(raw_.strategy);
    if (key->strategy == 'l' && list_length(raw_.partParams) != 1) {
      throw SqlError("42P17", "cannot use \"list\" partition strategy with more than one column");
    }
    const Oid method = key->strategy == 'h' ? types::kHashAccessMethod : types::kBtreeAccessMethod;
    for (const ::PartitionElem* element : Items<::PartitionElem>(raw_.partParams)) {
      key->columns.push_back(Make(*element, method));
    }
    return key;
  }

 private:
  PartitionKeyColumn Make(const ::PartitionElem& element, Oid method) {
    const Relation& table = *catalog_.Find<Relation>(table_);
    PartitionKeyColumn part;
    SqlType type;
    if (element.name != nullptr) {
      const Column* column = table.FindColumn(element.name);
      if (column == nullptr) {
        if (table.undetermined) throw Undetermined("a table whose columns are not known");
        throw SqlError("42703", fmt::format("column \"{}\" named in partition key does not exist", element.name),
                       element.location)
            .MissingIn(element.name, {table.oid});
      }
      if (column->generated != '\0') {
        throw SqlError("42P17", "cannot use generated column in partition key", element.location)
            .Detail(fmt::format("Column \"{}\" is a generated column.", column->name));
      }
      part.column = column->number;
      part.collation = column->collation;
      type = column->type;
    } else {
      part.expression = AnalyseExpression(element);
      type = catalog::ExprType(*part.expression);
      part.collation = catalog::ExprCollation(*part.expression);
    }
    if (element.collation != nullptr) part.collation = query::ResolveCollation(catalog_, element.collation, -1);
    if (type.determined()) part.operator_class = FindOperatorClass(element, type.oid, method);
    return part;
  }

  catalog::StoredExpr AnalyseExpression(const ::PartitionElem& element) {
    query::AnalysisContext analysis(catalog_);
    analysis.source = context_.source;
    query::ParseState state(analysis);
    query::AddToQuery(state, query::AddRelation(state, table_, nullptr, false, true), true, true, true);
    const ExprRef expression = query::TransformExpr(state, element.expr, ExprPlace::kPartitionExpression);
    query::AssignExprCollations(state, expression);
    const query::Volatility volatility = query::ExpressionVolatility(catalog_, expression);
    if (volatility.worst != 'i' && !volatility.undetermined) {
      throw SqlError("42P17", "functions in partition key expression must be marked IMMUTABLE");
    }
    if (!HasColumns(*expression)) throw SqlError("42P17", "cannot use constant expression as partition key");
    return expression;
  }

  [[nodiscard]] Oid FindOperatorClass(const ::PartitionElem& element, Oid type, Oid method) const {
    const char* method_name = method == types::kHashAccessMethod ? "hash" : "btree";
    if (element.opclass != nullptr) {
      const query::QualifiedName name = query::SplitQualifiedName(element.opclass);
      const Oid found = catalog_.FindOperatorClass(method, name.schema, name.name);
      if (found == types::kInvalidOid && !catalog_.MayExist(ObjectClass::kOperatorClass, name.schema, name.name)) {
        throw SqlError("42704", fmt::format("operator class \"{}\" does not exist for access method \"{}\"",
                                            query::NameListText(element.opclass), method_name));
      }
      return found;
    }
    const Oid found = catalog_.DefaultOperatorClass(type, method);
    if (found == types::kInvalidOid && !catalog_.MayExist(ObjectClass::kOperatorClass, "", "")) {
      throw SqlError("42704", fmt::format("data type {} has no default operator class for access method \"{}\"",
                                          types::FormatType(catalog_, type), method_name))
          .Hint(fmt::format("You must specify a {} operator class or define a default {} operator class for the data "
                            "type.",
                            method_name, method_name));
    }
    return found;
  }

  ApplyContext& context_;
  Catalog& catalog_;
  Oid table_;
  const ::PartitionSpec& raw_;
};

using Datum = PartitionBound::Datum;

// The order of two constants of one type, if the texts decide it; nothing otherwise.
std::optional<int> CompareConstants(const catalog::Expr* a, const catalog::Expr* b) {
  const auto* x = catalog::As<catalog::Const>(a);
  const auto* y = catalog::As<catalog::Const>(b);
  if (x == nullptr || y == nullptr || !x->value_is_certain || !y->value_is_certain || x->is_null || y->is_null) {
    return std::nullopt;
  }
  const auto sign = [](const auto& first, const auto& second) { return first < second ? -1 : first > second ? 1 : 0; };
  switch (x->type.oid) {
    case types::kInt2Type:
    case types::kInt4Type:
    case types::kInt8Type: {
      const auto number = [](const std::string& text) {
        int64_t value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
      };
      return sign(number(x->value), number(y->value));
    }
    case types::kDateType:
    case types::kUuidType:
      if (x->value.size() != y->value.size()) return std::nullopt;
      return sign(x->value, y->value);
    case types::kTimestampType:
    case types::kTimestamptzType: {
      // ISO texts of one length order as the times do; fractions make them longer.
      if (x->value == y->value) return 0;
      if (x->value.size() != y->value.size()) return std::nullopt;
      return sign(x->value, y->value);
    }
    default:
      // What a collation says of texts is not known, but equal is equal.
      return x->value == y->value ? std::optional<int>(0) : std::nullopt;
  }
}

std::optional<int> CompareBounds(const std::vector<Datum>& a, const std::vector<Datum>& b) {
  const auto rank = [](const Datum& datum) {
    return datum.kind == Datum::Kind::kMinValue ? -1 : datum.kind == Datum::Kind::kMaxValue ? 1 : 0;
  };
  for (size_t i = 0; i < a.size() && i < b.size(); ++i) {
    if (rank(a[i]) != rank(b[i])) return rank(a[i]) < rank(b[i]) ? -1 : 1;
    if (rank(a[i]) != 0) return 0;
    const auto order = CompareConstants(a[i].value.get(), b[i].value.get());
    if (!order || *order != 0) return order;
  }
  return 0;
}

class PartitionBoundMaker {
 public:
  PartitionBoundMaker(ApplyContext& context, Oid parent, const std::string& partition_name,
                      const ::PartitionBoundSpec& raw)
      : context_(context),
        catalog_(context.catalog),
        parent_oid_(parent),
        parent_(context.catalog.Get<Relation>(parent)),
        name_(partition_name),
        raw_(raw) {}

  std::shared_ptr<const PartitionBound> Run() {
    auto bound = std::make_shared<PartitionBound>();
    if (parent_->partition_key == nullptr) {
      if (parent_->undetermined) throw Undetermined("a table that is not known");
      throw SqlError("42P17", fmt::format("table \"{}\" is not partitioned", parent_->name));
    }
    const PartitionKey& key = *parent_->partition_key;
    bound->strategy = key.strategy;
    if (raw_.is_default) {
      if (key.strategy == 'h') {
        throw SqlError("42P16", "a hash-partitioned table may not have a default partition");
      }
      bound->is_default = true;
    } else if (raw_.strategy != key.strategy) {
      const char* strategy = key.strategy == 'l' ? "list" : key.strategy == 'h' ? "hash" : "range";
      throw SqlError("42P16", fmt::format("invalid bound specification for a {} partition", strategy), raw_.location);
    } else if (key.strategy == 'h') {
      MakeHash(*bound);
    } else if (key.strategy == 'l') {
      for (const ::Node* value : Items<::Node>(raw_.listdatums)) {
        Datum datum = MakeDatum(key.columns.front(), value);
        const bool repeated = std::any_of(bound->list.begin(), bound->list.end(), [&](const Datum& other) {
          return CompareConstants(other.value.get(), datum.value.get()) == 0;
        });
        if (!repeated) bound->list.push_back(std::move(datum));
      }
    } else {
      MakeRange(key, *bound);
    }
    CheckAgainstOthers(*bound);
    return bound;
  }

 private:
  void MakeHash(PartitionBound& bound) const {
    bound.modulus = raw_.modulus;
    bound.remainder = raw_.remainder;
    if (bound.modulus <= 0) {
      throw SqlError("42P16", "modulus for hash partition must be an integer value greater than zero");
    }
    if (bound.remainder < 0) {
      throw SqlError("42P16", "remainder for hash partition must be an integer value greater than or equal to zero");
    }
    if (bound.remainder >= bound.modulus) {
      throw SqlError("42P16", "remainder for hash partition must be less than modulus");
    }
  }

  void MakeRange(const PartitionKey& key, PartitionBound& bound) {
    if (static_cast<size_t>(list_length(raw_.lowerdatums)) != key.columns.size()) {
      throw SqlError("42P16", "FROM must specify exactly one value per partitioning column");
    }
    if (static_cast<size_t>(list_length(raw_.upperdatums)) != key.columns.size()) {
      throw SqlError("42P16", "TO must specify exactly one value per partitioning column");
    }
    const auto make = [&](const ::List* list, std::vector<Datum>& data) {
      for (size_t i = 0; i < key.columns.size(); ++i) {
        data.push_back(MakeDatum(key.columns[i], Items<::Node>(list)[i]));
        const auto* constant = catalog::As<catalog::Const>(data.back().value.get());
        if (constant != nullptr && constant->is_null) {
          throw SqlError("42P16", "cannot specify NULL in range bound");
        }
      }
    };
    make(raw_.lowerdatums, bound.lower);
    make(raw_.upperdatums, bound.upper);
  }

  Datum MakeDatum(const PartitionKeyColumn& column, const ::Node* raw) {
    Datum datum;
    if (const auto* reference = As<::ColumnRef>(raw, T_ColumnRef);
        reference != nullptr && list_length(reference->fields) == 1 && raw_.strategy == 'r') {
      const std::string_view word = StringValue(linitial(reference->fields));
      if (word == "minvalue") datum.kind = Datum::Kind::kMinValue;
      if (word == "maxvalue") datum.kind = Datum::Kind::kMaxValue;
      if (datum.kind != Datum::Kind::kValue) return datum;
    }
    const SqlType type =
        column.column > 0 ? parent_->ColumnAt(column.column)->type : catalog::ExprType(*column.expression);
    query::AnalysisContext analysis(catalog_);
    analysis.source = context_.source;
    query::ParseState state(analysis);
    ExprRef value = query::TransformExpr(state, raw, ExprPlace::kPartitionBound);
    if (type.determined()) {
      const int location = catalog::ExprLocation(*value);
      value = query::CoerceToTargetType(state, value, type, types::CoercionContext::kAssignment,
                                        catalog::CoercionForm::kImplicitCast, -1);
      if (value == nullptr) {
        const std::string name = column.column > 0 ? parent_->ColumnAt(column.column)->name : "";
        throw SqlError("42804",
                       fmt::format("specified value cannot be cast to type {} for column \"{}\"",
                                   types::FormatType(catalog_, type.oid), name),
                       location);
      }
    }
    query::AssignExprCollations(state, value);
    datum.value = query::FoldConstants(catalog_, value);
    return datum;
  }

  void CheckAgainstOthers(const PartitionBound& bound) const {
    if (bound.strategy == 'r' && !bound.is_default && CompareBounds(bound.lower, bound.upper).value_or(-1) >= 0) {
      throw SqlError("42P17", fmt::format("empty range bound specified for partition \"{}\"", name_),
                     LocationOf(raw_.lowerdatums));
    }
    for (const Oid sibling_oid : catalog_.ChildrenOf(parent_oid_)) {
      const Relation& sibling = *catalog_.Find<Relation>(sibling_oid);
      if (sibling.partition_bound == nullptr || sibling.name == name_) continue;
      const PartitionBound& other = *sibling.partition_bound;
      if (bound.is_default || other.is_default) {
        if (bound.is_default && other.is_default) {
          throw SqlError(
              "42P17",
              fmt::format("partition \"{}\" conflicts with existing default partition \"{}\"", name_, sibling.name),
              raw_.location);
        }
        continue;
      }
      const int location = OverlapLocation(bound, other);
      if (location == kNoOverlap) continue;
      throw SqlError("42P17", fmt::format("partition \"{}\" would overlap partition \"{}\"", name_, sibling.name),
                     location);
    }
  }

  static constexpr int kNoOverlap = -2;

  static int LocationOf(const ::List* list, size_t index = 0) {
    return list == nullptr ? -1 : exprLocation(Items<::Node>(list)[index]);
  }

  [[nodiscard]] int OverlapLocation(const PartitionBound& bound, const PartitionBound& other) const {
    if (bound.strategy == 'l') {
      for (size_t i = 0; i < bound.list.size(); ++i) {
        for (const Datum& datum : other.list) {
          const auto* x = catalog::As<catalog::Const>(bound.list[i].value.get());
          const auto* y = catalog::As<catalog::Const>(datum.value.get());
          const bool both_null = x != nullptr && y != nullptr && x->is_null && y->is_null;
          if (both_null || CompareConstants(bound.list[i].value.get(), datum.value.get()) == 0) {
            return LocationOf(raw_.listdatums, std::min(i, Items<::Node>(raw_.listdatums).size() - 1));
          }
        }
      }
      return kNoOverlap;
    }
    if (bound.strategy == 'h') {
      const bool overlap = bound.modulus == other.modulus && bound.remainder == other.remainder;
      return overlap ? raw_.location : kNoOverlap;
    }
    const auto below = CompareBounds(bound.upper, other.lower);
    const auto above = CompareBounds(bound.lower, other.upper);
    if (!below || !above || *below <= 0 || *above >= 0) return kNoOverlap;
    // The server points at the bound that falls into the other partition.
    const auto lower = CompareBounds(bound.lower, other.lower);
    return LocationOf(lower && *lower >= 0 ? raw_.lowerdatums : raw_.upperdatums);
  }

  ApplyContext& context_;
  Catalog& catalog_;
  Oid parent_oid_;
  std::shared_ptr<const Relation> parent_;
  const std::string& name_;
  const ::PartitionBoundSpec& raw_;
};

}  // namespace

std::shared_ptr<const PartitionKey> MakePartitionKey(ApplyContext& context, Oid table, const ::PartitionSpec& raw) {
  const auto key = PartitionKeyMaker(context, table, raw).Run();
  for (const PartitionKeyColumn& part : key->columns) {
    // Columns of the key stay as long as the table does: recorded as the server does, table upon column.
    if (part.column > 0) {
      context.catalog.AddDependency({ObjectClass::kRelation, table}, {ObjectClass::kRelation, table, part.column},
                                    DependencyType::kInternal);
    } else {
      context.catalog.AddExpressionDependencies({ObjectClass::kRelation, table}, *part.expression, table,
                                                DependencyType::kInternal);
    }
  }
  return key;
}

std::shared_ptr<const PartitionBound> MakePartitionBound(ApplyContext& context, Oid parent,
                                                         const std::string& partition_name,
                                                         const ::PartitionBoundSpec& raw) {
  return PartitionBoundMaker(context, parent, partition_name, raw).Run();
}

}  // namespace pgtidy::ddl
