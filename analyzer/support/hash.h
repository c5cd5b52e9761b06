#pragma once

#include <string>
#include <string_view>

namespace pgtidy::support {

/// Returns the SHA-256 of the bytes as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string Sha256Hex(std::string_view bytes);

}  // namespace pgtidy::support
