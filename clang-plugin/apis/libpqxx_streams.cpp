#include <algorithm>
#include <utility>

#include "clang-plugin/apis/libpqxx.h"

namespace pgtidy::cxx {
namespace {

using Expressions = std::vector<const clang::Expr*>;

// The elements of a braced list, or of a container or constant that was made of one; nothing if they cannot be seen.
std::optional<Expressions> ListElements(const clang::Expr* expression, int depth = 0) {
  constexpr int kMostDepth = 8;
  if (depth > kMostDepth) return std::nullopt;
  const clang::Expr* list = Peel(expression);
  if (const auto* braces = llvm::dyn_cast<clang::InitListExpr>(list)) {
    return Expressions(braces->inits().begin(), braces->inits().end());
  }
  if (const auto* made = llvm::dyn_cast<clang::CXXStdInitializerListExpr>(list)) {
    return ListElements(made->getSubExpr(), depth + 1);
  }
  if (const auto* cast = llvm::dyn_cast<clang::CXXFunctionalCastExpr>(list)) {
    return ListElements(cast->getSubExpr(), depth + 1);
  }
  if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(list)) {
    if (construction->getNumArgs() == 0) return Expressions();
    return ListElements(construction->getArg(0), depth + 1);
  }
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(list)) {
    const auto* variable = llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
    if (variable == nullptr || variable->getInit() == nullptr || llvm::isa<clang::ParmVarDecl>(variable) ||
        !variable->getType().isConstQualified()) {
      return std::nullopt;
    }
    return ListElements(variable->getInit(), depth + 1);
  }
  return std::nullopt;
}

bool IsPlainName(std::string_view name) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  const auto is_plain = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
  return !name.empty() && is_letter(name[0]) && std::all_of(name.begin(), name.end(), is_plain);
}

void AppendMadeUp(std::string_view bytes, sites::SqlText& text) {
  text.Append(bytes, sites::SegmentKind::kFolded, std::nullopt);
}

// Adds a name as the library sends it: in quotes, so that it stands for itself, if the library puts it into quotes.
// False if it is not known, or no plain name and sent without.
bool AppendName(const clang::Expr* name, bool quotes, sites::SqlText& text, Scan& scan) {
  const std::optional<sites::SqlText> constant = scan.ConstantTextOf(name);
  if (!constant || constant->text.find('"') != std::string::npos) return false;
  const bool is_plain = IsPlainName(constant->text);
  if (!is_plain && !quotes) return false;
  if (!is_plain) AppendMadeUp("\"", text);
  text.Append(*constant);
  if (!is_plain) AppendMadeUp("\"", text);
  return true;
}

// How the arguments of a stream say the table.
struct TableArguments {
  const clang::Expr* table = nullptr;
  const clang::Expr* columns = nullptr;  // Null: all.
  bool is_path = false;                  // The table is a list of schema and name.
  bool is_raw_table = false;             // The table is as SQL writes it.
  bool is_raw_columns = false;           // The columns are one text, as SQL writes them.
  bool quotes_columns = true;            // The library puts the names of columns into quotes.
  bool knows_columns = true;             // False for columns that are given otherwise.
};

// Adds the columns. False if they are not known.
bool AppendColumns(const TableArguments& arguments, sites::SqlText& text, Scan& scan) {
  if (!arguments.knows_columns) return false;
  if (arguments.columns == nullptr) {
    AppendMadeUp("*", text);
    return true;
  }
  if (arguments.is_raw_columns) {
    const std::optional<sites::SqlText> raw = scan.ConstantTextOf(arguments.columns);
    if (!raw) return false;
    if (raw->text.empty()) {
      AppendMadeUp("*", text);
    } else {
      text.Append(*raw);
    }
    return true;
  }
  const std::optional<Expressions> columns = ListElements(arguments.columns);
  if (!columns) return false;
  if (columns->empty()) AppendMadeUp("*", text);
  for (size_t i = 0; i < columns->size(); ++i) {
    if (i > 0) AppendMadeUp(", ", text);
    if (!AppendName((*columns)[i], arguments.quotes_columns, text, scan)) return false;
  }
  return true;
}

bool AppendTable(const TableArguments& arguments, sites::SqlText& text, Scan& scan) {
  if (arguments.is_path) {
    const std::optional<Expressions> path = ListElements(arguments.table);
    if (!path || path->empty()) return false;
    for (size_t i = 0; i < path->size(); ++i) {
      if (i > 0) AppendMadeUp(".", text);
      if (!AppendName((*path)[i], true, text, scan)) return false;
    }
    return true;
  }
  const std::optional<sites::SqlText> table = scan.ConstantTextOf(arguments.table);
  // Versions differ in whether they put it into quotes.
  if (!table || (!arguments.is_raw_table && !IsPlainName(table->text))) return false;
  text.Append(*table);
  return true;
}

// The SELECT that stands for the stream. Nothing if the table is not known.
std::optional<sites::SqlText> TextOfTable(const TableArguments& arguments, Scan& scan) {
  sites::SqlText text;
  AppendMadeUp("SELECT ", text);
  if (!AppendColumns(arguments, text, scan)) {
    // A SELECT of no columns asks for the table alone.
    text = sites::SqlText();
    AppendMadeUp("SELECT", text);
  }
  AppendMadeUp(" FROM ", text);
  if (!AppendTable(arguments, text, scan)) return std::nullopt;
  return text;
}

