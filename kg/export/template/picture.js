// The picture: vis-network with fixed places and no physics, painted by theme, filters and choice.
const FAMILIES = Object.keys(page.shapes);
const drawn = { nodes: new vis.DataSet(), edges: new vis.DataSet(), overview: true, places: new Map() };
const start = { nodes: read("drawn-nodes"), edges: read("drawn-edges") };
const pointed = { node: null, edge: null };
const view = { network: null, canvas: byId("canvas"), visibleNodes: [], visibleEdges: [], ink: {}, font: "sans-serif" };

function readTheme() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  view.ink = Object.fromEntries(FAMILIES.map((family) => [family, colour(family)]));
  Object.assign(view.ink, { ground: colour("ground"), text: colour("ink"), dim: colour("dim") });
  for (const kind of ["asserted", "open", "disputed", "negated"]) view.ink[kind] = colour(`line-${kind}`);
  view.font = getComputedStyle(document.body).fontFamily;
}
const nodeItem = (number, x, y) => ({ id: number, shape: page.shapes[page.nodes[number].family], size: page.nodes[number].size, x, y });
const edgeItem = (number) => {
  const { source, target, status, width } = page.edges[number];
  return { id: number, from: source, to: target, dashes: page.dashes[status], width };
};
/** Edges between the same two are bent apart, circles at one node turned apart. */
function shapeOf(number) {
  const { source, target, curve } = page.edges[number];
  if (source === target) return { selfReference: { size: 22, angle: Math.PI / 4 + curve * 4, renderBehindTheNode: false } };
  if (!curve) return { smooth: false };
  return { smooth: { enabled: true, type: curve > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(curve) } };
}

/** The nodes that stay bright: what is chosen and whom it touches; null when all do. */
function bright() {
  const { node } = state.chosen || {};
  const edges = new Set(chosenEdges());
  if (!state.chosen || (node === undefined && !edges.size)) return null;
  const nodes = new Set([...edges].flatMap((number) => [page.edges[number].source, page.edges[number].target]));
  if (node !== undefined) nodes.add(node);
  return [...nodes].some((number) => drawn.nodes.get(number)) ? { nodes, edges } : null;
}

function paint() {
  const lit = bright();
  const { node } = state.chosen || {};
  const strongNodes = lit ? lit.nodes : new Set();
  const strongEdges = lit ? lit.edges : new Set();
  view.isDim = (what, n) => Boolean(lit) && !(what === "node" ? strongNodes : strongEdges).has(n);
  view.isPointed = (what, n) => pointed[what] === n || (what === "node" ? n === node : strongEdges.size === 1 && strongEdges.has(n));
  view.isStrong = (what, n) => view.isPointed(what, n) || (what === "node" ? strongNodes : strongEdges).has(n);
  drawn.nodes.update(drawn.nodes.getIds().map((number) => {
    const { family, unnamed } = page.nodes[number];
    const colour = view.ink[family];
    const fill = unnamed ? view.ink.ground : colour;
    const border = number === node ? view.ink.text : colour;
    const both = { background: fill, border };
    return { id: number, hidden: !nodeShown(number), opacity: view.isDim("node", number) ? 0.25 : 1, borderWidth: number === node ? 3 : 2, color: { ...both, highlight: both, hover: { background: fill, border: view.ink.text } } };
  }));
  drawn.edges.update(drawn.edges.getIds().map((number) => {
    const colour = view.ink[lineKind(page.edges[number].status)];
    const hidden = !edgeShown(number);
    return { id: number, hidden, color: { color: colour, highlight: colour, hover: view.ink.text, opacity: view.isDim("edge", number) ? 0.18 : strongEdges.has(number) ? 1 : 0.8 } };
  }));
  view.visibleNodes = drawn.nodes.getIds().filter(nodeShown);
  view.visibleEdges = drawn.edges.getIds().filter(edgeShown);
  view.network.redraw();
}

function replace(nodes, edges, overview) {
  view.visibleNodes = view.visibleEdges = []; // vis draws on every change, also half way
  drawn.edges.clear();
  drawn.nodes.clear();
  drawn.nodes.add(nodes);
  drawn.places = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
  drawn.edges.add(edges.map((item) => ({ ...item, ...shapeOf(item.id) })));
  drawn.overview = overview;
  byId("overview").hidden = overview;
  const left = page.nodes.length - nodes.length;
  byId("note").textContent = !nodes.length ? "" : left <= 0 ? `All ${plural(nodes.length, "name")}` : overview
    ? `The ${nodes.length} most told of ${plural(page.nodes.length, "name")}; search and list reach the rest.`
    : `${plural(nodes.length, "name")} around what you chose.`;
  byId("canvas").setAttribute("aria-label", `Picture of ${plural(nodes.length, "name")} and ${plural(edges.length, "relation")}; the list of facts says the same in words.`);
  paint();
  fit();
}
const showOverview = () => replace(start.nodes.map(({ label, ...item }) => item), start.edges, true);

