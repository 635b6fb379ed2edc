// The filters: each option says how many facts it leaves; chips above the facts take them back.
import { startDates } from "./date_slider.js";
import { button, byId, el, number } from "./elements.js";
import { fold } from "./matching.js";
import { dateWords } from "./days.js";
import { FACETS } from "./facets.js";
import { FAMILY_WORDS, lineIcon, shapeIcon, statusWord } from "./signs.js";
import { change, facts, filtered, forFilters, listeners, sifted, state, toggle } from "./state.js";
import { opening } from "./address.js";

const FACET_WORDS = {
  relation: "Relation", status: "Status", speaker: "Said by", family: "Kind of name", type: "Type of name",
  source: "Source", certainty: "Certainty",
};
const FEW = 7; // options shown before the reader asks for more
const MANY = 300; // and at most
const open = new Set(["relation", "status", "speaker"]);
const asked = {}; // what was typed to find an option, by filter

export const optionWords = (facet, value) => (facet === "status" ? statusWord(value) : facet === "family" ? FAMILY_WORDS[value] : value);
const iconOf = (facet, value) => (facet === "status" ? lineIcon(value) : facet === "family" ? shapeIcon(value) : null);

/** The options of a filter: chosen ones first, then by what they leave; those that leave nothing last. */
function optionsOf(facet) {
  const wanted = fold(asked[facet] || "");
  return facts.options[facet].map((value, i) => ({ value, count: sifted.counts[facet][i], on: state[facet].includes(value) }))
    .filter(({ value, on }) => on || !wanted || fold(optionWords(facet, value)).includes(wanted))
    .sort((a, b) => b.on - a.on || b.count - a.count || (a.value < b.value ? -1 : 1));
}
function optionItem(facet, { value, count, on }) {
  const box = el("input", { type: "checkbox", checked: on, "data-option": `${facet} ${value}`, onchange: () => toggle(facet, value) });
  return el("li", { class: count ? "" : "none" }, el("label", {}, box, iconOf(facet, value), el("bdi", { class: "option" }, optionWords(facet, value)),
    el("span", { class: "count" }, number(count))));
}
function fillFacet(facet, list) {
  const all = optionsOf(facet);
  const on = all.filter((option) => option.on).length;
  const few = list.dataset.all ? MANY : Math.max(FEW, on);
  list.replaceChildren(...all.slice(0, few).map((option) => optionItem(facet, option)));
  const left = all.length - few;
  if (left > 0 && !list.dataset.all) {
    list.append(el("li", { class: "more" }, button({ class: "link", onclick: () => { list.dataset.all = "1"; fillFacet(facet, list); list.querySelectorAll("input")[few]?.focus(); } }, `${number(left)} more`)));
  }
}
function facetSection(facet) {
  const list = el("ul", { class: "options", "data-facet": facet });
  const finder = facts.options[facet].length > 12 ? el("input", {
    type: "search", class: "finder", "aria-label": `Find in ${FACET_WORDS[facet]}`, placeholder: "Find", dir: "auto",
    oninput: (event) => { asked[facet] = event.target.value; fillFacet(facet, list); },
  }) : null;
  fillFacet(facet, list);
  return el("details", { class: "facet", open: open.has(facet) || state[facet].length > 0 },
    el("summary", {}, FACET_WORDS[facet], " ", el("span", { class: "count" }, number(facts.options[facet].length))), finder, list);
}

const LEAST_CHOICES = [1, 2, 3, 5];
function leastSection() {
  const choice = (least) => {
    const left = sifted.least.filter((sources) => sources >= least).length;
    return el("label", {}, el("input", { type: "radio", name: "least", value: least, checked: state.least === least, onchange: () => change({ least, ...forFilters() }) }),
      el("span", { class: "option" }, least === 1 ? "any number" : `${least} or more`), el("span", { class: "count" }, number(left)));
  };
  const list = LEAST_CHOICES.includes(state.least) ? LEAST_CHOICES : [...LEAST_CHOICES, state.least].sort((a, b) => a - b);
  return el("fieldset", { class: "facet least" }, el("legend", {}, "Independent sources"), ...list.map(choice));
}

const chip = (text, remove) => button({ class: "chip", "aria-label": `Take back: ${text}`, onclick: remove }, el("bdi", {}, text), el("span", { "aria-hidden": "true" }, "×"));
function showChips() {
  const chips = FACETS.flatMap((facet) => state[facet].map((value) => chip(`${FACET_WORDS[facet]}: ${optionWords(facet, value)}`, () => toggle(facet, value))));
  if (state.from || state.to) {
    const words = state.from === state.to ? dateWords(state.from) : [state.from && `from ${dateWords(state.from)}`, state.to && `to ${dateWords(state.to)}`].filter(Boolean).join(" ");
    chips.push(chip(words, () => change({ from: "", to: "" })));
  }
  if (state.least > 1) chips.push(chip(`${state.least} or more sources`, () => change({ least: 1 })));
  if (state.query) chips.push(chip(`“${state.query}”`, () => change({ query: "" })));
  if (chips.length > 1) chips.push(button({ class: "link", onclick: clearFilters }, "Take all back"));
  byId("chips").replaceChildren(...chips);
  byId("chips").hidden = !chips.length;
  byId("filter-count").textContent = filtered() ? String(chips.length - (chips.length > 1 ? 1 : 0)) : "";
}
export function clearFilters() {
  const start = opening();
  change(Object.fromEntries([...FACETS, "from", "to", "least", "query"].map((key) => [key, start[key]])));
}

function refreshFacets() {
  const focus = document.activeElement?.dataset?.option;
  for (const list of document.querySelectorAll("#facets .options")) fillFacet(list.dataset.facet, list);
  const least = document.activeElement?.name === "least";
  byId("facets").querySelector(".least").replaceWith(leastSection());
  if (focus) [...document.querySelectorAll("[data-option]")].find((box) => box.dataset.option === focus)?.focus();
  if (least) byId("facets").querySelector("[name=least]:checked")?.focus();
  showChips();
}
export function startFacets() {
  byId("facets").append(...startDates(), ...FACETS.filter((facet) => facts.options[facet].length).map(facetSection), leastSection());
  showChips();
  listeners.filters.push(refreshFacets);
}
