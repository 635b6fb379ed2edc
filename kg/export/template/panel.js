// The evidence: what stands behind the node, edge, fact or path that is chosen.
import { page } from "./data.js";
import { button, byId, el, fill, link, number, say, words } from "./elements.js";
import { edgePanel, eventPanel } from "./event_panel.js";
import { nodePanel } from "./node_panel.js";
import { pathPanel } from "./path_panel.js";
import { choose, change, listeners, state } from "./state.js";

function storyLine(story) {
  const { title, publisher, date, url } = story;
  const about = [publisher, date].filter(Boolean).flatMap((part, i) => [i ? " · " : null, words(part)]);
  const read = () => change({ view: "documents", story: page.stories.indexOf(story) });
  return el("li", {}, button({ class: "name", onclick: read }, words(title)),
    about.length || url ? el("p", { class: "source" }, ...about, url ? [about.length ? " · " : null, link(url, "original")] : []) : null);
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
  document.body.toggleAttribute("data-chosen", Boolean(state.chosen));
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
