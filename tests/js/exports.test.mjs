// What leaves the page: cells that are no formulas, SVG that is XML, SPARQL that is SPARQL.
import assert from "node:assert/strict";
import { test } from "node:test";
import { citation, csvCell, csvText, MOST_ASKED, sparqlText } from "../../kg/export/template/exports.js";
import { svgText, xmlText } from "../../kg/export/template/svg_picture.js";

for (const [value, cell] of [
  ["plain", "plain"], [12, "12"], ["=1+1", "'=1+1"], ["+1", "'+1"], ["-1", "'-1"], ["@SUM(A1)", "'@SUM(A1)"], ["\t=1", "'=1"], [" =1", "'=1"],
  ["\r\n=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"], ["a,b", '"a,b"'], ['say "x"', '"say ""x"""'], ['="x"', '"\'=""x"""'], ["two\nlines", "two lines"],
  ["semi;colon", '"semi;colon"'], ["", ""], ["😀 \u05e9", "😀 \u05e9"],
]) {
  test(`the cell of ${JSON.stringify(value)} is no formula`, () => assert.equal(csvCell(value), cell));
}
test("a table has a mark of its encoding and line ends of spreadsheets", () => {
  assert.equal(csvText([["a", "b"], ["=c", 1]]), "\ufeffa,b\r\n'=c,1\r\n");
});
test("a citation names words, speaker, document, publisher, day and address", () => {
  const story = { title: "Norway\narms", publisher: "Fjord Post", date: "2025-03-04", url: "https://f.example/a" };
  assert.equal(citation({ fact: "Norway supplies", standing: "stated as fact", sentence: "Norway  supplied.", speaker: "Kari", story }),
    "Norway supplies (stated as fact; said by Kari): “Norway supplied.” — “Norway arms”. Fjord Post, 2025-03-04. https://f.example/a");
  assert.ok(citation({ fact: "f", standing: "s", sentence: "x", speaker: "y", story: undefined }).endsWith("— unknown source"));
});
test("a question names the facts in view, or none for all", () => {
  assert.match(sparqlText(["https://kg.example/event/1"], "view=table"), /VALUES \?event \{\n {4}<https:\/\/kg\.example\/event\/1>\n {2}\}/);
  assert.doesNotMatch(sparqlText(null, ""), /VALUES/);
  const many = Array.from({ length: MOST_ASKED + 5 }, (_, i) => `https://kg.example/event/${i}`);
  const text = sparqlText(many, "");
  assert.equal(text.match(/<https:\/\/kg\.example\/event\//g).length, MOST_ASKED);
  assert.match(text, /# The 1000 most telling of 1005 facts in view\./);
});
test("no address and no IRI leaves its place in a question", () => {
  const text = sparqlText(["https://kg.example/a> } DELETE {}\n\"\\"], "q=x\n} DELETE");
  assert.ok(text.includes("<https://kg.example/a%3E%20%7D%20DELETE%20%7B%7D%0A%22%5C>"));
  assert.equal(text.split("\n")[0], "# Facts of the view #q=x } DELETE, each claim with its words.");
});

const picture = (text) => svgText({
  title: text, view: [0, 0, 100, 50], ground: text, words: [{ text, x: 1, y: 2, height: 12, colour: text, ground: "#fff", crossed: true }],
  nodes: ["dot", "square", "diamond", "triangle", "triangleDown", "hexagon", "star", text].map((shape) => ({ x: 10, y: 10, size: 5, shape, fill: text, stroke: "#000" })),
  edges: [{ points: [[0, 0], [5, 5.55]], width: 2, colour: text, dashes: [4, 2] }],
});
test("words in SVG are words", () => {
  const bad = "</text><script>alert(1)</script>\"' onload=x & \0\x0b\ud83d😀";
  assert.equal(xmlText(bad), "&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x &amp; 😀");
  const svg = picture(bad);
  assert.ok(!svg.includes("<script") && !/"[^"<>]*" onload/.test(svg));
  assert.equal(svg.match(/<(?!\/)/g).length, 1 + 1 + 3 + 1 + 1 + 8 + 1); // svg, title, marker, ground, line, shapes, words
});
test("an SVG has its lines, shapes and crossed words", () => {
  const svg = picture("Norway");
  assert.match(svg, /d="M0 0L5 5\.6".*stroke-dasharray="4 2"/);
  assert.equal(svg.match(/<polygon/g).length, 6);
  assert.equal(svg.match(/<circle/g).length, 2);
  assert.match(svg, /text-decoration="line-through">Norway<\/text>/);
});
