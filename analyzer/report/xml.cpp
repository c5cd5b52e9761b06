#include "analyzer/report/xml.h"

#include <fmt/format.h>

#include <iterator>

#include "analyzer/text/utf8.h"

namespace pgtidy::report {

std::string EscapeXml(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size());
  for (size_t offset = 0; offset < text.size();) {
    const size_t length = text::CharacterLength(text, offset);
    const std::string_view character = text.substr(offset, length);
    const auto byte = static_cast<unsigned char>(character[0]);
    offset += length;
    if (character == "&") {
      escaped += "&amp;";
    } else if (character == "<") {
      escaped += "&lt;";
    } else if (character == ">") {
      escaped += "&gt;";
    } else if (character == "\"") {
      escaped += "&quot;";
    } else if (byte == '\t' || byte == '\n' || byte == '\r') {
      // Written as they are, a reader would turn them into spaces in an attribute.
      fmt::format_to(std::back_inserter(escaped), "&#{};", byte);
    } else if (byte < 0x20) {
      fmt::format_to(std::back_inserter(escaped), "\\x{:02x}", byte);
    } else if ((length == 1 && byte >= 0x80) || character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF") {
      // XML excludes the code points U+FFFE and U+FFFF too.
      escaped += "\xEF\xBF\xBD";
    } else {
      escaped += character;
    }
  }
  return escaped;
}

}  // namespace pgtidy::report
