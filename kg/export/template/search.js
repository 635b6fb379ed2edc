// Search: suggestions over labels and aliases, and the list narrowed to what was typed.
const MOST = 8;
/** How well a name answers: 0 best; null for not at all. */
function rank(names, query) {
  let best = null;
  names.forEach((name, i) => {
    const at = name.indexOf(query);
    if (at < 0) return;
    const word = at > 0 && /[\p{L}\p{N}]/u.test(name[at - 1]) ? 4 : at > 0 ? 2 : name.length === query.length ? 0 : 1;
    const score = word * 2 + (i ? 1 : 0);
    if (best === null || score < best.score) best = { score, name: i };
  });
  return best;
}
function suggestions(text) {
  const query = fold(text.trim());
  if (!query) return [];
  return page.nodes.map((node, number) => ({ node, number, found: rank(namesOf[number], query) }))
    .filter(({ found }) => found)
    .sort((a, b) => a.found.score - b.found.score || b.node.claims - a.node.claims || a.number - b.number)
    .slice(0, MOST);
}

function startSearch() {
  const input = byId("query");
  const box = byId("suggestions");
  let active = -1;
  const options = () => [...box.children];
  const close = () => { box.hidden = true; active = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const mark = (at) => {
    active = at;
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) input.setAttribute("aria-activedescendant", options()[at].id);
    else input.removeAttribute("aria-activedescendant");
  };
  const pick = (number) => { close(); choose({ node: number }); };
  const suggest = () => {
    box.replaceChildren(...suggestions(input.value).map(({ node, number, found }, i) => el("li", {
      role: "option", id: `option-${i}`, "aria-selected": "false", "data-node": number,
      onmousedown: (event) => { event.preventDefault(); pick(number); },
    }, shapeIcon(node.family, node.unnamed), words(node.label), el("span", { class: "meta" },
      found.name ? words(node.aliases[found.name - 1]) : "", found.name ? " · " : "", words(node.type)))));
    const none = !box.children.length;
    box.hidden = none;
    active = -1;
    input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-expanded", String(!none));
  };
  input.addEventListener("input", () => { state.query = input.value; suggest(); showFacts(); });
  input.addEventListener("focus", () => { if (input.value) suggest(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const size = box.hidden ? 0 : box.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && size) {
      event.preventDefault();
      mark((active + step + size + (active < 0 && step < 0 ? 1 : 0)) % size);
    } else if (event.key === "Enter" && size) {
      event.preventDefault();
      pick(Number(options()[Math.max(0, active)].dataset.node));
    } else if (event.key === "Escape") close();
  });
}
