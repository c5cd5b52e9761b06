#include "analyzer/engine/schema_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "analyzer/ddl/apply/recovery.h"
#include "analyzer/ddl/describe.h"
#include "analyzer/ddl/error_subject.h"
#include "analyzer/engine/former_names.h"
#include "analyzer/engine/framework_tables.h"
#include "analyzer/engine/opaque_commands.h"
#include "analyzer/engine/routine_problems.h"
#include "analyzer/engine/schema_error.h"
#include "analyzer/engine/schema_place.h"
#include "analyzer/engine/schema_problem_kind.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::engine {

namespace {

using catalog::ObjectClass;
using migrations::Direction;
using migrations::MigrationFile;
using migrations::MigrationSet;
using syntax::Token;
using syntax::TokenKind;

// Files that make one database, in their order.
struct History {
  const MigrationSet* set = nullptr;
  std::vector<const MigrationFile*> files;
};

std::vector<History> HistoriesOf(const std::vector<MigrationSet>& sets) {
  std::vector<History> histories;
  for (const MigrationSet& set : sets) {
    // Without versions the order of plain files is anybody's guess.
    const bool may_lack_order = set.framework->id == "plain";
    History ordered{.set = &set, .files = {}};
    for (const MigrationFile& file : set.files) {
      if (file.direction == Direction::kDown) continue;
      if (may_lack_order && file.version.empty()) {
        histories.push_back({.set = &set, .files = {&file}});
      } else {
        ordered.files.push_back(&file);
      }
    }
    if (!ordered.files.empty()) histories.push_back(std::move(ordered));
  }
  return histories;
}

using ObjectName = std::pair<ObjectClass, std::string>;

// A problem, with what is needed to judge it once all histories are known.
struct Found {
  SchemaProblem problem;
  size_t history = 0;
  std::optional<ObjectName> missing;
  bool was_there = false;  // An earlier statement took away what is missing.
};

// Where each history makes an object of a name.
using MadeObjects = std::map<ObjectName, std::map<size_t, catalog::Place>>;

template <typename T>
void AddMade(const catalog::Catalog& catalog, ObjectClass object_class, size_t history, MadeObjects& made) {
  for (const auto& object : catalog.All<T>()) {
    made[{object_class, object->name}].try_emplace(history, object->created);
  }
}

// What a framework or psql replaces before the server sees it.
enum class Placeholder { kNone, kQualifier, kOther };

Placeholder RoleOf(std::string_view behind) {
  if (behind.starts_with('"')) behind.remove_prefix(1);
  return behind.starts_with('.') ? Placeholder::kQualifier : Placeholder::kOther;
}

// Frameworks replace their placeholders wherever they stand, in literals too.
Placeholder FindBraces(std::string_view statement, std::string_view open, std::string_view close) {
  Placeholder worst = Placeholder::kNone;
  for (size_t at = statement.find(open); at != std::string_view::npos; at = statement.find(open, at + open.size())) {
    const size_t end = statement.find(close, at);
    if (end == std::string_view::npos) break;
    worst = std::max(worst, RoleOf(statement.substr(end + close.size())));
  }
  return worst;
}

// psql leaves literals alone.
Placeholder FindVariable(std::string_view statement, const syntax::LexerOptions& options) {
  if (statement.find(':') == std::string_view::npos) return Placeholder::kNone;
  Placeholder worst = Placeholder::kNone;
  syntax::Lexer lexer(statement, options);
  for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind != TokenKind::kPunctuation || statement[token.range.begin] != ':') continue;
    const char next = token.range.end < statement.size() ? statement[token.range.end] : '\0';
    if (!syntax::IsIdentifierStart(next) && next != '"' && next != '\'' && next != '{') continue;
    worst = std::max(worst, RoleOf(statement.substr(lexer.Next().range.end)));
  }
  return worst;
}

