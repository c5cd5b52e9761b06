// Answers the questions of type_resolution.py, one a line on standard input, with one line each on standard output.
// Words are divided by tabs; types are oids.
//
//   type OID NAME KIND CATEGORY PREFERRED STORAGE RELATION ELEMENT TRUE_ARRAY ARRAY BASE TYPMOD HAS_TYPMOD SUBTYPE
//        RANGE MULTIRANGE        adds a type; no answer
//   inherits TYPE ANCESTOR       no answer
//   pg_cast SOURCE TARGET FUNCTION CONTEXT METHOD    adds a cast; no answer
//   routine OID NAME RESULT TYPE...                  adds a function to those of `function`; no answer
//   operator NAME LEFT RIGHT     ok OPERATOR RESULT | undetermined | error SQLSTATE
//   function NAME TYPE...        ok FUNCTION RESULT | undetermined | error SQLSTATE MESSAGE
//   cast SOURCE TARGET CONTEXT   ok | error
//   common CONTEXT TYPE...       ok TYPE | error SQLSTATE MESSAGE
//   typmod TYPE MODIFIER...      ok TYPMOD | error SQLSTATE MESSAGE
//   format TYPE TYPMOD           ok TEXT, with a typmod, and TEXT without one

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"
#include "analyzer/types/overload.h"
#include "analyzer/types/sql_error.h"
#include "tests/support/builtin_type_catalog.h"

