// What is drawn: the part of the graph that a state of the page asks for, as plain numbers.
export const MOST_NODES = 60;
export const MOST_EDGES = 120;

/** The most told nodes that edges join, up to a number; the edges between them, most told first. */
export function mostTold(edges, worth, page) {
  const nodes = new Set();
  const kept = [];
  for (const number of [...edges].sort((a, b) => worth(b) - worth(a) || a - b)) {
    const ends = [page.edges[number].source, page.edges[number].target];
    const fresh = ends.filter((end) => !nodes.has(end));
    if (nodes.size + new Set(fresh).size > MOST_NODES || kept.length === MOST_EDGES) continue;
    for (const end of fresh) nodes.add(end);
    kept.push(number);
  }
  return { nodes: [...nodes].sort((a, b) => a - b), edges: kept.sort((a, b) => a - b) };
}

/** The partners of a node, the most told between them first. */
export function partnersOf(node, edgesOf, page, allowed = () => true) {
  const told = new Map();
  for (const number of edgesOf[node]) {
    if (!allowed(number)) continue;
    const edge = page.edges[number];
    const other = edge.source === node ? edge.target : edge.source;
    if (other !== node) told.set(other, (told.get(other) || 0) + edge.claims);
  }
  return [...told].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([other]) => other);
}