Placeholder FindPlaceholder(std::string_view statement, const syntax::LexerOptions& options) {
  Placeholder worst = Placeholder::kNone;
  if (options.dollar_brace) worst = std::max(worst, FindBraces(statement, "${", "}"));
  if (options.double_brace) worst = std::max(worst, FindBraces(statement, "{{", "}}"));
  if (options.psql) worst = std::max(worst, FindVariable(statement, options));
  return worst;
}

std::string_view FirstWord(std::string_view statement) {
  return statement.substr(0, statement.find_first_of(" \t\r\n("));
}

bool ChangesNoSchema(std::string_view statement) {
  const std::string_view word = FirstWord(statement);
  constexpr std::string_view kWords[] = {"select", "insert", "update", "delete", "with", "values", "copy", "merge"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view known) { return syntax::IsKeyword(word, known); });
}

QueryHolder HolderOf(std::string_view statement) {
  if (!syntax::IsKeyword(FirstWord(statement), "create")) return QueryHolder::kStatement;
  syntax::Lexer lexer(statement);
  for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
    const std::string_view word = statement.substr(token.range.begin, token.range.size());
    if (syntax::IsKeyword(word, "table")) return QueryHolder::kNewTable;
    if (syntax::IsKeyword(word, "view")) break;
  }
  return QueryHolder::kRelation;
}

// Applies one history.
class HistoryChecker {
 public:
  HistoryChecker(const text::SourceMap& sources, const SchemaStart& start, int server_version, size_t number,
                 std::vector<Found>& found, MadeObjects& made, std::vector<QueryContext>& queries)
      : sources_(sources),
        database_(server_version, ddl::AfterError::kGoOn),
        number_(number),
        found_(found),
        made_(made),
        queries_(queries) {
    ApplySchemaStart(start, sources, database_);
    MarkFrameworkTables(database_.catalog());
  }

  void Check(const History& history) {
    // What the framework's list names and the folder lacks may hold anything.
    if (!history.set->missing.empty()) database_.catalog().MarkEverythingUndetermined();
    for (const MigrationFile* file : history.files) CheckFile(*history.set, *file);
    RoutineFindings findings = FindRoutineProblems(database_.catalog(), sources_);
    for (SchemaProblem& problem : findings.problems) {
      found_.push_back({.problem = std::move(problem), .history = number_});
    }
    std::move(findings.queries.begin(), findings.queries.end(), std::back_inserter(queries_));
    const catalog::Catalog& catalog = database_.catalog();
    AddMade<catalog::Relation>(catalog, ObjectClass::kRelation, number_, made_);
    AddMade<catalog::TypeObject>(catalog, ObjectClass::kType, number_, made_);
    AddMade<catalog::Routine>(catalog, ObjectClass::kRoutine, number_, made_);
    AddMade<catalog::Namespace>(catalog, ObjectClass::kNamespace, number_, made_);
  }

 private:
  void CheckFile(const MigrationSet& set, const MigrationFile& file) {
    const std::string_view text = sources_.file(file.file).text();
    if (text.find('\0') != std::string_view::npos) return database_.catalog().MarkEverythingUndetermined();
    const migrations::PlaceholderStyles& styles = set.framework->placeholders;
    const syntax::ReaderOptions options{.lexer = {.psql = styles.psql_variables,
                                                  .dollar_brace = styles.dollar_brace,
                                                  .double_brace = styles.double_brace}};
    if (HasOpaqueCommands(text, options.lexer)) database_.catalog().MarkEverythingUndetermined();
    const uint32_t start = text::StartsWithByteOrderMark(text) ? 3 : 0;
    for (const migrations::Section& section : file.sections) {
      if (section.direction == Direction::kDown) continue;
      const text::ByteRange part{std::max(start, section.range.begin), std::max(start, section.range.end)};
      syntax::StatementReader reader(text, {part}, options);
      database_.BeginImplicitTransaction();
      while (const syntax::Statement* statement = reader.Next()) {
        CheckStatement(*statement, file.file, text, options.lexer);
      }
      database_.EndImplicitTransaction(true);
    }
    Disconnect();
  }

