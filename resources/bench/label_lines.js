"use strict";
// What needs no page. An answer is 1, 0, "?" (cannot tell) or "" (none yet); a sample has a list of
// them, one a criterion.

function criteriaOf(sample) {
  return sample.dimensions.flatMap(dimension => dimension.parts.flatMap(part => part.criteria.map(
    criterion => ({dimension: dimension.name, part: part.name, ...criterion}))));
}

const isAnswer = value => value === 1 || value === 0 || value === "?";
const isComplete = answers => answers.every(isAnswer);

function emptyAnswers(sample) {
  return criteriaOf(sample).map(() => "");
}

/// One line of a verdict file. `protocol` is of what the page shows: verdicts of different ones do
/// not compare.
function lineOf(sample, judge, answers, protocol) {
  let next = 0;
  const verdicts = Object.create(null);  // Any name is a key like any other, "__proto__" too.
  for (const dimension of sample.dimensions) {
    verdicts[dimension.name] = Object.create(null);
    for (const part of dimension.parts) {
      verdicts[dimension.name][part.name] = part.criteria.map(() => {
        const answer = answers[next++];
        return answer === "?" ? null : answer;
      });
    }
  }
  return JSON.stringify({id: sample.id, judge, protocol, verdicts});
}

/// The file: the complete samples.
function linesOf(samples, judge, answersOf, protocol) {
  return samples.filter(sample => isComplete(answersOf(sample)))
    .map(sample => lineOf(sample, judge, answersOf(sample), protocol) + "\n").join("");
}

function readPart(sample, part, list) {
  if (!Array.isArray(list) || list.length !== part.criteria.length ||
      !list.every(value => value === null || value === 0 || value === 1)) {
    const wanted = `${part.criteria.length} of 1, 0 and null`;
    throw new Error(`the verdicts on “${part.name}” of ${sample.id} are not ${wanted}`);
  }
  return list.map(value => value === null ? "?" : value);
}

/// The judge and the answers by id in a verdict file; throws an Error that says what is wrong.
function readLines(samples, text) {
  const byId = new Map(samples.map(sample => [sample.id, sample]));
  const found = {judge: "", answers: new Map()};
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") {
      return;
    }
    try {
      const row = JSON.parse(line);
      const sample = byId.get(row.id);
      if (!sample) {
        throw new Error(`there is no sample ${row.id} here`);
      }
      found.answers.set(row.id, sample.dimensions.flatMap(dimension => dimension.parts.flatMap(
        part => readPart(sample, part, row.verdicts?.[dimension.name]?.[part.name]))));
      found.judge = String(row.judge ?? "");
    } catch (error) {
      throw new Error(`line ${index + 1}: ${error.message}`);
    }
  });
  return found;
}
