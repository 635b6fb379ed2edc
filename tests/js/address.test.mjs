import assert from "node:assert/strict";
import { test } from "node:test";
import { decode, encode, namesOfThings, opening } from "../../kg/export/template/address.js";
import { FACETS, indexFacts, membersOf } from "../../kg/export/template/facets.js";
import { smallPage } from "./small_page.mjs";

const page = smallPage();
page.nodes[2].label = "Kari & 'Sol' #1=%?+~ \u202e😀";
const index = indexFacts(page, page.events.map(membersOf));
const names = namesOfThings(page, index.options);
const round = (state) => decode(encode(state, names), names);

test("the opening has no address, and no address is the opening", () => {
  assert.equal(encode(opening(), names), "");
  assert.deepEqual(decode("", names), opening());
});
for (const patch of [
  { view: "timeline" }, { view: "documents", story: 1 }, { chosen: { node: 2 } }, { chosen: { edge: 1 } }, { chosen: { event: 3 } },
  { chosen: { path: [2, 0] }, around: { path: [2, 0] } }, { around: { node: 0 }, expanded: [0, 2], hidden: [1] },
  { pins: [[2, -40, 300], [0, 0, 0]] }, { query: "a=b&c#d +%41 \u05e9\u05dc" }, { from: "2025-03", to: "202", least: 3 },
  { sort: "date", down: true }, { speaker: [page.nodes[2].label, "the article itself"], status: ["negated"] },
]) {
  test(`${JSON.stringify(patch)} comes back`, () => {
    assert.deepEqual(round({ ...opening(), ...patch }), { ...opening(), ...patch });
  });
}
test("every option of every filter comes back", () => {
  for (const facet of FACETS) assert.deepEqual(round({ ...opening(), [facet]: index.options[facet] })[facet], index.options[facet]);
});
test("the address is plain ASCII that a browser leaves as it is", () => {
  const text = encode({ ...opening(), speaker: [page.nodes[2].label], query: "<é> \"" }, names);
  assert.match(text, /^[\w=&%+.*-]+$/);
});
for (const bad of [
  "view=nothing", "chosen=node:nobody", "chosen=edge:99", "chosen=edge:-1", "chosen=path:x", "chosen=event:__proto__", "story=7",
  "least=-4", "least=x", "from=yesterday", "pin=1 2 nobody", "pin=x y entity/place/Norway", "hidden=nobody", "speaker=nobody",
  "sort=__proto__", "view=constructor", "chosen=%E0%A4%A", "facts", "&&==", "chosen=",
]) {
  test(`'${bad}' is passed over`, () => assert.deepEqual(decode(bad, names), opening()));
}