/** Bring what is chosen into the picture: a new one is drawn around it when it is outside. */
function bring() {
  const edges = chosenEdges();
  const { node } = state.chosen || {};
  const inside = node !== undefined && drawn.nodes.get(node) || edges.some((number) => drawn.edges.get(number));
  if (!state.chosen || inside || !drawAround(state.chosen)) paint();
}
function drawAround(what) {
  const found = around(what);
  if (found) replace([...found.places].map(([number, [x, y]]) => nodeItem(number, x, y)), found.edges.map(edgeItem), false);
  return Boolean(found);
}

let moved = false;
const MARGIN = [64, 40]; // pixels kept free for the words beside and below the outer nodes
/** Show all of the picture, higher or wider as the window is; lines then look as in the legend. */
function fit() {
  moved = false;
  if (!drawn.nodes.length) return;
  const places = [...drawn.places.values()];
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))];
  const { clientWidth, clientHeight } = byId("canvas");
  const across = Math.max(60, clientWidth - 2 * MARGIN[0]) / Math.max(1, right - left);
  const down = Math.max(60, clientHeight - 2 * MARGIN[1]) / Math.max(1, bottom - top);
  const stretch = Math.min(1.5, Math.max(0.8, down / across));
  const scale = Math.min(1.3, across, down / stretch);
  drawn.nodes.update([...drawn.places].map(([id, { x, y }]) => ({ id, x, y: Math.round(y * stretch) })));
  view.network.moveTo({ position: { x: (left + right) / 2, y: stretch * (top + bottom) / 2 }, scale, animation: false });
  const thicker = Math.min(3, Math.max(1, 1 / scale));
  drawn.edges.update(drawn.edges.getIds().map((number) => {
    const { status, width } = page.edges[number];
    const dashes = page.dashes[status];
    return { id: number, width: (0.6 + 0.6 * width) * thicker, dashes: dashes && dashes.map((part) => part * thicker) };
  }));
}
const zoom = (factor) => {
  moved = true;
  view.network.moveTo({ scale: Math.min(6, Math.max(0.05, view.network.getScale() * factor)), animation: false });
};

function startPicture() {
  readTheme();
  const canvas = byId("canvas");
  canvas.setAttribute("role", "img");
  view.network = new vis.Network(canvas, { nodes: drawn.nodes, edges: drawn.edges }, read("options"));
  view.position = (number) => view.network.getPosition(number);
  view.pointOn = (number, at) => view.network.body.edges[number]?.edgeType?.getPoint(at);
  view.network.on("afterDrawing", (context) => paintLabels(context, view));
  view.network.on("click", ({ nodes, edges, pointer }) => {
    const label = labelAt(pointer.canvas);
    if (nodes.length) choose({ node: nodes[0] });
    else if (label) choose(label.node === undefined ? { edge: label.edge } : { node: label.node });
    else choose(edges.length ? { edge: edges[0] } : null);
  });
  for (const [what, name] of [["node", "Node"], ["edge", "Edge"]]) {
    view.network.on(`hover${name}`, (event) => { pointed[what] = event[what]; canvas.style.cursor = "pointer"; view.network.redraw(); });
    view.network.on(`blur${name}`, () => { pointed[what] = null; canvas.style.cursor = ""; view.network.redraw(); });
  }
  for (const event of ["zoom", "dragEnd"]) view.network.on(event, () => { moved = true; });
  view.network.on("resize", () => { if (!moved) requestAnimationFrame(fit); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readTheme(); paint(); });
  view.network.on("doubleClick", ({ nodes }) => { if (nodes.length) drawAround({ node: nodes[0] }); });
  byId("closer").addEventListener("click", () => zoom(1.35));
  byId("farther").addEventListener("click", () => zoom(1 / 1.35));
  byId("whole").addEventListener("click", fit);
  byId("overview").addEventListener("click", () => { showOverview(); choose(null); });
  if (!start.nodes.length) {
    byId("nothing").hidden = false;
    byId("nothing").textContent = "Nothing was found that could be drawn.";
  }
  canvas.querySelector(".vis-network").tabIndex = -1; // the list and the panel serve the keyboard
  showOverview();
  listeners.chosen.push(bring);
  listeners.filters.push(paint);
}
