#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/ddl/effects.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/text/byte_range.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// Whether a statement runs inside a transaction block, and who opened it.
enum class TransactionState {
  kUnknown,              ///< Nothing says how the file is run.
  kNone,                 ///< The statement commits by itself.
  kExplicit,             ///< A BEGIN in the file.
  kFramework,            ///< The framework wraps the file.
  kMultiStatementString  ///< The framework sends several statements as one string: an implicit transaction.
};

/// The objects that the statements before have created in the same file. Nobody else can use or lock these yet.
class CreatedObjects {
 public:
  void Add(const ddl::ObjectName& name);
  [[nodiscard]] bool Contains(const ddl::ObjectName& name) const;

 private:
  std::unordered_map<std::string, std::vector<std::string>> schemas_by_name_;
};

/// One statement of a migration, as rules see it. Borrows everything; valid during the call of a rule.
class StatementContext {
 public:
  struct Parts {
    const text::SourceMap& sources;
    text::FileId file;
    text::ByteRange range;
    const ddl::Effects& effects;
    const migrations::FrameworkInfo& framework;
    TransactionState transaction;
    std::optional<text::Location> transaction_begin;
    const CreatedObjects& created;
    size_t index;
    size_t statement_count;
  };
  explicit StatementContext(const Parts& parts) : parts_(parts) {}

  [[nodiscard]] const ddl::Effects& effects() const { return parts_.effects; }
  /// The statement, without comments around it and without its `;`.
  [[nodiscard]] text::ByteRange range() const { return parts_.range; }
  [[nodiscard]] text::Location At(text::ByteRange range) const { return {parts_.file, range}; }
  [[nodiscard]] std::string_view Slice(text::ByteRange range) const {
    return parts_.sources.file(parts_.file).Slice(range);
  }
  [[nodiscard]] const migrations::FrameworkInfo& framework() const { return parts_.framework; }
  [[nodiscard]] TransactionState transaction() const { return parts_.transaction; }
  /// Where the transaction was opened, if a statement or a directive in a file did it.
  [[nodiscard]] const std::optional<text::Location>& transaction_begin() const { return parts_.transaction_begin; }
  /// How many statements the file (or its part that goes up) holds.
  [[nodiscard]] size_t statement_count() const { return parts_.statement_count; }
  /// Counted from 0 in the file.
  [[nodiscard]] size_t index() const { return parts_.index; }

  /// Returns whether an earlier statement of the file created the object, so that no one else can use it yet.
  [[nodiscard]] bool CreatedHere(const ddl::ObjectName& name) const { return parts_.created.Contains(name); }

 private:
  Parts parts_;
};

/// What keeps a text from being read as SQL.
enum class TextProblemKind {
  kSyntax,         ///< PostgreSQL's parser refuses a statement.
  kEncoding,       ///< Bytes that are not UTF-8, or a NUL byte.
  kByteOrderMark,  ///< A byte order mark that the framework sends to the server.
};

struct TextProblem {
  TextProblemKind kind = TextProblemKind::kSyntax;
  text::Location location;
  std::string sqlstate;
  std::string message;
};

}  // namespace pgtidy::engine
