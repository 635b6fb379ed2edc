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
  const found = new Set((event.ends || NOTHING).flat());
  for (const [, values] of event.roles) {
    for (const value of values) if (typeof value === "number") found.add(value);
  }
  return [...found].sort((a, b) => a - b);
}

function valuesOf(page, event, members) {
  const told = page.claims.slice(...event.claims);
  const stories = told.map((claim) => page.stories[page.quotes[claim.quote].story]);
  return {
    relation: [event.type],
    status: [event.status],
    speaker: told.map((claim) => speakerOf(page, claim)),
    family: members.map((node) => page.nodes[node].family),
    type: members.map((node) => page.nodes[node].type),
    source: stories.map(sourceOf).filter(Boolean),
    certainty: told.map((claim) => claim.certainty || "certain"),
    date: factDate(event, stories.map((story) => story?.date)),
  };
}

/** Number the options of every filter and note for each fact which of them it answers to. */
export function indexFacts(page, members) {
  const index = { size: page.events.length, options: {}, of: {}, dates: [], least: [] };
  const numbers = {};
  for (const key of FACETS) {
    index.options[key] = [];
    index.of[key] = [];
    numbers[key] = new Map();
  }
  page.events.forEach((event, number) => {
    const values = valuesOf(page, event, members[number]);
    for (const key of FACETS) {
      index.of[key].push([...new Set(values[key])].map((value) => {
        if (!numbers[key].has(value)) {
          numbers[key].set(value, index.options[key].length);
          index.options[key].push(value);
        }
        return numbers[key].get(value);
      }));
    }
    index.dates.push(values.date);
    index.least.push(event.sources);
  });
  return index;
}

/** The numbers of the chosen options of each filter; what the graph does not hold is passed over. */
function chosenNumbers(index, filters) {
  return FACETS.map((key) => {
    const wanted = new Set(filters[key] || NOTHING);
    const found = new Set();
    if (wanted.size) index.options[key].forEach((value, number) => wanted.has(value) && found.add(number));
    return found;
  });
}

export const isFiltered = (filters) => FACETS.some((key) => filters[key]?.length)
  || Boolean(filters.from || filters.to || filters.least > 1 || filters.query);

/**
 * Which facts pass, and how many each option would leave: an option of one filter is counted over
 * the facts that pass all the other filters, so that a number says what a click would show.
 */
export function sift(index, filters, matches = () => true) {
  const chosen = chosenNumbers(index, filters);
  const shown = new Uint8Array(index.size);
  const counts = Object.fromEntries(FACETS.map((key) => [key, new Array(index.options[key].length).fill(0)]));
  const result = { shown, counts, total: 0, dates: [], least: [] };
  const add = (key, event) => index.of[key][event].forEach((option) => { counts[key][option] += 1; });
  for (let event = 0; event < index.size; event += 1) {
    let failed = "";
    let fails = 0;
    const fail = (key) => { failed = key; fails += 1; };
    if (filters.query && !matches(event)) continue;
    FACETS.forEach((key, i) => {
      if (chosen[i].size && !index.of[key][event].some((option) => chosen[i].has(option))) fail(key);
    });
    if (!within(index.dates[event], filters.from || "", filters.to || "")) fail("date");
    if (index.least[event] < (filters.least || 1)) fail("least");
    if (fails > 1) continue;
    if (!fails) {
      shown[event] = 1;
      result.total += 1;
    }
    for (const key of FACETS) if (!fails || failed === key) add(key, event);
    if (!fails || failed === "date") result.dates.push(index.dates[event]);
    if (!fails || failed === "least") result.least.push(index.least[event]);
  }
  return result;
}
