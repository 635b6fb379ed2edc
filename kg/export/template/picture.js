// The picture: vis-network with fixed places and no physics, painted by theme, filters and choice.
import { page, read } from "./data.js";
import { drawnPart, pathSteps } from "./drawing.js";
import { byId, plural } from "./elements.js";
import { labelAt, paintLabels } from "./labels.js";
import { lineKind } from "./signs.js";
import { change, choose, chosenEdges, edgeShown, filtered, hooks, listeners, state } from "./state.js";

/* global vis */
const FAMILIES = Object.keys(page.shapes);
export const drawn = { nodes: new vis.DataSet(), edges: new vis.DataSet(), kind: "overview", places: new Map() };
const pointed = { node: null, edge: null };
export const view = {
  network: null, canvas: byId("canvas"), visibleNodes: [], visibleEdges: [], ink: {}, font: "sans-serif", stretch: 1,
};

export function readTheme() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  view.ink = Object.fromEntries(FAMILIES.map((family) => [family, colour(family)]));
  Object.assign(view.ink, { ground: colour("ground"), text: colour("ink"), dim: colour("dim") });
  for (const kind of ["asserted", "open", "disputed", "negated"]) view.ink[kind] = colour(`line-${kind}`);
  view.font = getComputedStyle(document.body).fontFamily;
}
const nodeItem = (number, [x, y]) => ({ id: number, shape: page.shapes[page.nodes[number].family], size: page.nodes[number].size, x, y });
const edgeItem = (number) => {
  const { source, target, status, width } = page.edges[number];
  return { id: number, from: source, to: target, dashes: page.dashes[status], width, ...shapeOf(number) };
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

/** With filters set, a node is drawn as long as a line that passes them reaches it. */
function nodeShown(number) {
  if (!filtered() || state.pins.some(([node]) => node === number) || state.chosen?.node === number) return true;
  return view.reached.has(number);
}

export function paint() {
  const lit = bright();
  const { node } = state.chosen || {};
  const strongNodes = lit ? lit.nodes : new Set();
  const strongEdges = lit ? lit.edges : new Set();
  view.isDim = (what, n) => Boolean(lit) && !(what === "node" ? strongNodes : strongEdges).has(n);
  view.isPointed = (what, n) => pointed[what] === n || (what === "node" ? n === node : strongEdges.size === 1 && strongEdges.has(n));
  view.isStrong = (what, n) => view.isPointed(what, n) || (what === "node" ? strongNodes : strongEdges).has(n);
  view.visibleEdges = drawn.edges.getIds().filter(edgeShown);
  view.reached = new Set(view.visibleEdges.flatMap((number) => [page.edges[number].source, page.edges[number].target]));
  view.visibleNodes = drawn.nodes.getIds().filter(nodeShown);
  drawn.nodes.update(drawn.nodes.getIds().map((number) => ({ id: number, hidden: !nodeShown(number), ...nodePaint(number) })));
  drawn.edges.update(drawn.edges.getIds().map((number) => {
    const colour = view.ink[lineKind(page.edges[number].status)];
    const opacity = view.isDim("edge", number) ? 0.18 : strongEdges.has(number) ? 1 : 0.8;
    return { id: number, hidden: !edgeShown(number), color: { color: colour, highlight: colour, hover: view.ink.text, opacity } };
  }));
  view.network.redraw();
}
/** Colours of a node: unnamed things are hollow, the chosen one has a border, pinned ones a thick one. */
export function nodePaint(number) {
  const { family, unnamed } = page.nodes[number];
  const chosen = number === state.chosen?.node;
  const pinned = state.pins.some(([node]) => node === number);
  const background = unnamed ? view.ink.ground : view.ink[family];
  const border = chosen || pinned ? view.ink.text : view.ink[family];
  const both = { background, border };
  const color = { ...both, highlight: both, hover: { background, border: view.ink.text } };
  return { opacity: view.isDim("node", number) ? 0.25 : 1, borderWidth: chosen ? 3 : 2, color };
}

function noteWords(part) {
  const all = page.nodes.length;
  const shown = view.visibleNodes.length;
  if (!all) return "";
  if (part.kind === "path") return `The way between ${pathSteps(state.around.path).length + 1} names.`;
  if (part.kind === "around") return `${plural(shown, "name")} around what you chose.`;
  if (part.kind === "filtered" || filtered()) return `${plural(shown, "name")} of the facts in view.`;
  if (drawn.nodes.length >= all) return `All ${plural(all, "name")}`;
  return `The ${shown} most told of ${plural(all, "name")}; search and list reach the rest.`;
}
function describe(part) {
  const plain = !state.around && !state.expanded.length && !state.hidden.length && !state.pins.length;
  byId("overview").hidden = plain;
  byId("note").textContent = noteWords(part);
  const nothing = !view.visibleNodes.length;
  byId("nothing").hidden = !nothing;
  byId("nothing").textContent = !page.nodes.length ? "Nothing was found that could be drawn."
    : "No line of the picture passes the filters; the table may hold facts that are not drawn.";
  byId("canvas").setAttribute("aria-label", `Picture of ${plural(view.visibleNodes.length, "name")} and `
    + `${plural(view.visibleEdges.length, "relation")}; the list of facts says the same in words.`);
}

let last = "";
/** Draw what the state asks for; when that is what is drawn already, only its paint changes. */
export function draw() {
  const part = drawnPart();
  const key = JSON.stringify([[...part.places], part.edges]);
  if (key === last) {
    paint();
    return describe(part);
  }
  const same = drawn.nodes.length && [...drawn.places.keys()].some((node) => part.places.has(node)) && part.kind === drawn.kind;
  last = key;
  view.visibleNodes = view.visibleEdges = []; // vis draws on every change, also half way
  drawn.edges.clear();
  drawn.nodes.clear();
  drawn.nodes.add([...part.places].map(([number, place]) => nodeItem(number, place)));
  drawn.places = new Map([...part.places].map(([number, [x, y]]) => [number, { x, y }]));
  drawn.edges.add(part.edges.map(edgeItem));
  drawn.kind = part.kind;
  paint();
  describe(part);
  if (same && moved) keepView();
  else fit();
}

/** Whether what is chosen can be seen in the picture as it is. */
hooks.inPicture = (what) => {
  if (what.path) return false;
  const { node } = what;
  return Boolean(node !== undefined && drawn.nodes.get(node)) || chosenEdges(what).some((number) => drawn.edges.get(number))
    || (node === undefined && !chosenEdges(what).length);
};

let moved = false;
const MARGIN = [64, 40]; // pixels kept free for the words beside and below the outer nodes
/** Show all of the picture, higher or wider as the window is; lines then look as in the legend. */
export function fit() {
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
  view.stretch = stretch;
  stretchPlaces();
  view.network.moveTo({ position: { x: (left + right) / 2, y: stretch * (top + bottom) / 2 }, scale, animation: false });
  thicken(scale);
}
const stretchPlaces = () => drawn.nodes.update([...drawn.places].map(([id, { x, y }]) => ({ id, x, y: Math.round(y * view.stretch) })));
function thicken(scale) {
  const thicker = Math.min(3, Math.max(1, 1 / scale));
  drawn.edges.update(drawn.edges.getIds().map((number) => {
    const { status, width } = page.edges[number];
    const dashes = page.dashes[status];
    return { id: number, width: (0.6 + 0.6 * width) * thicker, dashes: dashes && dashes.map((part) => part * thicker) };
  }));
}
/** The reader has moved or zoomed the picture: what is added or hidden does not take that away. */
function keepView() {
  stretchPlaces();
  thicken(view.network.getScale());
}
export const zoom = (factor) => {
  moved = true;
  view.network.moveTo({ scale: Math.min(6, Math.max(0.05, view.network.getScale() * factor)), animation: false });
};

function hear() {
  const { network, canvas } = view;
  network.on("afterDrawing", (context) => paintLabels(context, view));
  network.on("click", ({ nodes, edges, pointer }) => {
    const label = labelAt(pointer.canvas);
    if (nodes.length) choose({ node: nodes[0] });
    else if (label) choose(label.node === undefined ? { edge: label.edge } : { node: label.node });
    else choose(edges.length ? { edge: edges[0] } : null);
  });
  for (const [what, name] of [["node", "Node"], ["edge", "Edge"]]) {
    network.on(`hover${name}`, (event) => { pointed[what] = event[what]; canvas.style.cursor = "pointer"; network.redraw(); });
    network.on(`blur${name}`, () => { pointed[what] = null; canvas.style.cursor = ""; network.redraw(); });
  }
  network.on("zoom", () => { moved = true; });
  network.on("dragEnd", ({ nodes }) => {
    moved = true;
    if (nodes.length) pin(nodes[0]); // a name that was moved stays where the reader put it
  });
  network.on("resize", () => { if (!moved) requestAnimationFrame(fit); });
  network.on("doubleClick", ({ nodes }) => { if (nodes.length) expand(nodes[0]); });
}
/** Keep a node in the picture, where it is now, whatever the filters leave. */
export function pin(number) {
  const { x, y } = drawn.nodes.get(number) ? view.position(number) : { x: 0, y: 0 };
  const place = [number, Math.round(x), Math.round(y / view.stretch)];
  change({ pins: [...state.pins.filter(([node]) => node !== number), place] });
}
export function expand(number) {
  change({ expanded: [...state.expanded.filter((node) => node !== number), number], ...(drawn.nodes.get(number) ? {} : { around: { node: number } }) });
}

export function startPicture() {
  readTheme();
  const { canvas } = view;
  canvas.setAttribute("role", "img");
  view.network = new vis.Network(canvas, { nodes: drawn.nodes, edges: drawn.edges }, read("options"));
  view.position = (number) => view.network.getPosition(number);
  view.pointOn = (number, at) => view.network.body.edges[number]?.edgeType?.getPoint(at);
  hear();
  for (const query of ["(prefers-color-scheme: dark)", "print"]) {
    matchMedia(query).addEventListener("change", () => { readTheme(); paint(); });
  }
  canvas.querySelector(".vis-network").tabIndex = -1; // the list and the panel serve the keyboard
  draw();
  listeners.filters.push(draw);
  listeners.picture.push(draw);
  listeners.chosen.push(paint);
}
