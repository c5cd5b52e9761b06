#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzer/ddl/plpgsql/evaluator.h"

struct JoinExpr;
struct RangeFunction;
struct RangeVar;
struct SelectStmt;

namespace pgtidy::ddl::plpgsql {

/// Rows of the sources of FROM, put together; null where a source has not been reached.
struct Joined {
  std::vector<const std::vector<Value>*> rows;
  bool certain = true;
};

/// FROM and WHERE of one SELECT. Joined rows live as long as the object.
class FromRows {
 public:
  FromRows(Evaluator& evaluator, const ::SelectStmt& select, const Frame* outer);

  [[nodiscard]] std::vector<Joined> Run();
  [[nodiscard]] const std::vector<Frame::Source>& sources() const { return sources_; }
  [[nodiscard]] Frame FrameOf(const Joined& joined) const { return Frame{&sources_, joined.rows, outer_, nullptr}; }
  /// False: there may be more rows.
  [[nodiscard]] bool complete() const { return complete_; }

 private:
  /// `column = key` among the conditions, with the source's rows by that column.
  struct Hint {
    const ::Node* key = nullptr;
    std::unordered_multimap<std::string, size_t> rows;
  };

  void Register(const ::Node* item);
  [[nodiscard]] RowSet RelationRows(const ::RangeVar& table);
  [[nodiscard]] std::vector<Joined> Extend(std::vector<Joined> base, const ::Node* item);
  [[nodiscard]] std::vector<Joined> ExtendFunction(const std::vector<Joined>& base, size_t index,
                                                   const ::RangeFunction& function);
  [[nodiscard]] std::vector<Joined> ExtendJoin(std::vector<Joined> base, const ::JoinExpr& join);
  void AddNullRows(Joined& joined, const ::Node* item);
  [[nodiscard]] std::vector<Joined> JoinFilter(std::vector<Joined> joined, const ::JoinExpr& join);
  [[nodiscard]] std::vector<Joined> FilterUsing(std::vector<Joined> joined, const std::string& name);
  [[nodiscard]] std::vector<Joined> Filter(std::vector<Joined> joined, const ::Node* condition);
  [[nodiscard]] Hint HintFor(size_t index, const std::vector<Joined>& base);
  [[nodiscard]] static bool FillIndex(const RowSet& set, size_t column, Hint& hint);
  [[nodiscard]] std::optional<size_t> ColumnOf(const ::Node* node, size_t index) const;
  [[nodiscard]] bool IsComputable(const ::Node* key, const Joined& base) const;
  [[nodiscard]] bool SomethingMayExist();

  Evaluator& evaluator_;
  const ::SelectStmt& select_;
  const Frame* outer_;
  std::vector<const ::Node*> conjuncts_;
  std::vector<Frame::Source> sources_;
  std::vector<RowSet> sets_;
  std::map<const ::Node*, size_t> source_of_;
  std::map<const ::Node*, const ::RangeFunction*> per_row_;
  std::deque<std::vector<Value>> storage_;
  bool reads_system_relations_ = false;
  bool complete_ = true;
};

}  // namespace pgtidy::ddl::plpgsql
