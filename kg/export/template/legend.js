// The legend says what a sign means, and shows the facts of that sign alone when it is pressed.
import { page } from "./data.js";
import { button, byId, el, number } from "./elements.js";
import { FAMILY_WORDS, lineIcon, shapeIcon, statusWord } from "./signs.js";
import { facts, listeners, sifted, state, toggle } from "./state.js";

function key(facet, value, icon, text) {
  return button({ class: "key", "data-facet": facet, "data-key": value, title: `Only facts of this ${facet}`, onclick: () => toggle(facet, value) },
    icon, text, el("span", { class: "count" }));
}
function refresh() {
  for (const made of document.querySelectorAll(".legend .key[data-key]")) {
    const { facet, key: value } = made.dataset;
    const count = sifted.counts[facet][facts.options[facet].indexOf(value)];
    made.setAttribute("aria-pressed", String(state[facet].includes(value)));
    made.classList.toggle("aside", state[facet].length > 0 && !state[facet].includes(value));
    made.querySelector(".count").textContent = number(count);
  }
}
export function startLegend() {
  const inOrder = (all, facet) => all.filter((value) => facts.options[facet].includes(value));
  byId("families").append(...inOrder(Object.keys(page.shapes), "family").map((family) => key("family", family, shapeIcon(family), FAMILY_WORDS[family])));
  if (page.nodes.some((node) => node.unnamed)) {
    byId("families").append(el("span", { class: "key" }, shapeIcon("thing", true), "unnamed"));
  }
  byId("statuses").append(...inOrder(Object.keys(page.dashes), "status").map((status) => key("status", status, lineIcon(status), statusWord(status))));
  refresh();
  listeners.filters.push(refresh);
}
