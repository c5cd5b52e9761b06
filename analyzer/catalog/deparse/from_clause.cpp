#include <algorithm>
#include <utility>

#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog::deparse {

namespace {

// Source: PRETTYINDENT_STD, PRETTYINDENT_JOIN, PRETTYINDENT_VAR.
constexpr int kIndentClause = 8;
constexpr int kIndentJoin = 4;
constexpr int kIndentItem = 4;

std::string_view KeywordOf(JoinType type, bool has_condition) {
  switch (type) {
    case JoinType::kInner: return has_condition ? " JOIN " : " CROSS JOIN ";
    case JoinType::kLeft: return " LEFT JOIN ";
    case JoinType::kFull: return " FULL JOIN ";
    case JoinType::kRight: return " RIGHT JOIN ";
  }
  return " JOIN ";
}

// Whether all functions are unnest(array), which UNNEST(a, b) stands for.
bool AllUnnest(const Catalog& catalog, const std::vector<RangeTableFunction>& functions) {
  return std::ranges::all_of(functions, [&](const RangeTableFunction& function) {
    const auto* call = As<FuncExpr>(function.function);
    if (call == nullptr || function.has_column_definitions) return false;
    const Routine* routine = catalog.Find<Routine>(call->function);
    return routine != nullptr && routine->built_in && routine->name == "unnest" && routine->arguments.size() == 1 &&
           routine->arguments[0] == types::kAnyArrayType;
  });
}

}  // namespace

// The name of a relation, qualified also where a WITH query of this or an outer level has it. Source:
// generate_relation_name().
std::string Printer::RelationInQuery(Oid relation) const {
  const std::string name = BareRelationName(catalog_, relation);
  for (const QueryNames* level = names_; level != nullptr; level = level->parent) {
    if (std::ranges::any_of(level->cte_list, [&](const auto& cte) { return cte->name == name; })) {
      return QualifiedRelationName(catalog_, relation);
    }
  }
  return VisibleRelationName(catalog_, relation);
}

// Source: get_from_clause().
void Printer::FromClause(const Query& query, std::string_view keyword) {
  if (query.join_tree == nullptr) return;
  bool first = true;
  for (const auto& item : query.join_tree->items) {
    if (item->kind == FromItem::Kind::kReference) {
      const RangeTblEntry* entry = names_->Entry(item->rtindex);
      if (entry == nullptr || !entry->in_from_clause) continue;
    }
    if (first) {
      Keyword(keyword, -kIndentClause, kIndentClause, 2);
      FromElement(*item);
      first = false;
      continue;
    }
    Text(", ");
    std::string text;
    std::string* const out = std::exchange(out_, &text);
    FromElement(*item);
    out_ = out;
    if (layout_.indent) {
      if (text.starts_with('\n')) {
        RemoveTrailingSpaces();
      } else if (LastLineHasText(text)) {
        Keyword("", -kIndentClause, kIndentClause, kIndentItem);
      }
    }
    Text(text);
  }
}

// Source: get_from_clause_item().
void Printer::FromElement(const FromItem& item) {
  switch (item.kind) {
    case FromItem::Kind::kReference: return FromEntry(item.rtindex);
    case FromItem::Kind::kJoin: return Join(item);
    case FromItem::Kind::kFrom: return;
  }
}

void Printer::FromEntry(int rtindex) {
  const RangeTblEntry* found = names_->Entry(rtindex);
  if (found == nullptr) return;
  const RangeTblEntry& entry = *found;
  // The only function of an entry whose columns are defined behind it.
  const RangeTableFunction* defined = nullptr;
  if (entry.lateral) Text("LATERAL ");
  switch (entry.kind) {
    case RteKind::kRelation:
      if (!entry.inherit) Text("ONLY ");
      Text(catalog_.Find<Relation>(entry.relation) != nullptr ? RelationInQuery(entry.relation)
                                                              : catalog_.QuoteIdentifier(entry.eref.name));
      break;
    case RteKind::kSubquery:
      Text("(");
      if (entry.subquery != nullptr) NestedQuery(*entry.subquery, nullptr, true);
      Text(")");
      break;
    case RteKind::kFunction:
      if (entry.functions.size() == 1 && entry.functions[0].has_column_definitions && !entry.with_ordinality) {
        defined = &entry.functions[0];
      }
      FunctionEntry(entry);
      break;
    case RteKind::kTableFunction:
      if (entry.table_function == nullptr) break;
      if (entry.table_function->json) {
        Text(entry.table_function->source_text);
      } else {
        XmlTable(*entry.table_function);
      }
      break;
    case RteKind::kValues:
      Text("(");
      Values(entry.values_lists);
      Text(")");
      break;
    case RteKind::kCte: Name(entry.cte_name); break;
    case RteKind::kNamedTuplestore: Name(entry.eref.name); break;
    case RteKind::kJoin:
    case RteKind::kResult: break;
  }
  RelationAlias(rtindex, " ");
  if (defined != nullptr) {
    ColumnDefinitions(*defined, &names_->Columns(rtindex));
  } else {
    ColumnAliases(names_->Columns(rtindex));
  }
  if (entry.has_table_sample) TableSample(entry);
}

