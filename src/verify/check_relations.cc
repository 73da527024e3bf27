#include "verify/check_relations.h"

#include <algorithm>

#include <fmt/format.h>

#include "verify/stated_relation.h"

namespace maquette {
namespace {

class RelationCheck {
 public:
  RelationCheck(const Facts& facts, const Brief& brief, const std::vector<ThingParts>& things,
                Tally& tally)
      : facts_(facts), brief_(brief), things_(things), tally_(tally) {}

  void check(const StatedRelation& relation) {
    if (relation.objects.empty() || !can_tell(relation)) {
      return;
    }
    std::vector<Bounds> objects;
    for (const std::size_t object : relation.objects) {
      // What stands on a table may stand on its top or on all of it.
      const std::vector<Bounds> places = boxes_of(object);
      objects.insert(objects.end(), places.begin(), places.end());
      if (relation.kind != BriefRelationKind::Between || !is_several(object)) {
        objects.push_back(bounds_of_parts(facts_, things_[object].parts));
      }
    }
    const bool met = stands(relation, objects);
    tally_.count(met);
    if (!met) {
      const std::string& a = brief_.things[relation.subject].noun;
      const std::string& b = brief_.things[relation.objects.front()].noun;
      tally_.add(
          FindingId::WrongRelation, relation.shared ? Severity::Warning : Severity::Error,
          {facts_.parts[things_[relation.subject].parts.front()].name}, {},
          fmt::format("the {} should be {} the {}, and is not", a, to_string(relation.kind), b));
    }
  }

 private:
  /// What hangs on the subject may make it stand there, as a car's wheels do, or reach too far.
  [[nodiscard]] bool stands(const StatedRelation& relation,
                            const std::vector<Bounds>& objects) const {
    if (is_several(relation.subject)) {
      return stand_as_stated(boxes_of(relation.subject), relation.kind, objects);
    }
    const PartList all = with_attached(facts_, things_, relation.subject);
    return stand_as_stated({bounds_of_parts(facts_, things_[relation.subject].parts)},
                           relation.kind, objects) ||
           stand_as_stated({bounds_of_parts(facts_, all)}, relation.kind, objects);
  }

  [[nodiscard]] bool is_several(std::size_t thing) const {
    return brief_.things[thing].plural || brief_.things[thing].count.value_or(1) > 1;
  }

  /// Of its instances: where some are named, only of those.
  [[nodiscard]] std::vector<Bounds> boxes_of(std::size_t thing) const {
    std::vector<Instance> instances =
        instances_of(facts_, things_[thing].parts, brief_.things[thing].noun);
    if (std::ranges::any_of(instances, &Instance::named)) {
      std::erase_if(instances, [](const Instance& each) { return !each.named; });
    }
    std::vector<Bounds> boxes;
    for (const Instance& instance : instances) {
      boxes.push_back(bounds_of_parts(facts_, instance.parts));
    }
    return boxes;
  }

  /// Not of what is missing, which was said already, or only compared with, or told by its parts,
  /// or part of the other.
  [[nodiscard]] bool can_tell(const StatedRelation& relation) const {
    const auto is_there = [&](std::size_t thing) {
      return thing < things_.size() && things_[thing].by_name && !brief_.things[thing].compared;
    };
    return is_there(relation.subject) &&
           std::ranges::all_of(relation.objects, [&](std::size_t object) {
             return is_there(object) &&
                    std::ranges::none_of(things_[object].parts, [&](std::size_t part) {
                      const PartList& subject = things_[relation.subject].parts;
                      return std::ranges::find(subject, part) != subject.end();
                    });
           });
  }

  const Facts& facts_;
  const Brief& brief_;
  const std::vector<ThingParts>& things_;
  Tally& tally_;
};

}  // namespace

void check_relations(const Facts& facts, const Brief& brief, const std::vector<ThingParts>& things,
                     Tally& tally) {
  RelationCheck check(facts, brief, things, tally);
  for (const StatedRelation& relation : brief.relations) {
    check.check(relation);
  }
}

}  // namespace maquette
