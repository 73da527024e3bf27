// One sample, opened by #its-id: its pictures, what was asked, how it was judged, its code.
const dialog = byId('sample');

function views(sample) {
  if (sample.views.length === 0) {
    return el('div', {class: 'views'}, el('div', {class: 'gone'}, sample.geometry ? 'No views' : sample.outcome ? 'No geometry to draw' : 'Not made yet'));
  }
  const number = (i) => 'View ' + (i + 1) + ' of ' + sample.views.length;
  return el('div', {class: 'views' + (sample.views.length > 4 ? ' many' : '')}, sample.views.map((path, i) => {
    const href = link(sample.folder + '/' + path);
    const place = el('a', {href, target: '_blank', rel: 'noopener', title: number(i)}, el('img', {
      src: href, alt: number(i), error: () => place.replaceWith(el('div', {class: 'gone'}, number(i) + ' is not there')),
    }));
    return place;
  }));
}

function sampleFacts(sample) {
  const facts = [['Outcome', el('span', {class: outcomeClass(sample)}, outcomeText(sample))], ['Type', sample.type], ['Id', sample.id]];
  if (sample.outcome) {
    const fit = sample.fit === null ? '' : ', fit of the components ' + sample.fit.toFixed(2);
    facts.push(['Way', (sample.way || '–') + fit], ['Turns', String(sample.attempts)], ['Tokens', String(sample.tokens)],
      ['Time', seconds(sample.seconds) + ': model ' + seconds(sample.model_seconds) + ', Blender ' + seconds(sample.blender_seconds)]);
  }
  return el('dl', {class: 'facts'}, facts.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
}

const marks = {1: ['good', '✓', 'met'], 0: ['bad', '✗', 'not met'], '?': ['unsure', '?', 'cannot tell']};

function criteria(sample) {
  const by = judges.filter((judge) => sample.scores[judge] || sample.verdicts[judge]);
  const head = el('tr', {}, el('th', {class: 'left', scope: 'col'}, 'Criterion'), by.map((judge) => el('th', {scope: 'col'}, judge)));
  let at = 0;
  const rows = sample.criteria.flatMap(([dimension, parts], d) => [
    el('tr', {class: 'group'}, el('th', {scope: 'row'}, dimension),
      by.map((judge) => el('td', {}, sample.scores[judge] ? score(sample.scores[judge][d]) : '–'))),
    ...parts.flatMap(([part, texts]) => texts.map((text) => {
      const verdict = at++;
      return el('tr', {}, el('td', {}, text, el('span', {class: 'part'}, part)), by.map((judge) => {
        const [className, mark, meaning] = marks[(sample.verdicts[judge] || '')[verdict]] || ['muted', '–', 'not judged'];
        return el('td', {class: className, title: meaning}, el('span', {'aria-label': meaning, role: 'img'}, mark));
      }));
    })),
  ]);
  return el('section', {}, el('h3', {}, 'Criteria'), table('Criteria', [head], rows, 'criteria'));
}

/** Lines of code from number `first` on; the failed one is marked, with the reason beneath. */
function codeLines(text, first, failed, reason) {
  return el('div', {class: 'code', tabindex: '0', role: 'region', 'aria-label': 'Code'}, text.split('\n').flatMap((source, i) => {
    const bad = first + i === failed;
    return [el('div', {class: bad ? 'failed' : null}, el('span', {class: 'number'}, String(first + i)),
      el('span', {class: 'source'}, source)), bad ? el('div', {class: 'failed'}, el('span', {class: 'reason'}, reason)) : null];
  }));
}

/** What was measured: apart from what judges say. */
function findings(sample) {
  const found = sample.verification;
  if (!found) {
    return null;
  }
  const head = 'Verifier: ' + score(found.score) + ' (geometry ' + score(found.geometry) + ', stated ' + score(found.stated) + ')';
  const list = found.findings.map((finding) => el('li', {class: finding.severity}, el('b', {}, finding.severity), ' ', finding.message));
  return el('section', {}, el('h3', {}, head), list.length > 0 ? el('ul', {class: 'findings'}, list) : el('p', {class: 'muted'}, 'Nothing found.'));
}

function code(sample) {
  const whole = sample.has_script ? el('a', {href: link(sample.folder + '/v1/script.py')}, 'script.py') : null;
  const parts = [];
  if (sample.program) {
    parts.push(el('h3', {}, 'Program'), codeLines(sample.program, 1, 0, ''));
  }
  if (sample.script) {
    parts.push(el('h3', {}, sample.script_from > 1 ? 'Where the script failed' : 'Script'),
      codeLines(sample.script, sample.script_from, sample.failed_line, sample.message));
  }
  if (whole) {
    parts.push(el('p', {class: 'muted'}, sample.program ? 'Expanded to ' : sample.cut ? 'Shortened; all of it: ' : 'The file: ', whole));
  } else if (sample.outcome) {
    parts.push(el('h3', {}, 'Script'), el('p', {class: 'muted'}, 'Its answer held no script.'));
  }
  return el('section', {}, parts);
}

function fillDialog(sample) {
  byId('sample-title').textContent = title(sample);
  byId('sample-body').replaceChildren(
    el('div', {class: 'sample-top' + (sample.views.length > 4 ? ' stacked' : '')}, views(sample), el('div', {},
      sample.message ? el('p', {class: 'message'}, sample.message + (sample.failed_line ? ' (line ' + sample.failed_line + ')' : '')) : null,
      el('h3', {}, 'Instruction'), el('p', {class: 'instruction'}, sample.instruction), sampleFacts(sample))),
    findings(sample), criteria(sample), code(sample));
  byId('sample-body').scrollTop = 0;
  for (const line of byId('sample-body').querySelectorAll('.code .failed')) {
    line.parentElement.scrollTop = Math.max(0, line.offsetTop - line.parentElement.offsetTop - 120);
  }
  const place = shown.indexOf(sample);
  byId('previous').disabled = place < 1;
  byId('next').disabled = place < 0 || place + 1 >= shown.length;
}

/** Opens, changes or closes the dialog as the address says. */
function followAddress() {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // An address that a person has mistyped is taken as it stands.
  }
  const sample = sampleById.get(id);
  if (!sample) {
    dialog.close();
    return;
  }
  fillDialog(sample);
  if (!dialog.open) {
    dialog.showModal();
  }
  byId('sample-title').focus();
}

function step(by) {
  const current = decodeURIComponent(location.hash.slice(1));
  const next = shown[shown.findIndex((sample) => sample.id === current) + by];
  if (next && dialog.open) {
    location.replace('#' + encodeURIComponent(next.id));
  }
}

function watchDialog() {
  byId('close').addEventListener('click', () => dialog.close());
  byId('previous').addEventListener('click', () => step(-1));
  byId('next').addEventListener('click', () => step(1));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  dialog.addEventListener('close', () => history.replaceState(null, '', location.pathname + location.search));
  dialog.addEventListener('keydown', (event) => {
    const by = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    // Code and tables scroll by the same keys.
    if (by && !event.target.closest('.code, .table')) {
      step(by);
    }
  });
  window.addEventListener('hashchange', followAddress);
  followAddress();
}

drawHeader();
drawSummary();
drawScores();
drawPublished();
drawVerifier();
drawAgreement();
drawGroupChoice();
drawGallery();
watchDialog();
