#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/type_name.h"
#include "analyzer/query/walker.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::RangeTableFunction;
using catalog::RteKind;
using syntax::As;
using syntax::AsNode;
using syntax::Items;

struct FunctionInFrom {
  ExprRef call;
  std::string name;
  const ::List* column_definitions = nullptr;
};

int ListLocation(const ::List* list) { return RawLocation(AsNode(list)); }

void CheckTopLevel(const ParseState& state, const ExprRef& last_srf, const ExprRef& call) {
  if (state.last_srf == last_srf || state.last_srf == call) return;
  throw SqlError("0A000", "set-returning functions must appear at top level of FROM", LocationOf(state.last_srf));
}

// Whether the call is `unnest(a, b)`, which stands for one call for each argument.
bool IsUnnestOfMany(const ::FuncCall* call, const ::List* column_definitions) {
  if (call == nullptr || column_definitions != nullptr) return false;
  const Items<::Node> name(call->funcname);
  return name.size() == 1 && syntax::StringValue(name[0]) == "unnest" && Items<::Node>(call->args).size() > 1 &&
         call->agg_order == nullptr && call->agg_filter == nullptr && call->over == nullptr && !call->agg_star &&
         !call->agg_distinct && !call->func_variadic;
}

std::vector<FunctionInFrom> TransformFunctions(ParseState& state, const ::RangeFunction& raw) {
  const PlaceScope scope(state, ExprPlace::kFromFunction);
  std::vector<FunctionInFrom> functions;
  state.lateral_active = true;
  for (const ::List* pair : Items<::List>(raw.functions)) {
    const Items<::Node> parts(pair);
    const ::Node* expr = parts[0];
    const auto* column_definitions = reinterpret_cast<const ::List*>(parts[1]);
    const auto* call = As<::FuncCall>(expr, T_FuncCall);
    if (IsUnnestOfMany(call, column_definitions)) {
      ::FuncCall single = *call;
      single.args = nullptr;
      for (const ::Node* argument : Items<::Node>(call->args)) {
        const ExprRef last_srf = state.last_srf;
        ExprRef made = ParseFunctionOrColumn(state, call->funcname, {TransformExprRecurse(state, argument)}, last_srf,
                                             &single, false, call->location);
        CheckTopLevel(state, last_srf, made);
        functions.push_back({std::move(made), "unnest", nullptr});
      }
      continue;
    }
    const ExprRef last_srf = state.last_srf;
    ExprRef made = TransformExprRecurse(state, expr);
    CheckTopLevel(state, last_srf, made);
    if (column_definitions != nullptr && raw.coldeflist != nullptr) {
      throw SqlError("42601", "multiple column definition lists are not allowed for the same function",
                     ListLocation(raw.coldeflist));
    }
    functions.push_back(
        {std::move(made), FigureColumnName(expr, state.catalog().server_version()), column_definitions});
  }
  state.lateral_active = false;
  return functions;
}

// A column definition list behind everything is that of the only function.
void PlaceColumnDefinitions(std::vector<FunctionInFrom>& functions, const ::RangeFunction& raw) {
  if (raw.coldeflist == nullptr) return;
  const int location = ListLocation(raw.coldeflist);
  if (functions.size() != 1 && raw.is_rowsfrom) {
    throw SqlError("42601", "ROWS FROM() with multiple functions cannot have a column definition list", location)
        .Hint("Put a separate column definition list for each function inside ROWS FROM().");
  }
  if (functions.size() != 1) {
    throw SqlError("42601", "UNNEST() with multiple arguments cannot have a column definition list", location)
        .Hint("Use separate UNNEST() calls inside ROWS FROM(), and attach a column definition list to each one.");
  }
  if (raw.ordinality) {
    throw SqlError("42601", "WITH ORDINALITY cannot be used with a column definition list", location)
        .Hint("Put the column definition list inside ROWS FROM().");
  }
  functions.front().column_definitions = raw.coldeflist;
}

