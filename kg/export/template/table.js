// Facts in view as a table that any column sorts.
import { page } from "./data.js";
import { dateWords } from "./days.js";
import { button, byId, el, fill, number, walkable, words } from "./elements.js";
import { factsInView } from "./facts.js";
import { rowOf, sortRows } from "./rows.js";
import { badge } from "./signs.js";
import { change, choose, facts, state } from "./state.js";

const COLUMNS = [["subject", "Who"], ["relation", "Does"], ["object", "What or whom"], ["status", "Status"], ["speaker", "Said by"],
  ["date", "Date"], ["claims", "Claims"], ["sources", "Sources"]];

export const rowsInView = () => sortRows(factsInView().map((event) => rowOf(page, facts.dates, event)), state.sort, state.down);

function head([column, text]) {
  const sorted = state.sort === column;
  const sort = () => change(sorted && state.down ? { sort: "worth", down: false } : { sort: column, down: sorted });
  return el("th", { scope: "col", class: column, "aria-sort": sorted ? (state.down ? "descending" : "ascending") : "none" },
    button({ id: `sort-${column}`, onclick: sort }, text, el("span", { class: "arrow", "aria-hidden": "true" }, sorted ? (state.down ? " ↓" : " ↑") : "")));
}
function line(row) {
  const choose_ = () => choose({ event: row.number });
  const cell = (column, ...content) => el("td", { class: column }, ...content);
  const crossed = row.status === "negated" ? "crossed" : "";
  return el("tr", { onclick: (event) => { if (!event.target.closest("button")) choose_(); } },
    el("th", { scope: "row" }, button({ class: `fact ${crossed}`, "data-event": row.number, "aria-current": state.chosen?.event === row.number ? "true" : null, onclick: choose_ }, words(row.subject))),
    cell("relation", el("span", { class: crossed }, words(row.relation))), cell("object", words(row.object)), cell("status", badge(row.status)),
    cell("speaker", words(row.speaker)), cell("date", row.date ? dateWords(row.date) : ""), cell("claims", number(row.claims)), cell("sources", number(row.sources)));
}
/** Show the table; the focus stays on the head that was pressed. */
export function showTable() {
  const focus = document.activeElement?.id || "";
  const body = el("tbody", {});
  const rows = rowsInView();
  fill(body, rows, line, 100);
  walkable(body, "th button");
  byId("view-table").replaceChildren(rows.length ? el("table", { class: "rows" }, el("caption", { class: "unseen" }, "Facts in view"),
    el("thead", {}, el("tr", {}, ...COLUMNS.map(head))), body) : el("p", { class: "empty" }, "No fact passes the search and the filters."));
  if (focus.startsWith("sort-")) byId(focus)?.focus();
}
