#pragma once

#include <clang/AST/Decl.h>
#include <clang/AST/DeclCXX.h>
#include <clang/AST/Type.h>

#include <string_view>

namespace pgtidy::cxx {

/// The unqualified name of a function; empty for operators, constructors and conversions.
[[nodiscard]] std::string_view NameOf(const clang::FunctionDecl& function);

/// True for what holds text: pointers to and arrays of characters, string classes and views of any library.
[[nodiscard]] bool IsTextual(clang::QualType type);
/// True for what is worth a text that it is made of: what IsTextual() is, streams, and the libraries' classes around a
/// text. A class of the program's own may make anything of the text that it is given.
[[nodiscard]] bool HoldsText(clang::QualType type);
[[nodiscard]] bool HoldsText(const clang::CXXRecordDecl& record);
/// True for a view of characters that belong to another: a pointer, std::string_view.
[[nodiscard]] bool IsTextView(clang::QualType type);
/// True for an operator of the libraries whose classes hold text, not of the program.
[[nodiscard]] bool IsTextOperator(const clang::FunctionDecl* function);
/// True for lists whose elements are found by their number: arrays, std::vector.
[[nodiscard]] bool IsIndexed(clang::QualType type);
/// True for those and other classes of which each initializer is an element: std::set, std::map.
[[nodiscard]] bool IsContainer(clang::QualType type);
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
