#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "clang-plugin/core/library.h"

namespace pgtidy::cxx {

/// A function of the user's own that takes SQL and gives it to a client library. Indexes of arguments count from 0,
/// without the object of a member function.
struct WrapperDescription {
  /// Where the values of the statement's parameters are.
  enum class Parameters : uint8_t {
    kUnknown,  ///< Given otherwise, or in a container: they are not counted.
    kNone,     ///< The statement has none.
    kRest,     ///< Each argument from `first_parameter` on is one.
    kList,     ///< The arguments in `parameters`.
  };
  /// What the function gives back.
  enum class Result : uint8_t {
    kByType,             ///< What its type says: the result of a client library is followed, all else is not known.
    kNone,               ///< No rows.
    kLibrary,            ///< Something that has the members of the result of `library`.
    kTemplateArguments,  ///< Rows of the types that the call spells: `FetchRow<int, std::string>(sql)`.
    kCallback,           ///< Rows given to a callable argument, by its parameters.
  };

  std::string class_name;  ///< Qualified; empty for a function that is no member.
  std::string function;    ///< Qualified if `class_name` is empty; empty: the constructors of the class.
  uint32_t sql_argument = 0;
  /// The argument is a struct, or points to structs, and these members are the SQL and the name of the statement. Each
  /// element of a list of which nothing else is known is a statement of its own. Empty: the argument is a text.
  std::string sql_member;
  std::string name_member;
  Parameters parameters_are = Parameters::kUnknown;
  uint32_t first_parameter = 0;
  std::vector<uint32_t> parameters;
  Result result = Result::kByType;
  std::string library;
  syntax::PlaceholderStyle placeholders = syntax::PlaceholderStyle::kDollar;
  bool takes_several_statements = false;
  sites::SiteRole role = sites::SiteRole::kExecute;  ///< kExecute, kPrepare or kExecutePrepared.
  std::optional<uint32_t> name_argument;             ///< Of the name of a prepared statement.
  /// The SQL is a format for the arguments behind it, if there are any.
  std::optional<FormatStyle> format;
};

/// A library of the user's own functions; its id is "wrapper". Where what a function gives back is followed as the
/// result of a client library, that is the library of the site: it reads values as that library does. Members are found
/// in derived classes, too.
[[nodiscard]] std::unique_ptr<Library> MakeWrapperLibrary(std::vector<WrapperDescription> descriptions);

/// The parameter of a function that takes SQL as `__attribute__((annotate("pgtidy::query")))` says: the annotated
/// parameter, or the first text of an annotated function. Nothing if there is no such attribute or text.
[[nodiscard]] std::optional<uint32_t> AnnotatedParameter(const clang::FunctionDecl* function);

}  // namespace pgtidy::cxx
