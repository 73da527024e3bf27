"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const samples = data.samples;
const key = `maquette-verdicts-${data.pack}`;
const element = id => document.getElementById(id);
const state = {judge: "", sample: 0, criterion: 0, answers: new Map()};

function answersOf(sample) {
  return state.answers.get(sample.id) ?? emptyAnswers(sample);
}

function say(text, wrong = false) {
  element("status").textContent = text;
  element("status").classList.toggle("wrong", wrong);
}

function keep() {
  try {
    localStorage.setItem(key, JSON.stringify({judge: state.judge, sample: state.sample,
      answers: [...state.answers]}));
  } catch {
    say("This browser keeps nothing for this page: save to a file before you close it.", true);
  }
}

/// What this browser has kept; what does not fit the samples is left out.
function recall() {
  let kept = null;
  try {
    kept = JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    say("What this browser had kept cannot be read: load your file.", true);
  }
  state.judge = String(kept?.judge ?? "");
  state.sample = Number.isInteger(kept?.sample) && samples[kept.sample] ? kept.sample : 0;
  const answers = new Map(Array.isArray(kept?.answers) ? kept.answers : []);
  for (const sample of samples) {
    const list = answers.get(sample.id);
    if (Array.isArray(list) && list.length === criteriaOf(sample).length) {
      state.answers.set(sample.id, list.map(value => isAnswer(value) ? value : ""));
    }
  }
}

function make(tag, properties = {}, children = []) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function showProgress() {
  const lists = samples.map(answersOf);
  const complete = lists.filter(isComplete).length;
  const done = lists.reduce((sum, list) => sum + list.filter(isAnswer).length, 0);
  const all = lists.reduce((sum, list) => sum + list.length, 0);
  element("progress").textContent =
    `${complete} of ${samples.length} samples, ${done} of ${all} criteria`;
  [...element("sample").options].forEach((option, index) => {
    const sample = samples[index];
    const name = sample.name || sample.instruction.slice(0, 60);
    option.textContent = `${isComplete(lists[index]) ? "✓ " : ""}${index + 1}. ${name}`;
  });
  element("sample").selectedIndex = state.sample;
}

function showAnswers() {
  const answers = answersOf(samples[state.sample]);
  element("criteria").querySelectorAll("li").forEach((item, index) => {
    item.classList.toggle("current", index === state.criterion);
    item.querySelectorAll("button").forEach(button =>
      button.setAttribute("aria-pressed", String(String(answers[index]) === button.dataset.value)));
  });
}

const choices = [["1", "1 met"], ["0", "0 not met"], ["?", "? cannot tell"]];

function criterionItem(criterion, index) {
  const text = make("span", {className: "text", id: `criterion-${index}`,
    textContent: `${index + 1}. ${criterion.text}`});
  const buttons = choices.map(([value, label]) => {
    const button = make("button", {type: "button", textContent: label,
      onclick: () => { state.criterion = index; answer(value === "?" ? "?" : Number(value)); }});
    button.dataset.value = value;
    return button;
  });
  const choice = make("div", {className: "choice"}, buttons);
  choice.setAttribute("role", "group");
  choice.setAttribute("aria-labelledby", text.id);
  const item = make("li", {tabIndex: -1}, [text]);
  if (criterion.script) {
    item.append(make("span", {className: "tag", textContent: "by the script"}));
  }
  item.append(choice);
  return item;
}

function showSample() {
  const sample = samples[state.sample];
  element("title").textContent = sample.name || `Sample ${state.sample + 1}`;
  element("instruction").textContent = sample.instruction;
  element("views").replaceChildren(...sample.images.map((image, index) =>
    make("a", {href: image, target: "_blank"},
      [make("img", {src: image, 
        alt: sample.captions[index] || `View ${index + 1} of ${sample.images.length}`})])));
  element("sizes").textContent = sample.sizes;
  if (sample.images.length === 0) {
    element("views").append("The model could not be drawn: there are no pictures.");
  }
  element("script").textContent = sample.script;
  element("program").textContent = sample.program;
  element("program-box").hidden = sample.program === "";
  let index = 0;
  element("criteria").replaceChildren(...sample.dimensions.flatMap(dimension =>
    dimension.parts.flatMap(part => [
      make("h3", {textContent: `${part.name} `}, [make("span", {textContent: `(${dimension.name})`})]),
      make("ol", {}, part.criteria.map(criterion => criterionItem(criterion, index++)))])));
  showAnswers();
  showProgress();
}

