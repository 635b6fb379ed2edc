// Paths, contradictions, the table, and what is drawn where.
import assert from "node:assert/strict";
import { test } from "node:test";
import { mostTold, MOST_NODES, partnersOf } from "../../kg/export/template/choosing.js";
import { disagreements } from "../../kg/export/template/disagreements.js";
import { layOut, placesNear } from "../../kg/export/template/layout.js";
import { shortestPath } from "../../kg/export/template/paths.js";
import { rowOf, sortRows } from "../../kg/export/template/rows.js";
import { smallPage } from "./small_page.mjs";

// 0-1-3 and 0-2-3 are as short; 0-4-5-3 is longer but told most
const EDGES = [[0, 1, 1], [1, 3, 1], [0, 2, 5], [2, 3, 1], [0, 4, 50], [4, 5, 50], [5, 3, 50], [6, 6, 1]];
const steps = (node) => EDGES.flatMap(([a, b, weight], edge) => (a === node ? [{ edge, other: b, weight }] : b === node ? [{ edge, other: a, weight }] : []));
const nodesOf = (path) => path && [path[0].from, ...path.map((step) => step.to)];

test("the path has the fewest steps, and of those the most told", () => {
  assert.deepEqual(nodesOf(shortestPath(0, 3, steps)), [0, 2, 3]);
  assert.deepEqual(nodesOf(shortestPath(3, 0, steps)), [3, 2, 0]);
  assert.deepEqual(shortestPath(0, 3, steps).map((step) => step.edge), [2, 3]);
});
test("a path may be kept off some nodes, but for its ends", () => {
  assert.deepEqual(nodesOf(shortestPath(0, 3, steps, (node) => node > 3)), [0, 4, 5, 3]);
  assert.equal(shortestPath(0, 3, steps, () => false), null);
  assert.deepEqual(nodesOf(shortestPath(0, 1, steps, () => false)), [0, 1]);
});
test("what is not joined has no path, and a node is no step from itself", () => {
  assert.equal(shortestPath(0, 6, steps), null);
  assert.deepEqual(shortestPath(6, 6, steps), []);
});

test("contradictions: numbers that differ, and facts said and denied", () => {
  const found = disagreements(smallPage());
  assert.deepEqual(found.map(({ events, why }) => [events, why]), [[[0], "different numbers (truck)"], [[0, 2], "said and denied"]]);
  assert.deepEqual(found[0].sides, [["40", [0]], ["about 50", [1]]]);
  assert.deepEqual(found[1].sides, [["Said", [0, 1]], ["Denied", [3]]]);
});
test("a fact that one claim states and another denies is a contradiction of its own", () => {
  const page = smallPage();
  page.claims[1].stance = "denies";
  assert.deepEqual(disagreements(page)[0].sides, [["Said", [0]], ["Denied", [1]]]);
});
test("two numbers of one sentence, unknown ones and those of other things contradict nobody", () => {
  for (const numbers of [[["40", "", 40, 40, "truck"], ["six", "", 6, 6, "truck"]], [["dozens", "", null, null, "truck"]], [["9", "", 9, 9, "car"]], [["9", "", 9, 9, ""]]]) {
    const page = smallPage();
    page.claims[0].numbers = numbers;
    page.claims[1].numbers = numbers.length > 1 ? [] : page.claims[1].numbers;
    assert.deepEqual(disagreements(page).map(({ why }) => why), ["said and denied"]);
  }
});

const page = smallPage();
const rows = page.events.map((_, event) => rowOf(page, ["2025-03", "2025-04-01", "", ""], event));
test("a row says who does what to whom, who says so and when", () => {
  assert.deepEqual(rows[0], { number: 0, subject: "Norway", relation: "supplies trucks", object: "Ukraine", status: "asserted",
    speaker: "the article itself; Kari Solvang", sources: 2, claims: 2, date: "2025-03" });
  assert.deepEqual([rows[3].subject, rows[3].relation, rows[3].object], ["rain falls", "rain", ""]);
});
test("rows are sorted by any column both ways, empty cells last", () => {
  const order = (column, down) => sortRows(rows, column, down).map((row) => row.number);
  assert.deepEqual(order("worth", false), [0, 1, 2, 3]);
  assert.deepEqual(order("worth", true), [3, 2, 1, 0]);
  assert.deepEqual(order("date", false), [0, 1, 2, 3]);
  assert.deepEqual(order("date", true), [1, 0, 2, 3]);
  assert.deepEqual(order("subject", false), [1, 0, 2, 3]);
  assert.deepEqual(order("claims", true), [0, 1, 2, 3]);
});

test("partners come by how much is told between", () => {
  const own = { edges: [{ source: 0, target: 1, claims: 1 }, { source: 2, target: 0, claims: 3 }, { source: 0, target: 0, claims: 9 }] };
  assert.deepEqual(partnersOf(0, [[0, 1, 2], [0], [1]], own), [2, 1]);
  assert.deepEqual(partnersOf(0, [[0, 1, 2], [0], [1]], own, (edge) => edge === 0), [1]);
});
test("the most told edges are drawn, and no more nodes than can be read", () => {
  const many = { edges: Array.from({ length: 200 }, (_, i) => ({ source: i, target: i + 1, claims: i % 50 })) };
  const found = mostTold(many.edges.map((_, i) => i), (edge) => many.edges[edge].claims, many);
  assert.ok(found.nodes.length <= MOST_NODES && found.nodes.length > MOST_NODES - 2);
  assert.ok(found.edges.every((edge) => found.nodes.includes(many.edges[edge].source) && found.nodes.includes(many.edges[edge].target)));
  assert.ok(found.edges.includes(49));
});
test("a layout is the same every time, whole pixels, with room for every name", () => {
  const nodes = Array.from({ length: 60 }, (_, i) => i * 3);
  const pairs = nodes.slice(1).map((node, i) => [node, nodes[Math.floor(i / 3)]]);
  const places = [...layOut(nodes, pairs).values()];
  assert.deepEqual(places, [...layOut(nodes, pairs).values()]);
  assert.ok(places.flat().every(Number.isInteger));
  places.forEach(([x, y], i) => places.slice(0, i).forEach(([u, v]) => assert.ok(Math.abs(x - u) > 60 || Math.abs(y - v) > 30)));
  assert.equal(layOut([], []).size, 0);
  assert.deepEqual([...layOut([7], [[7, 7]]).keys()], [7]);
});
test("added nodes find free places near their partner", () => {
  const taken = [[0, 0], [200, 0], [0, -170]];
  const found = placesNear([0, 0], taken, 12);
  assert.equal(found.length, 12);
  for (const [x, y] of found) for (const [u, v] of taken) assert.ok(Math.abs(x - u) > 100 || Math.abs(y - v) > 55);
});
