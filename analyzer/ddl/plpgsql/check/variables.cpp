#include "analyzer/ddl/plpgsql/check/variables.h"

#include <fmt/format.h>

#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::ddl::plpgsql {

namespace {

using catalog::Catalog;
using query::ExprRef;
using types::SqlError;
using types::SqlType;

ExprRef MakeParameter(const Catalog& catalog, size_t number, std::string name, SqlType type, int location) {
  auto parameter = std::make_shared<catalog::Param>();
  parameter->number = static_cast<int>(number) + 1;
  parameter->name = std::move(name);
  parameter->type = type;
  parameter->collation = query::CollationOfType(catalog, type.oid);
  parameter->location = location;
  return parameter;
}

class Resolver {
 public:
  Resolver(const Variables& variables, const RecordShapes& shapes) : variables_(variables), shapes_(shapes) {}

  // Source: resolve_column_ref().
  [[nodiscard]] ExprRef Resolve(const query::ParseState& state, const ::ColumnRef& raw) const {
    const syntax::Items<::Node> fields(raw.fields);
    const size_t count = fields.size();
    if (count > 3) return nullptr;
    const bool star = fields[count - 1]->type == T_A_Star;
    const auto name = [&](size_t i) { return i < count - (star ? 1 : 0) ? syntax::StringValue(fields[i]) : ""; };
    // A star keeps the names from meaning scalars.
    const std::string_view second = star && count == 2 ? "*" : name(1);
    const std::string_view third = star && count == 3 ? "*" : name(2);
    const std::optional<Variables::Match> match = variables_.Find(name(0), second, third);
    if (!match) return nullptr;
    const Variable& variable = variables_.At(match->number);
    const auto used = static_cast<size_t>(match->names_used);
    const size_t whole = star ? count - 1 : count;
    if (!variable.has_fields) return used == count && !star ? Whole(state, *match, raw.location) : nullptr;
    if (used == whole) return Whole(state, *match, raw.location);
    if (star || used + 1 != count) return nullptr;
    return Field(state.catalog(), match->number, name(count - 1), raw.location);
  }

  // Source: plpgsql_param_ref().
  [[nodiscard]] ExprRef Numbered(const query::ParseState& state, const ::ParamRef& raw) const {
    const std::optional<Variables::Match> match = variables_.Find(fmt::format("${}", raw.number), "", "");
    if (!match) throw SqlError("42P02", fmt::format("there is no parameter ${}", raw.number), raw.location);
    return Whole(state, *match, raw.location);
  }

 private:
  [[nodiscard]] ExprRef Whole(const query::ParseState& state, const Variables::Match& match, int location) const {
    const Variable& variable = variables_.At(match.number);
    return MakeParameter(state.catalog(), match.number, variable.name, variable.type, location);
  }

  [[nodiscard]] ExprRef Field(const Catalog& catalog, size_t number, std::string_view field, int location) const {
    const Variable& variable = variables_.At(number);
    const std::optional<RowShape> shape =
        variable.type.oid == types::kRecordType ? shapes_[number] : ShapeOfType(catalog, variable.type.oid);
    SqlType type{types::kUndeterminedType, -1};
    if (shape) {
      const SqlType* found = shape->Find(field);
      if (found == nullptr) {
        throw SqlError("42703", fmt::format("record \"{}\" has no field \"{}\"", variable.name, field))
            .MissingIn(std::string(field), {shape->relation});
      }
      type = *found;
    }
    return MakeParameter(catalog, number, fmt::format("{}.{}", variable.name, field), type, location);
  }

  const Variables& variables_;
  const RecordShapes& shapes_;
};

}  // namespace

const SqlType* RowShape::Find(std::string_view name) const {
  for (const auto& [field, type] : fields) {
    if (field == name) return &type;
  }
  return nullptr;
}

