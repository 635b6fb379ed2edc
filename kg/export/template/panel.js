// The evidence: what stands behind the node, edge or fact that is chosen.
const badge = (status) => el("span", { class: `badge ${lineKind(status)}` }, lineIcon(status), statusWord(status));
const range = ([from, to]) => Array.from({ length: to - from }, (_, i) => from + i);

function factButton(number) {
  const event = page.events[number];
  const told = event.claims[1] - event.claims[0];
  const chosen = state.chosen && (state.chosen.event === number || page.edges[state.chosen.edge]?.events.includes(number));
  return el("li", {}, el("button", { type: "button", class: "fact", "data-event": number, "aria-current": chosen ? "true" : null, onclick: () => choose({ event: number }) },
    el("span", { class: event.status === "negated" ? "crossed" : "", dir: "auto" }, event.label),
    el("span", { class: "meta" }, event.status === "asserted" ? null : badge(event.status),
      `${plural(told, "claim")}${event.sources > 1 ? `, ${plural(event.sources, "source")}` : ""}${event.time ? ` · ${event.time}` : ""}`)));
}

function eventSection(number) {
  const event = page.events[number];
  const claims = range(event.claims);
  const list = el("ol", { class: "claims" });
  fill(list, claims, claimItem, 15);
  const roles = event.roles.map(([label, values]) => named(label,
    ...values.flatMap((value, i) => [i ? ", " : null, reference(value)])));
  return el("section", { class: "event" },
    el("h3", { dir: "auto", class: event.status === "negated" ? "crossed" : "" }, event.label),
    el("p", { class: "meta" }, badge(event.status), `${plural(claims.length, "claim")} from ${plural(event.sources, "source")}`),
    el("dl", { class: "roles" }, ...named("Kind", words(event.type)), ...roles.flat(), ...(event.time ? named("When", event.time) : [])),
    list);
}

function nodePanel(number) {
  const node = page.nodes[number];
  const parts = [
    el("p", { class: "kicker" }, shapeIcon(node.family, node.unnamed), words(node.type), node.unnamed ? " (no name of its own)" : ""),
    el("h2", { dir: "auto" }, node.label),
    el("p", { class: "meta" }, `${plural(node.claims, "claim")} from ${plural(node.sources, "source")}`),
  ];
  const pairs = [];
  if (node.aliases) pairs.push(named("Also called", ...node.aliases.flatMap((name, i) => [i ? ", " : null, words(name)])));
  if (node.links) pairs.push(named("Elsewhere", ...node.links.flatMap((address, i) => [i ? ", " : null, link(address, linkName(address))])));
  if (node.why) pairs.push(named("Joined because", ...node.why.flatMap((reason, i) => [i ? "; " : null, words(reason)])));
  if (edgesOf[number].some((edge) => !drawn.edges.get(edge))) {
    parts.push(el("button", { type: "button", class: "link", onclick: () => drawAround({ node: number }) }, "Draw its surroundings"));
  }
  if (pairs.length) parts.push(el("dl", {}, ...pairs.flat()));
  const groups = new Map();
  for (const event of eventsOf[number]) {
    const { type } = page.events[event];
    if (!groups.has(type)) groups.set(type, []);
    groups.get(type).push(event);
  }
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (saidBy[number].length) sorted.push(["Says that", saidBy[number]]);
  for (const [name, events] of sorted) {
    const list = el("ol", {});
    fill(list, events, factButton, 20);
    parts.push(el("section", { class: "group" }, el("h3", {}, words(name), " ", el("span", { class: "count" }, String(events.length))), list));
  }
  if (!sorted.length) parts.push(el("p", { class: "hint" }, "Named in the articles; no fact was read about it."));
  return parts;
}

function edgePanel(number) {
  const edge = page.edges[number];
  return [
    el("p", { class: "kicker" }, "Relation"),
    el("h2", { class: "ends" }, nodeButton(edge.source), el("span", { class: edge.status === "negated" ? "says crossed" : "says", dir: "auto" }, edge.label), el("span", { class: "to", "aria-hidden": "true" }, "→"), nodeButton(edge.target)),
    ...edge.events.slice(0, 30).map(eventSection),
    edge.events.length > 30 ? el("p", { class: "hint" }, `${edge.events.length - 30} more: see the list of facts.`) : null,
  ];
}

function sourcesPanel() {
  const list = el("ol", { class: "sources" });
  fill(list, page.stories, (story) => el("li", {}, sourceLine(story)), 30);
  return [
    el("h2", {}, "Evidence"),
    el("p", { class: "hint" }, page.events.length ? "Choose a name or a line of the picture, or a fact of the list, to read the sentences behind it." : "No facts were read from these articles."),
    page.stories.length ? el("h3", {}, "Read from ", el("span", { class: "count" }, String(page.stories.length))) : null,
    page.stories.length ? list : null,
  ];
}

function showPanel() {
  const { node, edge, event } = state.chosen || {};
  const parts = node !== undefined ? nodePanel(node) : edge !== undefined ? edgePanel(edge)
    : event !== undefined ? [el("p", { class: "kicker" }, "Fact"), eventSection(event)] : sourcesPanel();
  const back = state.chosen ? el("button", { type: "button", class: "close", "aria-label": "Close", title: "Close", onclick: () => choose(null) }, "×") : null;
  const panel = byId("evidence");
  panel.replaceChildren(...[back, ...parts].filter(Boolean));
  panel.scrollTop = 0;
  byId("said").textContent = state.chosen ? `Evidence: ${panel.querySelector("h2, h3").textContent}` : "";
}
