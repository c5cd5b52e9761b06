#include "analyzer/engine/query_description.h"

#include <iterator>
#include <utility>

#include "analyzer/ddl/apply/recovery.h"
#include "analyzer/ddl/error_subject.h"
#include "analyzer/engine/former_names.h"
#include "analyzer/engine/schema_names.h"
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
    description.use = query::UseOf(catalog, *description.info.query);
    description.nullability = query::ProveNullability(catalog, *description.info.query);
    description.nullability_of_sqlx = query::NullabilityOfSqlx(catalog, *description.info.query);
  } catch (const types::SqlError& error) {
    description.error = ddl::ToStatementError(error, 0);
    if (!ddl::FollowsFromUndetermined(catalog, *description.error)) {
      const std::optional<ddl::ErrorSubject> subject = ddl::SubjectOf(*description.error);
      FormerNames former = FindFormerNames(catalog, *description.error, subject);
      std::move(former.places.begin(), former.places.end(), std::back_inserter(description.error->related));
      if (former.now) {
        description.near_names = {std::move(*former.now)};
        return description;
      }
      if (subject && subject->trouble == ddl::ErrorSubject::Trouble::kMissing) {
        description.near_names = FindNearNames(catalog, *subject, text, {0, static_cast<uint32_t>(text.size())});
      }
      return description;
    }
    description.error.reset();
    description.undetermined = true;
  } catch (const types::Undetermined&) {
    description.undetermined = true;
  }
  return description;
}

}  // namespace pgtidy::engine
