// What is drawn for a state: overview, filtered part, surroundings or path; then what the reader added,
// hid and pinned. Always made anew from the state, so that undoing is going back to an earlier address.
import { along, around } from "./around.js";
import { mostTold, partnersOf } from "./choosing.js";
import { page, read } from "./data.js";
import { layOut, placesNear } from "./layout.js";
import { shortestPath } from "./paths.js";
import { edgeShown, edgesOf, filtered, hooks, sifted, state } from "./state.js";

const overviewNodes = new Map(read("drawn-nodes").map(({ id, x, y }) => [id, [x, y]]));
const overviewEdges = read("drawn-edges").map(({ id }) => id);
const MOST_ADDED = 12; // partners that one expanding brings

const paths = new Map();
/** The steps of the path between two nodes over the facts in view; null when there is none. */
export function pathSteps([one, other]) {
  const key = `${one} ${other}`;
  const { sifted: known, found } = paths.get(key) || {};
  if (known === sifted.shown) return found;
  const steps = (node) => edgesOf[node].filter(edgeShown).map((edge) => {
    const { source, target, claims, status } = page.edges[edge];
    return { edge, other: source === node ? target : source, weight: status === "negated" ? 0 : claims };
  });
  const isNamed = (node) => !page.nodes[node].unnamed;
  // "people" joins everybody with everybody: first by names alone
  const path = shortestPath(one, other, steps, isNamed) ?? shortestPath(one, other, steps);
  paths.set(key, { sifted: sifted.shown, found: path });
  return path;
}
hooks.pathEdges = (path) => (pathSteps(path) || []).map((step) => step.edge);

function filteredPart() {
  const edges = page.edges.map((_, edge) => edge).filter(edgeShown);
  const inOverview = new Set(overviewEdges);
  if (edges.every((edge) => inOverview.has(edge))) return overviewPart();
  const worth = (edge) => page.edges[edge].claims;
  const kept = mostTold(edges, worth, page);
  const pairs = kept.edges.map((edge) => [page.edges[edge].source, page.edges[edge].target]);
  return { kind: "filtered", places: layOut(kept.nodes, pairs), edges: kept.edges };
}
const overviewPart = () => ({ kind: "overview", places: new Map(overviewNodes), edges: [...overviewEdges] });

function startingPart() {
  const { around: middle } = state;
  if (middle?.path) {
    const steps = pathSteps(middle.path);
    if (steps?.length) return { kind: "path", ...along(steps) };
  } else if (middle) {
    const found = around(middle);
    if (found) return { kind: "around", ...found };
  }
  return filtered() ? filteredPart() : overviewPart();
}

function addPartners(part, node) {
  if (!part.places.has(node)) return;
  const fresh = partnersOf(node, edgesOf, page, edgeShown).filter((other) => !part.places.has(other) && !state.hidden.includes(other));
  const here = fresh.slice(0, MOST_ADDED);
  const near = placesNear(part.places.get(node), [...part.places.values()], here.length);
  here.forEach((other, i) => part.places.set(other, near[i]));
}
function joinEdges(part, nodes) {
  const known = new Set(part.edges);
  for (const edge of nodes.flatMap((node) => edgesOf[node])) {
    if (part.places.has(page.edges[edge].source) && part.places.has(page.edges[edge].target)) known.add(edge);
  }
  part.edges = [...known];
}

/** Places of the drawn nodes, numbers of the drawn edges, and what kind of part they are. */
export function drawnPart() {
  const part = startingPart();
  for (const node of state.expanded) addPartners(part, node);
  for (const [node, x, y] of state.pins) part.places.set(node, [x, y]);
  if (state.expanded.length || state.pins.length) joinEdges(part, [...state.expanded.filter((node) => part.places.has(node)), ...state.pins.map(([node]) => node)]);
  for (const node of state.hidden) part.places.delete(node);
  part.edges = part.edges.filter((edge) => part.places.has(page.edges[edge].source) && part.places.has(page.edges[edge].target));
  return part;
}
