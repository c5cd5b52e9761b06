#pragma once

#include <optional>
#include <string_view>

#include "analyzer/ddl/effects.h"
#include "analyzer/syntax/ranges.h"
#include "analyzer/syntax/statement.h"

struct AlterTableStmt;
struct ClusterStmt;
struct CreateSchemaStmt;
struct CreateStmt;
struct CreateTableAsStmt;
struct DeleteStmt;
struct DropStmt;
struct IndexStmt;
struct List;
struct RangeVar;
struct RefreshMatViewStmt;
struct ReindexStmt;
struct RenameStmt;
struct SelectStmt;
struct TransactionStmt;
struct TruncateStmt;
struct UpdateStmt;
struct VacuumStmt;
struct ViewStmt;
struct WithClause;

namespace pgtidy::ddl {

/// A statement with its text: turns the tree's locations into ranges of the file. Lives as long as the tree.
class StatementView {
 public:
  StatementView(const syntax::Statement& statement, std::string_view text) : statement_(statement), text_(text) {}

  [[nodiscard]] const syntax::Statement& statement() const { return statement_; }
  [[nodiscard]] text::ByteRange range() const { return statement_.range; }
  /// Returns the tokens, read at the first call.
  [[nodiscard]] const syntax::StatementTokens& tokens() const;
  /// Returns the place in the file of a location of the tree; the statement's start if the tree does not know (-1).
  [[nodiscard]] uint32_t At(int location) const;
  /// Returns the name with its range. `relation` may be null: an empty name at the whole statement.
  [[nodiscard]] ObjectName Name(const RangeVar* relation) const;
  /// Returns the name that a List of String nodes spells; `range` is taken as it is.
  [[nodiscard]] static ObjectName NameOf(const List* strings, text::ByteRange range);

 private:
  const syntax::Statement& statement_;
  std::string_view text_;
  mutable std::optional<syntax::StatementTokens> tokens_;
};

// One function per statement family, each in a file of its own.
void DescribeAlterTable(const StatementView& view, const AlterTableStmt& statement, Effects& effects);
void DescribeCreateTable(const StatementView& view, const CreateStmt& statement, Effects& effects);
void DescribeCreateTableAs(const StatementView& view, const CreateTableAsStmt& statement, Effects& effects);
void DescribeSelectInto(const StatementView& view, const SelectStmt& statement, Effects& effects);
void DescribeCreateView(const StatementView& view, const ViewStmt& statement, Effects& effects);
void DescribeCreateSchema(const StatementView& view, const CreateSchemaStmt& statement, Effects& effects);
void DescribeCreateIndex(const StatementView& view, const IndexStmt& statement, Effects& effects);
void DescribeReindex(const StatementView& view, const ReindexStmt& statement, Effects& effects);
void DescribeDrop(const StatementView& view, const DropStmt& statement, Effects& effects);
void DescribeRename(const StatementView& view, const RenameStmt& statement, Effects& effects);
void DescribeTruncate(const StatementView& view, const TruncateStmt& statement, Effects& effects);
void DescribeVacuum(const StatementView& view, const VacuumStmt& statement, Effects& effects);
void DescribeCluster(const StatementView& view, const ClusterStmt& statement, Effects& effects);
void DescribeRefresh(const StatementView& view, const RefreshMatViewStmt& statement, Effects& effects);
void DescribeUpdate(const StatementView& view, const UpdateStmt& statement, Effects& effects);
void DescribeDelete(const StatementView& view, const DeleteStmt& statement, Effects& effects);
void DescribeWith(const StatementView& view, const WithClause* with, Effects& effects);
void DescribeTransaction(const TransactionStmt& statement, Effects& effects);

}  // namespace pgtidy::ddl
