// Search: suggestions over labels and aliases, and every view narrowed to what was typed.
import { page } from "./data.js";
import { byId, el, words } from "./elements.js";
import { suggest } from "./matching.js";
import { shapeIcon } from "./signs.js";
import { change, choose, listeners, namesOf, state } from "./state.js";

const MOST = 8;
const told = page.nodes.map((node) => node.claims);

/** Make an input a combobox over the names of the graph: arrows move, Enter takes, Escape closes. */
export function nameBox(input, box, pick) {
  let active = -1;
  const options = () => [...box.children];
  const close = () => {
    box.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (at) => {
    active = at;
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) input.setAttribute("aria-activedescendant", options()[at].id);
    else input.removeAttribute("aria-activedescendant");
  };
  const take = (node) => { close(); pick(node); };
  const offer = () => {
    const found = suggest(namesOf(), told, input.value, MOST);
    box.replaceChildren(...found.map((one, i) => option(one, `${box.id}-${i}`, take)));
    box.hidden = !found.length;
    active = -1;
    input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-expanded", String(Boolean(found.length)));
  };
  input.addEventListener("input", offer);
  input.addEventListener("focus", () => { if (input.value) offer(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const size = box.hidden ? 0 : box.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && size) {
      event.preventDefault();
      mark((active + step + size + (active < 0 && step < 0 ? 1 : 0)) % size);
    } else if (event.key === "Enter" && size) {
      event.preventDefault();
      take(Number(options()[Math.max(0, active)].dataset.node));
    } else if (event.key === "Escape") close();
  });
}

function option({ number, name }, id, take) {
  const node = page.nodes[number];
  return el("li", {
    role: "option", id, "aria-selected": "false", "data-node": number,
    onmousedown: (event) => { event.preventDefault(); take(number); },
  }, shapeIcon(node.family, node.unnamed), words(node.label), el("span", { class: "meta" },
    name ? words(node.aliases[name - 1]) : "", name ? " · " : "", words(node.type)));
}

export function startSearch() {
  const input = byId("query");
  input.value = state.query;
  let pause = 0;
  nameBox(input, byId("suggestions"), (node) => {
    // the name leads to its own panel: the views show all facts again
    input.value = "";
    clearTimeout(pause);
    change({ query: "" }, { quiet: true });
    choose({ node });
  });
  // names answer at every key; the views follow when the reader pauses
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => change({ query: input.value.slice(0, 200) }, { quiet: true }), page.events.length > 5000 ? 250 : 0);
  });
  listeners.filters.push(() => { if (state.query !== input.value.slice(0, 200)) input.value = state.query; });
}