function answer(value) {
  const sample = samples[state.sample];
  const answers = answersOf(sample);
  answers[state.criterion] = answers[state.criterion] === value ? "" : value;
  state.answers.set(sample.id, answers);
  say("");
  keep();
  showAnswers();
  showProgress();
}

/// Moves the keyboard's place; the list says what is there to those who do not see it.
function goTo(criterion) {
  const items = element("criteria").querySelectorAll("li");
  state.criterion = Math.min(Math.max(criterion, 0), items.length - 1);
  showAnswers();
  items[state.criterion].focus({preventScroll: true});
  items[state.criterion].scrollIntoView({block: "nearest"});
}

function goToSample(index) {
  if (!samples[index]) {
    return say(index < 0 ? "This is the first sample." : "This is the last sample.");
  }
  state.sample = index;
  state.criterion = 0;
  say("");
  keep();
  showSample();
  scrollTo(0, 0);
  element("title").focus({preventScroll: true});
}

function answerAndMove(value) {
  const before = answersOf(samples[state.sample])[state.criterion];
  if (before !== value) {
    answer(value);
  }
  goTo(state.criterion + 1);
}

function showScript() {
  const box = element("script-box");
  box.open = !box.open;
  box.scrollIntoView({block: "nearest"});
}

const keys = {
  "1": () => answerAndMove(1), "0": () => answerAndMove(0), "?": () => answerAndMove("?"),
  j: () => goTo(state.criterion + 1), ArrowDown: () => goTo(state.criterion + 1),
  k: () => goTo(state.criterion - 1), ArrowUp: () => goTo(state.criterion - 1),
  n: () => goToSample(state.sample + 1), p: () => goToSample(state.sample - 1),
  s: showScript,
};

addEventListener("keydown", event => {
  const typing = event.target.closest?.("input, select, pre");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) {
    return;
  }
  event.preventDefault();
  keys[event.key]();
});

function save() {
  if (state.judge.trim() === "") {
    element("judge").focus();
    return say("Write your name first: the verdicts are kept under it.", true);
  }
  const lines = linesOf(samples, state.judge.trim(), answersOf, data.protocol);
  if (lines === "") {
    return say("No sample is complete yet: each of its criteria needs a verdict.", true);
  }
  const name = state.judge.trim().replace(/[^\p{L}\p{N}]+/gu, "-");
  const url = URL.createObjectURL(new Blob([lines], {type: "application/x-ndjson"}));
  make("a", {href: url, download: `verdicts-${name}.jsonl`}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  say(`Saved ${lines.split("\n").length - 1} samples.`);
}

async function load(file) {
  try {
    const found = readLines(samples, await file.text());
    found.answers.forEach((answers, id) => state.answers.set(id, answers));
    state.judge = found.judge || state.judge;
    element("judge").value = state.judge;
    keep();
    showSample();
    say(`Loaded ${found.answers.size} samples.`);
  } catch (error) {
    say(`${file.name}: ${error.message}. Nothing was loaded.`, true);
  }
}

element("judge").addEventListener("input", event => { state.judge = event.target.value; keep(); });
element("sample").addEventListener("change", event => goToSample(event.target.selectedIndex));
element("previous").addEventListener("click", () => goToSample(state.sample - 1));
element("next").addEventListener("click", () => goToSample(state.sample + 1));
element("save").addEventListener("click", save);
element("load").addEventListener("click", () => element("file").click());
element("file").addEventListener("change", event => {
  if (event.target.files.length > 0) {
    load(event.target.files[0]).then(() => { event.target.value = ""; });
  }
});
element("clear").addEventListener("click", () => {
  if (confirm("Forget every verdict on this page? What was saved to a file stays.")) {
    state.answers.clear();
    state.judge = "";
    element("judge").value = "";
    keep();
    goToSample(0);
  }
});

recall();
element("rules").hidden = data.protocol < 2;
element("sample").replaceChildren(...samples.map(() => make("option")));
element("judge").value = state.judge;
showSample();
