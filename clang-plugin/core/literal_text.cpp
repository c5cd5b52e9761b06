#include "clang-plugin/core/literal_text.h"

#include <clang/Basic/SourceManager.h>
#include <clang/Lex/Lexer.h>
#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/ConvertUTF.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace pgtidy::cxx {
namespace {

void AppendUtf8(uint32_t code_point, std::string& out) {
  char buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
  char* end = buffer;
  if (llvm::ConvertCodePointToUTF8(code_point, end)) out.append(buffer, end);
}

// The whole content as UTF-8.
std::string ContentOf(const clang::StringLiteral& literal) {
  if (literal.getCharByteWidth() == 1) return literal.getBytes().str();
  std::string out;
  const unsigned length = literal.getLength();
  for (unsigned i = 0; i < length; ++i) {
    uint32_t unit = literal.getCodeUnit(i);
    const bool is_high = literal.getCharByteWidth() == 2 && unit >= 0xD800 && unit < 0xDC00 && i + 1 < length;
    if (is_high) {
      const uint32_t low = literal.getCodeUnit(i + 1);
      if (low >= 0xDC00 && low < 0xE000) {
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        ++i;
      }
    }
    AppendUtf8(unit, out);
  }
  return out;
}

// Reads one token of a literal as it stands in a file, and appends what it means.
class TokenReader {
 public:
  // `source` begins at the token, `at` is the place of its first byte.
  TokenReader(std::string_view source, sites::Place at, bool is_wide, sites::SqlText& out)
      : source_(source), at_(at), is_wide_(is_wide), out_(out) {}

  bool Read() {
    while (position_ < source_.size() && source_[position_] != '"' && source_[position_] != 'R') ++position_;
    if (position_ >= source_.size()) return false;
    if (source_[position_] == 'R') return ReadRaw();
    ++position_;
    return ReadPlain();
  }

 private:
  [[nodiscard]] sites::Place PlaceFrom(size_t begin, size_t end) const {
    const auto first = static_cast<uint32_t>(at_.range.begin + begin);
    return {at_.file, {first, static_cast<uint32_t>(first + (end - begin))}};
  }

  void Verbatim(size_t begin, size_t end) {
    out_.Append(source_.substr(begin, end - begin), sites::SegmentKind::kVerbatim, PlaceFrom(begin, end));
  }

  bool ReadRaw() {
    const size_t quote = position_ + 1;
    const size_t paren = source_.find('(', quote);
    if (quote >= source_.size() || source_[quote] != '"' || paren == std::string_view::npos) return false;
    const std::string end = ")" + std::string(source_.substr(quote + 1, paren - quote - 1)) + "\"";
    const size_t close = source_.find(end, paren + 1);
    if (close == std::string_view::npos) return false;
    size_t run = paren + 1;
    for (size_t i = run; i < close; ++i) {
      // Clang reads a line end of two bytes as one.
      if (source_[i] != '\r' || i + 1 >= close || source_[i + 1] != '\n') continue;
      Verbatim(run, i);
      run = i + 1;
    }
    Verbatim(run, close);
    return true;
  }

  bool ReadPlain() {
    while (position_ < source_.size()) {
      const char c = source_[position_];
      if (c == '"') return true;
      if (c != '\\') {
        size_t end = position_ + 1;
        while (end < source_.size() && source_[end] != '"' && source_[end] != '\\') ++end;
        Verbatim(position_, end);
        position_ = end;
        continue;
      }
      if (!ReadEscape()) return false;
    }
    return false;
  }

  bool ReadEscape() {
    const size_t begin = position_++;
    if (position_ >= source_.size()) return false;
    const char c = source_[position_++];
    std::string meaning;
    switch (c) {
      case '\r':
        if (position_ < source_.size() && source_[position_] == '\n') ++position_;
        return true;
      case '\n': return true;
      case 'n': meaning = "\n"; break;
      case 't': meaning = "\t"; break;
      case 'r': meaning = "\r"; break;
      case 'a': meaning = "\a"; break;
      case 'b': meaning = "\b"; break;
      case 'f': meaning = "\f"; break;
      case 'v': meaning = "\v"; break;
      case 'e': meaning = "\x1b"; break;
      case 'x': AppendUnit(ReadDigits(16, 8), meaning); break;
      case 'u': AppendUtf8(ReadDigits(16, 4), meaning); break;
      case 'U': AppendUtf8(ReadDigits(16, 8), meaning); break;
      default:
        if (c >= '0' && c <= '7') {
          --position_;
          AppendUnit(ReadDigits(8, 3), meaning);
        } else {
          meaning = c;  // \" \' \\ \?
        }
    }
    out_.Append(meaning, sites::SegmentKind::kSpelled, PlaceFrom(begin, position_));
    return true;
  }

  uint32_t ReadDigits(uint32_t base, size_t most) {
    uint32_t value = 0;
    for (size_t count = 0; count < most && position_ < source_.size(); ++count, ++position_) {
      const unsigned digit = llvm::hexDigitValue(source_[position_]);
      if (digit >= base) break;
      value = value * base + digit;
    }
    return value;
  }

  void AppendUnit(uint32_t unit, std::string& meaning) const {
    if (is_wide_) {
      AppendUtf8(unit, meaning);
    } else {
      meaning += static_cast<char>(unit);
    }
  }

