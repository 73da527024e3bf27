#include "engine/component_check.h"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <random>
#include <set>
#include <span>
#include <string>

#include <fmt/format.h>

#include "compose/expand.h"
#include "engine/in_parallel.h"

namespace maquette {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

/// A scene stands its items on the floor whatever their own height is; what is looked at is the
/// item as its component made it.
constexpr std::string_view kOwnFrame =
    "\n\nfor empty in bpy.data.objects:\n"
    "    if empty.type == 'EMPTY':\n"
    "        empty.location = (0, 0, 0)\n";

/// Settings of each component that are drawn by chance, beside the planned ones.
constexpr int kByChance = 20;

/// One setting of one component, and what came of it.
struct Trial {
  const Component* component = nullptr;
  ComponentSetting setting;
  bool sampled = false;
  bool done = false;
  std::vector<ComponentFinding> findings;
  std::vector<std::string> worn;
  Facts facts;  ///< Of the defaults, to compare.
};

bool is_default(const Trial& trial) {
  return trial.setting.parameters.empty();
}

/// A sample of the settings of the components that are not checked whole, in the library's order.
std::vector<Trial> sample_of(const ComponentCheckRequest& request) {
  std::vector<Trial> all;
  for (const Component& component : request.known->all()) {
    if (std::ranges::find(request.components, &component) == request.components.end()) {
      for (ComponentSetting& setting : settings_to_try(component.card, kByChance)) {
        all.push_back({.component = &component, .setting = std::move(setting), .sampled = true});
      }
    }
  }
  std::vector<Trial> sample;
  std::mt19937_64 bits(request.seed);
  std::ranges::sample(all, std::back_inserter(sample), static_cast<std::ptrdiff_t>(request.sample),
                      bits);
  return sample;
}

/// Component by component, the defaults twice in the beginning; then the sample.
std::vector<Trial> trials_of(const ComponentCheckRequest& request) {
  std::vector<Trial> trials;
  for (const Component* component : request.components) {
    trials.push_back({.component = component});
    for (ComponentSetting& setting : settings_to_try(component->card, kByChance)) {
      trials.push_back({.component = component, .setting = std::move(setting)});
    }
  }
  if (request.sample > 0) {
    std::ranges::move(sample_of(request), std::back_inserter(trials));
  }
  return trials;
}

/// Runs of trials of the same component.
std::vector<std::span<const Trial>> by_component(std::span<const Trial> trials) {
  std::vector<std::span<const Trial>> groups;
  while (!trials.empty()) {
    const auto other = std::ranges::find_if(
        trials, [&](const Trial& trial) { return trial.component != trials.front().component; });
    const auto count = static_cast<std::size_t>(other - trials.begin());
    groups.push_back(trials.first(count));
    trials = trials.subspan(count);
  }
  return groups;
}

/// Colours that no part has worn in any trial.
std::vector<ComponentFinding> unworn_colors(std::span<const Trial> trials) {
  std::vector<ComponentFinding> findings;
  std::set<std::string> worn;
  for (const Trial& trial : trials) {
    worn.insert(trial.worn.begin(), trial.worn.end());
  }
  const Card& card = trials.front().component->card;
  const auto marked =
      std::ranges::find_if(trials, [](const Trial& trial) { return trial.setting.marks_colors; });
  for (const Parameter& parameter : card.parameters) {
    if (parameter.type == ParameterType::Color && !worn.contains(parameter.name)) {
      findings.push_back(make_finding(card, marked->setting, "colors",
                                      fmt::format("no part wears {}", parameter.name)));
    }
  }
  return findings;
}

/// What a component's trials found one by one, and what only all of them together show.
std::vector<ComponentFinding> findings_together(std::span<const Trial> trials,
                                                const ComponentLibrary& library) {
  std::vector<ComponentFinding> findings;
  if (trials.front().sampled) {
    for (const Trial& trial : trials) {
      std::ranges::copy(trial.findings, std::back_inserter(findings));
    }
    return findings;
  }
  const Trial& again = trials[0];
  const Trial& defaults = trials[1];
  const Card& card = defaults.component->card;
  findings = example_findings(card, library);
  for (const Trial& trial : trials.subspan(1)) {
    std::ranges::copy(trial.findings, std::back_inserter(findings));
  }
  if (again.done && defaults.done && !same_model(again.facts, defaults.facts)) {
    findings.push_back(make_finding(card, {}, "repeats", "another model a second time"));
  }
  if (std::ranges::all_of(trials, &Trial::done)) {
    std::ranges::move(unworn_colors(trials), std::back_inserter(findings));
  }
  return findings;
}

/// A check under way. Each trial is one thread's until all have ended; the counts are shared.
class Check {
 public:
  Check(ScriptRunner& runner, const ComponentCheckRequest& request, const RunContext& context,
        const EventSink& events)
      : runner_(runner),
        request_(request),
        context_(context),
        events_(events),
        trials_(trials_of(request)) {}

  Result<ComponentCheck> run() {
    const auto started = Clock::now();
    const Result<void> tried = in_parallel(trials_.size(), request_.jobs, context_,
                                           [this](std::size_t i) { return attempt(trials_[i]); });
    if (!tried && !context_.should_stop()) {
      return tl::unexpected(tried.error());
    }
    ComponentCheck check{.settings = trials_.size(), .done = done_};
    for (const std::span<const Trial> trials : by_component(trials_)) {
      std::ranges::move(findings_together(trials, *request_.known),
                        std::back_inserter(check.findings));
    }
    check.time = std::chrono::duration_cast<milliseconds>(Clock::now() - started);
    return check;
  }

 private:
  Result<void> attempt(Trial& trial) {
    const Card& card = trial.component->card;
    std::string script = expand(plan_of(card, trial.setting), *request_.known, card.summary);
    script += kOwnFrame;
    const RunOptions facts_only{.views = {.kind = ViewOptions::Kind::None}, .formats = {}};
    MAQUETTE_TRY(RunRecord record, runner_.run(script, facts_only, context_, {}));
    trial.findings = findings_of(card, trial.setting, record);
    if (trial.setting.marks_colors) {
      trial.worn = worn_colors(trial.setting, record.facts);
    }
    if (is_default(trial)) {
      trial.facts = std::move(record.facts);
    }
    trial.done = true;
    const std::lock_guard lock(mutex_);
    ++done_;
    found_ += trial.findings.size();
    emit(events_, ProgressEvent{"checking components", "settings", done_, trials_.size(),
                                fmt::format("{} findings", found_)});
    return {};
  }

  ScriptRunner& runner_;
  const ComponentCheckRequest& request_;
  const RunContext& context_;
  const EventSink& events_;
  std::vector<Trial> trials_;
  std::mutex mutex_;
  std::size_t done_ = 0;   ///< Guarded by mutex_.
  std::size_t found_ = 0;  ///< Guarded by mutex_.
};

}  // namespace

Result<ComponentCheck> check_components(ScriptRunner& runner, const ComponentCheckRequest& request,
                                        const RunContext& context, const EventSink& events) {
  emit(events, StageEvent{"checking components"});
  return Check(runner, request, context, events).run();
}

}  // namespace maquette
