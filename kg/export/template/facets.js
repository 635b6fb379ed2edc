// The filters as pure logic: what every fact answers to, which facts pass, how many each option leaves.
import { factDate, within } from "./days.js";

/** Filters with options, in the order of the page; an empty choice lets everything pass. */
export const FACETS = ["relation", "status", "speaker", "family", "type", "source", "certainty"];
export const ARTICLE = "the article itself";
const NOTHING = [];

export function speakerOf(page, claim) {
  return claim.by === undefined ? claim.byWords || ARTICLE : page.nodes[claim.by].label;
}
/** What a reader calls the place of publication: the publisher, else the story's title. */
export const sourceOf = (story) => (story ? story.publisher || story.title : "");

/** The nodes that take part in an event. */
export function membersOf(event) {
  const found = [];
  const add = (node) => { if (!found.includes(node)) found.push(node); };
  for (const pair of event.ends || NOTHING) pair.forEach(add);
  for (const [, values] of event.roles) for (const value of values) if (typeof value === "number") add(value);
  return found.sort((a, b) => a - b);
}

/** What the facts answer in one filter: numbers of options, those of a fact side by side in one list. */
class Answers {
  constructor(size) {
    this.starts = new Int32Array(size + 1);
    this.list = [];
    this.options = [];
    this.numbers = new Map();
  }

  /** Add an answer to the fact that is being read. */
  add(value, from) {
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.options.length;
      this.numbers.set(value, number);
      this.options.push(value);
    }
    for (let i = from; i < this.list.length; i += 1) if (this.list[i] === number) return;
    this.list.push(number);
  }

  /** Whether a fact answers with one of the chosen options. */
  meets(event, chosen) {
    for (let i = this.starts[event]; i < this.starts[event + 1]; i += 1) if (chosen.has(this.list[i])) return true;
    return false;
  }

  count(event, counts) {
    for (let i = this.starts[event]; i < this.starts[event + 1]; i += 1) counts[this.list[i]] += 1;
  }
}

function answer(page, event, members, put) {
  put("relation", event.type);
  put("status", event.status);
  for (const node of members) {
    put("family", page.nodes[node].family);
    put("type", page.nodes[node].type);
  }
  for (let number = event.claims[0]; number < event.claims[1]; number += 1) {
    const claim = page.claims[number];
    const source = sourceOf(page.stories[page.quotes[claim.quote].story]);
    put("speaker", speakerOf(page, claim));
    put("certainty", claim.certainty || "certain");
    if (source) put("source", source);
  }
}
function dateOf(page, event) {
  const own = factDate(event, NOTHING);
  if (own) return own;
  const stories = page.claims.slice(...event.claims).map((claim) => page.stories[page.quotes[claim.quote].story]);
  return factDate(event, stories.map((story) => story?.date));
}

/** Number the options of every filter and note for each fact which of them it answers to. */
export function indexFacts(page, members) {
  const size = page.events.length;
  const answers = Object.fromEntries(FACETS.map((key) => [key, new Answers(size)]));
  const put = (key, value) => answers[key].add(value, answers[key].starts[current]);
  let current = 0;
  for (; current < size; current += 1) {
    for (const key of FACETS) answers[key].starts[current] = answers[key].list.length;
    answer(page, page.events[current], members[current], put);
  }
  for (const key of FACETS) answers[key].starts[size] = answers[key].list.length;
  return {
    size, answers, options: Object.fromEntries(FACETS.map((key) => [key, answers[key].options])),
    dates: page.events.map((event) => dateOf(page, event)), least: page.events.map((event) => event.sources),
  };
}

/** The numbers of the chosen options of each filter; what the graph does not hold is passed over. */
function chosenNumbers(index, filters) {
  return FACETS.map((key) => {
    const { numbers } = index.answers[key];
    return new Set((filters[key] || NOTHING).filter((value) => numbers.has(value)).map((value) => numbers.get(value)));
  });
}

export const isFiltered = (filters) => FACETS.some((key) => filters[key]?.length)
  || Boolean(filters.from || filters.to || filters.least > 1 || filters.query);

/** The one filter that a fact fails: its place in FACETS, DATE or LEAST; PASSES for none, FAILS for several. */
const [DATE, LEAST, PASSES, FAILS] = [100, 101, -1, -2];
function failing(index, event, filters, chosen) {
  let failed = PASSES;
  for (let i = 0; i < FACETS.length; i += 1) {
    if (!chosen[i].size || index.answers[FACETS[i]].meets(event, chosen[i])) continue;
    if (failed !== PASSES) return FAILS;
    failed = i;
  }
  if (!within(index.dates[event], filters.from || "", filters.to || "")) {
    if (failed !== PASSES) return FAILS;
    failed = DATE;
  }
  if (index.least[event] >= (filters.least || 1)) return failed;
  return failed === PASSES ? LEAST : FAILS;
}

/**
 * Which facts pass, and how many each option would leave: an option of one filter is counted over
 * the facts that pass all the other filters, so that a number says what a click would show.
 */
export function sift(index, filters, matches = () => true) {
  const chosen = chosenNumbers(index, filters);
  const shown = new Uint8Array(index.size);
  const counts = FACETS.map((key) => new Array(index.options[key].length).fill(0));
  const [dates, least] = [[], []];
  let total = 0;
  for (let event = 0; event < index.size; event += 1) {
    if (filters.query && !matches(event)) continue;
    const failed = failing(index, event, filters, chosen);
    if (failed === FAILS) continue;
    if (failed === PASSES) {
      shown[event] = 1;
      total += 1;
    }
    for (let i = 0; i < FACETS.length; i += 1) {
      if (failed === PASSES || failed === i) index.answers[FACETS[i]].count(event, counts[i]);
    }
    if (failed === PASSES || failed === DATE) dates.push(index.dates[event]);
    if (failed === PASSES || failed === LEAST) least.push(index.least[event]);
  }
  return { shown, counts: Object.fromEntries(FACETS.map((key, i) => [key, counts[i]])), total, dates, least };
}
