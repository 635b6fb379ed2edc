// The picture around something outside it: the chosen in the middle, partners in rings.
import { MOST_EDGES, partnersOf } from "./choosing.js";
import { page } from "./data.js";
import { chosenEdges, edgeShown, edgesOf } from "./state.js";

const RINGS = [[10, 210], [16, 350], [22, 490]]; // how many, how far away in pixels
const OVAL = 1.25;

/** Whom to draw around the chosen: its own partners, then theirs while there is room. */
function circle(middle, first) {
  const room = RINGS.reduce((sum, [size]) => sum + size, 0);
  const found = first.filter((node) => node !== middle).slice(0, room);
  const near = found.length;
  const known = new Set([middle, ...found]);
  for (let i = 0; i < near && found.length < 20; i += 1) {
    for (const other of partnersOf(found[i], edgesOf, page, edgeShown).slice(0, 3)) {
      if (!known.has(other) && found.length < 20) {
        known.add(other);
        found.push(other);
      }
    }
  }
  return found;
}

/** Places of the nodes and numbers of the edges that are drawn around what is chosen. */
export function around(what) {
  const { node, edge, event } = what;
  const through = chosenEdges(what);
  const ends = through.flatMap((number) => [page.edges[number].source, page.edges[number].target]);
  // something that is no end itself (the troops that are supplied) is shown by whom it joins
  const middle = node !== undefined && edgesOf[node].length ? node : ends[0] ?? node;
  if (middle === undefined) return null;
  const own = edge !== undefined || event !== undefined || middle !== node ? [...new Set(ends)] : [];
  const partners = partnersOf(middle, edgesOf, page, edgeShown);
  const others = circle(middle, [...new Set([...own, ...partners])]);
  const places = new Map([[middle, [0, 0]]]);
  let start = 0;
  RINGS.forEach(([size, far], ring) => {
    const here = others.slice(start, start + size);
    start += size;
    here.forEach((other, i) => {
      const turn = ((i + ring / 2) / here.length) * 2 * Math.PI - Math.PI / 2;
      places.set(other, [Math.round(Math.cos(turn) * far * OVAL), Math.round(Math.sin(turn) * far)]);
    });
  });
  const inside = (number) => places.has(page.edges[number].source) && places.has(page.edges[number].target);
  const first = new Set(through);
  const edges = [...new Set([...through, ...[...places.keys()].flatMap((other) => edgesOf[other])])].filter(inside)
    .sort((a, b) => first.has(b) - first.has(a) || page.edges[b].claims - page.edges[a].claims || a - b);
  return { places, edges: edges.slice(0, MOST_EDGES) };
}

/** The nodes of a path on a gentle wave, so that names above and below do not meet. */
export function along(steps) {
  const nodes = [steps[0].from, ...steps.map((step) => step.to)];
  const places = new Map(nodes.map((node, i) => [node, [i * 240, i % 2 ? 90 : 0]]));
  const edges = nodes.flatMap((node) => edgesOf[node])
    .filter((edge) => edgeShown(edge) && places.has(page.edges[edge].source) && places.has(page.edges[edge].target));
  return { places, edges: [...new Set(edges)].slice(0, MOST_EDGES) };
}