  void CheckStatement(const syntax::Statement& statement, text::FileId file, std::string_view text,
                      const syntax::LexerOptions& options) {
    const bool is_broken = statement.error.has_value();
    ddl::StatementOutcome outcome = database_.Apply(statement, text, static_cast<int>(file));
    for (const ddl::UnknownExtension& extension : outcome.unknown_extensions) {
      AddUnknownExtension(extension, statement.range, file, text);
    }
    if (outcome.error || outcome.undetermined) AddAttempted(statement, file, text);
    AddQueries(outcome, statement, file, text);
    if (!outcome.error || is_broken || outcome.error->sqlstate.starts_with("25")) return;
    const std::string_view statement_text = text.substr(statement.range.begin, statement.range.size());
    const Placeholder placeholder = FindPlaceholder(statement_text, options);
    if (placeholder != Placeholder::kNone) {
      if (ChangesNoSchema(statement_text)) return;
      ddl::MarkUndeterminedByText(database_.catalog(), statement_text);
      if (placeholder == Placeholder::kOther) database_.catalog().MarkEverythingUndetermined();
      return;
    }
    AddError(std::move(*outcome.error), statement.range, file, text);
  }

  // What a statement would have made is there for other histories, too.
  void AddAttempted(const syntax::Statement& statement, text::FileId file, std::string_view text) {
    if (statement.tree == nullptr) return;
    const ddl::Effects effects = ddl::Describe(statement, text);
    for (const auto* created : effects.Of<ddl::ObjectCreated>()) {
      const catalog::Place place{static_cast<int>(file), created->name.range};
      for (const ObjectClass object_class :
           {ObjectClass::kRelation, ObjectClass::kType, ObjectClass::kRoutine, ObjectClass::kNamespace}) {
        made_[{object_class, created->name.name}].try_emplace(number_, place);
      }
    }
  }

  void AddQueries(const ddl::StatementOutcome& outcome, const syntax::Statement& statement, text::FileId file,
                  std::string_view text) {
    for (const auto& query : outcome.queries) {
      const std::vector<query::QueryFact> facts =
          query::FindQueryFacts(database_.catalog(), *query, text.substr(statement.tree_offset));
      if (facts.empty()) continue;
      QueryContext context{
          .file = file, .statement = statement.range, .holder = HolderOf(text.substr(statement.range.begin))};
      for (const query::QueryFact& fact : facts) {
        const int location = std::visit([](const auto& one) { return one.location; }, fact);
        context.facts.emplace_back(fact, TokenAt(text, statement.tree_offset + static_cast<uint32_t>(location)));
      }
      queries_.push_back(std::move(context));
    }
  }

  void AddError(ddl::StatementError error, text::ByteRange statement, text::FileId file, std::string_view text) {
    const SchemaPlace place = PlaceOf(error, statement, text, static_cast<int>(file));
    Found found{.problem = {.kind = KindOf(error, place.in_default),
                            .location = {file, place.range},
                            .statement = statement,
                            .sqlstate = error.sqlstate},
                .history = number_};
    found.was_there = !FindFormerNames(database_.catalog(), error, ddl::SubjectOf(error)).places.empty();
    const auto subject = DescribeError(database_.catalog(), sources_, std::move(error), found.problem);
    if (subject && subject->trouble == ddl::ErrorSubject::Trouble::kMissing) {
      const bool by_name = !subject->is_column && found.problem.other_signatures.empty();
      if (by_name) found.missing = ObjectName(subject->object_class, subject->name);
    }
    found_.push_back(std::move(found));
  }

  void AddUnknownExtension(const ddl::UnknownExtension& extension, text::ByteRange statement, text::FileId file,
                           std::string_view text) {
    if (!unknown_extensions_.insert(extension.name).second) return;
    const auto range = FindIdentifier(text, statement, extension.name);
    SchemaProblem problem{.kind = SchemaProblemKind::kUnknownExtension,
                          .location = {file, range.value_or(TokenAt(text, statement.begin))},
                          .statement = statement};
    problem.name = extension.name;
    problem.detail = extension.reason;
    found_.push_back({.problem = std::move(problem), .history = number_});
  }

