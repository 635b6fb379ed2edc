// Offsets, dates and names as they are typed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dateKey, dateWords, factDate, periodsOf, usualDates, within } from "../../kg/export/template/days.js";
import { fold, rank, suggest } from "../../kg/export/template/matching.js";
import { countPoints, inParagraph, segments, slicePoints } from "../../kg/export/template/offsets.js";

test("offsets count code points", () => {
  assert.equal(slicePoints("a🚀b", 1, 3), "🚀b");
  assert.equal(slicePoints("abc", 1, 3), "bc");
  assert.equal(countPoints("👩‍👩‍👧"), 5);
  assert.equal(countPoints("\ud83d"), 1);
});
test("marks cut a text where they begin and end, and may overlap", () => {
  const parts = segments("🚀 Norway sent it", [[2, 8, "subject"], [9, 13, "trigger"], [2, 13, "told"]]);
  assert.deepEqual(parts.map(({ text, over }) => [text, over.map((mark) => mark[2])]), [
    ["🚀 ", []], ["Norway", ["subject", "told"]], [" ", ["told"]], ["sent", ["trigger", "told"]], [" it", []],
  ]);
});
test("marks that point nowhere are left out", () => {
  for (const mark of [[-1, 2], [3, 3], [4, 2], [0, 99]]) assert.deepEqual(segments("text", [mark]), [{ text: "text", over: [] }]);
  assert.deepEqual(segments("", []), []);
});
test("a sentence is found in its paragraph, with what stands around it", () => {
  const story = { paragraphs: [[0, "First."], [8, "😀 Before. This one. After."]] };
  assert.deepEqual(inParagraph({ at: [18, 27] }, story), { text: "This one.", before: "😀 Before. ", after: " After." });
  assert.deepEqual(inParagraph({ at: [0, 6] }, story), { text: "First.", before: "", after: "" });
});
test("long paragraphs are cut and say so; a sentence outside all of them brings its words", () => {
  const text = `${"word ".repeat(100)}This.${" word".repeat(100)}`;
  const found = inParagraph({ at: [500, 505] }, { paragraphs: [[0, text]] }, 20);
  assert.deepEqual([found.text, found.before.length, found.after.length], ["This.", 21, 21]);
  assert.ok(found.before.startsWith("…") && found.after.endsWith("…"));
  assert.deepEqual(inParagraph({ at: [5, 9], text: "Rain" }, undefined), { text: "Rain", before: "", after: "" });
});

for (const [text, key] of [
  ["2025", "2025"], ["2025-03", "2025-03"], ["2025-03-04T10:00", "2025-03-04"], ["reported 2025-03-04", "2025-03-04"],
  ["--03", ""], ["", ""], [undefined, ""], ["2025-13", "2025"], ["20255", ""], ["in 2025", ""],
]) {
  test(`the date of '${text}' is '${key}'`, () => assert.equal(dateKey(text), key));
}
test("a fact without a time of its own has the first day of publication", () => {
  assert.equal(factDate({}, ["2025-04-02", "", undefined, "2025-04-01"]), "2025-04-01");
  assert.equal(factDate({ time: "2024" }, ["2025-04-02"]), "2024");
});
test("periods are as fine as their number allows", () => {
  const days = ["2025-03-04", "2025-03-05", "2025-04-01", "", "1999"];
  assert.deepEqual(periodsOf(days, 10).list, ["1999", "2025-03-04", "2025-03-05", "2025-04-01"]);
  assert.deepEqual(periodsOf(days, 3), { unit: "month", length: 7, list: ["1999", "2025-03", "2025-04"] });
  assert.deepEqual(periodsOf(days, 1), { unit: "decade", length: 3, list: ["199", "202"] });
  assert.deepEqual(periodsOf([], 5).list, []);
});
test("a date counts as all of the time that it names", () => {
  assert.ok(within("2025-03", "2025-03-20", "") && within("2025", "", "2025-01-01") && within("", "", ""));
  assert.ok(!within("2025-03", "2025-04", "") && !within("", "2025", "") && !within("2026", "", "2025-12-31"));
});
test("a few far dates are set aside, but never in a small graph", () => {
  const days = Array.from({ length: 198 }, (_, i) => `2025-${String(1 + (i % 12)).padStart(2, "0")}`);
  const usual = usualDates(["1300", ...days, "2999", ""]);
  assert.deepEqual([usual.length, usual[0], usual.at(-1)], [196, "2025-01", "2025-12"]);
  assert.deepEqual(usualDates(["2999", "", "1300"]), ["1300", "2999"]);
});
test("dates read as people write them", () => {
  assert.deepEqual(["202", "2025", "2025-03", "2025-03-04"].map(dateWords), ["the 2020s", "2025", "March 2025", "4 March 2025"]);
});

test("names are compared without marks and capitals", () => {
  assert.equal(fold("Ærø Ñandú ÅNGSTRÖM"), "ærø nandu angstrom");
  assert.equal(fold("ＡＢＣ"), "abc");
});
test("a whole name is better than its beginning, a word than the inside of one, the label than an alias", () => {
  const score = (names, query) => rank(names, query)?.score ?? null;
  assert.deepEqual([score(["norway"], "norway"), score(["norway"], "nor"), score(["south norway"], "nor"), score(["minor"], "nor")], [0, 2, 4, 8]);
  assert.ok(score(["x", "norway"], "norway") > score(["norway"], "norway"));
  assert.equal(score(["x"], "norway"), null);
});
test("suggestions come best first, then the most told", () => {
  const names = [["minor"], ["norway"], ["north"], ["south"]];
  assert.deepEqual(suggest(names, [9, 1, 5, 0], " NOR ", 2).map(({ number }) => number), [2, 1]);
  assert.deepEqual(suggest(names, [9, 1, 5, 0], "  ", 5), []);
});
