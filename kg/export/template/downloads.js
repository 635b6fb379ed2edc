// The view as a file: the picture as PNG or SVG, the facts as CSV, a question in SPARQL.
import { copy } from "./claim.js";
import { page } from "./data.js";
import { button, byId, el } from "./elements.js";
import { csvText, sparqlText } from "./exports.js";
import { factsInView } from "./facts.js";
import { paintedWords } from "./labels.js";
import { inParagraph } from "./offsets.js";
import { nodePaint, view } from "./picture.js";
import { lineKind, statusWord } from "./signs.js";
import { address, filtered, state } from "./state.js";
import { svgText } from "./svg_picture.js";
import { rowsInView } from "./table.js";

const SHARP = 2; // pixels of the PNG for each of the screen

function save(name, type, content) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  el("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/** The visible part of the picture as an SVG document. */
export function svgOfView() {
  const { canvas, network } = view;
  const corner = network.DOMtoCanvas({ x: 0, y: 0 });
  const opposite = network.DOMtoCanvas({ x: canvas.clientWidth, y: canvas.clientHeight });
  const nodes = view.visibleNodes.map((number) => {
    const { background, border } = nodePaint(number).color;
    return { ...view.position(number), size: page.nodes[number].size, shape: page.shapes[page.nodes[number].family], fill: background, stroke: border };
  });
  const edges = view.visibleEdges.map((number) => {
    const { status, target } = page.edges[number];
    const [end, reach] = [view.position(target), page.nodes[target].size];
    const points = Array.from({ length: 25 }, (_, i) => view.pointOn(number, i / 24)).filter(Boolean)
      .map(({ x, y }) => [x, y]).filter(([x, y]) => Math.hypot(x - end.x, y - end.y) >= reach);
    return { points, width: page.edges[number].width, colour: view.ink[lineKind(status)], dashes: page.dashes[status] || null };
  }).filter(({ points }) => points.length > 1);
  return svgText({
    title: page.summary, view: [corner.x, corner.y, opposite.x - corner.x, opposite.y - corner.y],
    ground: view.ink.ground, nodes, edges, words: paintedWords(),
  });
}
/** The visible part of the picture on its ground, as sharp as vis draws it. */
export function pngOfView() {
  const drawing = view.canvas.querySelector("canvas");
  const made = el("canvas", { width: drawing.clientWidth * SHARP, height: drawing.clientHeight * SHARP });
  const context = made.getContext("2d");
  context.fillStyle = view.ink.ground;
  context.fillRect(0, 0, made.width, made.height);
  context.drawImage(drawing, 0, 0, made.width, made.height);
  return new Promise((done) => made.toBlob(done, "image/png"));
}

const HEAD = ["who", "does", "what or whom", "status", "said by", "date", "claims", "sources", "sentence", "document", "publisher", "url"];
/** The facts in view in the order of the table, each with its foremost sentence. */
export function csvOfView() {
  const rows = rowsInView().map((row) => {
    const claim = page.claims[page.events[row.number].claims[0]];
    const quote = claim ? page.quotes[claim.quote] : null;
    const story = quote ? page.stories[quote.story] : null;
    const sentence = quote ? inParagraph(quote, story).text : "";
    return [row.subject, row.relation, row.object, statusWord(row.status), row.speaker, row.date, row.claims, row.sources,
      sentence, story?.title ?? "", story?.publisher ?? "", story?.url ?? ""];
  });
  return csvText([HEAD, ...rows]);
}
export function sparqlOfView() {
  const iris = filtered() ? factsInView().map((event) => page.base + page.events[event].iri) : null;
  return sparqlText(iris, address());
}

function showQuestion() {
  byId("question").value = sparqlOfView();
  byId("sparql").showModal();
  byId("question").setSelectionRange(0, 0);
  byId("question").scrollTop = 0;
}
export function startDownloads() {
  const menu = byId("export");
  const item = (id, text, run) => el("li", {}, button({ id, onclick: () => { menu.open = false; run(); } }, text));
  byId("exports").append(
    item("save-png", "Picture as PNG", async () => save("graph.png", "image/png", await pngOfView())),
    item("save-svg", "Picture as SVG", () => save("graph.svg", "image/svg+xml", svgOfView())),
    item("save-csv", "Facts as CSV", () => save("facts.csv", "text/csv;charset=utf-8", csvOfView())),
    item("show-sparql", "Question in SPARQL", showQuestion),
    item("copy-link", "Copy the address of this view", () => copy(location.href, "Address copied")));
  byId("copy-question").addEventListener("click", () => copy(byId("question").value, "Question copied"));
  byId("close-question").addEventListener("click", () => byId("sparql").close());
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
  const drawnOnly = () => { for (const id of ["save-png", "save-svg"]) byId(id).disabled = state.view !== "graph"; };
  menu.addEventListener("toggle", drawnOnly);
}