  // Whether the next file is run on the same connection is not known: settings and temporary tables may be gone.
  void Disconnect() {
    catalog::Catalog& catalog = database_.catalog();
    const catalog::Session before = catalog.session();
    const catalog::Oid temporary = catalog.FindNamespace("pg_temp");
    if (temporary != types::kInvalidOid) {
      for (const auto& relation : catalog.All<catalog::Relation>()) {
        if (relation->namespace_oid != temporary) continue;
        catalog.MarkUndetermined(ObjectClass::kRelation, "", relation->name);
      }
    }
    database_.Reconnect();
    if (before.search_path == catalog::Session().search_path && !before.search_path_undetermined) return;
    catalog::Session session = catalog.session();
    session.search_path_undetermined = true;
    catalog.SetSession(std::move(session));
    catalog.ForgetJournal();
  }

  const text::SourceMap& sources_;
  ddl::Database database_;
  size_t number_;
  std::vector<Found>& found_;
  MadeObjects& made_;
  std::vector<QueryContext>& queries_;
  std::set<std::string> unknown_extensions_;
};

// Takes out what is missing in its own history only, and tells what is made too late.
std::vector<SchemaProblem> Settle(std::vector<Found> found, const MadeObjects& made, const text::SourceMap& sources) {
  std::vector<SchemaProblem> problems;
  for (Found& each : found) {
    const auto elsewhere = each.missing ? made.find(*each.missing) : made.end();
    if (elsewhere != made.end()) {
      const auto own = elsewhere->second.find(each.history);
      if (own == elsewhere->second.end()) continue;
      if (own->second.file >= 0 && !each.was_there) {
        const auto file = static_cast<text::FileId>(own->second.file);
        std::string message = fmt::format("\"{}\" is made only here", each.problem.name);
        const text::ByteRange range = PlaceOfNote(sources.file(file).text(), own->second.range.begin, message);
        each.problem.notes.push_back({.location = {file, range}, .message = std::move(message)});
      }
    }
    problems.push_back(std::move(each.problem));
  }
  return problems;
}

}  // namespace

SchemaCheck CheckSchema(const std::vector<MigrationSet>& sets, const text::SourceMap& sources, const SchemaStart& start,
                        int server_version) {
  SchemaCheck check;
  std::vector<Found> found;
  MadeObjects made;
  const std::vector<History> histories = HistoriesOf(sets);
  for (size_t i = 0; i < histories.size(); ++i) {
    HistoryChecker(sources, start, server_version, i, found, made, check.queries).Check(histories[i]);
  }
  check.problems = Settle(std::move(found), made, sources);
  return check;
}

std::vector<SchemaProblem> JoinVersions(std::vector<std::vector<SchemaProblem>> by_version,
                                        const std::vector<int>& versions) {
  using Key = std::tuple<text::FileId, uint32_t, std::string, std::string>;
  std::map<Key, SchemaProblem> joined;
  for (size_t i = 0; i < by_version.size(); ++i) {
    for (SchemaProblem& problem : by_version[i]) {
      const bool is_extension = problem.kind == SchemaProblemKind::kUnknownExtension;
      const bool is_in_body = problem.kind == SchemaProblemKind::kRoutineBody;
      Key key(problem.location.file, is_in_body ? problem.location.range.begin : problem.statement.begin,
              problem.sqlstate, is_extension ? problem.name : problem.routine);
      const auto [entry, is_new] = joined.try_emplace(std::move(key));
      std::vector<int> refusing = std::move(entry->second.versions);
      refusing.push_back(versions[i]);
      entry->second = std::move(problem);
      entry->second.versions = std::move(refusing);
    }
  }
  std::vector<SchemaProblem> problems;
  for (auto& [key, problem] : joined) {
    if (problem.versions.size() == versions.size()) problem.versions.clear();
    problems.push_back(std::move(problem));
  }
  return problems;
}

}  // namespace pgtidy::engine
