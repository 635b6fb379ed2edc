// What is chosen and filtered, kept in the page's address; and the indexes that all parts share.
import { decode, encode, namesOfThings, opening } from "./address.js";
import { eventOf, membersOfEvent, page } from "./data.js";
import { FACETS, indexFacts, isFiltered, sift } from "./facets.js";
import { fold } from "./matching.js";

export const edgesOf = page.nodes.map(() => []);
export const edgesOfEvent = page.events.map(() => []); // one for each pair of ends
page.edges.forEach((edge, number) => {
  edgesOf[edge.source].push(number);
  if (edge.target !== edge.source) edgesOf[edge.target].push(number);
  for (const event of edge.events) edgesOfEvent[event].push(number);
});
export const eventsOf = page.nodes.map(() => []);
membersOfEvent.forEach((members, event) => members.forEach((node) => eventsOf[node].push(event)));
export const saidBy = page.nodes.map(() => []);
page.claims.forEach((claim, number) => {
  const said = claim.by === undefined ? null : saidBy[claim.by];
  if (said && said[said.length - 1] !== eventOf[number]) said.push(eventOf[number]);
});
/** A value that is made when it is first asked for. */
function once(make) {
  let value;
  return () => (value ??= make());
}
export const namesOf = once(() => page.nodes.map((node) => [node.label, ...(node.aliases || [])].map(fold)));
const labelsOf = once(() => page.events.map((event) => fold(event.label)));

/** Whether a fact speaks of what was typed: in its words or in a name of who takes part. */
function eventMatches(event, query) {
  return labelsOf()[event].includes(query)
    || membersOfEvent[event].some((node) => namesOf()[node].some((name) => name.includes(query)));
}

export const facts = indexFacts(page, membersOfEvent);
const names = namesOfThings(page, facts.options);
export const state = opening();
export const sifted = { shown: null, counts: {}, total: 0, dates: [], least: [] };
export const listeners = { filters: [], picture: [], chosen: [], view: [] };
const PARTS = {
  filters: [...FACETS, "from", "to", "least", "query"], picture: ["around", "hidden", "expanded", "pins"],
  chosen: ["chosen"], view: ["view", "story", "sort", "down"],
};
export const hooks = { inPicture: () => true, pathEdges: () => [] }; // the picture answers what it holds

export const filtered = () => isFiltered(state);
export const address = () => encode(state, names);
function siftNow() {
  const query = fold(state.query.trim());
  Object.assign(sifted, sift(facts, { ...state, query }, (event) => eventMatches(event, query)));
}
export const eventShown = (event) => sifted.shown[event] === 1;
export const edgeShown = (edge) => page.edges[edge].events.some(eventShown);

const past = []; // addresses before this one, as far as this visit knows
let written = "";
let waiting = 0;
/** Write the address without leaving the page; a browser that forbids it gets a plain jump. */
function put(text, how) {
  const place = text ? `#${text}` : location.href.split("#")[0];
  try {
    history[how === "push" ? "pushState" : "replaceState"](null, "", place);
  } catch {
    if (how === "push") location.hash = text;
    else location.replace(`#${text}`);
  }
}
/** Put the state into the address: as a step that Back undoes, or, `quiet`, in place of the last. */
function write(quiet) {
  const text = address();
  clearTimeout(waiting);
  if (text === written) return;
  if (quiet) {
    waiting = setTimeout(() => { written = text; put(text, "replace"); }, 200);
    return;
  }
  past.push(written);
  written = text;
  put(text, "push");
}
export const canUndo = () => past.length > 0;
export const undo = () => history.back();

function adopt(next) {
  const changed = Object.keys(PARTS).filter((part) => PARTS[part].some((key) => JSON.stringify(state[key]) !== JSON.stringify(next[key])));
  Object.assign(state, next);
  if (changed.includes("filters")) siftNow();
  for (const part of Object.keys(PARTS)) if (changed.includes(part)) listeners[part].forEach((hear) => hear());
}
/** Change some of the state and tell those who show it; `quiet` changes are no step of their own. */
export function change(patch, { quiet = false } = {}) {
  const before = { ...state };
  Object.assign(state, patch);
  write(quiet);
  const next = { ...state };
  Object.assign(state, before);
  adopt(next);
}
/** Choose a node, an edge, an event or a path: {node: 3}; null for nothing. */
export function choose(what) {
  change({ chosen: what, ...(what && !hooks.inPicture(what) ? { around: what } : {}) });
}
/** Take an option of a filter in or out. */
export function toggle(key, value) {
  const has = state[key].includes(value);
  const values = has ? state[key].filter((other) => other !== value) : [...state[key], value];
  change({ [key]: values, ...forFilters() });
}

export function startState() {
  written = location.hash.slice(1);
  Object.assign(state, decode(written, names));
  siftNow();
  addEventListener("hashchange", () => {
    const text = location.hash.slice(1);
    if (text === written) return;
    if (past[past.length - 1] === text) past.pop();
    else past.push(written);
    written = text;
    adopt(decode(text, names));
    listeners.view.forEach((hear) => hear());
  });
}

/** The edges that belong to what is chosen. */
export function chosenEdges(chosen = state.chosen) {
  const { node, edge, event, path } = chosen || {};
  if (edge !== undefined) return [edge];
  if (event !== undefined) return edgesOfEvent[event];
  if (path) return hooks.pathEdges(path);
  if (node === undefined) return [];
  return [...new Set([...edgesOf[node], ...eventsOf[node].flatMap((number) => edgesOfEvent[number])])];
}
/** What a new filter changes beside itself: surroundings give way to the facts in view. */
export const forFilters = () => (state.chosen ? {} : { around: null });
