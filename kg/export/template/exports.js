// What leaves the page as text: a table for a spreadsheet, a citation, a question to the graph.
const FORMULA = /^[=+\-@\t\r]/;

/** A text as one cell that no spreadsheet takes for a formula. */
export function csvCell(value) {
  const line = String(value).replace(/[\s\0]+/gu, " ").trim();
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** Rows as CSV with the byte-order mark and line ends that spreadsheets ask for. */
export const csvText = (rows) => `\ufeff${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;

const oneLine = (text) => text.replace(/\s+/gu, " ").trim();
/** A claim as a citation: who says what, in which words, where it was published. */
export function citation({ fact, standing, sentence, speaker, story }) {
  const published = story ? [story.publisher, story.date].filter(Boolean).join(", ") : "";
  const where = [story?.title && `“${oneLine(story.title)}”`, published, story?.url].filter(Boolean).join(". ");
  return `${oneLine(fact)} (${standing}; said by ${oneLine(speaker)}): “${oneLine(sentence)}” — ${where || "unknown source"}`;
}

// what an IRI of SPARQL cannot hold is written as the graph's own files write it
const BARRED = /[\x00-\x20<>"{}|^`\\]/g;
const iriText = (iri) => `<${iri.replace(BARRED, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)}>`;
export const MOST_ASKED = 1000;

/**
 * A question that gives the facts of the view with their sentences, to paste into `kg query` or a
 * store; `iris` are those of the facts in view, null for all of the graph.
 */
export function sparqlText(iris, address) {
  const asked = iris ? iris.slice(0, MOST_ASKED) : null;
  const cut = iris && iris.length > MOST_ASKED ? [`# The ${MOST_ASKED} most telling of ${iris.length} facts in view.`] : [];
  return [
    `# Facts of the view${address ? ` #${address.replace(/[\r\n]/g, " ")}` : ""}, each claim with its words.`,
    ...cut,
    "PREFIX kg: <https://newskg.example/ns#>",
    "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>",
    "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>",
    "SELECT ?fact ?status ?said_by ?sentence ?confidence WHERE {",
    ...(asked ? [`  VALUES ?event {\n${asked.map((iri) => `    ${iriText(iri)}`).join("\n")}\n  }`] : []),
    "  ?claim kg:reports ?event ; kg:attributedTo ?speaker ; kg:confidence ?confidence ; kg:evidence ?words .",
    "  ?event rdfs:label ?fact ; kg:status ?status .",
    "  ?words nif:anchorOf ?sentence .",
    "  OPTIONAL { ?speaker rdfs:label ?said_by }",
    "} ORDER BY ?fact ?said_by ?sentence",
    "",
  ].join("\n");
}
