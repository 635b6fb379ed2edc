// The list beside the picture: every fact in view, by keyboard too (arrows move, Enter opens).
import { page } from "./data.js";
import { byId, el, fill, number, walkable } from "./elements.js";
import { factButton } from "./event_panel.js";
import { eventShown, listeners, sifted, state } from "./state.js";

/** The facts in view, the most telling first. */
export const factsInView = () => page.events.map((_, event) => event).filter(eventShown);

function showFacts() {
  const all = page.events.length;
  byId("count").textContent = sifted.total === all ? number(all) : `${number(sifted.total)} of ${number(all)}`;
  fill(byId("list"), factsInView(), factButton);
  if (!sifted.total && all) byId("list").append(el("li", { class: "hint" }, "No fact matches the search and the filters."));
}
/** Mark the chosen fact without drawing the list anew: the reader's place and focus stay. */
function markFacts() {
  const { event, edge } = state.chosen || {};
  const chosen = new Set(event !== undefined ? [event] : edge !== undefined ? page.edges[edge].events : []);
  for (const fact of document.querySelectorAll("[data-event]")) {
    if (chosen.has(Number(fact.dataset.event))) fact.setAttribute("aria-current", "true");
    else fact.removeAttribute("aria-current");
  }
}
export function startFacts() {
  walkable(byId("list"));
  showFacts();
  listeners.filters.push(showFacts);
  listeners.chosen.push(markFacts);
}
