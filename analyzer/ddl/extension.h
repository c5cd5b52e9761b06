#pragma once

#include <map>
#include <string>

namespace pgtidy::ddl {

/// SQL that CREATE EXTENSION applies, by the extension's name.
using ExtensionDefinitions = std::map<std::string, std::string>;

/// An extension that was installed and whose objects are not known.
struct UnknownExtension {
  std::string name;
  std::string reason;  ///< What the server says of the definitions that were given; empty: there are none.
};

}  // namespace pgtidy::ddl
