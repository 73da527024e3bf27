// Charts of one group of rows at a time. They are drawn anew when the colours change.
let chosenGroup = groups[0];
let charts = [];

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
const series = (i) => colour('series-' + (1 + i % 6));

/** Writes each bar's value at its end, so that a chart can be read without pointing at it. */
const barValues = {
  id: 'barValues',
  afterDatasetsDraw(chart, args, options) {
    if (!options.show) {
      return;
    }
    const {ctx} = chart;
    const flat = chart.options.indexAxis === 'y';
    ctx.save();
    ctx.fillStyle = colour('muted');
    ctx.font = '12px ' + colour('sans');
    ctx.textAlign = flat ? 'left' : 'center';
    ctx.textBaseline = flat ? 'middle' : 'bottom';
    chart.data.datasets.forEach((set, s) => chart.getDatasetMeta(s).data.forEach((bar, i) => {
      const text = options.show(set.data[i]);
      if (flat || ctx.measureText(text).width <= bar.width + 4) {
        ctx.fillText(text, flat ? bar.x + 6 : bar.x, flat ? bar.y : bar.y - 3);
      }
    }));
    ctx.restore();
  },
};

function draw(id, summary, config) {
  const canvas = byId(id);
  canvas.setAttribute('aria-label', summary);
  const grid = {color: colour('line'), drawBorder: false};
  const scale = (extra) => ({grid, ticks: {color: colour('muted')}, ...extra});
  charts.push(new Chart(canvas, {
    type: 'bar',
    data: config.data,
    plugins: [barValues],
    options: {
      animation: false, responsive: true, maintainAspectRatio: false, indexAxis: config.axis || 'x',
      layout: {padding: config.axis === 'y' ? {right: 36} : {top: 18}},
      font: {family: colour('sans')},
      scales: {x: scale(config.x), y: scale(config.y)},
      plugins: {barValues: {show: config.show}, legend: config.legend || {display: false}, tooltip: config.tooltip || {}},
    },
  }));
}

function drawDimensions(group) {
  const shown = judges.filter((judge) => group.judges[judge]);
  byId('figure-dimensions').hidden = shown.length === 0;
  if (shown.length === 0) {
    return;
  }
  const values = (judge) => [...data.dimensions.map((name) => group.judges[judge].dimensions[name]), group.judges[judge].average.value];
  draw('chart-dimensions', shown.map((judge) => judge + ': ' + values(judge).map(score).join(', ')).join('; '), {
    data: {
      labels: [...data.dimensions.map(shortDimension), 'Average'],
      datasets: shown.map((judge, i) => ({label: judge, data: values(judge), backgroundColor: series(i), maxBarThickness: 46})),
    },
    x: {grid: {display: false}}, y: {min: 0, max: 1, ticks: {stepSize: 0.2, color: colour('muted')}}, show: score,
    legend: {display: true, align: 'start', labels: {color: colour('text'), boxWidth: 12, boxHeight: 12}},
    tooltip: {callbacks: {label: (item) => item.dataset.label + ': ' + score(item.raw)}},
  });
}

const outcomeColour = (name) => colour(name === 'ok' ? 'good' : name === 'not made' ? 'series-6'
  : ['render_failed', 'export_failed'].includes(name) ? 'unsure' : 'bad');

function drawOutcomes(group) {
  const outcomes = Object.entries(group.outcomes).sort((a, b) => b[1] - a[1]);
  if (group.missing > 0) {
    outcomes.push(['not made', group.missing]);
  }
  draw('chart-outcomes', outcomes.map(([name, count]) => words(name) + ' ' + count).join(', '), {
    axis: 'y', show: String,
    data: {labels: outcomes.map(([name]) => words(name)), datasets: [{data: outcomes.map(([, count]) => count), maxBarThickness: 26,
      backgroundColor: outcomes.map(([name]) => outcomeColour(name))}]},
    x: {beginAtZero: true, ticks: {precision: 0, color: colour('muted')}}, y: {grid: {display: false}},
  });
}

/** Bins of a round width, about a dozen, up to the largest value. */
function histogram(values) {
  const most = Math.max(...values, 0);
  const rough = most / 12 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const width = [1, 2, 5, 10].map((step) => step * power).find((step) => step >= rough);
  const counts = new Array(Math.floor(most / width) + 1).fill(0);
  values.forEach((value) => { counts[Math.floor(value / width)] += 1; });
  const edge = (i) => String(Math.round(i * width * 1000) / 1000);
  return {counts, labels: counts.map((_, i) => edge(i) + '–' + edge(i + 1))};
}

function drawHistogram(id, what, values) {
  const bins = histogram(values);
  draw(id, 'Histogram of ' + what + ': ' + bins.labels.map((label, i) => label + ' ' + bins.counts[i]).join(', '), {
    data: {labels: bins.labels, datasets: [{data: bins.counts, backgroundColor: colour('series-6'), categoryPercentage: 1, barPercentage: 0.94}]},
    x: {grid: {display: false}, title: {display: true, text: what, color: colour('muted')}},
    y: {beginAtZero: true, ticks: {precision: 0, color: colour('muted')}, title: {display: true, text: 'samples', color: colour('muted')}},
    tooltip: {callbacks: {label: (item) => plural(item.raw, 'sample', 'samples')}},
  });
}

function drawCharts() {
  charts.forEach((chart) => chart.destroy());
  charts = [];
  Chart.defaults.font.family = colour('sans');
  const made = data.samples.filter((sample) => sample.outcome && (chosenGroup.name === 'all' || sample.type === chosenGroup.name));
  drawDimensions(chosenGroup);
  drawOutcomes(chosenGroup);
  drawHistogram('chart-seconds', 'seconds', made.map((sample) => sample.seconds));
  drawHistogram('chart-tokens', 'tokens', made.map((sample) => sample.tokens));
}

function drawGroupChoice() {
  const buttons = groups.map((group) => el('button', {type: 'button', click: () => choose(group)}, groupName(group)));
  function choose(group) {
    chosenGroup = group;
    buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(groups[i] === group)));
    drawCharts();
  }
  byId('group-choice').append(...buttons);
  byId('group-choice').hidden = groups.length < 3;
  choose(groups[0]);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawCharts);
}
