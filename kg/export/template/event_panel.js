// A fact with all its roles and every claim behind it; an edge is one or more facts.
import { claimItem, nodeButton, reference } from "./claim.js";
import { page } from "./data.js";
import { button, el, fill, named, number, plural, words } from "./elements.js";
import { badge } from "./signs.js";
import { choose, state } from "./state.js";

export const range = ([from, to]) => Array.from({ length: to - from }, (_, i) => from + i);

export function factButton(event) {
  const fact = page.events[event];
  const told = fact.claims[1] - fact.claims[0];
  const chosen = state.chosen && (state.chosen.event === event || page.edges[state.chosen.edge]?.events.includes(event));
  return el("li", {}, button({ class: "fact", "data-event": event, "aria-current": chosen ? "true" : null, onclick: () => choose({ event }) },
    el("span", { class: fact.status === "negated" ? "crossed" : "", dir: "auto" }, fact.label),
    el("span", { class: "meta" }, fact.status === "asserted" ? null : badge(fact.status),
      el("span", {}, `${plural(told, "claim")}${fact.sources > 1 ? `, ${plural(fact.sources, "source")}` : ""}${fact.time ? ` · ${fact.time}` : ""}`))));
}

export function eventSection(event, { level = null } = {}) {
  const fact = page.events[event];
  const claims = range(fact.claims);
  const list = el("ol", { class: "claims" });
  fill(list, claims, claimItem, 10);
  const roles = fact.roles.map(([label, values]) => named(label,
    ...values.flatMap((value, i) => [i ? ", " : null, reference(value)])));
  return el("section", { class: "event" },
    el("h3", { dir: "auto", "aria-level": level, class: fact.status === "negated" ? "crossed" : "" }, fact.label),
    el("p", { class: "meta" }, badge(fact.status), el("span", {}, `${plural(claims.length, "claim")} from ${plural(fact.sources, "source")}`)),
    el("dl", { class: "roles" }, ...named("Kind", words(fact.type)), ...roles.flat(), ...(fact.time ? named("When", fact.time) : [])),
    list);
}
export const eventPanel = (event) => [el("p", { class: "kicker" }, "Fact"), eventSection(event, { level: 2 })];

/** 'Norway — supplies → Ukraine' with both ends to follow. */
export function edgeTitle(edgeNumber, tag = "h2") {
  const edge = page.edges[edgeNumber];
  return el(tag, { class: "ends" }, nodeButton(edge.source),
    el("span", { class: edge.status === "negated" ? "says crossed" : "says", dir: "auto" }, edge.label),
    el("span", { class: "to", "aria-hidden": "true" }, "→"), nodeButton(edge.target));
}
export function edgePanel(edgeNumber) {
  const edge = page.edges[edgeNumber];
  return [
    el("p", { class: "kicker" }, "Relation"), edgeTitle(edgeNumber),
    ...edge.events.slice(0, 30).map(eventSection),
    edge.events.length > 30 ? el("p", { class: "hint" }, `${number(edge.events.length - 30)} more: see the list of facts.`) : null,
  ];
}
