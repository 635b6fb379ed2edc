// What was typed against names: without marks, capitals and the letters' composed forms.
const PLAIN = /^[\x20-\x7e]*$/;
export const fold = (text) => (PLAIN.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase();

/** How well the names of one thing answer, and by which name: score 0 is best; null for not at all. */
export function rank(names, query) {
  let best = null;
  names.forEach((name, i) => {
    const at = name.indexOf(query);
    if (at < 0) return;
    const inner = at > 0 && /[\p{L}\p{N}]/u.test(name[at - 1]);
    const place = inner ? 4 : at > 0 ? 2 : name.length === query.length ? 0 : 1;
    const score = place * 2 + (i ? 1 : 0);
    if (best === null || score < best.score) best = { score, name: i };
  });
  return best;
}

/** The things that answer to a query, best first: by score, then by what is told of them. */
export function suggest(names, told, query, most) {
  const wanted = fold(query.trim());
  if (!wanted) return [];
  const found = [];
  names.forEach((own, number) => {
    const best = rank(own, wanted);
    if (best) found.push({ number, ...best });
  });
  return found.sort((a, b) => a.score - b.score || told[b.number] - told[a.number] || a.number - b.number).slice(0, most);
}
