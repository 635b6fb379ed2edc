// The articles: a list of those that tell facts in view, and one of them with all its claims marked.
import { eventOf, page, texts } from "./data.js";
import { button, byId, el, fill, link, number, plural, walkable, words } from "./elements.js";
import { countPoints, segments } from "./offsets.js";
import { change, choose, eventShown, state } from "./state.js";

let byStory = null;
/** The claims of every story. */
function claimsOfStories() {
  if (byStory) return byStory;
  byStory = page.stories.map(() => []);
  page.claims.forEach((claim, number_) => byStory[page.quotes[claim.quote].story]?.push(number_));
  return byStory;
}

/** Marks of a text that begins at an offset: sentences that tell something, and the verbs of claims. */
function marksIn(base, size, claims) {
  const marks = [];
  for (const number_ of claims) {
    const claim = page.claims[number_];
    const [start, end] = page.quotes[claim.quote].at;
    if (start < base || end > base + size) continue;
    marks.push([start - base, end - base, "told", number_]);
    for (const [from, to, what] of claim.marks) marks.push([start - base + from, start - base + to, what, number_]);
  }
  return marks;
}
const chosenEvents = () => (state.chosen?.edge !== undefined ? page.edges[state.chosen.edge].events : [state.chosen?.event]);

function triggerButton(text, claims) {
  const [first, ...others] = claims;
  const one = (claim, label, own) => button({
    class: `verb ${own}`, "data-event": eventOf[claim], "aria-label": `${label}: ${page.events[eventOf[claim]].label}`,
    "aria-current": chosenEvents().includes(eventOf[claim]) ? "true" : null, title: page.events[eventOf[claim]].label,
    onclick: () => choose({ event: eventOf[claim] }),
  }, label);
  // a verb that makes several facts is followed by a number for each further one
  return [one(first, text, ""), ...others.map((claim, i) => el("sup", {}, one(claim, String(i + 2), "further")))];
}
/** A text with its claims marked; facts that the filters hold back are marked too, but faintly. */
function markedText(text, base, claims) {
  const started = new Set();
  const chosen = chosenEvents();
  return segments(text, marksIn(base, countPoints(text), claims)).map(({ text: part, over }) => {
    const kinds = new Set(over.map((mark) => mark[2]));
    if (!kinds.size) return part;
    const triggers = [...new Set(over.filter((mark) => mark[2] === "trigger").map((mark) => mark[3]))].filter((claim) => !started.has(claim));
    triggers.forEach((claim) => started.add(claim));
    const seen = over.some((mark) => eventShown(eventOf[mark[3]]));
    const current = over.some((mark) => chosen.includes(eventOf[mark[3]]));
    const inner = triggers.length ? triggerButton(part, triggers) : [part];
    const what = ["subject", "object", "role"].find((kind) => over.some((mark) => mark[2] === kind && chosen.includes(eventOf[mark[3]])));
    return el("span", { class: ["told", seen ? "" : "held", current ? "current" : "", what || ""].filter(Boolean).join(" ") }, ...inner);
  });
}

function textOf(story) {
  const { paragraphs } = page.stories[story];
  const claims = claimsOfStories()[story];
  if (paragraphs) return paragraphs.map(([base, text]) => el("p", { dir: "auto" }, ...markedText(text, base, claims)));
  const quotes = [...new Set(claims.map((claim) => page.claims[claim].quote))].sort((a, b) => page.quotes[a].at[0] - page.quotes[b].at[0]);
  return [el("p", { class: "hint" }, "This page carries the quoted sentences only."),
    ...quotes.map((quote) => el("p", { dir: "auto" }, ...markedText(page.quotes[quote].text, page.quotes[quote].at[0], claims.filter((claim) => page.claims[claim].quote === quote))))];
}
function storyPage(story) {
  const { title, publisher, date, url } = page.stories[story];
  const about = [publisher, date].filter(Boolean);
  const events = new Set(claimsOfStories()[story].map((claim) => eventOf[claim]));
  return el("article", { class: "story" },
    button({ class: "link back", onclick: () => change({ story: null }) }, "All documents"),
    el("h2", { dir: "auto" }, title),
    el("p", { class: "meta" }, ...about.flatMap((part) => [words(part), " · "]), plural(events.size, "fact"), url ? [" · ", link(url, "original")] : []),
    el("p", { class: "hint" }, "Underlined sentences tell facts; press a marked verb to see one."),
    ...textOf(story));
}
function storyItem([story, shown]) {
  return el("li", {}, button({ class: "fact", onclick: () => change({ story }) }, words(page.stories[story].title),
    el("span", { class: "meta" }, [page.stories[story].publisher, page.stories[story].date].filter(Boolean).flatMap((part) => [words(part), " · "]), `${number(shown)} ${shown === 1 ? "claim" : "claims"} in view`)));
}
export function showDocuments() {
  const box = byId("view-documents");
  if (state.story !== null && !texts.ready) return; // it is shown when the texts are there
  if (state.story !== null) {
    box.replaceChildren(storyPage(state.story));
    (box.querySelector(".verb[aria-current]") || box.querySelector("h2")).scrollIntoView({ block: "center" });
    return;
  }
  const shown = claimsOfStories().map((claims, story) => [story, claims.filter((claim) => eventShown(eventOf[claim])).length]).filter(([, claims]) => claims);
  const list = el("ol", { class: "stories" });
  fill(list, shown, storyItem, 60);
  walkable(list);
  box.replaceChildren(shown.length ? list : el("p", { class: "empty" }, "No document tells a fact that passes the filters."));
}
