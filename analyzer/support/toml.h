#pragma once

/// toml++ as this program uses it: errors are results, nothing is printed. Its headers take seconds to compile, so few
/// files include this one.

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0

// The library's own warnings are none of ours.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#include <toml++/toml.h>
#pragma GCC diagnostic pop
