#include "clang-plugin/tool/configured_libraries.h"

#include <utility>

#include "analyzer/support/check.h"
#include "clang-plugin/core/wrapper.h"
#include "clang-plugin/tool/binary_stream.h"

namespace pgtidy::tool {
namespace {

using Api = engine::CxxConfig::Api;
using cxx::WrapperDescription;

WrapperDescription::Parameters ParametersOf(Api::Parameters parameters) {
  switch (parameters) {
    case Api::Parameters::kUnknown: return WrapperDescription::Parameters::kUnknown;
    case Api::Parameters::kNone: return WrapperDescription::Parameters::kNone;
    case Api::Parameters::kRest: return WrapperDescription::Parameters::kRest;
    case Api::Parameters::kList: return WrapperDescription::Parameters::kList;
  }
  support::CheckFailed("parameters", "not an enumerator", __FILE__, __LINE__);
}

WrapperDescription::Result ResultOf(Api::Result result) {
  switch (result) {
    case Api::Result::kByType: return WrapperDescription::Result::kByType;
    case Api::Result::kNone: return WrapperDescription::Result::kNone;
    case Api::Result::kLibrary: return WrapperDescription::Result::kLibrary;
    case Api::Result::kTemplateArguments: return WrapperDescription::Result::kTemplateArguments;
    case Api::Result::kCallback: return WrapperDescription::Result::kCallback;
  }
  support::CheckFailed("result", "not an enumerator", __FILE__, __LINE__);
}

sites::SiteRole RoleOf(const std::string& role) {
  if (role == "prepare") return sites::SiteRole::kPrepare;
  return role == "execute-prepared" ? sites::SiteRole::kExecutePrepared : sites::SiteRole::kExecute;
}

std::optional<cxx::FormatStyle> FormatOf(const std::string& format) {
  if (format.empty()) return std::nullopt;
  return format == "fmt" ? cxx::FormatStyle::kBraces : cxx::FormatStyle::kPercent;
}

void AddKey(BinaryWriter& writer, const Api& api) {
  writer.Text(api.class_name);
  writer.Text(api.function);
  writer.Number(api.sql);
  writer.Text(api.sql_member);
  writer.Text(api.name_member);
  writer.Number(static_cast<uint64_t>(api.parameters_are));
  writer.Number(api.first_parameter);
  writer.Number(api.parameters.size());
  for (const uint32_t parameter : api.parameters) writer.Number(parameter);
  writer.Number(static_cast<uint64_t>(api.result));
  writer.Text(api.library);
  writer.Text(api.placeholders);
  writer.Number(api.several_statements ? 1 : 0);
  writer.Text(api.role);
  writer.Number(api.name ? *api.name + 1 : 0);
  writer.Text(api.format);
}

}  // namespace

ConfiguredLibraries LibrariesOf(const engine::CxxConfig& config) {
  ConfiguredLibraries configured;
  configured.libraries = cxx::AllLibraries();
  BinaryWriter writer;
  for (const cxx::Library* library : configured.libraries) writer.Text(library->id());
  std::vector<WrapperDescription> descriptions;
  for (const Api& api : config.apis) {
    AddKey(writer, api);
    descriptions.push_back({.class_name = api.class_name,
                            .function = api.function,
                            .sql_argument = api.sql,
                            .sql_member = api.sql_member,
                            .name_member = api.name_member,
                            .parameters_are = ParametersOf(api.parameters_are),
                            .first_parameter = api.first_parameter,
                            .parameters = api.parameters,
                            .result = ResultOf(api.result),
                            .library = api.library,
                            .placeholders = engine::PlaceholderStyleOf(api.placeholders),
                            .takes_several_statements = api.several_statements,
                            .role = RoleOf(api.role),
                            .name_argument = api.name,
                            .format = FormatOf(api.format)});
  }
  configured.key = writer.bytes();
  if (!descriptions.empty()) {
    configured.own_functions = cxx::MakeWrapperLibrary(std::move(descriptions));
    configured.libraries.push_back(configured.own_functions.get());
  }
  return configured;
}

}  // namespace pgtidy::tool
