// Facts as rows of a table, sorted by any column.
import { speakerOf } from "./facets.js";

/** One fact in the columns of the table; a fact without two ends stands in the first. */
export function rowOf(page, dates, number) {
  const event = page.events[number];
  const [from, to] = event.ends ? event.ends[0] : [];
  const told = page.claims.slice(...event.claims);
  return {
    number,
    subject: from === undefined ? event.label : page.nodes[from].label,
    relation: from === undefined ? event.type : event.words || event.type,
    object: to === undefined ? "" : page.nodes[to].label,
    status: event.status,
    speaker: [...new Set(told.map((claim) => speakerOf(page, claim)))].join("; "),
    sources: event.sources,
    claims: told.length,
    date: dates[number],
  };
}

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
/** Sort rows by a column; 'worth' is the order of the graph, the most telling first. Empty cells come last. */
export function sortRows(rows, column, down) {
  const turn = down ? -1 : 1;
  const compare = (a, b) => {
    if (column === "worth") return turn * (a.number - b.number);
    const [one, other] = [a[column], b[column]];
    if (one === "" || other === "") return (one === "") - (other === "") || a.number - b.number;
    const order = typeof one === "number" ? one - other : collator.compare(one, other);
    return turn * order || a.number - b.number;
  };
  return [...rows].sort(compare);
}