  std::string_view source_;
  sites::Place at_;
  bool is_wide_;
  sites::SqlText& out_;
  size_t position_ = 0;
};

class LiteralReader {
 public:
  LiteralReader(const clang::StringLiteral& literal, const clang::ASTContext& context, Places& places)
      : literal_(literal), context_(context), sources_(context.getSourceManager()), places_(places) {}

  sites::SqlText Read() {
    const std::string content = ContentOf(literal_);
    sites::SqlText text;
    for (unsigned i = 0; i < literal_.getNumConcatenated(); ++i) {
      if (!ReadToken(literal_.getStrTokenLoc(i), text)) break;
    }
    if (text.text == content) return text;
    sites::SqlText folded;
    folded.Append(content, sites::SegmentKind::kFolded, places_.Of(literal_.getSourceRange()));
    return folded;
  }

 private:
  bool ReadToken(clang::SourceLocation location, sites::SqlText& text) {
    const clang::SourceLocation spelling = sources_.getSpellingLoc(location);
    if (spelling.isInvalid()) return false;
    if (sources_.isWrittenInScratchSpace(spelling)) return ReadStringified(location, spelling, text);
    const auto [file, offset] = sources_.getDecomposedLoc(spelling);
    bool invalid = false;
    const llvm::StringRef buffer = sources_.getBufferData(file, &invalid);
    if (invalid || offset >= buffer.size()) return false;
    const std::optional<sites::Place> at = places_.OfBytes(spelling, 0);
    if (!at) return false;
    const llvm::StringRef rest = buffer.substr(offset);
    return TokenReader({rest.data(), rest.size()}, *at, literal_.getCharByteWidth() != 1, text).Read();
  }

  // `#x`: the preprocessor made the token from an argument of the macro, which stands somewhere in the expansion.
  bool ReadStringified(clang::SourceLocation location, clang::SourceLocation spelling, sites::SqlText& text) {
    const unsigned length = clang::Lexer::MeasureTokenLength(spelling, sources_, context_.getLangOpts());
    const char* data = sources_.getCharacterData(spelling);
    sites::SqlText made;
    if (!TokenReader({data, length}, {}, literal_.getCharByteWidth() != 1, made).Read()) return false;
    const clang::CharSourceRange expansion =
        clang::Lexer::getAsCharRange(sources_.getExpansionRange(location), sources_, context_.getLangOpts());
    const llvm::StringRef source = clang::Lexer::getSourceText(expansion, sources_, context_.getLangOpts());
    const size_t arguments = source.find('(');
    const size_t found = arguments == llvm::StringRef::npos ? arguments : source.find(made.text, arguments);
    const bool once = found != llvm::StringRef::npos && !made.text.empty() &&
                      source.find(made.text, found + 1) == llvm::StringRef::npos;
    if (once) {
      const auto size = static_cast<uint32_t>(made.text.size());
      text.Append(made.text, sites::SegmentKind::kVerbatim,
                  places_.OfBytes(expansion.getBegin().getLocWithOffset(static_cast<int>(found)), size));
    } else {
      text.Append(made.text, sites::SegmentKind::kFolded, places_.Of({location, location}));
    }
    return true;
  }

  const clang::StringLiteral& literal_;
  const clang::ASTContext& context_;
  const clang::SourceManager& sources_;
  Places& places_;
};

}  // namespace

sites::SqlText LiteralText(const clang::StringLiteral& literal, const clang::ASTContext& context, Places& places) {
  return LiteralReader(literal, context, places).Read();
}

std::optional<sites::SqlText> LiteralTokenText(clang::SourceLocation token, const clang::ASTContext& context,
                                               Places& places) {
  const clang::SourceManager& sources = context.getSourceManager();
  const clang::SourceLocation spelling = sources.getSpellingLoc(token);
  if (spelling.isInvalid() || sources.isWrittenInScratchSpace(spelling)) return std::nullopt;
  const std::optional<sites::Place> at = places.OfBytes(spelling, 0);
  if (!at) return std::nullopt;
  const unsigned length = clang::Lexer::MeasureTokenLength(spelling, sources, context.getLangOpts());
  sites::SqlText text;
  if (!TokenReader({sources.getCharacterData(spelling), length}, *at, false, text).Read()) return std::nullopt;
  return text;
}

sites::SqlText AlignWith(const sites::SqlText& text, const sites::SqlText& literal) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  const std::string& from = literal.text;
  sites::SqlText aligned;
  size_t position = 0;
  for (size_t i = 0; i < text.text.size(); ++i) {
    const char c = text.text[i];
    size_t next = position;
    if (next >= from.size() || from[next] != c) {
      while (next < from.size() && is_blank(from[next]) && (from[next] != c || !is_blank(c))) ++next;
    }
    if (next < from.size() && from[next] == c) {
      aligned.Append(literal.Slice({static_cast<uint32_t>(next), static_cast<uint32_t>(next + 1)}));
      position = next + 1;
    } else if (is_blank(c)) {
      const std::optional<sites::Place> place = literal.PlaceOf(static_cast<uint32_t>(position));
      aligned.Append(std::string_view(&c, 1), sites::SegmentKind::kFolded, place);
    } else {
      return text;
    }
  }
  return aligned;
}

}  // namespace pgtidy::cxx
