#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/ddl/plpgsql/block.h"
#include "analyzer/query/parse_state.h"

/// The variables of a PL/pgSQL body and what their names stand for in its SQL.
namespace pgtidy::ddl::plpgsql {

/// The fields of a row, in their order.
struct RowShape {
  std::vector<std::pair<std::string, types::SqlType>> fields;
  types::Oid relation = types::kInvalidOid;  ///< Whose row it is; none in particular if it comes from a query.

  /// Null if the row has no field of that name.
  [[nodiscard]] const types::SqlType* Find(std::string_view name) const;
  friend bool operator==(const RowShape&, const RowShape&) = default;
};

/// The fields of a composite type or a domain over one, dropped ones left out; nothing for other types and where they
/// are not known.
[[nodiscard]] std::optional<RowShape> ShapeOfType(const catalog::Catalog& catalog, types::Oid type);

struct Variable {
  std::string name;
  types::SqlType type;      ///< kRecordType for a record of any shape, kUndeterminedType for one that is not known.
  bool has_fields = false;  ///< A record or of a composite type.
  const Declaration* bound_cursor = nullptr;
};

/// What is known of the row in each variable of type record, by the variable's number. Changes as the body runs.
using RecordShapes = std::vector<std::optional<RowShape>>;

/// The names in scope. Levels are those of blocks and loops. Source: plpgsql_ns_lookup().
class Variables {
 public:
  void Open(std::string label);
  void Close() { levels_.pop_back(); }
  /// Returns the variable's number.
  size_t Declare(Variable variable);
  /// Another name of a variable.
  void DeclareAlias(std::string name, size_t number);

  struct Match {
    size_t number = 0;
    int names_used = 0;
  };
  /// Empty names are not given.
  [[nodiscard]] std::optional<Match> Find(std::string_view name1, std::string_view name2, std::string_view name3) const;
  /// The variable that `a`, `label.a` or `a.field` means. `field` is what is left of the name.
  [[nodiscard]] std::optional<size_t> FindTarget(std::string_view dotted, std::string& field) const;

  [[nodiscard]] const Variable& At(size_t number) const { return all_[number]; }
  [[nodiscard]] size_t size() const { return all_.size(); }

 private:
  struct Level {
    std::string label;
    std::vector<std::pair<std::string, size_t>> names;
  };
  std::vector<Level> levels_;
  std::deque<Variable> all_;
};

enum class VariableConflict : uint8_t { kError, kUseVariable, kUseColumn };

/// Makes the names known to the analysis of one piece of SQL: `a`, `label.a`, `record.field` and `$n`. All that is
/// given must live as long as the context. Throws 42703 `record "x" has no field "y"`, 42702 where a column bears the
/// name, too. Source: plpgsql_parser_setup(), resolve_column_ref().
void SetVariables(query::AnalysisContext& context, const Variables& variables, const RecordShapes& shapes,
                  VariableConflict conflict);

}  // namespace pgtidy::ddl::plpgsql
