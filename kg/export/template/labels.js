// Words of the picture, of the same size at every zoom. A label that finds no free place is
// left out until the reader comes closer or points at it, so that labels never lie on labels.
import { page } from "./data.js";
import { lineKind, statusWord } from "./signs.js";

const NODE_PIXELS = 13;
const EDGE_PIXELS = 12;
const LONGEST = 28;
let labelBoxes = []; // of the last drawing, in units of the picture
let painted = []; // its words, for the picture as a file
export const labels = () => labelBoxes;
export const paintedWords = () => painted;

const shorten = (text) => {
  const letters = Array.from(text);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("").trimEnd()}…` : text;
};
/** The words at an edge: how it stands is said in words too, and a denied one is crossed out. */
function edgeWords(edge) {
  const before = { asserted: "", negated: "✗ denied: " }[edge.status] ?? `${statusWord(edge.status)}: `;
  const after = edge.events.length > 1 ? ` ×${edge.events.length}` : "";
  return { before, words: shorten(edge.label), after };
}
const overlaps = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function nodePlaces(x, y, reach, width, height) {
  const gap = height * 0.25;
  return [
    [x - width / 2, y + reach + gap], [x - width / 2, y - reach - gap - height],
    [x + reach + gap, y - height / 2], [x - reach - gap - width, y - height / 2],
    [x + reach * 0.7, y + reach * 0.7], [x - reach * 0.7 - width, y + reach * 0.7],
    [x + reach * 0.7, y - reach * 0.7 - height], [x - reach * 0.7 - width, y - reach * 0.7 - height],
  ];
}

const LEADING = 7; // lines whose words come before the names of others
/** What gets its words first: the chosen, the ends and words of the leading facts, names, other lines. */
function inOrder(view) {
  const strong = (what) => (number) => Number(view.isStrong(what, number));
  const by = (list, what, keys) => [...list].map((number) => [what, number, [strong(what)(number), ...keys(number)]]);
  const leading = [...view.visibleEdges].sort((a, b) => page.edges[a].events[0] - page.edges[b].events[0]).slice(0, LEADING);
  const lead = new Set(leading);
  view.leading = lead;
  const ends = new Set(leading.flatMap((number) => [page.edges[number].source, page.edges[number].target]));
  const nodes = by(view.visibleNodes, "node", (number) => [ends.has(number) ? 3 : 1, page.nodes[number].claims]);
  const edges = by(view.visibleEdges, "edge", (number) => [lead.has(number) ? 2 : 0, page.edges[number].claims, -page.edges[number].events[0]]);
  const compare = ([, a, one], [, b, other]) => {
    const at = one.findIndex((key, i) => key !== other[i]);
    return at < 0 || other[at] === undefined ? a - b : other[at] - one[at];
  };
  return [...nodes, ...edges].sort(compare);
}

export function paintLabels(context, view) {
  const scale = view.network.getScale();
  const taken = [];
  const obstacles = view.visibleNodes.map((number) => {
    const { x, y } = view.position(number);
    const reach = page.nodes[number].size + 2 / scale;
    return { number, left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  });
  const free = (box, own) => !taken.some((other) => overlaps(box, other))
    && !obstacles.some((other) => other.number !== own && overlaps(box, other));
  // words that the edge of the picture would cut are put on another side of their node
  const corner = view.network.DOMtoCanvas({ x: 0, y: 0 });
  const opposite = view.network.DOMtoCanvas({ x: view.canvas.clientWidth, y: view.canvas.clientHeight });
  const seen = (box) => box.left >= corner.x && box.right <= opposite.x && box.top >= corner.y && box.bottom <= opposite.y;
  labelBoxes = taken;
  painted = [];
  context.save();
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
  const pad = 2 / scale;
  const put = (places, width, height, own, must, paint, what) => {
    const boxes = places.map(([left, top]) => ({ left: left - pad, top: top - pad, right: left + width + pad, bottom: top + height + pad, ...what }));
    const box = boxes.find((candidate) => seen(candidate) && free(candidate, own)) || (must ? boxes.find(seen) || boxes[0] : null);
    if (!box) return;
    taken.push(box);
    paint(box.left + pad, box.top + pad + height / 2);
  };
  const paintOne = { node: paintNodeLabel, edge: paintEdgeLabel };
  const wanted = inOrder(view);
  const first = wanted.filter(([what, number]) => view.isPointed(what, number));
  const others = wanted.filter(([what, number]) => !view.isPointed(what, number) && (what === "node" || !view.isDim(what, number)));
  for (const [what, number] of [...first, ...others]) paintOne[what](context, view, number, scale, put);
  context.restore();
}

function paintNodeLabel(context, view, number, scale, put) {
  const node = page.nodes[number];
  const must = view.isPointed("node", number);
  const height = NODE_PIXELS / scale;
  context.font = `${must ? 600 : 500} ${height}px ${view.font}`;
  const text = shorten(node.label);
  const { x, y } = view.position(number);
  const width = context.measureText(text).width;
  const colour = view.isDim("node", number) ? view.ink.dim : view.ink.text;
  put(nodePlaces(x, y, node.size, width, height), width, height, number, must,
    (left, middle) => halo(context, text, left, middle, colour, scale, view), { node: number });
}

/** Which way a bent edge bends, as a unit vector: its words hang there, off the other edges. */
function outward(view, edge, number) {
  const middle = view.pointOn(number, 0.5);
  if (!edge.curve || edge.source === edge.target || !middle) return [0, 0];
  const [one, other] = [view.position(edge.source), view.position(edge.target)];
  const [x, y] = [middle.x - (one.x + other.x) / 2, middle.y - (one.y + other.y) / 2];
  const far = Math.hypot(x, y) || 1;
  return [x / far, y / far];
}

function paintEdgeLabel(context, view, number, scale, put) {
  const edge = page.edges[number];
  const { before, words: middle, after } = edgeWords(edge);
  const must = view.isPointed("edge", number);
  context.font = `${must ? 600 : 400} ${EDGE_PIXELS / scale}px ${view.font}`;
  const [first, second, third] = [before, middle, after].map((part) => context.measureText(part).width);
  const width = first + second + third;
  const height = EDGE_PIXELS / scale;
  const [out, down] = outward(view, edge, number);
  const on = [0.5, 0.4, 0.6, 0.3, 0.7].map((at) => view.pointOn(number, at)).filter(Boolean)
    .map(({ x, y }) => [x - width / 2 + out * width / 2, y - height / 2 + down * height / 2]);
  // the words of a leading fact may stand a little off their line rather than be left out
  const off = view.leading.has(number) ? [-1.2, 1.2, -2.2, 2.2].flatMap((lines) => on.slice(0, 3).map(([x, y]) => [x, y + lines * height])) : [];
  const places = [...on, ...off];
  const colour = view.ink[lineKind(edge.status)];
  put(places, width, height, null, must, (left, y) => {
    halo(context, before, left, y, colour, scale, view);
    halo(context, middle, left + first, y, colour, scale, view);
    if (edge.status === "negated" && painted.length) painted[painted.length - 1].crossed = true;
    halo(context, after, left + first + second, y, colour, scale, view);
    if (edge.status === "negated") {
      context.strokeStyle = colour;
      context.lineWidth = 1.2 / scale;
      context.beginPath();
      context.moveTo(left + first, y);
      context.lineTo(left + first + second, y);
      context.stroke();
    }
  }, { edge: number });
}

function halo(context, text, left, middle, colour, scale, view) {
  if (!text) return;
  painted.push({ text, x: left, y: middle, height: parseFloat(/([\d.]+)px/.exec(context.font)[1]), colour, ground: view.ink.ground });
  context.lineWidth = 4 / scale;
  context.strokeStyle = view.ink.ground;
  context.strokeText(text, left, middle);
  context.fillStyle = colour;
  context.fillText(text, left, middle);
}
/** The node or edge whose label lies under a point of the picture, else null. */
export const labelAt = ({ x, y }) => labelBoxes.find((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) || null;
