#include "analyzer/engine/query_description.h"

#include <utility>

#include "analyzer/ddl/apply/recovery.h"
#include "analyzer/query/type_name.h"

namespace pgtidy::engine {

QueryDescription DescribeQuery(const catalog::Catalog& catalog, std::string_view text,
                               const std::vector<std::string>& declared) {
  QueryDescription description;
  try {
    std::vector<query::SqlType> types;
    for (const std::string& name : declared) {
      types.push_back(name.empty() ? query::SqlType() : query::SqlType{.oid = query::TypeNamed(catalog, name).oid});
    }
    query::AnalysisContext context(catalog);
    context.source = text;
    description.info = query::DescribeText(context, text, std::move(types));
    description.undetermined = description.info.undetermined;
    if (description.info.query == nullptr) {
      description.cardinality = description.info.returns_rows ? query::Cardinality::kMany : query::Cardinality::kNone;
      return description;
    }
    description.cardinality = query::CardinalityOf(catalog, *description.info.query);
    if (!description.info.returns_rows) description.cardinality = query::Cardinality::kNone;
    description.nullability = query::ProveNullability(catalog, *description.info.query);
    description.nullability_of_sqlx = query::NullabilityOfSqlx(catalog, *description.info.query);
  } catch (const types::SqlError& error) {
    description.error = ddl::ToStatementError(error, 0);
    if (!ddl::FollowsFromUndetermined(catalog, *description.error)) return description;
    description.error.reset();
    description.undetermined = true;
  } catch (const types::Undetermined&) {
    description.undetermined = true;
  }
  return description;
}

}  // namespace pgtidy::engine