void Printer::FunctionEntry(const RangeTblEntry& entry) {
  const auto& functions = entry.functions;
  // With both, a column definition list could be taken to hold the ordinality column.
  if (functions.size() == 1 && (!functions[0].has_column_definitions || !entry.with_ordinality)) {
    FunctionCall(functions[0].function, true);
  } else if (AllUnnest(catalog_, functions)) {
    ExprList arguments;
    for (const RangeTableFunction& function : functions) {
      const auto& call = static_cast<const FuncExpr&>(*function.function);
      arguments.insert(arguments.end(), call.arguments.begin(), call.arguments.end());
    }
    Text("UNNEST(");
    List(arguments, true);
    Text(")");
  } else {
    Text("ROWS FROM(");
    for (size_t i = 0; i < functions.size(); ++i) {
      if (i > 0) Text(", ");
      FunctionCall(functions[i].function, true);
      if (functions[i].has_column_definitions) {
        Text(" AS ");
        ColumnDefinitions(functions[i], nullptr);
      }
    }
    Text(")");
  }
  if (entry.with_ordinality) Text(" WITH ORDINALITY");
}

void Printer::Join(const FromItem& item) {
  const RangeTblEntry* entry = names_->Entry(item.rtindex);
  if (entry == nullptr || item.left == nullptr || item.right == nullptr) return;
  const bool named = entry->alias != nullptr;
  const bool parentheses = !layout_.omit_parentheses || named;
  const bool right_parentheses = layout_.omit_parentheses && item.right->kind == FromItem::Kind::kJoin &&
                                 names_->Entry(item.right->rtindex)->alias == nullptr;
  const ColumnNames& columns = names_->Columns(item.rtindex);
  const bool has_condition = item.qualification != nullptr || !columns.using_names.empty();

  if (parentheses) Text("(");
  FromElement(*item.left);
  Keyword(KeywordOf(item.join_type, has_condition), -kIndentClause, kIndentClause, kIndentJoin);
  if (right_parentheses) Text("(");
  FromElement(*item.right);
  if (right_parentheses) Text(")");
  if (!columns.using_names.empty()) {
    Text(" USING (");
    NameList(columns.using_names);
    Text(")");
    if (entry->join_using_alias != nullptr) {
      Text(" AS ");
      Name(entry->join_using_alias->name);
    }
  } else if (item.qualification != nullptr) {
    Text(" ON ");
    Open();
    Expression(item.qualification, false);
    Close();
  } else if (item.join_type != JoinType::kInner) {
    Text(" ON TRUE");
  }
  if (parentheses) Text(")");
  if (named) {
    Text(" ");
    Name(names_->RelationName(item.rtindex).value_or(""));
    ColumnAliases(columns);
  }
}

// Source: get_rte_alias().
void Printer::RelationAlias(int rtindex, std::string_view before) {
  const RangeTblEntry& entry = *names_->Entry(rtindex);
  const std::string name = names_->RelationName(rtindex).value_or("");
  bool print = entry.alias != nullptr || names_->Columns(rtindex).print_aliases;
  switch (entry.kind) {
    case RteKind::kRelation: {
      const Relation* relation = catalog_.Find<Relation>(entry.relation);
      print = print || name != (relation == nullptr ? entry.eref.name : relation->name);
      break;
    }
    case RteKind::kFunction:
    case RteKind::kSubquery:
    case RteKind::kValues: print = true; break;
    case RteKind::kCte: print = print || name != entry.cte_name; break;
    case RteKind::kJoin:
    case RteKind::kTableFunction:
    case RteKind::kNamedTuplestore:
    case RteKind::kResult: break;
  }
  if (!print) return;
  Text(before);
  Name(name);
}

// Source: get_column_alias_list().
void Printer::ColumnAliases(const ColumnNames& columns) {
  if (!columns.print_aliases || columns.visible.empty()) return;
  Text("(");
  for (size_t i = 0; i < columns.visible.size(); ++i) {
    if (i > 0) Text(", ");
    Name(columns.visible[i].name);
  }
  Text(")");
}

// Source: get_from_clause_coldeflist().
void Printer::ColumnDefinitions(const RangeTableFunction& function, const ColumnNames* columns) {
  Text("(");
  for (size_t i = 0; i < function.column_types.size(); ++i) {
    if (i > 0) Text(", ");
    if (columns != nullptr && i < columns->names.size() && columns->names[i]) {
      Name(*columns->names[i]);
    } else {
      Name(function.column_names[i]);
    }
    Text(" ");
    TypeName(function.column_types[i]);
    if (i < function.column_collations.size()) {
      Text(CollationSuffix(catalog_, function.column_collations[i],
                           TypeCollation(catalog_, function.column_types[i].oid)));
    }
  }
  Text(")");
}

// Source: get_tablesample_def().
void Printer::TableSample(const RangeTblEntry& entry) {
  Text(" TABLESAMPLE ");
  Name(entry.table_sample_method);
  Text(" (");
  List(entry.table_sample_arguments, false);
  Text(")");
  if (entry.table_sample_repeatable != nullptr) {
    Text(" REPEATABLE (");
    Expression(entry.table_sample_repeatable, false);
    Text(")");
  }
}

}  // namespace pgtidy::catalog::deparse
