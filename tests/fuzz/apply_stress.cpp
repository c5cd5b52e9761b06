// Applies random sequences of statements, taken from SQL files and changed at random, to a Database.
//   apply_stress SECONDS SEED FILE...
// Holds that nothing crashes, that a ROLLBACK brings back the catalogue that stood at BEGIN, and that printing works.
// The same seed and files give the same sequences.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/catalog/dump/dump.h"
#include "analyzer/ddl/database.h"
#include "analyzer/support/check.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/splitter.h"
#include "analyzer/syntax/statement.h"

namespace pgtidy {
namespace {

// Told apart from those of the scripts by their comments.
constexpr const char* kBegin = "BEGIN /* ours */";
constexpr const char* kRollback = "ROLLBACK /* ours */";
constexpr const char* kCommit = "COMMIT /* ours */";

struct Script {
  std::vector<std::string> statements;
};

class Stress {
 public:
  Stress(std::vector<Script> scripts, unsigned seed) : scripts_(std::move(scripts)), random_(seed) {
    for (const Script& script : scripts_) {
      for (const std::string& statement : script.statements) CollectWords(statement);
    }
  }

  void RunOne() {
    constexpr int kVersions[] = {14, 15, 16, 17, 18};
    ddl::Database database(kVersions[Below(5)]);
    std::optional<std::string> rolled_back_to;
    std::vector<std::string> block;
    // Scripts hold transactions of their own, and then it is not known where a ROLLBACK leads.
    bool in_block_of_script = false;
    for (const std::string& statement : MakeSequence()) {
      if (statement == kBegin && !in_block_of_script) {
        rolled_back_to = catalog::DumpJson(database.catalog(), {});
        block.clear();
      }
      block.push_back(statement);
      Apply(database, statement);
      if (statement == kRollback && rolled_back_to) {
        CheckSame(*rolled_back_to, catalog::DumpJson(database.catalog(), {}), block);
      }
      if (statement == kRollback || statement == kCommit) {
        rolled_back_to.reset();
        in_block_of_script = false;
      } else if (statement != kBegin && ControlsTransaction(statement)) {
        rolled_back_to.reset();
        in_block_of_script = true;
      }
    }
    static_cast<void>(catalog::DumpJson(database.catalog(), {}));
  }

  [[nodiscard]] size_t statements() const { return statement_count_; }
  [[nodiscard]] size_t refused() const { return refused_count_; }

 private:
  static void CheckSame(const std::string& before, const std::string& after, const std::vector<std::string>& block) {
    if (before == after) return;
    for (const std::string& statement : block) std::fprintf(stderr, "%s;\n", statement.c_str());
    const auto [old_end, new_end] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto show = [](const char* title, const std::string& text, std::string::const_iterator place) {
      const auto offset = static_cast<size_t>(place - text.begin());
      std::fprintf(stderr, "-- %s: ...%s\n", title, text.substr(offset - std::min<size_t>(offset, 200), 400).c_str());
    };
    show("before", before, old_end);
    show("after", after, new_end);
    PGTIDY_CHECK(false, "ROLLBACK takes everything back");
  }

  static bool ControlsTransaction(const std::string& statement) {
    syntax::Lexer lexer(statement);
    const syntax::Token first = lexer.Next();
    const std::string_view word = std::string_view(statement).substr(first.range.begin, first.range.size());
    constexpr std::string_view kWords[] = {"begin", "start", "commit", "end", "rollback", "abort", "prepare"};
    return std::any_of(std::begin(kWords), std::end(kWords),
                       [&](std::string_view control) { return syntax::IsKeyword(word, control); });
  }

  size_t Below(size_t limit) { return std::uniform_int_distribution<size_t>(0, limit - 1)(random_); }
  bool Chance(int percent) { return Below(100) < static_cast<size_t>(percent); }

  void CollectWords(const std::string& text) {
    syntax::Lexer lexer(text);
    for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
      if (token.kind == syntax::TokenKind::kWord && words_.size() < 50000) {
        words_.push_back(text.substr(token.range.begin, token.range.size()));
      }
    }
  }

  // One word becomes another one of the corpus.
  std::string Mutate(const std::string& text) {
    std::vector<text::ByteRange> places;
    syntax::Lexer lexer(text);
    for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
      if (token.kind == syntax::TokenKind::kWord) places.push_back(token.range);
    }
    if (places.empty() || words_.empty()) return text;
    const text::ByteRange place = places[Below(places.size())];
    return text.substr(0, place.begin) + words_[Below(words_.size())] + text.substr(place.end);
  }

  std::vector<std::string> MakeSequence() {
    std::vector<std::string> sequence;
    const size_t first = Below(scripts_.size());
    bool in_block = false;
    for (size_t i = first; i < scripts_.size() && sequence.size() < 120; ++i) {
      for (const std::string& statement : scripts_[i].statements) {
        if (Chance(15)) continue;
        if (!in_block && Chance(4)) {
          sequence.emplace_back(kBegin);
          in_block = true;
        } else if (in_block && Chance(20)) {
          sequence.emplace_back(Chance(70) ? kRollback : kCommit);
          in_block = false;
        }
        sequence.push_back(Chance(30) ? Mutate(statement) : statement);
        if (Chance(10)) sequence.push_back(Mutate(AnyStatement()));
      }
    }
    return sequence;
  }

  const std::string& AnyStatement() {
    const Script& script = scripts_[Below(scripts_.size())];
    return script.statements[Below(script.statements.size())];
  }

  void Apply(ddl::Database& database, const std::string& text) {
    syntax::StatementReader reader(text, {{0, static_cast<uint32_t>(text.size())}}, {});
    while (const syntax::Statement* statement = reader.Next()) {
      ++statement_count_;
      if (database.Apply(*statement, text, 0).error) ++refused_count_;
    }
  }

  std::vector<Script> scripts_;
  std::mt19937 random_;
  std::vector<std::string> words_;
  size_t statement_count_ = 0;
  size_t refused_count_ = 0;
};

std::vector<Script> ReadScripts(int count, char** paths) {
  std::vector<Script> scripts;
  for (int i = 0; i < count; ++i) {
    std::ifstream file(paths[i], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (text.size() > 200000) continue;
    Script script;
    for (const auto& source : syntax::SplitStatements(text, {0, static_cast<uint32_t>(text.size())}, {}).statements) {
      script.statements.push_back(text.substr(source.range.begin, source.range.size()));
    }
    if (!script.statements.empty()) scripts.push_back(std::move(script));
  }
  return scripts;
}

int Run(int argc, char** argv) {
  if (argc < 4) {
    std::fputs("usage: apply_stress SECONDS SEED FILE...\n", stderr);
    return 2;
  }
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(argv[1]));
  std::vector<Script> scripts = ReadScripts(argc - 3, argv + 3);
  if (scripts.empty()) {
    std::fputs("apply_stress: no statements in these files\n", stderr);
    return 2;
  }
  Stress stress(std::move(scripts), static_cast<unsigned>(std::atoi(argv[2])));
  size_t sequences = 0;
  do {
    stress.RunOne();
    ++sequences;
  } while (std::chrono::steady_clock::now() < end);
  std::printf("%zu sequences, %zu statements, %zu refused\n", sequences, stress.statements(), stress.refused());
  return 0;
}

}  // namespace
}  // namespace pgtidy

int main(int argc, char** argv) { return pgtidy::Run(argc, argv); }
