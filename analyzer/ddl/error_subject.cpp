#include "analyzer/ddl/error_subject.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace pgtidy::ddl {

namespace {

using catalog::ObjectClass;
using Trouble = ErrorSubject::Trouble;

struct Kind {
  std::string_view word;
  ObjectClass object_class;
};

// How messages call what stands in quotes behind the word.
constexpr Kind kKinds[] = {
    {"relation", ObjectClass::kRelation},
    {"table", ObjectClass::kRelation},
    {"view", ObjectClass::kRelation},
    {"materialized view", ObjectClass::kRelation},
    {"foreign table", ObjectClass::kRelation},
    {"sequence", ObjectClass::kRelation},
    {"index", ObjectClass::kRelation},
    {"column", ObjectClass::kRelation},
    {"type", ObjectClass::kType},
    {"schema", ObjectClass::kNamespace},
    {"function", ObjectClass::kRoutine},
    {"procedure", ObjectClass::kRoutine},
    {"aggregate", ObjectClass::kRoutine},
    {"routine", ObjectClass::kRoutine},
    {"constraint", ObjectClass::kConstraint},
    {"trigger", ObjectClass::kTrigger},
    {"rule", ObjectClass::kRule},
    {"policy", ObjectClass::kPolicy},
    {"statistics object", ObjectClass::kStatistics},
    {"collation", ObjectClass::kCollation},
    {"operator class", ObjectClass::kOperatorClass},
    {"operator family", ObjectClass::kOperatorFamily},
    {"access method", ObjectClass::kAccessMethod},
    {"language", ObjectClass::kLanguage},
    {"extension", ObjectClass::kExtension},
    {"role", ObjectClass::kRole},
    {"conversion", ObjectClass::kConversion},
    {"publication", ObjectClass::kPublication},
    {"subscription", ObjectClass::kSubscription},
    {"event trigger", ObjectClass::kEventTrigger},
    {"foreign-data wrapper", ObjectClass::kForeignDataWrapper},
    {"server", ObjectClass::kForeignServer},
    {"text search configuration", ObjectClass::kTextSearchConfiguration},
    {"text search dictionary", ObjectClass::kTextSearchDictionary},
    {"text search parser", ObjectClass::kTextSearchParser},
    {"text search template", ObjectClass::kTextSearchTemplate},
    {"tablespace", ObjectClass::kTablespace},
};

std::optional<ObjectClass> ClassOf(std::string_view word) {
  const auto* const kind =
      std::find_if(std::begin(kKinds), std::end(kKinds), [&](const Kind& known) { return known.word == word; });
  if (kind == std::end(kKinds)) return std::nullopt;
  return kind->object_class;
}

std::optional<Trouble> TroubleOf(const StatementError& error) {
  constexpr std::string_view kMissing[] = {"42P01", "42703", "42883", "42704", "3F000"};
  constexpr std::string_view kDuplicate[] = {"42P07", "42710", "42701", "42723", "42P06"};
  if (std::ranges::find(kMissing, error.sqlstate) != std::end(kMissing)) return Trouble::kMissing;
  if (std::ranges::find(kDuplicate, error.sqlstate) != std::end(kDuplicate)) return Trouble::kDuplicate;
  return std::nullopt;
}

// The text in quotes at the start of `text`.
std::string_view Quoted(std::string_view text) {
  if (!text.starts_with('"')) return {};
  const size_t end = text.find('"', 1);
  return end == std::string_view::npos ? std::string_view() : text.substr(1, end - 1);
}

// The text in quotes behind words that stand somewhere in the message.
std::string_view QuotedAfter(std::string_view message, std::string_view words) {
  const size_t at = message.find(words);
  return at == std::string_view::npos ? std::string_view() : Quoted(message.substr(at + words.size()));
}

std::string Unquoted(std::string_view name) {
  const bool quoted = name.size() > 1 && name.starts_with('"') && name.ends_with('"');
  return std::string(quoted ? name.substr(1, name.size() - 2) : name);
}

void Split(std::string_view name, std::string& qualifier, std::string& last) {
  const size_t dot = name.rfind('.');
  last = Unquoted(dot == std::string_view::npos ? name : name.substr(dot + 1));
  if (dot == std::string_view::npos) return;
  std::string_view rest = name.substr(0, dot);
  if (const size_t before = rest.rfind('.'); before != std::string_view::npos) rest.remove_prefix(before + 1);
  qualifier = Unquoted(rest);
}

}  // namespace

std::optional<ErrorSubject> SubjectOf(const StatementError& error) {
  const std::optional<Trouble> trouble = TroubleOf(error);
  if (!trouble) return std::nullopt;
  const std::string_view message = error.message;
  ErrorSubject subject{.trouble = *trouble};

  // `function f(integer) does not exist`, `column t.c does not exist`: without quotes around the whole.
  const size_t space = message.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const std::string_view first_word = message.substr(0, space);
  const std::string_view rest = message.substr(space + 1);
  const size_t parenthesis = rest.find('(');
  const size_t verb = rest.find(trouble == Trouble::kMissing ? " does not exist" : " already exists");
  if (verb != std::string_view::npos && !rest.starts_with('"')) {
    const std::optional<ObjectClass> object_class = ClassOf(first_word);
    if (object_class == ObjectClass::kRoutine && parenthesis != std::string_view::npos && parenthesis < verb) {
      subject.object_class = ObjectClass::kRoutine;
      Split(rest.substr(0, parenthesis), subject.schema, subject.name);
      return subject;
    }
    if (first_word == "column" && rest.substr(0, verb).find(' ') == std::string_view::npos) {
      subject.is_column = true;
      Split(rest.substr(0, verb), subject.relation, subject.name);
      return subject;
    }
  }

  const size_t quote = message.find(" \"");
  if (quote == std::string_view::npos) return std::nullopt;
  std::string_view kind = message.substr(0, quote);
  constexpr std::string_view kNoPrimaryKey = "there is no primary key";
  if (kind.starts_with(kNoPrimaryKey)) return std::nullopt;
  if (kind == "could not find a function named" || kind == "could not find a procedure named" ||
      kind == "could not find an aggregate named") {
    kind = "function";
  }
  if (kind == "missing FROM-clause entry for table" || kind == "invalid reference to FROM-clause entry for table") {
    return std::nullopt;
  }
  const std::optional<ObjectClass> object_class = ClassOf(kind);
  if (!object_class) return std::nullopt;
  subject.object_class = *object_class;
  subject.is_column = kind == "column";
  const std::string_view name = Quoted(message.substr(quote + 1));
  if (subject.is_column || *object_class == ObjectClass::kConstraint) {
    subject.name = name;
  } else {
    Split(name, subject.schema, subject.name);
  }
  for (const std::string_view words : {" of relation ", " for relation ", " for table ", " on table "}) {
    if (const std::string_view relation = QuotedAfter(message, words); !relation.empty()) subject.relation = relation;
  }
  if (const std::string_view schema = QuotedAfter(message, " in schema "); !schema.empty()) subject.schema = schema;
  return subject;
}

}  // namespace pgtidy::ddl
