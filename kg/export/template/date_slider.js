// Dates as a histogram over which two handles move; a bar counts the facts of its period.
import { dateWords, periodsOf, usualDates, within } from "./days.js";
import { el, number } from "./elements.js";
import { change, facts, forFilters, listeners, sifted, state } from "./state.js";

const MOST_BARS = 90;
// the first bar holds what is earlier too, the last one what is later
const dated = periodsOf(usualDates(facts.dates), MOST_BARS);
const lastBar = dated.list.length - 1;
const bars = dated.list.map(() => el("span", { class: "column" }));
const handle = (label, at) => el("input", { type: "range", min: 0, max: Math.max(0, lastBar), value: at, step: 1, "aria-label": label });
const [low, high] = [handle("First date", 0), handle("Last date", lastBar)];
const rangeTold = el("output", { class: "meta" });

/** Where the handles stand for the state: at the first and the last period that it lets pass. */
function handles() {
  const passes = (period) => within(period, state.from, state.to);
  const [from, to] = [dated.list.findIndex(passes), dated.list.findLastIndex(passes)];
  return from < 0 ? [0, lastBar] : [from, to];
}
function tellRange(from, to) {
  const whole = !state.from && !state.to;
  const inside = sifted.dates.filter((date) => date && within(date, state.from, state.to)).length;
  const undated = sifted.dates.filter((date) => !date).length;
  const [one, other] = [dated.list[from], dated.list[to]].map(dateWords);
  const words = whole ? `${one} – ${other}` : !state.from ? `up to ${other}` : !state.to ? `from ${one} on` : one === other ? one : `${one} – ${other}`;
  rangeTold.textContent = `${words}: ${number(inside)}${undated && whole ? `, ${number(undated)} without a date` : ""}`;
  low.setAttribute("aria-valuetext", `${one}, ${number(inside)} facts`);
  high.setAttribute("aria-valuetext", `${other}, ${number(inside)} facts`);
}
/** The bar of a date: its period, else the nearest end. */
function barOf(date) {
  const period = date.slice(0, dated.length);
  if (period <= dated.list[0]) return 0;
  if (period >= dated.list[lastBar]) return lastBar;
  return dated.list.findLastIndex((other) => other <= period);
}
function refreshDates() {
  const counts = bars.map(() => 0);
  const known = new Map(); // facts of one day are many
  for (const date of sifted.dates) if (date) known.set(date, (known.get(date) || 0) + 1);
  for (const [date, times] of known) counts[barOf(date)] += times;
  const most = Math.max(1, ...counts);
  const [from, to] = handles();
  bars.forEach((bar, i) => {
    const count = counts[i];
    bar.style.height = `${count ? Math.max(6, Math.round((100 * count) / most)) : 0}%`;
    bar.classList.toggle("out", i < from || i > to);
    bar.title = `${dateWords(dated.list[i])}: ${number(count)}`;
  });
  [low.value, high.value] = [from, to];
  tellRange(from, to);
}
function slide(moved) {
  if (Number(low.value) > Number(high.value)) (moved === low ? high : low).value = moved.value;
  const [from, to] = [Number(low.value), Number(high.value)];
  change({ from: from > 0 ? dated.list[from] : "", to: to < lastBar ? dated.list[to] : "", ...forFilters() }, { quiet: true });
}

/** The section of the filters, nothing when fewer than two periods are known. */
export function startDates() {
  if (dated.list.length < 2) return [];
  for (const one of [low, high]) one.addEventListener("input", () => slide(one));
  refreshDates();
  listeners.filters.push(refreshDates);
  return [el("fieldset", { class: "facet dates" }, el("legend", {}, "Date"),
    el("div", { class: "histogram", "aria-hidden": "true" }, ...bars), el("div", { class: "handles" }, low, high), rangeTold)];
}
