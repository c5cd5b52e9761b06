#pragma once

#include <string>
#include <string_view>

namespace pgtidy::report {

/// Returns the text so that it may stand in an XML attribute between double quotes, or between tags. Always valid
/// XML 1.0: malformed bytes become U+FFFD, and characters that XML cannot hold at all are spelled out as \x1b.
[[nodiscard]] std::string EscapeXml(std::string_view text);

}  // namespace pgtidy::report
