// Offsets of the graph count code points; strings of a script count UTF-16 units.
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/** The part of a text between two offsets in code points. */
export function slicePoints(text, from, to) {
  return PAIR.test(text) ? Array.from(text).slice(from, to).join("") : text.slice(from, to);
}
export const countPoints = (text) => (PAIR.test(text) ? Array.from(text).length : text.length);

/** Cut a text at the ends of marks [from, to, ...]; each part knows the marks that lie over it. */
export function segments(text, marks) {
  const letters = PAIR.test(text) ? Array.from(text) : null;
  const size = letters ? letters.length : text.length;
  const inside = marks.filter(([from, to]) => from >= 0 && from < to && to <= size);
  const cuts = [...new Set([0, size, ...inside.flatMap(([from, to]) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1];
    const part = letters ? letters.slice(from, to).join("") : text.slice(from, to);
    return { text: part, over: inside.filter(([low, high]) => low <= from && from < high) };
  });
}

/** The words of a sentence and of its paragraph before and after it, at most `most` code points each. */
export function inParagraph(quote, story, most = 600) {
  const [start, end] = quote.at;
  const found = (story?.paragraphs || []).find(([low, text]) => low <= start && end <= low + countPoints(text));
  if (!found) return { text: quote.text ?? "", before: "", after: "" };
  const [low, text] = found;
  const from = start - low;
  const to = end - low;
  const size = countPoints(text);
  const before = slicePoints(text, Math.max(0, from - most), from);
  const after = slicePoints(text, to, Math.min(size, to + most));
  return {
    text: quote.text ?? slicePoints(text, from, to),
    before: before.trim() ? (from > most ? "…" : "") + before : "",
    after: after.trim() ? after + (size - to > most ? "…" : "") : "",
  };
}
