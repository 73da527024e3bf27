// Published figures, one table a judge: within a table numbers compare, across tables they do not.
const sets = [['Sim', 'Simulative'], ['Wild', 'Wild']];

/** One system of one judge, with its figures on both sets. */
function publishedSystems() {
  const systems = new Map();
  for (const row of data.published) {
    const key = JSON.stringify([row.judge, row.work, row.system]);
    if (!systems.has(key)) {
      systems.set(key, {judge: row.judge, system: row.system, work: row.work, sets: {}});
    }
    systems.get(key).sets[row.set] = row;
  }
  return [...systems.values()];
}

/** This run as a row of a judge's table: of another judge, it has only what needs none. */
function ownSystem(judge) {
  const own = {judge, system: 'This run: ' + data.run.model.name, own: true, sets: {}};
  const counts = [];
  for (const [set, name] of sets) {
    const group = groups.find((each) => each.name.startsWith(set));
    if (!group || group.samples === 0) {
      continue;
    }
    const found = group.judges[judge];
    own.sets[set] = {e_syntax: group.e_syntax.value, deviation: null, dimensions: []};
    if (found) {
      Object.assign(own.sets[set], {dimensions: data.dimensions.map((dimension) => found.dimensions[dimension]),
        average: found.average.value, deviation: found.deviation});
    }
    counts.push((found ? found.rows : group.samples) + ' ' + name);
  }
  own.work = data.run.settings.preset + ' preset, ' + (counts.join(' and ') || 'no') + ' rows'
    + (judges.includes(judge) ? '' : '; not judged by ' + judge);
  return own;
}

function publishedRow(system) {
  const note = sets.map(([set]) => system.sets[set] && system.sets[set].note).find((text) => text);
  const cells = sets.flatMap(([set]) => {
    const row = system.sets[set];
    if (!row) {
      return [0, 1, 2, 3, 4].map((i) => el('td', {class: i === 0 ? 'first' : null}, '–'));
    }
    const deviation = row.deviation === null ? null : el('span', {class: 'small'}, ' ± ' + score(row.deviation));
    return [el('td', {class: 'strong first'}, score(row.average), deviation),
      ...[0, 1, 2].map((i) => el('td', {}, score(row.dimensions[i]))), el('td', {}, percent(row.e_syntax))];
  });
  return el('tr', {class: system.own ? 'own' : null}, el('th', {scope: 'row'}, system.system, ' ',
    el('span', {class: 'small'}, system.work + (note ? '; ' + note : ''))), cells);
}

function drawPublished() {
  const systems = publishedSystems();
  // A run that this judge has not seen stands above the table's order, not at its end.
  const average = (system) => Math.max(...sets.map(([set]) => system.sets[set]?.average ?? (system.own ? 2 : -1)));
  for (const judge of new Set(systems.map((system) => system.judge))) {
    const rows = [...systems.filter((system) => system.judge === judge), ownSystem(judge)];
    rows.sort((a, b) => average(b) - average(a));
    const names = ['Average', 'Attributes', 'Spatial', 'Instruction', 'E_syntax'];
    const head = [el('tr', {}, el('td', {}), sets.map(([, name]) => el('th', {class: 'set', colspan: 5, scope: 'colgroup'}, name))),
      el('tr', {}, el('th', {class: 'left', scope: 'col'}, 'System'), sets.flatMap(() => names.map((name, i) =>
        el('th', {scope: 'col', class: i === 0 ? 'first' : null}, name))))];
    byId('published').append(el('h3', {}, 'Judged by ' + judge),
      table('Systems judged by ' + judge, head, rows.map(publishedRow), 'pinned'));
  }
}
