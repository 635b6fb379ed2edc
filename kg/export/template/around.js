// The picture around something outside it: the chosen in the middle, partners in rings.
const RINGS = [[10, 210], [16, 350], [22, 490]]; // how many, how far away in pixels
const WIDER = 1.25;
const MOST_EDGES = 120;

/** Order the partners of a node by how much is told between them. */
function partners(node) {
  const told = new Map();
  for (const number of edgesOf[node]) {
    const edge = page.edges[number];
    const other = edge.source === node ? edge.target : edge.source;
    if (other !== node) told.set(other, (told.get(other) || 0) + edge.claims);
  }
  return [...told].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([other]) => other);
}

/** Whom to draw around the chosen: its own partners, then theirs while there is room. */
function circle(middle, first) {
  const room = RINGS.reduce((sum, [size]) => sum + size, 0);
  const found = first.filter((node) => node !== middle).slice(0, room);
  const near = found.length;
  const known = new Set([middle, ...found]);
  for (let i = 0; i < near && found.length < 20; i += 1) {
    for (const other of partners(found[i]).slice(0, 3)) {
      if (!known.has(other) && found.length < 20) {
        known.add(other);
        found.push(other);
      }
    }
  }
  return found;
}

/** Places of the nodes and numbers of the edges that are drawn around what is chosen. */
function around({ node, edge, event }) {
  const through = chosenEdges();
  const ends = through.flatMap((number) => [page.edges[number].source, page.edges[number].target]);
  // something that is no end itself (the troops that are supplied) is shown by whom it joins
  const middle = node !== undefined && edgesOf[node].length ? node : ends[0] ?? node;
  if (middle === undefined) return null;
  const own = edge !== undefined || event !== undefined || middle !== node ? [...new Set(ends)] : [];
  const others = circle(middle, [...new Set([...own, ...partners(middle)])]);
  const places = new Map([[middle, [0, 0]]]);
  let start = 0;
  RINGS.forEach(([size, far], ring) => {
    const here = others.slice(start, start + size);
    start += size;
    here.forEach((other, i) => {
      const turn = ((i + ring / 2) / here.length) * 2 * Math.PI - Math.PI / 2;
      places.set(other, [Math.round(Math.cos(turn) * far * WIDER), Math.round(Math.sin(turn) * far)]);
    });
  });
  const inside = (number) => places.has(page.edges[number].source) && places.has(page.edges[number].target);
  const first = new Set(through);
  const edges = [...new Set([...through, ...[...places.keys()].flatMap((other) => edgesOf[other])])].filter(inside)
    .sort((a, b) => first.has(b) - first.has(a) || page.edges[b].claims - page.edges[a].claims || a - b);
  return { places, edges: edges.slice(0, MOST_EDGES) };
}
