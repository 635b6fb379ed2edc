// Where sources contradict each other: said and denied, or told with different numbers.
const DENIED = (claim) => claim.polarity === "negative" || claim.stance === "denies";
const numbersFrom = ([from, to]) => Array.from({ length: to - from }, (_, i) => from + i);

function saidAndDenied(page, event) {
  const told = numbersFrom(page.events[event].claims);
  const denied = told.filter((claim) => DENIED(page.claims[claim]));
  const said = told.filter((claim) => !DENIED(page.claims[claim]));
  return denied.length && said.length ? [["Said", said], ["Denied", denied]] : null;
}

/** Facts of one kind between the same two, one of them told as denied and another as stated. */
function opposites(page) {
  const groups = new Map();
  page.events.forEach((event, number) => {
    if (!event.ends) return;
    const key = [event.type, event.words, ...event.ends.flat()].join("|");
    groups.set(key, [...(groups.get(key) || []), number]);
  });
  return [...groups.values()].flatMap((events) => {
    const denied = events.filter((event) => page.events[event].status === "negated");
    const said = events.filter((event) => page.events[event].status !== "negated");
    if (!denied.length || !said.length) return [];
    const claims = (list) => list.flatMap((event) => numbersFrom(page.events[event].claims));
    return [{ events: [...said, ...denied], why: "said and denied", sides: [["Said", claims(said)], ["Denied", claims(denied)]] }];
  });
}

/** Claims of one event that count the same thing differently in different stories, a side for each number. */
function differentNumbers(page, event) {
  const counted = new Map();
  for (const claim of numbersFrom(page.events[event].claims)) {
    for (const [words, reading, low, high, what] of page.claims[claim].numbers || []) {
      if ((low === null && high === null) || !what) continue;
      if (!counted.has(what)) counted.set(what, new Map());
      const sides = counted.get(what);
      const value = JSON.stringify([low, high]);
      if (!sides.has(value)) sides.set(value, [reading || words, []]);
      if (!sides.get(value)[1].includes(claim)) sides.get(value)[1].push(claim);
    }
  }
  return [...counted].filter(([, sides]) => {
    const claims = [...sides.values()].map(([, own]) => own);
    // one sentence with two numbers ("six of the 40") contradicts nobody
    const stories = new Set(claims.flat().map((claim) => page.quotes[page.claims[claim].quote].story));
    return claims.length > 1 && stories.size > 1 && !claims.some((own, i) => claims.some((other, j) => i !== j && own.some((claim) => other.includes(claim))));
  }).map(([what, sides]) => ({ events: [event], why: `different numbers (${what})`, sides: [...sides.values()] }));
}

/** All contradictions as [{events, why, sides: [[label, claims], ...]}], in the order of the facts. */
export function disagreements(page) {
  const found = page.events.flatMap((_, event) => {
    const sides = saidAndDenied(page, event);
    return [...(sides ? [{ events: [event], why: "said and denied", sides }] : []), ...differentNumbers(page, event)];
  });
  return [...found, ...opposites(page)].sort((a, b) => a.events[0] - b.events[0]);
}
