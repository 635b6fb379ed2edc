// The state of the page as the part of its address after '#', and back.
import { dateKey } from "./days.js";
import { FACETS } from "./facets.js";

export const VIEWS = ["graph", "table", "timeline", "documents", "contradictions"];
export const SORTS = ["worth", "subject", "relation", "object", "status", "speaker", "sources", "claims", "date"];

/** How the page opens: nothing chosen, nothing filtered, the overview drawn. */
export const opening = () => ({
  view: "graph", chosen: null, story: null, around: null, hidden: [], expanded: [], pins: [], sort: "worth", down: false,
  ...Object.fromEntries(FACETS.map((key) => [key, []])), from: "", to: "", least: 1, query: "",
});

const KINDS = ["node", "edge", "event"];
function choiceText(choice, names) {
  if (!choice) return "";
  if (choice.path) return `path:${choice.path.map((node) => names.node(node).replaceAll("%", "%25").replaceAll("|", "%7C")).join("|")}`;
  const kind = KINDS.find((name) => choice[name] !== undefined);
  return `${kind}:${names[kind](choice[kind])}`;
}
const plain = (part) => part.replaceAll("%7C", "|").replaceAll("%25", "%");
function readChoice(text, names) {
  const at = text.indexOf(":");
  const [kind, rest] = [text.slice(0, at), text.slice(at + 1)];
  if (kind === "path") {
    const path = rest.split("|").map((part) => names.readNode(plain(part)));
    return path.length === 2 && path.every((node) => node !== null) ? { path } : null;
  }
  if (!KINDS.includes(kind)) return null;
  const number = { node: names.readNode, edge: names.readEdge, event: names.readEvent }[kind](rest);
  return number === null ? null : { [kind]: number };
}

/** The state as text; what is as at the opening is left out, so the plain page has no '#'. */
export function encode(state, names) {
  const params = new URLSearchParams();
  const start = opening();
  for (const key of ["view", "from", "to", "least", "query", "sort"]) {
    if (state[key] !== start[key]) params.append(key, state[key]);
  }
  if (state.down) params.append("down", "1");
  if (state.story !== null) params.append("story", state.story);
  for (const key of ["chosen", "around"]) if (state[key]) params.append(key, choiceText(state[key], names));
  for (const key of FACETS) for (const value of state[key]) params.append(key, value);
  for (const key of ["hidden", "expanded"]) for (const node of state[key]) params.append(key, names.node(node));
  for (const [node, x, y] of state.pins) params.append("pin", `${x} ${y} ${names.node(node)}`);
  return params.toString();
}

function readPin(text, names) {
  const [x, y, ...rest] = text.split(" ");
  const node = names.readNode(rest.join(" "));
  return node !== null && [x, y].every((part) => /^-?\d{1,5}$/.test(part)) ? [node, Number(x), Number(y)] : null;
}

/** The state that a text stands for; what the graph does not hold, or makes no sense, is left out. */
export function decode(text, names) {
  const params = new URLSearchParams(text);
  const state = opening();
  const get = (key) => params.get(key) ?? "";
  const nodes = (key) => [...new Set(params.getAll(key).map(names.readNode))].filter((node) => node !== null);
  if (VIEWS.includes(get("view"))) state.view = get("view");
  if (SORTS.includes(get("sort"))) state.sort = get("sort");
  state.down = get("down") === "1";
  state.story = names.readStory(get("story"));
  state.chosen = readChoice(get("chosen"), names);
  state.around = readChoice(get("around"), names);
  for (const key of FACETS) {
    state[key] = [...new Set(params.getAll(key))].filter((value) => names.hasOption(key, value));
  }
  state.hidden = nodes("hidden");
  state.expanded = nodes("expanded");
  state.pins = params.getAll("pin").map((pin) => readPin(pin, names)).filter(Boolean);
  const decade = (key) => (/^\d{3}$/.test(get(key)) ? get(key) : dateKey(get(key)));
  [state.from, state.to] = [decade("from"), decade("to")];
  state.least = Math.min(99, Math.max(1, Math.trunc(Number(get("least"))) || 1));
  state.query = get("query").slice(0, 200);
  return state;
}

/** Names of things in the address: what identifies them in the graph, not their place in this page. */
export function namesOfThings(page, options) {
  const maps = {}; // made when an address names something: most pages open without
  const find = (list, text) => {
    maps[list] ??= new Map(page[list].map((thing, number) => [thing.iri, number]));
    return maps[list].get(text) ?? null;
  };
  const known = Object.fromEntries(FACETS.map((key) => [key, new Set(options[key])]));
  const number = (text, size) => (/^\d{1,9}$/.test(text) && Number(text) < size ? Number(text) : null);
  return {
    node: (found) => page.nodes[found].iri,
    event: (found) => page.events[found].iri,
    edge: (found) => String(found),
    readNode: (text) => find("nodes", text),
    readEvent: (text) => find("events", text),
    readEdge: (text) => number(text, page.edges.length),
    readStory: (text) => number(text, page.stories.length),
    hasOption: (key, value) => known[key].has(value),
  };
}
