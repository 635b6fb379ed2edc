// Facts in view by the time they tell of, else by the day they were published; the newest first.
import { dateWords, periodsOf } from "./days.js";
import { byId, el, fill, number, walkable } from "./elements.js";
import { factButton } from "./event_panel.js";
import { factsInView } from "./facts.js";
import { facts } from "./state.js";

const MOST_PERIODS = 400;
function periodItem([period, events], most) {
  const list = el("ol", {});
  fill(list, events, factButton, 10);
  const share = Math.max(2, Math.round((100 * events.length) / most));
  return el("li", { class: "period" },
    el("h3", { "aria-level": 2 }, period ? dateWords(period) : "Without a date", " ", el("span", { class: "count" }, number(events.length))),
    el("div", { class: "weight", "aria-hidden": "true", style: `--share: ${share}%` }), list);
}
export function showTimeline() {
  const events = factsInView();
  const { length } = periodsOf(facts.dates, MOST_PERIODS);
  const periods = new Map();
  for (const event of events) {
    const period = facts.dates[event].slice(0, length);
    if (!periods.has(period)) periods.set(period, []);
    periods.get(period).push(event);
  }
  const sorted = [...periods].sort(([a], [b]) => (a === "") - (b === "") || (a > b ? -1 : 1));
  const most = Math.max(1, ...sorted.map(([, own]) => own.length));
  const list = el("ol", { class: "timeline" });
  fill(list, sorted, (period) => periodItem(period, most), 40);
  walkable(list);
  byId("view-timeline").replaceChildren(sorted.length ? list : el("p", { class: "empty" }, "No fact passes the search and the filters."));
}
