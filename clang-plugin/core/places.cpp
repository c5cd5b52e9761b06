#include "clang-plugin/core/places.h"

#include <clang/Lex/Lexer.h>
#include <llvm/ADT/SmallString.h>
#include <llvm/Support/Path.h>

#include <algorithm>

namespace pgtidy::cxx {
namespace {

clang::CharSourceRange InFile(const clang::ASTContext& context, clang::SourceRange tokens) {
  if (tokens.isInvalid()) return {};
  const clang::SourceManager& sources = context.getSourceManager();
  const clang::CharSourceRange written =
      clang::Lexer::makeFileCharRange(clang::CharSourceRange::getTokenRange(tokens), sources, context.getLangOpts());
  if (written.isValid()) return written;
  const clang::CharSourceRange expansion = sources.getExpansionRange(tokens);
  return clang::Lexer::getAsCharRange(expansion, sources, context.getLangOpts());
}

}  // namespace

std::optional<uint32_t> Places::IndexOf(clang::FileID file) {
  const auto known = indexes_.find(file);
  if (known != indexes_.end()) return known->second;
  std::optional<uint32_t> index;
  if (const auto entry = sources_.getFileEntryRefForID(file)) {
    llvm::SmallString<256> path(entry->getName());
    sources_.getFileManager().makeAbsolutePath(path);
    llvm::sys::path::remove_dots(path, true);
    const std::string name(path);
    const auto found = std::find(files_.begin(), files_.end(), name);
    index = static_cast<uint32_t>(found - files_.begin());
    if (found == files_.end()) files_.push_back(name);
  }
  indexes_.emplace(file, index);
  return index;
}

std::optional<sites::Place> Places::Of(clang::SourceRange tokens) {
  const clang::CharSourceRange range = InFile(context_, tokens);
  if (range.isInvalid()) return std::nullopt;
  const auto [file, begin] = sources_.getDecomposedLoc(range.getBegin());
  const auto [end_file, end] = sources_.getDecomposedLoc(range.getEnd());
  if (file != end_file || end < begin) return std::nullopt;
  const std::optional<uint32_t> index = IndexOf(file);
  if (!index) return std::nullopt;
  return sites::Place{*index, {begin, end}};
}

std::optional<sites::Place> Places::OfBytes(clang::SourceLocation begin, uint32_t length) {
  if (begin.isInvalid() || !begin.isFileID()) return std::nullopt;
  const auto [file, offset] = sources_.getDecomposedLoc(begin);
  const std::optional<uint32_t> index = IndexOf(file);
  if (!index) return std::nullopt;
  return sites::Place{*index, {offset, offset + length}};
}

std::string Places::TextAt(clang::SourceRange tokens, size_t most) const {
  const clang::CharSourceRange range = InFile(context_, tokens);
  if (range.isInvalid()) return {};
  const llvm::StringRef source = clang::Lexer::getSourceText(range, sources_, context_.getLangOpts());
  std::string text;
  for (const char c : source) {
    const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (blank && (text.empty() || text.back() == ' ')) continue;
    text += blank ? ' ' : c;
    if (text.size() > most) break;
  }
  if (text.size() <= most) return text;
  // Not in the middle of a character.
  size_t end = most - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "...";
}

}  // namespace pgtidy::cxx
