#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {

/// The values that a call gives for parameters, one for each expression.
[[nodiscard]] std::vector<sites::Argument> ArgumentsOf(std::span<const clang::Expr* const> expressions, Scan& scan);
/// The variable that an expression names or takes the address of; null if it is anything else.
[[nodiscard]] const clang::VarDecl* VariableOf(const clang::Expr* expression);
/// Takes away what Peel() does, and casts that the program spells.
[[nodiscard]] const clang::Expr* PeelCasts(const clang::Expr* expression);
/// The construction of an object with the cast around it in which the program spells it: `QSqlQuery("select")`.
[[nodiscard]] const clang::Expr* WholeConstruction(const clang::Expr* construction, const Scan& scan);
/// True if a type is a string as client libraries take SQL: a class of strings, a view or `char*`.
[[nodiscard]] bool IsText(clang::QualType type, Scan& scan);
/// The type of a function's parameter; null if it has fewer.
[[nodiscard]] clang::QualType ParameterType(const clang::FunctionDecl& function, size_t index);
/// True if `name` is `suffix`, or ends with it behind `::`.
[[nodiscard]] bool EndsWithName(std::string_view name, std::string_view suffix);

/// Returns what a variable was initialized with if it has that value wherever it is read: it is no parameter, and no
/// use of it writes to it or lets others do so. Else null. Functions of the namespace `library` ("ozo::") only read
/// what they are given, whatever their parameters are.
[[nodiscard]] const clang::Expr* LastingInitializer(const clang::VarDecl* variable, std::string_view library,
                                                    Scan& scan);

}  // namespace pgtidy::cxx