class StreamReader : public ResultReader {
 public:
  ResultStep Step(ResultLevel, const Call& call, std::optional<size_t> argument, Scan& scan) const override {
    if (argument) return StepUnknown();
    const std::string_view name = call.unqualified_name();
    if (HasName(name, {"operator>>", "operator<<", "write_row"}) && call.arguments.size() == 1) {
      const sites::CxxType row = scan.TypeOf(call.arguments[0]->getType());
      return row.kind == sites::CxxTypeKind::kTuple ? StepReadAll(row.elements, true) : StepNothing();
    }
    if (name == "write_values") {
      std::vector<sites::CxxType> types;
      for (const clang::Expr* value : call.arguments) types.push_back(scan.TypeOf(value->getType()));
      return StepReadAll(std::move(types), true);
    }
    if (name == "iter") return StepReadAll(TypesOf(TemplateTypeArguments(call.callee), scan), true);
    if (HasName(name, {"complete", "close", "operator bool", "operator!", "name"})) return StepNothing();
    return StepUnknown();
  }
};

sites::ResultUse ResultOfStream(const Call& call, Scan& scan) {
  sites::ResultUse use = FollowResult(call.expression, StreamReader(), scan);
  // Opening it takes or holds the table, whether rows go through it or not.
  if (use.state == sites::ResultUse::State::kUnused) use.state = sites::ResultUse::State::kFollowed;
  return use;
}

void AddTable(const Call& call, const TableArguments& arguments, bool is_written, Scan& scan) {
  sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kTable, arguments.table);
  site.version = PqxxVersion(call.callee);
  site.connection = PqxxConnection(call.arguments[0], scan);
  if (const std::optional<sites::SqlText> text = TextOfTable(arguments, scan)) {
    site.texts = {*text};
    site.why_unknown.clear();
  } else {
    site.texts.clear();
    if (site.why_unknown.empty()) site.why_unknown = "the table is not constant";
  }
  site.arguments.emplace();
  site.has_result = true;
  site.result = ResultOfStream(call, scan);
  // What is written has only to be as many values as there are columns.
  if (is_written) site.result.reads.clear();
  const bool knows_columns = !site.texts.empty() && site.texts[0].text.starts_with("SELECT ") &&
                             !site.texts[0].text.starts_with("SELECT FROM ");
  if (!knows_columns) site.result.columns.reset();
  scan.Add(call, std::move(site));
}

void AddQuery(const Call& call, const clang::Expr* text, Scan& scan) {
  sites::QuerySite site = scan.NewSite(call, sites::SiteRole::kExecute, text);
  site.version = PqxxVersion(call.callee);
  site.connection = PqxxConnection(call.arguments[0], scan);
  site.arguments.emplace();
  site.has_result = true;
  site.result = ResultOfStream(call, scan);
  scan.Add(call, std::move(site));
}

bool IsText(clang::QualType type, Scan& scan) {
  const sites::CxxTypeKind kind = scan.TypeOf(type).kind;
  return kind == sites::CxxTypeKind::kString || kind == sites::CxxTypeKind::kStringView ||
         kind == sites::CxxTypeKind::kCharPointer;
}

// `stream_from(tx, from_table, "t", columns)`, `stream_to(tx, "t", columns)`, `tablewriter(tx, "t")`.
void VisitConstructor(const Call& call, bool is_written, Scan& scan) {
  const auto& arguments = call.arguments;
  if (arguments.size() < 2) return;
  size_t table = 1;
  const clang::QualType tag = arguments[1]->getType();
  if (IsOrDerivesFrom(tag, "pqxx::from_query_t")) {
    if (arguments.size() >= 3) AddQuery(call, arguments[2], scan);
    return;
  }
  if (IsOrDerivesFrom(tag, "pqxx::from_table_t")) table = 2;
  if (arguments.size() <= table || !IsText(arguments[table]->getType(), scan)) return;
  // Version 6 sends all names as they are.
  const bool quotes = PqxxVersion(call.callee) != "6";
  TableArguments parts;
  parts.table = arguments[table];
  parts.is_raw_table = !quotes;
  parts.quotes_columns = quotes;
  if (arguments.size() > table + 1) parts.columns = arguments[table + 1];
  // Else a pair of iterators.
  parts.knows_columns = arguments.size() <= table + 2;
  AddTable(call, parts, is_written, scan);
}

}  // namespace

bool VisitPqxxStream(const Call& call, Scan& scan) {
  const bool is_read = call.name.starts_with("pqxx::stream_from::") || call.name.starts_with("pqxx::tablereader::");
  const bool is_written = call.name.starts_with("pqxx::stream_to::") || call.name.starts_with("pqxx::tablewriter::");
  if (!is_read && !is_written) return false;
  const auto& arguments = call.arguments;
  const std::string_view name = call.unqualified_name();
  if (llvm::isa<clang::CXXConstructorDecl>(call.callee)) {
    VisitConstructor(call, is_written, scan);
  } else if (name == "query" && arguments.size() >= 2) {
    AddQuery(call, arguments[1], scan);
  } else if (HasName(name, {"table", "raw_table"}) && arguments.size() >= 2) {
    TableArguments parts;
    parts.table = arguments[1];
    parts.is_path = name == "table";
    parts.is_raw_table = parts.is_raw_columns = name == "raw_table";
    if (arguments.size() > 2) parts.columns = arguments[2];
    AddTable(call, parts, is_written, scan);
  }
  return true;
}

}  // namespace pgtidy::cxx
