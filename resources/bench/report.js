// What the page is drawn from, and how it makes elements. Text of samples, models and judges is only ever
// put in as text.
const data = JSON.parse(document.getElementById('data').textContent);
const byId = (id) => document.getElementById(id);

/** An element; `with_` holds attributes and, for functions, listeners. Children are elements or text. */
function el(tag, with_, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(with_ || {})) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const score = (value) => (value === null || value === undefined ? '–' : value.toFixed(3));
const percent = (value) => (value === null || value === undefined ? '–' : (100 * value).toFixed(1) + ' %');
const seconds = (value) => (value >= 99.95 ? value.toFixed(0) : value.toFixed(1)) + ' s';
const plural = (count, one, many) => count + ' ' + (count === 1 ? one : many);
const words = (name) => name.replaceAll('_', ' ');
const interval = (estimate, show) => show(estimate.low).replace(' %', '') + ' to ' + show(estimate.high);
const groups = data.score.groups.filter((group) => !group.name.startsWith('outcome '));
const groupName = (group) => (group.name === 'all' ? 'All rows' : group.name);
const judges = data.judges.map((judge) => judge.name);
// The paper's names are long; their first words tell them apart.
const shortDimension = (name) => ({
  'Object Attributes': 'Attributes',
  'Spatial Understanding and Structure': 'Spatial',
  'User Instruction Understanding and Execution': 'Instruction',
}[name] || name);

/** A file of the run, as a link from this page. */
const link = (path) => (data.base === '' ? path : data.base + '/' + path).split('/').map(encodeURIComponent).join('/');

/** Scrolls by itself when it is wider than the page. */
function table(label, head, rows, className) {
  return el('div', {class: 'table ' + (className || ''), tabindex: '0', role: 'region', 'aria-label': label},
    el('table', {}, el('thead', {}, ...head), el('tbody', {}, ...rows)));
}
const headRow = (...names) => el('tr', {},
  names.map((name, i) => el('th', {scope: 'col', class: i === 0 ? 'left' : null}, name)));

function drawHeader() {
  const run = data.run;
  const settings = run.settings;
  const title = run.model.name + ', ' + settings.preset + ' preset';
  document.title = 'CADBench: ' + title;
  byId('title').textContent = title;
  const all = groups[0];
  const model = run.model.sha256 ? run.model.kind + ', sha256 ' + run.model.sha256.slice(0, 12) : run.model.kind;
  const shard = run.shard === '1/1' ? '' : ', shard ' + run.shard;
  const facts = [
    ['Rows', all.samples + ' of ' + run.rows + ' made' + shard],
    ['Data', run.data + ', sha256 ' + run.data_sha256.slice(0, 12)],
    ['Model', model],
    ['Seed', settings.seed], ['Temperature', Math.round(settings.temperature * 1000) / 1000],
    ['Tokens at most', settings.max_tokens], ['Views', settings.view_size + ' px'],
    ['Maquette', data.versions.maquette.join(', ') || '–'], ['Blender', data.versions.blender.join(', ') || '–'],
    ['Begun', run.created.replace('T', ' ').replace('Z', ' UTC')],
  ];
  byId('run-facts').append(...facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, String(value)))));
  byId('footer').textContent = 'Made by Maquette ' + data.maquette + '. Pictures are small copies; a sample shows the '
    + 'full ones from the run’s folder, as long as it stands beside this page.';
}

function tile(label, value, unit, ...details) {
  return el('div', {class: 'tile'}, el('div', {class: 'label'}, label),
    el('div', {class: 'value'}, value, unit ? el('small', {}, ' ' + unit) : null), details.map((detail) => el('div', {class: 'detail'}, detail)));
}

