#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "syntax/byte-order-mark",
    .summary = "a byte order mark reaches the server, which refuses it",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kSafe,
    .docs =
        R"md(Some editors begin a file with the three bytes EF BB BF. Frameworks that send the file as it is send these too, and the
server takes them for the start of a name: `syntax error at or near "\ufeffCREATE"` (SQLSTATE 42601). psql and Flyway leave
them out, so nothing is reported for these.

```sql invalid
-- @framework sqlx
-- @hex
efbbbf 43524541544520544142 4c4520742028696420696e74293b
```
```sql fixed
CREATE TABLE t (id int);
```
```sql valid
CREATE TABLE t (id int);
```
)md",
};

class ByteOrderMark final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckText(const engine::TextProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::TextProblemKind::kByteOrderMark) return;
    reporter.Report(problem.location)
        .Sqlstate(problem.sqlstate)
        .Message("the file begins with a byte order mark, which the server refuses as a syntax error")
        .Help("save the file as UTF-8 without a byte order mark")
        .Fix("remove the byte order mark", diagnostics::Applicability::kSafe,
             {{.file = problem.location.file, .range = problem.location.range, .replacement = ""}});
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeByteOrderMark() { return std::make_unique<ByteOrderMark>(); }

}  // namespace pgtidy::rules
