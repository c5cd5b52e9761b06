#pragma once

#include <clang/AST/Decl.h>
#include <clang/AST/Type.h>

#include <string_view>

namespace pgtidy::cxx {

/// The unqualified name of a function; empty for operators, constructors and conversions.
[[nodiscard]] std::string_view NameOf(const clang::FunctionDecl& function);

/// True for what holds text: pointers to and arrays of characters, string classes and views of any library.
[[nodiscard]] bool IsTextual(clang::QualType type);
/// True for classes that text is written to with `<<`: std::ostringstream, std::stringstream, QTextStream and those
/// derived from std::basic_ostream.
[[nodiscard]] bool IsTextStream(clang::QualType type);

/// True for functions of clients that make a value fit to stand in a statement: PQescapeLiteral, quote, esc.
[[nodiscard]] bool IsEscapingFunction(std::string_view name);
/// True for functions that write a number: std::to_string, QString::number, pqxx::to_string is not among them.
[[nodiscard]] bool IsNumberFormatter(std::string_view name);
/// True for functions and members that give back their text as it is, in another class or encoding: c_str, data,
/// toUtf8, fromLatin1.
[[nodiscard]] bool KeepsText(std::string_view name);

}  // namespace pgtidy::cxx
