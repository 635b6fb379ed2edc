// One claim as evidence: the sentence with its words marked, where it stands and who says so.

/** The sentence with its marks. Offsets count code points, so the text is cut as an array of them. */
function marked(text, marks) {
  const letters = Array.from(text);
  const cuts = [...new Set([0, letters.length, ...marks.flatMap(([from, to]) => [from, to])])]
    .filter((at) => at <= letters.length).sort((a, b) => a - b);
  const order = ["trigger", "subject", "object", "role"];
  return cuts.slice(0, -1).map((from, i) => {
    const part = letters.slice(from, cuts[i + 1]).join("");
    const over = marks.filter(([low, high]) => low <= from && from < high).map(([, , what]) => what);
    const what = order.find((name) => over.includes(name));
    return what ? el("mark", { class: what, title: what === "role" ? "takes part" : what === "trigger" ? "verb" : what }, part) : part;
  });
}

function nodeButton(number) {
  const node = page.nodes[number];
  return el("button", { type: "button", class: "name", onclick: () => choose({ node: number }) }, shapeIcon(node.family, node.unnamed), words(node.label));
}
/** A filler of a role: a node, another fact, or plain words. */
function reference(value) {
  if (typeof value === "number") return nodeButton(value);
  if (typeof value === "string") return words(value);
  return el("button", { type: "button", class: "name", onclick: () => choose({ event: value.event }) }, words(page.events[value.event].label));
}
const named = (text, ...value) => [el("dt", {}, text), el("dd", {}, ...value)];

/** Who says so, as a sentence: 'Jens Stoltenberg, quoted, to NTB'. */
function sayer(claim) {
  const relay = claim.via === undefined ? (claim.viaWords ? words(claim.viaWords) : null) : nodeButton(claim.via);
  const after = relay ? [" to ", relay] : [];
  if (claim.by === undefined && !claim.byWords) return ["the article itself", ...after];
  const who = claim.by === undefined ? words(claim.byWords) : nodeButton(claim.by);
  const own = claim.by !== undefined && claim.byWords && claim.byWords !== page.nodes[claim.by].label ? [" (", words(claim.byWords), ")"] : [];
  return [who, ...own, claim.attribution === "quoted" ? ", quoted" : "", ...after];
}

function standing(claim) {
  const parts = [
    claim.polarity === "negative" ? "denied" : claim.modality ? statusWord(claim.modality) : "stated as fact",
    claim.certainty && claim.certainty !== "certain" ? claim.certainty : "",
    claim.stance === "denies" && claim.polarity === "negative" ? "" : claim.stance === "noComment" ? "no comment" : claim.stance || "",
  ];
  return parts.filter(Boolean).join(", ");
}

function sourceLine(story) {
  if (!story) return el("p", { class: "source" }, "Unknown document");
  const rest = [story.publisher, story.date].filter(Boolean);
  return el("p", { class: "source" }, el("cite", {}, story.url ? link(story.url, story.title) : words(story.title)),
    ...rest.flatMap((part) => [" · ", words(part)]));
}

function claimItem(number) {
  const claim = page.claims[number];
  const quote = page.quotes[claim.quote];
  const around = quote.before || quote.after ? el("details", {}, el("summary", {}, "In its paragraph"),
    el("p", { class: "paragraph", dir: "auto" }, quote.before || "", el("strong", {}, quote.text), quote.after || "")) : null;
  const pairs = [
    named("Said by", ...sayer(claim)),
    named("As", standing(claim)),
    ...(claim.numbers || []).map(([said, meant]) => named("Number", words(said), meant ? ` (${meant})` : "")),
    ...(claim.times || []).map(([said, meant]) => named("Time", words(said), meant ? ` (${meant})` : "")),
    named("Reading", claim.rule ? words(claim.rule) : "", claim.rule ? ", " : "", `confidence ${claim.confidence.toFixed(2)}`),
  ];
  return el("li", { class: "claim" },
    el("blockquote", { dir: "auto" }, ...marked(quote.text, claim.marks)),
    sourceLine(page.stories[quote.story]),
    el("dl", {}, ...pairs.flat()), around);
}
