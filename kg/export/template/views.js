// The views of the middle: one at a time, made when it is looked at; on a phone the panes too.
import { VIEWS } from "./address.js";
import { showContradictions } from "./contradictions.js";
import { button, byId } from "./elements.js";
import { showDocuments } from "./documents.js";
import { fit } from "./picture.js";
import { change, listeners, state } from "./state.js";
import { showTable } from "./table.js";
import { showTimeline } from "./timeline.js";

const VIEW_WORDS = { graph: "Graph", table: "Table", timeline: "Timeline", documents: "Documents", contradictions: "Contradictions" };
const SHOW = { graph: () => {}, table: showTable, timeline: showTimeline, documents: showDocuments, contradictions: showContradictions };
const NARROW = "(max-width: 899px)";

/** Tabs that arrows walk through, as tab lists do. */
export function tabs(list, names, words, pick) {
  const made = names.map((name) => button({
    role: "tab", id: `tab-${name}`, "aria-controls": list.dataset.panels.replace("*", name), "data-tab": name, onclick: () => pick(name),
  }, words[name]));
  list.append(...made);
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = (made.indexOf(document.activeElement) + step + made.length) % made.length;
    made[at].focus();
    pick(names[at]);
  });
  return (current) => made.forEach((tab) => {
    tab.setAttribute("aria-selected", String(tab.dataset.tab === current));
    tab.tabIndex = tab.dataset.tab === current ? 0 : -1;
  });
}

let mark = () => {};
let shownView = "";
export function showView() {
  for (const name of VIEWS) byId(`view-${name}`).hidden = name !== state.view;
  mark(state.view);
  document.body.dataset.view = state.view;
  // a table or a timeline is the list of facts already
  if (state.view !== shownView && ["table", "timeline"].includes(state.view) && !byId("facts").hidden) side("filters");
  SHOW[state.view]();
  if (state.view === "graph" && shownView !== "graph" && shownView) requestAnimationFrame(fit);
  if (shownView !== state.view && shownView && matchMedia(NARROW).matches) pane("middle");
  shownView = state.view;
}

/** On a narrow screen one pane is seen at a time. */
export function pane(name) {
  document.body.dataset.pane = name;
  for (const tab of document.querySelectorAll("#panes button")) {
    if (tab.dataset.pane === name) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
  }
  if (name === "middle" && state.view === "graph") requestAnimationFrame(fit);
}
function startPanes() {
  const names = { middle: "View", facts: "Facts", filters: "Filters", evidence: "Evidence" };
  byId("panes").append(...Object.entries(names).map(([name, text]) => button({ "data-pane": name, onclick: () => {
    if (name === "facts" || name === "filters") side(name);
    pane(name);
  } }, text)));
  pane("middle");
  listeners.chosen.push(() => { if (state.chosen && matchMedia(NARROW).matches) pane("evidence"); });
}

let markSide = () => {};
/** Facts or filters on the left. */
export function side(name) {
  byId("facts").hidden = name !== "facts";
  byId("filters").hidden = name !== "filters";
  markSide(name);
}
export function startViews() {
  mark = tabs(byId("views"), VIEWS, VIEW_WORDS, (view) => change({ view }));
  markSide = tabs(byId("sides"), ["facts", "filters"], { facts: "Facts", filters: "Filters" }, side);
  byId("tab-filters").append(byId("filter-count"));
  side("facts");
  startPanes();
  showView();
  listeners.view.push(showView);
  for (const part of ["filters", "chosen"]) listeners[part].push(() => { if (state.view !== "graph" && (part === "filters" || state.view === "documents")) SHOW[state.view](); });
}
