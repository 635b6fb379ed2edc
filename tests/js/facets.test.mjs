import assert from "node:assert/strict";
import { test } from "node:test";
import { FACETS, indexFacts, isFiltered, membersOf, sift } from "../../kg/export/template/facets.js";
import { smallPage } from "./small_page.mjs";

const page = smallPage();
const index = indexFacts(page, page.events.map(membersOf));
const left = (facet, filters, option, matches) => sift(index, filters, matches).counts[facet][index.options[facet].indexOf(option)];
const shown = (filters, matches) => [...sift(index, filters, matches).shown];

test("members are all nodes of ends and roles, events and words aside", () => {
  assert.deepEqual(page.events.map(membersOf), [[0, 1], [1, 2], [0, 1], []]);
});
test("without filters everything passes", () => {
  assert.deepEqual(shown({}), [1, 1, 1, 1]);
  assert.equal(isFiltered({}), false);
});
for (const [filters, expected] of [
  [{ relation: ["supply"] }, [1, 0, 1, 0]],
  [{ relation: ["supply", "meeting"] }, [1, 1, 1, 0]],
  [{ relation: ["supply"], status: ["negated"] }, [0, 0, 1, 0]],
  [{ speaker: ["the article itself"] }, [1, 1, 0, 1]],
  [{ speaker: ["an officer"] }, [0, 0, 1, 0]],
  [{ speaker: ["Kari Solvang"] }, [1, 0, 0, 0]],
  [{ family: ["person"] }, [0, 1, 0, 0]],
  [{ type: ["country"] }, [1, 1, 1, 0]],
  [{ source: ["Fjord Post"] }, [1, 0, 1, 0]],
  [{ source: ["Talks"] }, [1, 1, 0, 0]],
  [{ certainty: ["probable"] }, [0, 1, 0, 0]],
  [{ least: 2 }, [1, 0, 0, 0]],
  [{ from: "2025-04" }, [0, 1, 0, 0]],
  [{ to: "2025-03-31" }, [1, 0, 1, 0]],
  [{ speaker: ["nobody of this graph"] }, [1, 1, 1, 1]],
]) {
  test(`${JSON.stringify(filters)} leaves the right facts`, () => {
    assert.deepEqual(shown(filters), expected);
    assert.equal(isFiltered(filters), true);
  });
}
test("an option is counted under the other filters, not under its own", () => {
  assert.equal(left("status", { status: ["negated"] }, "asserted"), 2);
  assert.equal(left("status", { relation: ["supply"] }, "asserted"), 1);
  assert.equal(left("status", { relation: ["supply"] }, "planned"), 0);
});
test("what a count promises is what choosing the option gives", () => {
  for (const before of [{}, { relation: ["supply"] }, { least: 2 }, { from: "2025-04" }, { relation: ["supply"], status: ["negated"] }]) {
    for (const facet of FACETS) {
      index.options[facet].forEach((option, i) => {
        const promised = sift(index, before).counts[facet][i];
        assert.equal(sift(index, { ...before, [facet]: [option] }).total, promised, `${facet} ${option}`);
      });
    }
  }
});
test("dates and sources are counted without their own filter", () => {
  assert.deepEqual(sift(index, { from: "2025-04" }).dates, ["2025-03", "2025-04-01", "2025-03-04", ""]);
  assert.deepEqual(sift(index, { least: 2 }).least, [2, 1, 1, 1]);
});
test("words that were typed narrow everything", () => {
  const rain = (event) => page.events[event].label.includes("falls");
  assert.deepEqual(shown({ query: "falls" }, rain), [0, 0, 0, 1]);
  assert.equal(left("relation", { query: "falls" }, "supply", rain), 0);
});
test("names that are names of object properties are options like any other", () => {
  const odd = smallPage();
  odd.nodes[2].label = "__proto__";
  odd.events[1].type = "constructor";
  const own = indexFacts(odd, odd.events.map(membersOf));
  assert.deepEqual([...sift(own, { relation: ["constructor"] }).shown], [0, 1, 0, 0]);
  assert.deepEqual([...sift(own, { speaker: ["__proto__"] }).shown], [1, 0, 0, 0]);
});
