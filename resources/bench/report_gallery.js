// The cards of all samples that pass the filters, in batches as the page is scrolled.
const kBatch = 48;
const filters = byId('filters').elements;
let previews = null;
let shown = [];
let drawn = 0;

data.samples.forEach((sample, i) => { sample.index = i; });
const sampleById = new Map(data.samples.map((sample) => [sample.id, sample]));

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** The average that a judge gives the sample; undefined when it has not judged it. */
const sampleScore = (sample, judge) => (sample.scores[judge] ? mean(sample.scores[judge]) : undefined);

function preview(sample) {
  previews = previews || JSON.parse(byId('previews').textContent);
  return previews[sample.index];
}

const outcomeText = (sample) => (sample.outcome ? words(sample.outcome) : 'not made');
const outcomeClass = (sample) => (!sample.outcome ? 'muted' : sample.geometry ? (sample.outcome === 'ok' ? 'good' : 'unsure') : 'bad');
const title = (sample) => sample.name || sample.instruction.slice(0, 80);

function card(sample) {
  const picture = preview(sample);
  const found = sampleScore(sample, filters.judge.value);
  return el('li', {}, el('a', {class: 'card', href: '#' + encodeURIComponent(sample.id)},
    picture ? el('img', {src: 'data:image/jpeg;base64,' + picture, alt: '', decoding: 'async'})
      : el('div', {class: 'blank'}, sample.geometry ? 'No picture' : outcomeText(sample)),
    el('div', {class: 'text'}, el('div', {class: 'name'}, title(sample)),
      el('div', {class: 'line'}, el('span', {}, sample.type), el('span', {class: outcomeClass(sample)}, outcomeText(sample))),
      el('div', {class: 'line'}, el('span', {}, sample.outcome ? seconds(sample.seconds) + (sample.way ? ', ' + sample.way : '') : ''),
        found === undefined ? null : el('span', {}, score(found))))));
}

function drawMore() {
  const next = shown.slice(drawn, drawn + kBatch);
  drawn += next.length;
  byId('cards').append(...next.map(card));
}

/** False for a score outside the range that is asked for, or none where one is. */
function scorePasses(sample) {
  const low = parseFloat(filters.low.value);
  const high = parseFloat(filters.high.value);
  if (Number.isNaN(low) && Number.isNaN(high)) {
    return true;
  }
  const found = sampleScore(sample, filters.judge.value);
  return found !== undefined && !(found < low - 1e-9) && !(found > high + 1e-9);
}

function passes(sample) {
  const wanted = filters.text.value.toLowerCase().split(/\s+/).filter((word) => word);
  const text = (sample.id + ' ' + sample.name + ' ' + sample.instruction).toLowerCase();
  return wanted.every((word) => text.includes(word))
    && (!filters.type.value || sample.type === filters.type.value)
    && (!filters.outcome.value || outcomeText(sample) === filters.outcome.value)
    && (!filters.way.value || sample.way === filters.way.value) && scorePasses(sample);
}

const scoreOr = (sample, none) => sampleScore(sample, filters.judge.value) ?? none;
const orders = {
  'data order': (a, b) => a.index - b.index,
  'best score': (a, b) => scoreOr(b, -1) - scoreOr(a, -1),
  'worst score': (a, b) => scoreOr(a, 2) - scoreOr(b, 2),
  'longest time': (a, b) => (b.seconds || 0) - (a.seconds || 0),
  'most tokens': (a, b) => (b.tokens || 0) - (a.tokens || 0),
  'best fit': (a, b) => (b.fit ?? -1) - (a.fit ?? -1),
  'name': (a, b) => title(a).localeCompare(title(b)),
};

function drawCards() {
  const order = orders[filters.sort.value];
  shown = data.samples.filter(passes).sort((a, b) => order(a, b) || a.index - b.index);
  drawn = 0;
  byId('cards').replaceChildren();
  byId('count').textContent = shown.length === data.samples.length ? plural(shown.length, 'sample', 'samples')
    : shown.length + ' of ' + plural(data.samples.length, 'sample', 'samples');
  byId('clear').hidden = shown.length === data.samples.length;
  drawMore();
}

function fill(select, values, any) {
  select.append(...(any ? [el('option', {value: ''}, any)] : []), ...values.map((value) => el('option', {value}, value)));
}

function drawGallery() {
  const all = (field) => [...new Set(data.samples.map(field))].filter((value) => value).sort();
  fill(filters.type, all((sample) => sample.type), 'any');
  fill(filters.outcome, all(outcomeText), 'any');
  fill(filters.way, all((sample) => sample.way), 'any');
  fill(filters.judge, judges);
  fill(filters.sort, Object.keys(orders).filter((name) => judges.length > 0 || !name.endsWith('score')));
  for (const name of ['judge', 'low', 'high']) {
    filters[name].closest('label').hidden = judges.length === 0;
  }
  byId('filters').addEventListener('input', drawCards);
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  byId('clear').addEventListener('click', () => { byId('filters').reset(); drawCards(); });
  drawCards();
  new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting) && drawn < shown.length) {
      drawMore();
    }
  }, {rootMargin: '1200px'}).observe(byId('more'));
}
