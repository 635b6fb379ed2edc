// Everything in its order; the page is whole before the first click.
import { loadTexts, page } from "./data.js";
import { startDownloads } from "./downloads.js";
import { button, byId } from "./elements.js";
import { startFacets } from "./facet_panel.js";
import { startFacts } from "./facts.js";
import { labels } from "./labels.js";
import { startLegend } from "./legend.js";
import { showPanel, startPanel } from "./panel.js";
import { draw, drawn, fit, startPicture, view, zoom } from "./picture.js";
import { startSearch } from "./search.js";
import { canUndo, change, choose, listeners, startState, state, undo } from "./state.js";
import { showView, side, startViews } from "./views.js";

/** The sentence on top; its end leads to the fact that is most told. */
function startSummary() {
  const [counts, told] = page.summary.split("; most told: ");
  document.title = `${counts} · knowledge graph`;
  byId("summary").replaceChildren(counts, ...(told ? ["; most told: ", button({ class: "lead", onclick: () => choose({ event: page.lead }) }, told)] : []));
}
function startTools() {
  byId("closer").addEventListener("click", () => zoom(1.35));
  byId("farther").addEventListener("click", () => zoom(1 / 1.35));
  byId("whole").addEventListener("click", fit);
  byId("overview").addEventListener("click", () => change({ around: null, hidden: [], expanded: [], pins: [], chosen: null }));
  byId("undo").addEventListener("click", undo);
  const ready = () => { byId("undo").disabled = !canUndo(); };
  for (const part of Object.keys(listeners)) listeners[part].push(ready);
  ready();
}
function startKeys() {
  document.addEventListener("keydown", (event) => {
    const typing = ["INPUT", "TEXTAREA"].includes(event.target.tagName);
    if (event.key === "Escape" && state.chosen && !typing && !byId("sparql").open) choose(null);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      byId("query").focus();
    }
  });
  // the address holds the state, so this link may not change it
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    side("facts");
    (byId("list").querySelector("button") || byId("facts")).focus();
  });
}

startState();
startSummary();
startPicture();
startFacts();
startFacets();
startLegend();
startSearch();
startPanel();
startViews();
startTools();
startDownloads();
startKeys();
// for the console: what the page holds and what is drawn of it
globalThis.kg = { page, state, drawn, view, choose, change, draw, labels };
await new Promise((done) => { setTimeout(done, 0); });
await loadTexts();
if (state.chosen) showPanel(true);
showView();
document.body.removeAttribute("aria-busy");
