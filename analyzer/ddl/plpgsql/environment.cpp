#include "analyzer/ddl/plpgsql/environment.h"

#include <algorithm>

namespace pgtidy::ddl::plpgsql {
namespace {

bool IsSame(const Value& left, const Value& right) {
  return left.kind == right.kind && left.text == right.text && left.names == right.names &&
         std::equal(left.elements.begin(), left.elements.end(), right.elements.begin(), right.elements.end(), IsSame);
}

}  // namespace

const Value* Environment::Find(std::string_view name) const {
  for (auto variable = variables_.rbegin(); variable != variables_.rend(); ++variable) {
    if (variable->first == name) return &variable->second;
  }
  return nullptr;
}

void Environment::Assign(std::string_view target, Value value) {
  const size_t dot = target.find('.');
  const std::string_view name = target.substr(0, dot);
  for (auto variable = variables_.rbegin(); variable != variables_.rend(); ++variable) {
    if (variable->first != name) continue;
    if (dot == std::string_view::npos) {
      variable->second = std::move(value);
      return;
    }
    Value& row = variable->second;
    const auto field = std::find(row.names.begin(), row.names.end(), target.substr(dot + 1));
    if (row.kind == Value::Kind::kRow && field != row.names.end()) {
      row.elements[static_cast<size_t>(field - row.names.begin())] = std::move(value);
    } else {
      row = Value::Unknown();
    }
    return;
  }
}

void Environment::ForgetDifferences(const Environment& before) {
  for (size_t i = 0; i < std::min(variables_.size(), before.variables_.size()); ++i) {
    if (!IsSame(variables_[i].second, before.variables_[i].second)) variables_[i].second = Value::Unknown();
  }
}

}  // namespace pgtidy::ddl::plpgsql
