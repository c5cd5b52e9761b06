#include "analyzer/catalog/diff.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <tuple>

#include "analyzer/catalog/diff_description.h"

namespace pgtidy::catalog {

namespace {

using diff::Description;
using diff::Part;
using diff::Property;

/// Two lists matched: by name, then what is left by number. A pair without a first or second was added or removed.
template <typename T>
struct Pair {
  const T* before = nullptr;
  const T* after = nullptr;
};

// First what was removed, then the second list in its order.
template <typename T, typename Number>
std::vector<Pair<T>> Match(const std::vector<T>& before, const std::vector<T>& after, Number number) {
  std::map<std::pair<std::string, std::string>, const T*> by_name;
  for (const T& one : before) by_name[{one.kind, one.name}] = &one;
  std::map<const T*, const T*> partner;  // Of those after.
  std::map<const T*, bool> matched;      // Of those before.
  for (const T& one : after) {
    const auto found = by_name.find({one.kind, one.name});
    if (found == by_name.end()) continue;
    partner[&one] = found->second;
    matched[found->second] = true;
  }
  std::map<std::pair<std::string, int64_t>, const T*> by_number;
  for (const T& one : before) {
    if (!matched.contains(&one)) by_number[{one.kind, number(one)}] = &one;
  }
  for (const T& one : after) {
    const auto found = partner.contains(&one) ? by_number.end() : by_number.find({one.kind, number(one)});
    if (found == by_number.end()) continue;
    partner[&one] = found->second;
    matched[found->second] = true;
  }
  std::vector<Pair<T>> pairs;
  for (const T& one : before) {
    if (!matched.contains(&one)) pairs.push_back({&one, nullptr});
  }
  for (const T& one : after) {
    const auto found = partner.find(&one);
    pairs.push_back({found == partner.end() ? nullptr : found->second, &one});
  }
  return pairs;
}

// Parts stand together by kind: columns first.
std::ptrdiff_t PlaceOfKind(const Part& part) {
  static constexpr std::array<std::string_view, 7> kKinds = {"column",  "attribute", "constraint", "index",
                                                             "trigger", "policy",    "rule"};
  return std::ranges::find(kKinds, part.kind) - kKinds.begin();
}

class Comparison {
 public:
  std::vector<Change> Compare(const std::vector<Description>& before, const std::vector<Description>& after) {
    std::vector<Pair<Description>> pairs =
        Match(before, after, [](const Description& object) { return static_cast<int64_t>(object.oid); });
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
      const Description& first = a.after == nullptr ? *a.before : *a.after;
      const Description& second = b.after == nullptr ? *b.before : *b.after;
      return std::tie(first.kind, first.name) < std::tie(second.kind, second.name);
    });
    for (const Pair<Description>& pair : pairs) CompareObjects(pair);
    return std::move(changes_);
  }

 private:
  void CompareObjects(const Pair<Description>& pair) {
    const Description& object = pair.after == nullptr ? *pair.before : *pair.after;
    if (pair.after == nullptr) {
      Add({.kind = ChangeKind::kRemoved, .object_kind = object.kind, .object = object.name, .before = object.summary});
      return;
    }
    Change frame{.object_kind = object.kind, .object = object.name};
    if (pair.before == nullptr) {
      Add({.kind = ChangeKind::kAdded, .object_kind = object.kind, .object = object.name, .after = object.summary});
      CompareParts({}, object.parts, frame);
      return;
    }
    CompareNames(pair.before->name, object.name, frame);
    CompareProperties(pair.before->properties, object.properties, frame);
    CompareParts(pair.before->parts, object.parts, frame);
  }

  void CompareParts(const std::vector<Part>& before, const std::vector<Part>& after, const Change& frame) {
    std::vector<Pair<Part>> pairs = Match(before, after, [](const Part& part) { return part.number; });
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
      return PlaceOfKind(a.after == nullptr ? *a.before : *a.after) <
             PlaceOfKind(b.after == nullptr ? *b.before : *b.after);
    });
    for (const Pair<Part>& pair : pairs) {
      const Part& part = pair.after == nullptr ? *pair.before : *pair.after;
      Change change = frame;
      change.part_kind = part.kind;
      change.part = part.name;
      if (pair.before == nullptr) {
        change.kind = ChangeKind::kAdded;
        change.after = part.summary;
        Add(std::move(change));
      } else if (pair.after == nullptr) {
        change.kind = ChangeKind::kRemoved;
        change.before = part.summary;
        Add(std::move(change));
      } else {
        CompareNames(pair.before->name, part.name, change);
        CompareProperties(pair.before->properties, part.properties, change);
      }
    }
  }

  void CompareNames(const std::string& before, const std::string& after, const Change& frame) {
    if (before != after) AddProperty("name", before, after, frame);
  }

  void CompareProperties(const std::vector<Property>& before, const std::vector<Property>& after, const Change& frame) {
    std::map<std::string, std::string> old_values;
    for (const Property& property : before) old_values[property.name] = property.value;
    for (const Property& property : after) {
      const std::string old_value = old_values[property.name];
      if (old_value != property.value) AddProperty(property.name, old_value, property.value, frame);
      old_values.erase(property.name);
    }
    // Some things have a property only in one of the catalogues.
    for (const auto& [name, value] : old_values) {
      if (!value.empty()) AddProperty(name, value, "", frame);
    }
  }

  void AddProperty(const std::string& name, const std::string& before, const std::string& after, const Change& frame) {
    Change change = frame;
    change.kind = ChangeKind::kChanged;
    change.property = name;
    change.before = before;
    change.after = after;
    Add(std::move(change));
  }

  void Add(Change change) { changes_.push_back(std::move(change)); }

  std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> DiffCatalogs(const Catalog& before, const Catalog& after) {
  return Comparison().Compare(diff::DescribeObjects(before), diff::DescribeObjects(after));
}

}  // namespace pgtidy::catalog
