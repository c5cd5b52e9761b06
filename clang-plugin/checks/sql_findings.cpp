#include "clang-plugin/checks/sql_findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "analyzer/ddl/error_subject.h"
#include "analyzer/diagnostics/sink.h"
#include "analyzer/engine/query_context.h"
#include "analyzer/engine/schema_names.h"
#include "analyzer/engine/schema_place.h"
#include "analyzer/engine/schema_problem_kind.h"
#include "analyzer/query/facts/query_facts.h"
#include "analyzer/syntax/lexer.h"

namespace pgtidy::checks {

namespace {

using diagnostics::Diagnostic;
using text::ByteRange;
using text::Location;

// The SQL text while rules look at it: a file that no source map has.
constexpr auto kVirtualFile = static_cast<text::FileId>(0xFFFFFFFF);

bool IsInOneLine(const text::SourceFile& file, ByteRange one, ByteRange other) {
  const uint32_t first = file.lines().LineOf(std::min(one.begin, other.begin));
  return first == file.lines().LineOf(std::max(one.end, other.end));
}

class Finder {
 public:
  Finder(const SiteContext& site, const TextFacts& text, const engine::ActiveRules& rules)
      : site_(site), facts_(text), sql_(text.server_text.text()), rules_(rules) {}

  std::vector<Diagnostic> Run() {
    for (const StatementFacts& statement : facts_.statements) {
      if (statement.error) {
        CheckText(*statement.error);
      } else if (statement.description.error) {
        if (IsCertain(site_.catalog(), site_.site(), facts_, statement) && !IsElsewhere(statement)) {
          CheckError(statement);
        }
      } else {
        CheckQuery(statement);
      }
    }
    std::vector<Diagnostic> found = sink_.Take();
    for (Diagnostic& diagnostic : found) Move(diagnostic);
    return found;
  }

 private:
  template <typename Check>
  void ForEachRule(Check check) {
    for (const engine::ActiveRule& active : rules_.rules) {
      check(*active.rule, engine::Reporter(active.rule->info(), active.settings, sink_));
    }
  }

  void CheckText(const syntax::SyntaxError& error) {
    const engine::TextProblem problem{.kind = engine::TextProblemKind::kSyntax,
                                      .location = {kVirtualFile, error.range},
                                      .sqlstate = error.sqlstate,
                                      .message = error.message};
    ForEachRule([&](const engine::Rule& rule, const engine::Reporter& reporter) { rule.CheckText(problem, reporter); });
  }

  // A name without a schema that another schema has: the connection's own search_path may find it.
  [[nodiscard]] bool IsElsewhere(const StatementFacts& statement) const {
    const ddl::StatementError& error = *statement.description.error;
    const std::optional<ddl::ErrorSubject> subject = ddl::SubjectOf(error);
    if (!subject || subject->trouble != ddl::ErrorSubject::Trouble::kMissing) return false;
    if (subject->is_column) return HasNamesakeWith(subject->name, statement);
    if (!subject->schema.empty()) return false;
    const catalog::Catalog& catalog = site_.catalog();
    switch (subject->object_class) {
      case catalog::ObjectClass::kRelation: return Has<catalog::Relation>(catalog, subject->name);
      case catalog::ObjectClass::kType: return Has<catalog::TypeObject>(catalog, subject->name);
      case catalog::ObjectClass::kRoutine: {
        const std::vector<catalog::Oid>& path = catalog.SearchPath();
        const auto routines = catalog.All<catalog::Routine>();
        return std::any_of(routines.begin(), routines.end(), [&](const auto& routine) {
          return routine->name == subject->name &&
                 std::find(path.begin(), path.end(), routine->namespace_oid) == path.end();
        });
      }
      default: return false;
    }
  }

  // Whether a statement names without its schema a relation of which another schema has one with the column.
  [[nodiscard]] bool HasNamesakeWith(const std::string& column, const StatementFacts& statement) const {
    const std::string_view sql = std::string_view(sql_).substr(statement.range.begin, statement.range.size());
    std::map<std::string, size_t> relations;
    std::set<std::string> with_column;
    for (const auto& relation : site_.catalog().All<catalog::Relation>()) {
      if (relation->built_in || relation->index != nullptr) continue;
      ++relations[relation->name];
      const bool may_have = relation->undetermined || relation->FindColumn(column) != nullptr;
      if (may_have) with_column.insert(relation->name);
    }
    syntax::Lexer lexer(sql);
    bool is_qualified = false;
    for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
      const std::string_view word = sql.substr(token.range.begin, token.range.size());
      std::string name(word);
      if (token.kind == syntax::TokenKind::kQuotedIdentifier) {
        name = word.substr(1, word.size() - 2);
      } else {
        for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      }
      if (!is_qualified && with_column.contains(name) && relations[name] > 1) return true;
      is_qualified = word == ".";
    }
    return false;
  }

  template <typename T>
  static bool Has(const catalog::Catalog& catalog, const std::string& name) {
    const auto all = catalog.All<T>();
    return std::any_of(all.begin(), all.end(), [&](const auto& object) { return object->name == name; });
  }