function drawSummary() {
  const all = groups[0];
  const failed = Math.round(all.e_syntax.value * all.samples);
  const runs = {value: 1 - all.e_syntax.value, low: 1 - all.e_syntax.high, high: 1 - all.e_syntax.low};
  const tiles = [];
  if (all.samples > 0) {
    tiles.push(tile('Executable', percent(runs.value), '', '95 %: ' + interval(runs, percent),
      'E_syntax ' + percent(all.e_syntax.value) + ', ' + failed + ' of ' + all.samples));
  }
  if (all.verifier.samples > 0) {
    tiles.push(tile('Verifier score', score(all.verifier.score.value), '', '95 %: ' + interval(all.verifier.score, score),
      percent(all.verifier.no_error.value) + ' without error'));
  }
  for (const judge of judges.filter((name) => all.judges[name])) {
    const found = all.judges[judge];
    tiles.push(tile('Average by ' + judge, score(found.average.value), '± ' + score(found.deviation),
      '95 %: ' + interval(found.average, score), 'of ' + plural(found.rows, 'row', 'rows')));
  }
  if (all.samples > 0) {
    tiles.push(tile('Seconds a sample', seconds(all.seconds.median), 'median', '95th percentile ' + seconds(all.seconds.p95)));
    tiles.push(tile('Tokens a sample', all.tokens.median.toFixed(0), 'median', '95th percentile ' + all.tokens.p95.toFixed(0)));
  }
  byId('tiles').append(...tiles);
  const outcomes = Object.entries(all.outcomes).sort((a, b) => b[1] - a[1]).map(([name, count]) => count + ' ' + words(name));
  byId('summary-note').textContent = all.samples === 0 ? 'No sample has been made yet.'
    : 'Outcomes: ' + outcomes.join(', ') + (all.missing > 0 ? '; ' + plural(all.missing, 'row', 'rows') + ' not made.' : '.');
}

function drawScores() {
  if (judges.length === 0) {
    byId('scores').append(el('p', {class: 'note'}, 'No judge has looked at this run yet.'));
    return;
  }
  for (const judge of judges) {
    const rows = groups.filter((group) => group.judges[judge]).map((group) => {
      const found = group.judges[judge];
      return el('tr', {}, el('th', {scope: 'row'}, groupName(group)), el('td', {}, String(found.rows)),
        data.dimensions.map((name) => el('td', {}, score(found.dimensions[name]))),
        el('td', {class: 'strong'}, score(found.average.value), el('span', {class: 'small'}, ' ± ' + score(found.deviation))),
        el('td', {}, interval(found.average, score)), el('td', {}, score(found.executable_average)),
        el('td', {}, score(found.plain_average)), el('td', {}, percent(found.cannot_tell)));
    });
    byId('scores').append(el('h3', {}, judge), table('Scores by ' + judge, [headRow('Rows', 'N', ...data.dimensions.map(shortDimension), 'Average',
      '95 % interval', 'Executable only', 'Plain mean', 'Cannot tell')], rows));
  }
  const unseen = Object.entries(data.score.unjudged).filter(([, count]) => count > 0)
    .map(([judge, count]) => judge + ' has not judged ' + plural(count, 'sample', 'samples') + ' with geometry, which count in none of its figures. ');
  byId('scores-note').textContent = unseen.join('')
    + 'Plain mean: each dimension as the mean of all its criteria, as some forks compute it. '
    + 'Cannot tell: share of criteria that the judge could not decide; they count as not met.';
}

function drawVerifier() {
  const rows = groups.filter((group) => group.verifier.samples > 0).map((group) => {
    const found = group.verifier;
    const most = Object.entries(found.findings).sort((a, b) => b[1] - a[1]).map(([name, count]) => count + ' ' + words(name)).join(', ');
    return el('tr', {}, el('th', {scope: 'row'}, groupName(group)), el('td', {}, String(found.samples)),
      el('td', {class: 'strong'}, score(found.score.value)), el('td', {}, interval(found.score, score)),
      el('td', {}, percent(found.no_error.value)), el('td', {}, interval(found.no_error, percent)), el('td', {class: 'left'}, most || '–'));
  });
  byId('verifier').append(rows.length === 0 ? el('p', {class: 'muted'}, 'No sample has been verified.')
    : table('Verifier', [headRow('Rows', 'N', 'Score', '95 % interval', 'No error', '95 % interval', 'Samples with a finding')], rows));
}

function drawAgreement() {
  if (data.score.agreements.length === 0) {
    byId('agreement').append(el('p', {class: 'muted'}, 'There are not two judges with verdicts on the same rows.'));
    return;
  }
  const rows = data.score.agreements.map((found) => el('tr', {},
    el('th', {scope: 'row'}, found.a + ' and ' + found.b), el('td', {}, found.dimension ? shortDimension(found.dimension) : 'All'),
    el('td', {}, String(found.criteria)), el('td', {}, percent(found.agreement)), el('td', {class: found.dimension ? null : 'strong'}, score(found.kappa))));
  byId('agreement').append(table('Agreement', [headRow('Judges', 'Dimension', 'N', 'Same verdict', 'κ')], rows));
}
