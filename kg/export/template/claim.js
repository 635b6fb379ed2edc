// One claim as evidence: the sentence with its words marked, where it stands and who says so.
import { eventOf, page } from "./data.js";
import { button, byId, el, link, named, say, words } from "./elements.js";
import { citation } from "./exports.js";
import { speakerOf } from "./facets.js";
import { inParagraph, segments } from "./offsets.js";
import { shapeIcon, statusWord } from "./signs.js";
import { change, choose } from "./state.js";

const ORDER = ["trigger", "subject", "object", "role"];
const MARK_WORDS = { trigger: "verb", subject: "subject", object: "object", role: "takes part" };
/** The sentence with its marks; where two lie over each other the telling one shows. */
export function marked(text, marks) {
  return segments(text, marks).map(({ text: part, over }) => {
    const what = ORDER.find((name) => over.some((mark) => mark[2] === name));
    return what ? el("mark", { class: what, title: MARK_WORDS[what] }, part) : part;
  });
}

export function nodeButton(number) {
  const node = page.nodes[number];
  return button({ class: "name", onclick: () => choose({ node: number }) }, shapeIcon(node.family, node.unnamed), words(node.label));
}
/** A filler of a role: a node, another fact, or plain words. */
export function reference(value) {
  if (typeof value === "number") return nodeButton(value);
  if (typeof value === "string") return words(value);
  return button({ class: "name", onclick: () => choose({ event: value.event }) }, words(page.events[value.event].label));
}

/** Who says so, as a sentence: 'Jens Stoltenberg, quoted, to NTB'. */
function sayer(claim) {
  const relay = claim.via === undefined ? (claim.viaWords ? words(claim.viaWords) : null) : nodeButton(claim.via);
  const after = relay ? [" to ", relay] : [];
  if (claim.by === undefined && !claim.byWords) return ["the article itself", ...after];
  const who = claim.by === undefined ? words(claim.byWords) : nodeButton(claim.by);
  const other = claim.by !== undefined && claim.byWords && claim.byWords !== page.nodes[claim.by].label;
  return [who, ...(other ? [" (", words(claim.byWords), ")"] : []), claim.attribution === "quoted" ? ", quoted" : "", ...after];
}

export function standing(claim) {
  const parts = [
    claim.polarity === "negative" ? "denied" : claim.modality ? statusWord(claim.modality) : "stated as fact",
    claim.certainty && claim.certainty !== "certain" ? claim.certainty : "",
    claim.stance === "denies" && claim.polarity === "negative" ? "" : claim.stance === "noComment" ? "no comment" : claim.stance || "",
  ];
  return parts.filter(Boolean).join(", ");
}

export function sourceLine(story) {
  if (!story) return el("p", { class: "source" }, "Unknown document");
  const rest = [story.publisher, story.date].filter(Boolean);
  return el("p", { class: "source" }, el("cite", {}, story.url ? link(story.url, story.title) : words(story.title)),
    ...rest.flatMap((part) => [" · ", words(part)]));
}

/** Put a text on the clipboard; a page opened from a disk may have to ask the old way. */
export async function copy(text, told) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", { class: "unseen", "aria-hidden": "true" });
    area.value = text;
    const before = document.activeElement;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    before?.focus();
  }
  byId("toast").textContent = told;
  say(told);
  clearTimeout(copy.timer);
  copy.timer = setTimeout(() => { byId("toast").textContent = ""; }, 2500);
}

export function citationOf(number) {
  const claim = page.claims[number];
  const quote = page.quotes[claim.quote];
  const story = page.stories[quote.story];
  const { text } = inParagraph(quote, story);
  return citation({ fact: page.events[eventOf[number]].label, standing: standing(claim), sentence: text, speaker: speakerOf(page, claim), story });
}

function particulars(claim) {
  const meaning = (meant) => (meant ? ` (${meant})` : "");
  return [
    named("Said by", ...sayer(claim)),
    named("As", standing(claim)),
    ...(claim.numbers || []).map(([said, meant]) => named("Number", words(said), meaning(meant))),
    ...(claim.times || []).map(([said, meant]) => named("Time", words(said), meaning(meant))),
    named("Reading", claim.rule ? words(claim.rule) : "", claim.rule ? ", " : "", `confidence ${claim.confidence.toFixed(2)}`),
  ].flat();
}

export function claimItem(number) {
  const claim = page.claims[number];
  const quote = page.quotes[claim.quote];
  const story = page.stories[quote.story];
  const { text, before, after } = inParagraph(quote, story);
  const around = before || after ? el("details", {}, el("summary", {}, "In its paragraph"),
    el("p", { class: "paragraph", dir: "auto" }, before, el("strong", {}, text), after)) : null;
  return el("li", { class: "claim" },
    el("blockquote", { dir: "auto" }, ...marked(text, claim.marks || [])),
    sourceLine(story),
    el("dl", {}, ...particulars(claim)), around,
    el("p", { class: "acts" },
      quote.story >= 0 ? button({ class: "link", onclick: () => change({ view: "documents", story: quote.story, chosen: { event: eventOf[number] } }) }, "Read in the document") : null,
      button({ class: "link", onclick: () => copy(citationOf(number), "Citation copied") }, "Copy as citation")));
}