// Source: CheckAttributeNamesTypes().
void CheckColumnDefinitions(const Catalog& catalog, const RangeTableFunction& function) {
  for (size_t i = 0; i < function.column_names.size(); ++i) {
    const auto end = function.column_names.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::find(function.column_names.begin(), end, function.column_names[i]) != end) {
      throw SqlError("42701", fmt::format("column name \"{}\" specified more than once", function.column_names[i]));
    }
  }
  for (size_t i = 0; i < function.column_types.size(); ++i) {
    const Oid oid = function.column_types[i].oid;
    const types::Type* type = catalog.FindType(oid);
    if (type == nullptr || type->kind != types::TypeKind::kPseudo || oid == types::kRecordType ||
        oid == types::kRecordArrayType) {
      continue;
    }
    throw SqlError("42P16",
                   fmt::format("column \"{}\" has pseudo-type {}", function.column_names[i], TypeText(catalog, oid)));
  }
}

void ReadColumnDefinitions(const Catalog& catalog, const ::List* definitions, RangeTableFunction& function) {
  function.has_column_definitions = true;
  for (const ::ColumnDef* definition : Items<::ColumnDef>(definitions)) {
    if (definition->typeName->setof) {
      throw SqlError("42P16", fmt::format("column \"{}\" cannot be declared SETOF", definition->colname),
                     definition->location);
    }
    const SqlType type = ResolveTypeName(catalog, *definition->typeName);
    function.column_names.emplace_back(definition->colname);
    function.column_types.push_back(type);
    function.column_collations.push_back(
        ColumnCollation(catalog, definition->collClause, type.oid, definition->location));
  }
  function.column_count = static_cast<int>(function.column_names.size());
  CheckColumnDefinitions(catalog, function);
}

// The name of the only OUT parameter, or empty. Source: get_func_result_name().
std::string ResultName(const Catalog& catalog, const ExprRef& call) {
  const auto* function_call = As<catalog::FuncExpr>(call);
  const auto* routine = function_call == nullptr ? nullptr : catalog.Find<catalog::Routine>(function_call->function);
  if (routine == nullptr) return {};
  std::string name;
  int output_count = 0;
  for (size_t i = 0; i < routine->argument_modes.size(); ++i) {
    const char mode = routine->argument_modes[i];
    if (mode == 'i' || mode == 'v') continue;
    ++output_count;
    if (i < routine->argument_names.size()) name = routine->argument_names[i];
  }
  return output_count == 1 ? name : std::string();
}

// What the result of a function in FROM looks like. Source: TypeFuncClass.
enum class ResultClass : uint8_t { kUndetermined, kRow, kScalar, kRecord, kOther };

ResultClass ClassOfResult(const Catalog& catalog, const ExprRef& call, bool has_fields) {
  const Oid type = TypeOf(catalog, call);
  if (type == types::kUndeterminedType) return ResultClass::kUndetermined;
  if (has_fields) return ResultClass::kRow;
  if (type == types::kRecordType) return ResultClass::kRecord;
  const types::Type* found = catalog.FindType(type);
  if (found->kind != types::TypeKind::kPseudo || type == types::kVoidType || type == types::kCstringType) {
    return ResultClass::kScalar;
  }
  return ResultClass::kOther;
}

void CheckColumnDefinitionsAllowed(const Catalog& catalog, const FunctionInFrom& function, ResultClass result_class) {
  if (function.column_definitions == nullptr) {
    if (result_class != ResultClass::kRecord) return;
    throw SqlError("42601", "a column definition list is required for functions returning \"record\"",
                   LocationOf(function.call));
  }
  if (result_class == ResultClass::kRecord || result_class == ResultClass::kUndetermined) return;
  const char* error = "a column definition list is only allowed for functions returning \"record\"";
  if (result_class == ResultClass::kRow) {
    error = TypeOf(catalog, function.call) == types::kRecordType
                ? "a column definition list is redundant for a function with OUT parameters"
                : "a column definition list is redundant for a function returning a named composite type";
  }
  throw SqlError("42601", error, ListLocation(function.column_definitions));
}

// Source: addRangeTableEntryForFunction().
class FunctionEntry {
 public:
  FunctionEntry(ParseState& state, const std::vector<FunctionInFrom>& functions, const ::RangeFunction& raw)
      : state_(state), catalog_(state.catalog()), functions_(functions), raw_(raw) {}

