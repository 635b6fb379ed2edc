// The evidence: what stands behind the node, edge, fact or path that is chosen.
import { sourceLine } from "./claim.js";
import { page } from "./data.js";
import { button, byId, el, fill, number, say } from "./elements.js";
import { edgePanel, eventPanel } from "./event_panel.js";
import { nodePanel } from "./node_panel.js";
import { pathPanel } from "./path_panel.js";
import { choose, change, listeners, state } from "./state.js";

function storyLine(story) {
  const at = page.stories.indexOf(story);
  return el("li", {}, sourceLine(story), button({ class: "link", onclick: () => change({ view: "documents", story: at }) }, "Read"));
}
function sourcesPanel() {
  const list = el("ol", { class: "sources" });
  fill(list, page.stories, storyLine, 30);
  return [
    el("h2", {}, "Evidence"),
    el("p", { class: "hint" }, page.events.length ? "Choose a name or a line of the picture, or a fact of the list, to read the sentences behind it."
      : "No facts were read from these articles."),
    page.stories.length ? el("h3", {}, "Read from ", el("span", { class: "count" }, number(page.stories.length))) : null,
    page.stories.length ? list : null,
  ];
}

function partsOf(chosen) {
  if (!chosen) return sourcesPanel();
  if (chosen.path) return pathPanel(chosen.path);
  if (chosen.node !== undefined) return nodePanel(chosen.node);
  return chosen.edge !== undefined ? edgePanel(chosen.edge) : eventPanel(chosen.event);
}

/** Show what is chosen; `kept` keeps the place where the reader is and what has the focus. */
export function showPanel(kept = false) {
  const panel = byId("evidence");
  const [top, focus] = [panel.scrollTop, panel.contains(document.activeElement) ? document.activeElement.id : ""];
  const close = state.chosen ? button({ class: "close", "aria-label": "Close", title: "Close", onclick: () => choose(null) }, "×") : null;
  panel.replaceChildren(...[close, ...partsOf(state.chosen)].filter(Boolean));
  panel.scrollTop = kept ? top : 0;
  if (kept && focus) byId(focus)?.focus();
  if (!kept) say(state.chosen ? `Evidence: ${panel.querySelector("h2, h3").textContent}` : "");
}

export function startPanel() {
  showPanel();
  listeners.chosen.push(() => showPanel());
  for (const part of ["filters", "picture"]) listeners[part].push(() => { if (state.chosen) showPanel(true); });
}
