#include "analyzer/ddl/option.h"

#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

bool IsTrueOption(const DefElem& option) {
  if (option.arg == nullptr) return true;
  if (const auto* number = syntax::As<Integer>(option.arg, T_Integer)) return number->ival != 0;
  if (const auto* boolean = syntax::As<Boolean>(option.arg, T_Boolean)) return boolean->boolval;
  const std::string_view word = syntax::StringValue(option.arg);
  return syntax::IsKeyword(word, "true") || syntax::IsKeyword(word, "on");
}

}  // namespace pgtidy::ddl