  // Of a missing name, what became of it; DescribeQuery() has found that already.
  void CheckError(const StatementFacts& statement) {
    ddl::StatementError error = *statement.description.error;
    if (error.offset) *error.offset += statement.range.begin;
    const engine::SchemaPlace place = engine::PlaceOf(error, statement.range, sql_, -1);
    engine::SchemaProblem problem{.kind = engine::KindOf(error, place.in_default),
                                  .location = {kVirtualFile, place.range},
                                  .statement = statement.range,
                                  .sqlstate = error.sqlstate,
                                  .message = error.message,
                                  .detail = error.detail,
                                  .hint = error.hint};
    for (const types::RelatedPlace& related : error.related) {
      const auto file = static_cast<text::FileId>(related.file);
      const ByteRange range = related.range.empty() ? engine::PlaceOfNote(site_.program().sources.file(file).text(),
                                                                          related.range.begin, related.message)
                                                    : related.range;
      problem.notes.push_back({.location = {file, range}, .message = related.message});
    }
    problem.near_names = statement.description.near_names;
    if (const std::optional<ddl::ErrorSubject> subject = ddl::SubjectOf(error)) {
      problem.name = subject->name;
      if (subject->trouble == ddl::ErrorSubject::Trouble::kMissing) {
        problem.name_range = engine::FindIdentifier(sql_, place.range, subject->name);
        problem.other_signatures = engine::OtherSignatures(site_.catalog(), *subject);
      }
    }
    if (!problem.name_range && !error.missing.name.empty()) {
      problem.name_range = engine::FindIdentifier(sql_, place.range, error.missing.name);
    }
    ForEachRule(
        [&](const engine::Rule& rule, const engine::Reporter& reporter) { rule.CheckSchemaError(problem, reporter); });
  }

  void CheckQuery(const StatementFacts& statement) {
    const engine::QueryDescription& description = statement.description;
    if (description.info.query == nullptr || description.undetermined) return;
    // What a hole holds may turn the meaning of the whole.
    if (!facts_.holes.empty() && (!facts_.is_tame || facts_.keeps_literals)) return;
    const std::string_view sql = std::string_view(sql_).substr(statement.range.begin, statement.range.size());
    engine::QueryContext context{
        .file = kVirtualFile, .statement = statement.range, .holder = engine::QueryHolder::kProgram};
    for (const query::QueryFact& fact : query::FindQueryFacts(site_.catalog(), *description.info.query, sql)) {
      const int location = std::visit([](const auto& one) { return one.location; }, fact);
      context.facts.emplace_back(
          fact, engine::TokenAt(sql_, statement.range.begin + static_cast<uint32_t>(std::max(0, location))));
    }
    if (context.facts.empty()) return;
    ForEachRule(
        [&](const engine::Rule& rule, const engine::Reporter& reporter) { rule.CheckQuery(context, reporter); });
  }

  [[nodiscard]] Location ToProgram(ByteRange range) const {
    return site_.InText(facts_, facts_.server_text.ToGiven(range));
  }

  void Move(Diagnostic& diagnostic) {
    diagnostic.location = ToProgram(diagnostic.location.range);
    for (diagnostics::Note& note : diagnostic.notes) {
      if (note.location && note.location->file == kVirtualFile) note.location = ToProgram(note.location->range);
    }
    std::vector<diagnostics::Fix> fixes;
    for (diagnostics::Fix& fix : diagnostic.fixes) {
      if (MoveEdits(fix)) {
        fixes.push_back(std::move(fix));
      } else if (diagnostic.help.empty()) {
        diagnostic.help.push_back(fix.title);
      }
    }
    diagnostic.fixes = std::move(fixes);
    AddCall(diagnostic);
  }

  // What a literal of C++ would spell otherwise, or a placeholder or format would be made of, is left to a person.
  bool MoveEdits(diagnostics::Fix& fix) const {
    for (text::TextEdit& edit : fix.edits) {
      if (edit.file != kVirtualFile) continue;
      if (edit.replacement.find_first_of("\"\\\r\n%{}?:@") != std::string::npos) return false;
      const std::optional<ByteRange> given = facts_.server_text.ToGivenExactly(edit.range);
      if (!given) return false;
      const bool is_insertion = given->empty();
      if (is_insertion && given->begin == 0) return false;
      const ByteRange held = is_insertion ? ByteRange{given->begin - 1, given->begin} : *given;
      std::optional<Location> place = LocateExactly(held);
      if (!place) return false;
      if (is_insertion) place->range.begin = place->range.end;
      edit.file = place->file;
      edit.range = place->range;
    }
    return true;
  }

  [[nodiscard]] std::optional<Location> LocateExactly(ByteRange range) const {
    const std::optional<Location> place =
        Locate(*site_.with_texts().files, site_.program().sources, facts_.text->VerbatimPlaceOf(range));
    if (!place) return std::nullopt;
    const bool is_same =
        site_.program().sources.Slice(*place) == std::string_view(facts_.text->text).substr(range.begin, range.size());
    return is_same ? place : std::nullopt;
  }

  // A text that stands far from the call does not show what it is.
  void AddCall(Diagnostic& diagnostic) const {
    const Location call = site_.Call();
    const Location text = site_.TextOf(facts_);
    if (diagnostic.location == call) return;
    if (call.file == text.file) {
      const text::SourceFile& file = site_.program().sources.file(call.file);
      const auto near = site_.At(site_.site().text_place);
      if (IsInOneLine(file, call.range, text.range) || (near && near->range.Contains(text.range))) return;
      const uint32_t call_line = file.lines().LineOf(call.range.begin);
      const uint32_t text_line = file.lines().LineOf(text.range.begin);
      if (text_line >= call_line && text_line - call_line <= 1) return;
    }
    diagnostic.notes.push_back({.location = call, .message = "the text is sent here"});
  }

  const SiteContext& site_;
  const TextFacts& facts_;
  const std::string& sql_;
  const engine::ActiveRules& rules_;
  diagnostics::DiagnosticSink sink_;
};

}  // namespace

std::vector<Diagnostic> FindInSql(const SiteContext& site, const TextFacts& text, const engine::ActiveRules& rules) {
  return Finder(site, text, rules).Run();
}

}  // namespace pgtidy::checks
