#include "clang-plugin/apis/poco_binding.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/result_reads.h"

namespace pgtidy::cxx {

namespace {

using sites::CxxTypeKind;

// Of a container, which holds the values of many rows, the element.
sites::CxxType RowValue(sites::CxxType type) {
  if (type.kind == CxxTypeKind::kArray && !type.elements.empty()) return sites::CxxType(type.elements.front());
  if (type.name == "Poco::Data::NullData") {
    type = {};
    type.kind = CxxTypeKind::kNull;
  }
  return type;
}

// True if a value of the type is one column: others are taken apart by a TypeHandler of the user's.
bool IsOneColumn(const sites::CxxType& type) {
  switch (type.kind) {
    case CxxTypeKind::kUnknown:
    case CxxTypeKind::kTuple:
    case CxxTypeKind::kArray:
    case CxxTypeKind::kPointer: return false;
    case CxxTypeKind::kOptional: return !type.elements.empty() && IsOneColumn(type.elements.front());
    case CxxTypeKind::kNamed:
      return HasName(type.name, {"Poco::DateTime", "Poco::Data::Date", "Poco::Data::Time", "Poco::UUID",
                                 "Poco::Dynamic::Var", "Poco::Any", "Poco::LocalDateTime"});
    default: return true;
  }
}

// The class that a parameter of the operator points to: AbstractBinding for what use() gives.
std::string PointedClass(clang::QualType type) {
  const std::vector<clang::QualType> types = TemplateTypeArguments(type.getNonReferenceType());
  if (types.empty()) return {};
  const clang::CXXRecordDecl* record = types.front()->getAsCXXRecordDecl();
  return record == nullptr ? "" : QualifiedName(record);
}

// Where the specification that a percent sign at `begin` starts ends; `type` gets its letter.
size_t EndOfSpecification(std::string_view text, size_t begin, char& type) {
  size_t end = begin + 1;
  if (end < text.size() && text[end] == '[') {
    end = text.find(']', end);
    if (end == std::string_view::npos) return end;
    ++end;
  }
  end = text.find_first_not_of("+-# 0123456789.lLh?", end);
  if (end == std::string_view::npos) return end;
  type = text[end];
  return end + 1;
}

// The text with the values put in for its specifications, in order.
sites::SqlText Formatted(const sites::SqlText& format, std::span<const clang::Expr* const> values, Scan& scan) {
  sites::SqlText text;
  text.has_open_end = format.has_open_end;
  text.is_assumed = format.is_assumed;
  const auto slice = [&](size_t begin, size_t end) {
    return format.Slice({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
  };
  size_t copied = 0;
  size_t next_value = 0;
  for (size_t at = format.text.find('%'); at != std::string::npos; at = format.text.find('%', copied)) {
    text.Append(slice(copied, at));
    if (at + 1 < format.text.size() && format.text[at + 1] == '%') {
      text.Append(slice(at, at + 1));
      copied = at + 2;
      continue;
    }
    char type = 0;
    const size_t end = EndOfSpecification(format.text, at, type);
    if (end == std::string::npos || next_value >= values.size()) {
      copied = at;
      break;
    }
    const clang::Expr* value = values[next_value++];
    const std::optional<sites::SqlText> known = type == 's' ? scan.ConstantTextOf(value) : std::nullopt;
    if (known && end == at + 2) {
      text.Append(*known);
    } else if (end == at + 2) {
      AppendStreamed(value, scan, text);
    } else {
      const sites::Argument hole = scan.ArgumentOf(value);
      text.AppendHole(hole.place, hole.expression);
      text.segments.back().is_number = type != 's' && type != 'c';
    }
    copied = end;
  }
  text.Append(slice(copied, format.text.size()));
  // Holes at the very end are in no slice.
  for (const sites::TextSegment& segment : format.segments) {
    if (segment.kind != sites::SegmentKind::kHole || segment.range.begin != format.text.size()) continue;
    text.AppendHole(segment.place, segment.expression);
    text.segments.back().is_number = segment.is_number;
    text.segments.back().is_escaped = segment.is_escaped;
    text.segments.back().is_repeated = segment.is_repeated;
  }
  return text;
}

}  // namespace

bool BindsByComma(const clang::FunctionDecl& comma) {
  if (comma.getNumParams() == 0) return true;
  const clang::QualType type = comma.getParamDecl(comma.getNumParams() - 1)->getType().getNonReferenceType();
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  if (record == nullptr) return !type->isFunctionPointerType() && !type->isFunctionType();
  return !HasName(QualifiedName(record), {"Poco::Data::Limit", "Poco::Data::Range", "Poco::Data::Bulk"});
}

void PocoOperands::Lose() {
  knows_arguments_ = false;
  knows_columns_ = false;
}

void PocoOperands::Add(const ChainLink& link, Scan& scan) {
  const clang::FunctionDecl* callee = link.call->getDirectCallee();
  if (callee == nullptr || callee->getNumParams() == 0) return Lose();
  const clang::QualType parameter = callee->getParamDecl(callee->getNumParams() - 1)->getType();
  const std::string pointed = PointedClass(parameter);
  if (pointed == "Poco::Data::AbstractBinding") return AddUse(link.operand, scan);
  if (pointed == "Poco::Data::AbstractExtraction") return AddInto(link.operand, scan);
  const sites::CxxType type = scan.TypeOf(parameter);
  switch (type.kind) {
    case CxxTypeKind::kBoolean:
    case CxxTypeKind::kCharacter:
    case CxxTypeKind::kInteger:
    case CxxTypeKind::kFloating:
    case CxxTypeKind::kString:
    case CxxTypeKind::kCharPointer: values_.push_back(link.operand); return;
    // Vectors of bindings, of extractions, of vectors of these.
    case CxxTypeKind::kArray: return Lose();
    default: return;
  }
}

void PocoOperands::AddUse(const clang::Expr* operand, Scan& scan) {
  const clang::Expr* peeled = PeelCasts(operand);
  const std::optional<Call> call = llvm::isa<clang::CallExpr>(peeled) ? scan.Describe(peeled) : std::nullopt;
  if (!call || call->arguments.empty() || !call->name.starts_with("Poco::Data::Keywords::") ||
      !HasName(call->unqualified_name(), {"use", "useRef", "bind", "in", "io"})) {
    knows_arguments_ = false;
    return;
  }
  sites::Argument argument = scan.ArgumentOf(call->arguments[0]);
  argument.type = RowValue(scan.TypeOf(call->arguments[0]->getType()));
  if (!IsOneColumn(argument.type)) knows_arguments_ = false;
  arguments_.push_back(std::move(argument));
}

void PocoOperands::AddInto(const clang::Expr* operand, Scan& scan) {
  const clang::Expr* peeled = PeelCasts(operand);
  const std::optional<Call> call = llvm::isa<clang::CallExpr>(peeled) ? scan.Describe(peeled) : std::nullopt;
  // A position says which of several results is meant.
  if (!call || call->arguments.size() != 1 || call->name != "Poco::Data::Keywords::into") {
    knows_columns_ = false;
    return;
  }
  const clang::Expr* target = call->arguments[0];
  sites::ColumnRead read = ReadOfIndex(static_cast<uint32_t>(reads_.size()), RowValue(scan.TypeOf(target->getType())));
  if (!IsOneColumn(read.type)) knows_columns_ = false;
  read.place = scan.PlaceOf(target->getSourceRange());
  reads_.push_back(std::move(read));
}

void PocoOperands::Give(sites::QuerySite& site, Scan& scan) const {
  if (!values_.empty()) {
    for (sites::SqlText& text : site.texts) text = Formatted(text, values_, scan);
  }
  site.arguments.reset();
  if (knows_arguments_) site.arguments = arguments_;
  if (!knows_columns_ || reads_.empty()) return;
  site.result.state = sites::ResultUse::State::kFollowed;
  site.result.reads = reads_;
  site.result.columns = static_cast<uint32_t>(reads_.size());
  site.result.columns_place = reads_.front().place;
}

}  // namespace pgtidy::cxx
