// Dates as a histogram over which two handles move; a bar counts the facts of its period.
import { dateWords, periodsOf } from "./days.js";
import { el, number } from "./elements.js";
import { change, facts, forFilters, listeners, sifted, state } from "./state.js";

const MOST_BARS = 48;
const dated = periodsOf(facts.dates, MOST_BARS);
const lastBar = dated.list.length - 1;
const bars = dated.list.map(() => el("span", { class: "column" }));
const handle = (label, at) => el("input", { type: "range", min: 0, max: Math.max(0, lastBar), value: at, step: 1, "aria-label": label });
const [low, high] = [handle("First date", 0), handle("Last date", lastBar)];
const rangeTold = el("output", { class: "meta" });

/** Where the handles stand for the state; a date between two periods goes to the one inside. */
function handles() {
  const from = state.from ? dated.list.findIndex((period) => period >= state.from.slice(0, dated.length)) : 0;
  const to = state.to ? dated.list.findLastIndex((period) => period <= state.to.slice(0, dated.length)) : lastBar;
  return [from < 0 ? lastBar : from, to < 0 ? 0 : to];
}
function tellRange(from, to) {
  const inView = sifted.dates.filter(Boolean).map((date) => date.slice(0, dated.length));
  const inside = inView.filter((date) => date >= dated.list[from] && date <= dated.list[to]).length;
  const whole = from === 0 && to === lastBar;
  const undated = sifted.dates.length - inView.length;
  const [one, other] = [dated.list[from], dated.list[to]].map(dateWords);
  rangeTold.textContent = `${one === other ? one : `${one} – ${other}`}: ${number(inside)}${undated && whole ? `, ${number(undated)} without a date` : ""}`;
  low.setAttribute("aria-valuetext", `${one}, ${number(inside)} facts`);
  high.setAttribute("aria-valuetext", `${other}, ${number(inside)} facts`);
}
function refreshDates() {
  const counts = new Map(dated.list.map((period) => [period, 0]));
  for (const date of sifted.dates) if (date) counts.set(date.slice(0, dated.length), counts.get(date.slice(0, dated.length)) + 1);
  const most = Math.max(1, ...counts.values());
  const [from, to] = handles();
  bars.forEach((bar, i) => {
    const count = counts.get(dated.list[i]);
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
