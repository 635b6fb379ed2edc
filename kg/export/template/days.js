// Dates as precise as they are known: '2025', '2025-03' and '2025-03-04' are each a key of its own.
const DATE_WORDS = /^(?:reported )?(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?!\d)/;
const UNITS = [["day", 10], ["month", 7], ["year", 4], ["decade", 3]];

/** The date that a text begins with, '' when it has none or no year. */
export const dateKey = (text) => DATE_WORDS.exec(text || "")?.[1] ?? "";

/** When a fact is told to be: its own time, else the earliest day on which it was published. */
export function factDate(event, published) {
  return dateKey(event.time) || published.map(dateKey).filter(Boolean).sort()[0] || "";
}

/** The periods that dates fall into: the finest unit that gives at most so many. */
export function periodsOf(dates, most) {
  const known = dates.filter(Boolean);
  for (const [unit, length] of UNITS) {
    const list = [...new Set(known.map((date) => date.slice(0, length)))].sort();
    if (list.length <= most || unit === "decade") return { unit, length, list };
  }
  return { unit: "decade", length: 3, list: [] };
}

/** The dates that nearly all facts have, sorted; a few far ones ("since 1300") would flatten all others. */
export function usualDates(dates) {
  const known = dates.filter(Boolean).sort();
  const aside = Math.floor(known.length / 100);
  return known.slice(aside, known.length - aside);
}

/** Whether a date lies between two others; each counts as all of the time that it names. */
export function within(date, from, to) {
  if (!from && !to) return true;
  if (!date) return false;
  const early = Math.min(date.length, from.length);
  const late = Math.min(date.length, to.length);
  return date.slice(0, early) >= from.slice(0, early) && date.slice(0, late) <= to.slice(0, late);
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December"];
/** A date as people write it: '4 March 2025', 'March 2025', '2025', 'the 2020s'. */
export function dateWords(date) {
  const [year, month, day] = date.split("-");
  if (year.length === 3) return `the ${year}0s`;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}
