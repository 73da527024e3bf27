#include "compose/check.h"
#include "compose/words.h"

namespace maquette {
namespace check {

void Checking::say(int line, std::string_view word, std::string text) {
  notes.push_back({Note::Kind::Said, line, shown(word), std::move(text)});
}

void Checking::complain(int line, std::string_view word, std::string text) {
  notes.push_back({Note::Kind::Error, line, shown(word), std::move(text)});
}

}  // namespace check

CheckedPlan check_program(const Program& program, const ComponentLibrary& library) {
  check::Checking checking{library};
  check::find_components(checking, program);
  for (check::Draft& draft : checking.drafts) {
    check::read_arguments(checking, draft);
  }
  check::limit_counts(checking);
  check::name_items(checking);
  check::resolve_relations(checking);
  return {{check::in_order(checking.drafts)}, std::move(checking.notes)};
}

}  // namespace maquette