namespace pgtidy::tests {
namespace {

using Words = std::vector<std::string>;

std::vector<Oid> Oids(const Words& words, size_t from) {
  std::vector<Oid> oids;
  for (size_t i = from; i < words.size(); ++i) oids.push_back(static_cast<Oid>(std::stoul(words[i])));
  return oids;
}

Words Split(const std::string& line) {
  Words words(1);
  for (const char c : line) {
    if (c == '\t') {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  return words;
}

class Driver {
 public:
  explicit Driver(int version) : catalog_(version) {}

  std::string Answer(const Words& words) {
    if (words[0] == "type") return AddType(words);
    if (words[0] == "inherits") {
      const std::vector<Oid> oids = Oids(words, 1);
      catalog_.AddInheritance(oids.at(0), oids.at(1));
      return "";
    }
    if (words[0] == "pg_cast") return AddCast(words);
    if (words[0] == "routine") {
      routines_.emplace(words[2], Routine{static_cast<Oid>(std::stoul(words[1])),
                                          static_cast<Oid>(std::stoul(words[3])), Oids(words, 4)});
      return "";
    }
    try {
      if (words[0] == "operator") return Operator(words);
      if (words[0] == "function") return Function(words);
      if (words[0] == "cast") return Cast(words);
      if (words[0] == "common") return Common(words);
      if (words[0] == "typmod") return Typmod(words);
      if (words[0] == "format") return Format(words);
    } catch (const types::SqlError& error) {
      return fmt::format("error {} {}", error.sqlstate(), error.message());
    }
    return "error in the question";
  }

 private:
  struct Routine {
    Oid oid;
    Oid result;
    std::vector<Oid> arguments;
  };

  std::string AddCast(const Words& words) {
    const std::vector<Oid> oids = Oids({words.begin() + 1, words.begin() + 4}, 0);
    const bool implicit = words[4] == "i";
    const bool assignment = words[4] == "a";
    catalog_.AddCast({.source = oids.at(0),
                      .target = oids.at(1),
                      .function = oids.at(2),
                      .context = implicit     ? types::CoercionContext::kImplicit
                                 : assignment ? types::CoercionContext::kAssignment
                                              : types::CoercionContext::kExplicit,
                      .method = static_cast<types::CastMethod>(words[5][0])});
    return "";
  }

  std::string AddType(const Words& words) {
    const std::vector<Oid> oids = Oids({words.begin() + 7, words.end()}, 0);
    catalog_.AddType({.oid = static_cast<Oid>(std::stoul(words[1])),
                      .name = words[2],
                      .kind = static_cast<types::TypeKind>(words[3][0]),
                      .category = words[4][0],
                      .preferred = words[5] == "t",
                      .storage = words[6][0],
                      .relation = oids.at(0),
                      .element = oids.at(1),
                      .true_array = oids.at(2) != 0,
                      .array = oids.at(3),
                      .base_type = oids.at(4),
                      .typmod = static_cast<int32_t>(oids.at(5)),
                      .has_typmod = oids.at(6) != 0,
                      .range_subtype = oids.at(7),
                      .range = oids.at(8),
                      .multirange = oids.at(9)});
    return "";
  }

  std::string Operator(const Words& words) {
    const std::vector<Oid> operands = Oids(words, 2);
    auto [known, is_new] = operators_.try_emplace({words[1], operands[0] == types::kInvalidOid});
    if (is_new) {
      for (const builtin::OperatorRow& row : catalog_.builtin().OperatorsNamed(words[1])) {
        if ((row.kind == 'l') != (operands[0] == types::kInvalidOid)) continue;
        types::Candidate candidate{.oid = row.oid};
        if (row.kind != 'l') candidate.arguments.push_back(row.left);
        candidate.arguments.push_back(row.right);
        known->second.push_back(std::move(candidate));
      }
    }
    const types::OperatorChoice choice = types::ChooseOperator(catalog_, operands[0], operands[1], known->second);
    if (choice.undetermined) return "undetermined";
    if (choice.candidate == nullptr) return choice.ambiguous ? "error 42725" : "error 42883";
    std::vector<Oid> declared = choice.candidate->arguments;
    const std::vector<Oid> actual(operands.end() - static_cast<long>(declared.size()), operands.end());
    const Oid result = types::ResolvePolymorphicTypes(
        catalog_, actual, declared, catalog_.builtin().Operator(choice.candidate->oid)->result, false);
    return fmt::format("ok {} {}", choice.candidate->oid, result);
  }

  // The candidates of FuncnameGetCandidates(), without names of arguments; one schema only.
  std::vector<types::Candidate> FunctionCandidates(const std::string& name, size_t count) {
    std::vector<types::Candidate> candidates;
    for (const builtin::FunctionRow& row : catalog_.builtin().FunctionsNamed(name)) {
      if (row.namespace_oid != types::kPgCatalogNamespace) continue;
      const size_t declared = row.arguments.size();
      types::Candidate candidate{.oid = row.oid, .arguments = {row.arguments.begin(), row.arguments.end()}};
      if (row.variadic != types::kInvalidOid && count >= declared) {
        candidate.variadic_argument_count = static_cast<int>(count - declared + 1);
        candidate.arguments.resize(declared - 1);
        candidate.arguments.resize(count, row.variadic);
      } else if (count < declared && count + static_cast<size_t>(row.default_count) >= declared) {
        candidate.default_count = static_cast<int>(declared - count);
        candidate.arguments.resize(count);
      } else if (count != declared) {
        continue;
      }
      candidates.push_back(std::move(candidate));
    }
    for (auto [added, end] = routines_.equal_range(name); added != end; ++added) {
      if (added->second.arguments.size() != count) continue;
      candidates.push_back({.oid = added->second.oid, .arguments = added->second.arguments});
    }
    const auto hides = [](const types::Candidate& one, const types::Candidate& other) {
      return one.arguments == other.arguments && one.variadic_argument_count == 0 && other.variadic_argument_count > 0;
    };
    std::erase_if(candidates, [&, all = candidates](const types::Candidate& candidate) {
      return std::any_of(all.begin(), all.end(), [&](const auto& other) { return hides(other, candidate); });
    });
    return candidates;
  }

  Oid ResultOf(const std::string& name, Oid function) {
    for (auto [added, end] = routines_.equal_range(name); added != end; ++added) {
      if (added->second.oid == function) return added->second.result;
    }
    return catalog_.builtin().Function(function)->result;
  }

  std::string Function(const Words& words) {
    const std::vector<Oid> actual = Oids(words, 2);
    auto [known, is_new] = functions_.try_emplace({words[1], actual.size()});
    if (is_new) known->second = FunctionCandidates(words[1], actual.size());
    const types::Candidate* choice = types::FindExactMatch(actual, known->second);
    bool undetermined = false;
    if (choice == nullptr) {
      const auto matching = types::MatchArgumentTypes(catalog_, actual, known->second);
      if (matching.empty()) return "error 42883";
      choice = types::SelectCandidate(catalog_, actual, matching, &undetermined);
    }
    if (undetermined) return "undetermined";
    if (choice == nullptr) return "error 42725";
    std::vector<Oid> declared = choice->arguments;
    const Oid result =
        types::ResolvePolymorphicTypes(catalog_, actual, declared, ResultOf(words[1], choice->oid), false);
    return fmt::format("ok {} {}", choice->oid, result);
  }

  std::string Cast(const Words& words) {
    const std::vector<Oid> oids = Oids(words, 1);
    const bool possible = types::CanCoerce(catalog_, std::span(oids).first(1), std::span(oids).subspan(1, 1),
                                           static_cast<types::CoercionContext>(oids[2]));
    return possible ? "ok" : "error";
  }

  std::string Common(const Words& words) {
    std::vector<types::CommonTypeInput> inputs;
    for (const Oid oid : Oids(words, 2)) inputs.push_back({oid});
    const Oid common = types::SelectCommonType(catalog_, inputs, words[1]);
    for (const types::CommonTypeInput& input : inputs) {
      // Source: coerce_to_common_type().
      if (!types::CanCoerce(catalog_, {&input.type, 1}, {&common, 1}, types::CoercionContext::kImplicit)) {
        return fmt::format("error 42846 {} could not convert type {} to {}", words[1],
                           types::FormatType(catalog_, input.type), types::FormatType(catalog_, common));
      }
    }
    return fmt::format("ok {}", common);
  }

  std::string Typmod(const Words& words) {
    std::vector<int32_t> modifiers;
    for (size_t i = 2; i < words.size(); ++i) modifiers.push_back(std::stoi(words[i]));
    return fmt::format("ok {}", types::MakeTypmod(catalog_, Oids(words, 1)[0], modifiers, -1));
  }

  std::string Format(const Words& words) {
    const types::SqlType type{static_cast<Oid>(std::stoul(words[1])), std::stoi(words[2])};
    return fmt::format("ok {}\t{}", types::FormatType(catalog_, type), types::FormatType(catalog_, type.oid));
  }

  BuiltinTypeCatalog catalog_;
  std::multimap<std::string, Routine> routines_;
  std::map<std::pair<std::string, bool>, std::vector<types::Candidate>> operators_;
  std::map<std::pair<std::string, size_t>, std::vector<types::Candidate>> functions_;
};

}  // namespace
}  // namespace pgtidy::tests

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: type_resolution_driver VERSION < questions\n";
    return 2;
  }
  pgtidy::tests::Driver driver(std::stoi(argv[1]));
  std::string line;
  while (std::getline(std::cin, line)) {
    const std::string answer = driver.Answer(pgtidy::tests::Split(line));
    if (!answer.empty()) std::cout << answer << '\n';
  }
}
