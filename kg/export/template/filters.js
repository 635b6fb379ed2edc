// The legend is the filter: each key shows what its sign means and takes it out or brings it back.
function keyButton(set, value, icon, text, count) {
  return el("button", { type: "button", class: "key", "aria-pressed": "true", "data-key": value, onclick: (event) => {
    const hide = !set.has(value);
    if (hide) set.add(value); else set.delete(value);
    event.currentTarget.setAttribute("aria-pressed", String(!hide));
    tell("filters");
  } }, icon, text, el("span", { class: "count" }, count.toLocaleString("en")));
}
const FAMILY_WORDS = { person: "Person", organization: "Organization", place: "Place", group: "Group", thing: "Thing", work: "Work", happening: "Happening" };

function startFilters() {
  const count = (list, name, value) => list.filter((item) => item[name] === value).length;
  byId("families").append(...familiesIn.map((family) => keyButton(state.families, family, shapeIcon(family), FAMILY_WORDS[family], count(page.nodes, "family", family))));
  if (page.nodes.some((node) => node.unnamed)) {
    byId("families").append(el("span", { class: "key" }, shapeIcon("thing", true), "unnamed"));
  }
  byId("statuses").append(...statusesIn.map((status) => keyButton(state.statuses, status, lineIcon(status), statusWord(status), count(page.events, "status", status))));
}
