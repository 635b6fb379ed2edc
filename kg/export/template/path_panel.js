// How two names hang together: a way of facts between them, with the evidence of each step.
import { claimItem, nodeButton } from "./claim.js";
import { page } from "./data.js";
import { pathSteps } from "./drawing.js";
import { el, fill, plural } from "./elements.js";
import { edgeTitle, range } from "./event_panel.js";
import { nameBox } from "./search.js";
import { badge } from "./signs.js";
import { choose, eventShown } from "./state.js";

/** A field that asks for the other end of a path. */
export function pathChooser(node) {
  const input = el("input", {
    type: "text", id: "path-to", role: "combobox", "aria-expanded": "false", "aria-controls": "path-names", "aria-autocomplete": "list",
    autocomplete: "off", spellcheck: "false", placeholder: "another name", dir: "auto",
  });
  const box = el("ul", { id: "path-names", class: "suggestions", role: "listbox", "aria-label": "Names found", hidden: true });
  nameBox(input, box, (other) => choose({ path: [node, other] }));
  return el("div", { class: "pathchooser" }, el("label", { for: "path-to" }, "Path to"), el("div", { class: "search" }, input, box));
}

function stepItem({ edge }) {
  const { events, status } = page.edges[edge];
  const claims = events.filter(eventShown).flatMap((event) => range(page.events[event].claims));
  const list = el("ol", { class: "claims" });
  fill(list, claims, claimItem, 2);
  return el("li", { class: "event" }, edgeTitle(edge, "h3"), el("p", { class: "meta" }, badge(status), el("span", {}, plural(claims.length, "claim"))), list);
}

export function pathPanel([one, other]) {
  const steps = pathSteps([one, other]);
  const found = steps?.length ? `${plural(steps.length, "step")} of facts; each may be another story.`
    : steps ? "That is one and the same name." : "No facts in view join these two.";
  return [
    el("p", { class: "kicker" }, "Path"),
    el("h2", { class: "ends" }, nodeButton(one), el("span", { class: "says" }, "to"), nodeButton(other)),
    el("p", { class: "hint" }, found),
    steps?.length ? el("ol", { class: "steps" }, ...steps.map(stepItem)) : null,
  ];
}
