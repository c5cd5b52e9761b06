#pragma once

#include <string>
#include <vector>

#include "analyzer/ddl/apply/context.h"

/// What functions, procedures, aggregates and the constructors of ranges have in common: pg_proc.c.
namespace pgtidy::ddl {

/// Stores a new routine, or with `replace` puts it in the place of the one with the same input arguments, after the
/// server's checks: 54023, 42P13 (polymorphic result, changes that OR REPLACE must not make), 42723, 42809. Records
/// what it depends on. `routine.oid` is ignored; returns the routine's oid. Source: ProcedureCreate() but for the
/// validator.
Oid StoreRoutine(ApplyContext& context, catalog::Routine routine, bool replace);

/// Why a result of that type cannot be known from the arguments; empty if it can, or is not polymorphic.
/// Source: check_valid_polymorphic_signature().
[[nodiscard]] std::string PolymorphicSignatureDetail(const Catalog& catalog, Oid result,
                                                     const std::vector<Oid>& arguments);
/// The same for the type internal. Source: check_valid_internal_signature().
[[nodiscard]] std::string InternalSignatureDetail(Oid result, const std::vector<Oid>& arguments);

/// `f(integer,text)`, qualified where the search path does not find it. Source: format_procedure().
[[nodiscard]] std::string FormatProcedure(const Catalog& catalog, const catalog::Routine& routine);

/// A column of the row that OUT parameters make.
struct OutputColumn {
  std::string name;
  Oid type = types::kInvalidOid;

  friend bool operator==(const OutputColumn&, const OutputColumn&) = default;
};
/// The columns of the row that a routine with several OUT parameters (a procedure: with any) returns; empty for others.
/// Source: build_function_result_tupdesc_d().
[[nodiscard]] std::vector<OutputColumn> OutputColumns(const catalog::Routine& routine);

/// The names of the input parameters, one for each, empty where it has none. Source: get_func_input_arg_names().
[[nodiscard]] std::vector<std::string> InputParameterNames(const catalog::Routine& routine);

}  // namespace pgtidy::ddl