  NamespaceItemRef Add(bool lateral) {
    entry_->kind = RteKind::kFunction;
    entry_->alias = MakeAlias(raw_.alias);
    entry_->lateral = lateral;
    entry_->with_ordinality = raw_.ordinality;
    entry_->eref =
        entry_->alias == nullptr ? catalog::Alias{.name = functions_.front().name, .column_names = {}} : *entry_->alias;
    for (const FunctionInFrom& function : functions_) AddFunction(function);
    if (raw_.ordinality) AddColumn("ordinality", {.oid = types::kInt8Type}, types::kInvalidOid);
    const size_t given = entry_->eref.column_names.size();
    if (entry_->undetermined) {
      // Where the columns of one function are not known, neither is which column an alias names.
      columns_.assign(given, {{.oid = types::kUndeterminedType}});
      names_ = entry_->eref.column_names;
      state_.context.met_undetermined = true;
    }
    NameLiveColumns();
    return AddEntry(state_, std::move(entry_), columns_);
  }

 private:
  void AddColumn(std::string name, SqlType type, Oid collation) {
    names_.push_back(std::move(name));
    columns_.push_back({type, collation});
  }

  void AddFunction(const FunctionInFrom& function) {
    RangeTableFunction& result = entry_->functions.emplace_back();
    result.function = function.call;
    const bool known = TypeOf(catalog_, function.call) != types::kUndeterminedType;
    const auto fields = known ? FunctionResultFields(catalog_, function.call) : std::nullopt;
    const ResultClass result_class = ClassOfResult(catalog_, function.call, fields.has_value());
    CheckColumnDefinitionsAllowed(catalog_, function, result_class);
    if (function.column_definitions != nullptr) {
      ReadColumnDefinitions(catalog_, function.column_definitions, result);
      for (size_t i = 0; i < result.column_names.size(); ++i) {
        AddColumn(result.column_names[i], result.column_types[i], result.column_collations[i]);
      }
      return;
    }
    switch (result_class) {
      case ResultClass::kUndetermined: entry_->undetermined = true; break;
      case ResultClass::kRow:
        for (const RowField& field : *fields) {
          AddColumn(field.dropped ? "" : field.name, field.dropped ? SqlType() : field.type, field.collation);
        }
        result.column_count = static_cast<int>(fields->size());
        break;
      case ResultClass::kScalar:
        AddColumn(ScalarName(function), catalog::ExprType(*function.call), catalog::ExprCollation(*function.call));
        result.column_count = 1;
        break;
      case ResultClass::kRecord: break;
      case ResultClass::kOther:
        throw SqlError("42804",
                       fmt::format("function \"{}\" in FROM has unsupported return type {}", function.name,
                                   TypeText(catalog_, TypeOf(catalog_, function.call))),
                       LocationOf(function.call));
    }
  }

  // Source: chooseScalarFunctionAlias().
  [[nodiscard]] std::string ScalarName(const FunctionInFrom& function) const {
    std::string name = ResultName(catalog_, function.call);
    if (!name.empty()) return name;
    return functions_.size() == 1 && entry_->alias != nullptr ? entry_->alias->name : function.name;
  }

  // Dropped columns of a row type take no alias. Source: buildRelationAliases().
  void NameLiveColumns() {
    const std::vector<std::string> aliases = std::exchange(entry_->eref.column_names, {});
    size_t next = 0;
    for (size_t i = 0; i < names_.size(); ++i) {
      const bool live = columns_[i].type.oid != types::kInvalidOid;
      entry_->eref.column_names.push_back(live && next < aliases.size() ? aliases[next] : names_[i]);
      if (live) ++next;
    }
    if (aliases.size() > next) {
      throw SqlError("42P10", fmt::format("table \"{}\" has {} columns available but {} columns specified",
                                          entry_->eref.name, next, aliases.size()));
    }
  }

  ParseState& state_;
  const Catalog& catalog_;
  const std::vector<FunctionInFrom>& functions_;
  const ::RangeFunction& raw_;
  RangeTblEntryRef entry_ = std::make_shared<RangeTblEntry>();
  std::vector<std::string> names_;
  std::vector<ColumnType> columns_;
};

}  // namespace

NamespaceItemRef AddRangeFunction(ParseState& state, const ::RangeFunction& raw) {
  std::vector<FunctionInFrom> functions = TransformFunctions(state, raw);
  for (const FunctionInFrom& function : functions) AssignExprCollations(state, function.call);
  PlaceColumnDefinitions(functions, raw);
  const bool lateral = raw.lateral || std::ranges::any_of(functions, [](const FunctionInFrom& function) {
                         return FindVarOfLevel(function.call, 0) != nullptr;
                       });
  return FunctionEntry(state, functions, raw).Add(lateral);
}

}  // namespace pgtidy::query
