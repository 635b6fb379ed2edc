// Contradictions side by side: said and denied, or told with different numbers.
import { claimItem } from "./claim.js";
import { page } from "./data.js";
import { disagreements } from "./disagreements.js";
import { button, byId, el, fill, words } from "./elements.js";
import { choose, eventShown } from "./state.js";

let known = null;
const all = () => (known ??= disagreements(page));

function sideOf([label, claims]) {
  const list = el("ol", { class: "claims" });
  fill(list, claims, claimItem, 3);
  return el("section", { class: "sidebyside" }, el("h4", {}, words(label)), list);
}
function card({ events, why, sides }) {
  return el("li", { class: "contradiction" },
    el("h3", {}, button({ class: "name", "data-event": events[0], onclick: () => choose({ event: events[0] }) }, words(page.events[events[0]].label))),
    el("p", { class: "meta" }, words(why)),
    el("div", { class: "sides" }, ...sides.map(sideOf)));
}
export function showContradictions() {
  const found = all().filter(({ events }) => events.some(eventShown));
  const list = el("ol", { class: "contradictions" });
  fill(list, found, card, 20);
  byId("view-contradictions").replaceChildren(found.length ? list
    : el("p", { class: "empty" }, all().length ? "No contradiction among the facts in view." : "The articles do not contradict each other, as far as was read."));
}