std::optional<RowShape> ShapeOfType(const Catalog& catalog, types::Oid oid) {
  if (types::IsUndetermined(catalog, oid)) return std::nullopt;
  const types::Type* type = catalog.FindType(types::BaseType(catalog, oid));
  if (type == nullptr || type->kind != types::TypeKind::kComposite) return std::nullopt;
  const auto* relation = catalog.Find<catalog::Relation>(type->relation);
  if (relation == nullptr || relation->undetermined) return std::nullopt;
  RowShape shape;
  shape.relation = relation->oid;
  for (const catalog::Column& column : relation->columns) {
    if (!column.dropped) shape.fields.emplace_back(column.name, column.type);
  }
  return shape;
}

void Variables::Open(std::string label) { levels_.push_back({.label = std::move(label), .names = {}}); }

size_t Variables::Declare(Variable variable) {
  const size_t number = all_.size();
  levels_.back().names.emplace_back(variable.name, number);
  all_.push_back(std::move(variable));
  return number;
}

void Variables::DeclareAlias(std::string name, size_t number) {
  levels_.back().names.emplace_back(std::move(name), number);
}

std::optional<Variables::Match> Variables::Find(std::string_view name1, std::string_view name2,
                                                std::string_view name3) const {
  const auto find_in = [&](const Level& level, std::string_view name, bool must_have_fields) -> std::optional<size_t> {
    for (auto entry = level.names.rbegin(); entry != level.names.rend(); ++entry) {
      if (entry->first == name && (!must_have_fields || all_[entry->second].has_fields)) return entry->second;
    }
    return std::nullopt;
  };
  for (auto level = levels_.rbegin(); level != levels_.rend(); ++level) {
    if (const auto found = find_in(*level, name1, !name2.empty())) return Match{*found, 1};
    if (name2.empty() || level->label != name1) continue;
    if (const auto found = find_in(*level, name2, !name3.empty())) return Match{*found, 2};
  }
  return std::nullopt;
}

std::optional<size_t> Variables::FindTarget(std::string_view dotted, std::string& field) const {
  std::vector<std::string_view> names;
  for (size_t begin = 0; begin <= dotted.size();) {
    const size_t end = std::min(dotted.find('.', begin), dotted.size());
    names.push_back(dotted.substr(begin, end - begin));
    begin = end + 1;
  }
  names.resize(std::max<size_t>(names.size(), 3));
  const std::optional<Match> match = Find(names[0], names[1], names[2]);
  if (!match) return std::nullopt;
  field.clear();
  for (auto i = static_cast<size_t>(match->names_used); i < names.size(); ++i) {
    if (names[i].empty()) break;
    field += field.empty() ? "" : ".";
    field += names[i];
  }
  return match->number;
}

void SetVariables(query::AnalysisContext& context, const Variables& variables, const RecordShapes& shapes,
                  VariableConflict conflict) {
  const Resolver resolver(variables, shapes);
  context.parameter_hook = [resolver](query::ParseState& state, const ::ParamRef& raw) {
    return resolver.Numbered(state, raw);
  };
  if (conflict == VariableConflict::kUseVariable) {
    context.pre_column_reference_hook = [resolver](query::ParseState& state, const ::ColumnRef& raw) {
      return resolver.Resolve(state, raw);
    };
    return;
  }
  context.post_column_reference_hook = [resolver, conflict](query::ParseState& state, const ::ColumnRef& raw,
                                                            const ExprRef& column) -> ExprRef {
    if (conflict == VariableConflict::kUseColumn && column != nullptr) return nullptr;
    // A relation that is not known has every column.
    if (column != nullptr && types::IsUndetermined(state.catalog(), catalog::ExprType(*column).oid)) return nullptr;
    ExprRef variable = resolver.Resolve(state, raw);
    if (variable != nullptr && column != nullptr) {
      throw SqlError("42702", fmt::format("column reference \"{}\" is ambiguous", query::NameListText(raw.fields)),
                     raw.location)
          .Detail("It could refer to either a PL/pgSQL variable or a table column.");
    }
    return variable;
  };
}

}  // namespace pgtidy::ddl::plpgsql
