#pragma once

#include "analyzer/query/expression.h"

namespace pgtidy::query {

/// What the name and the arguments of a call mean. Source: the results of func_get_detail().
struct FunctionDetail {
  enum class Kind : uint8_t {
    kNotFound,
    kMultiple,
    kNormal,
    kProcedure,
    kAggregate,
    kWindowFunction,
    kCoercion,      ///< `text(x)`: a cast written as a call.
    kUndetermined,  ///< It depends on what the files do not show.
  };
  Kind kind = Kind::kNotFound;
  std::shared_ptr<const catalog::Routine> routine;
  Oid result = types::kInvalidOid;
  bool returns_set = false;
  std::vector<Oid> declared;  ///< The types that the arguments, then the defaults, meet.
  int variadic_argument_count = 0;
  Oid variadic = types::kInvalidOid;
  std::vector<int> argument_numbers;  ///< Of named calls.
  std::vector<Oid> default_types;     ///< The types of the defaults that take part.
  bool may_be_aggregate = false;      ///< Of kUndetermined: one of the routines that it may mean is an aggregate.
};

/// The call as it is written.
struct FunctionCall {
  std::string schema;
  std::string name;
  const ExprList& arguments;
  std::vector<Oid> argument_types;
  std::vector<std::string> argument_names;
  bool expand_variadic = true;
  bool include_out_arguments = false;
  int location = -1;
};

/// Source: func_get_detail().
[[nodiscard]] FunctionDetail ResolveFunction(const Catalog& catalog, const FunctionCall& call);

}  // namespace pgtidy::query
