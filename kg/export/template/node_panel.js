// What is known of one name: what it is, its other names, its facts by relation and time.
import { page } from "./data.js";
import { button, el, fill, link, linkName, named, plural, words } from "./elements.js";
import { factButton } from "./event_panel.js";
import { pathChooser } from "./path_panel.js";
import { drawn, expand, pin } from "./picture.js";
import { shapeIcon } from "./signs.js";
import { change, edgesOf, eventShown, eventsOf, facts, saidBy, state } from "./state.js";

const STEP = 10; // facts of a relation that are shown at a time

/** Facts in the order of their time, those without one last. */
function byTime(events) {
  const date = (event) => facts.dates[event] || "~";
  return [...events].sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : a - b));
}

function groupsOf(node) {
  const groups = new Map();
  for (const event of eventsOf[node].filter(eventShown)) {
    const { type } = page.events[event];
    if (!groups.has(type)) groups.set(type, []);
    groups.get(type).push(event);
  }
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const said = saidBy[node].filter(eventShown);
  return said.length ? [...sorted, ["Says that", said]] : sorted;
}

function group([name, events]) {
  const list = el("ol", {});
  fill(list, byTime(events), factButton, STEP);
  return el("section", { class: "group" }, el("h3", {}, words(name), " ", el("span", { class: "count" }, String(events.length))), list);
}

function acts(node) {
  const inside = Boolean(drawn.nodes.get(node));
  const pinned = state.pins.some(([other]) => other === node);
  const missing = edgesOf[node].some((edge) => !drawn.edges.get(edge));
  const act = (id, words_, onclick) => button({ class: "act", id, onclick }, words_);
  return el("div", { class: "acts", role: "group", "aria-label": "In the picture" },
    missing && inside ? act("act-expand", "Add its partners", () => expand(node)) : null,
    missing ? act("act-around", "Draw its surroundings", () => change({ around: { node }, expanded: [], view: "graph" })) : null,
    inside ? act("act-hide", "Hide", () => change({ hidden: [...state.hidden, node], chosen: null })) : null,
    inside || pinned ? act("act-pin", pinned ? "Unpin" : "Pin", () => (pinned
      ? change({ pins: state.pins.filter(([other]) => other !== node) }) : pin(node))) : null,
    state.hidden.includes(node) ? act("act-show", "Bring back", () => change({ hidden: state.hidden.filter((other) => other !== node) })) : null,
    pathChooser(node));
}

export function nodePanel(number) {
  const node = page.nodes[number];
  const pairs = [];
  const listed = (values, make, mark = ", ") => values.flatMap((value, i) => [i ? mark : null, make(value)]);
  if (node.aliases) pairs.push(named("Also called", ...listed(node.aliases, words)));
  if (node.links) pairs.push(named("Elsewhere", ...listed(node.links, (address) => link(address, linkName(address)))));
  if (node.why) pairs.push(named("One because", ...listed(node.why, words, "; ")));
  const groups = groupsOf(number);
  const told = new Set([...eventsOf[number], ...saidBy[number]]);
  const held = [...told].filter((event) => !eventShown(event)).length;
  return [
    el("p", { class: "kicker" }, shapeIcon(node.family, node.unnamed), words(node.type), node.unnamed ? " (no name of its own)" : ""),
    el("h2", { dir: "auto" }, node.label),
    el("p", { class: "meta" }, `${plural(node.claims, "claim")} from ${plural(node.sources, "source")}`),
    pairs.length ? el("dl", {}, ...pairs.flat()) : null,
    acts(number),
    ...groups.map(group),
    told.size ? null : el("p", { class: "hint" }, "Named in the articles; no fact was read about it."),
    held ? el("p", { class: "hint" }, `${plural(held, "fact")} held back by the filters.`) : null,
  ];
}
