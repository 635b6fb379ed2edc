// What is chosen and what is filtered, and the indexes that the parts of the page share.
const state = { statuses: new Set(), families: new Set(), query: "", chosen: null };
const listeners = { chosen: [], filters: [] };
const tell = (what) => listeners[what].forEach((hear) => hear());
/** Families that occur, in the order of the legend, and statuses that occur. */
const familiesIn = Object.keys(page.shapes).filter((family) => page.nodes.some((node) => node.family === family));
const statusesIn = Object.keys(page.dashes).filter((status) => page.events.some((event) => event.status === status));

const edgesOf = page.nodes.map(() => []);
const edgesOfEvent = page.events.map(() => []); // one for each pair of ends
page.edges.forEach((edge, number) => {
  edgesOf[edge.source].push(number);
  if (edge.target !== edge.source) edgesOf[edge.target].push(number);
  for (const event of edge.events) edgesOfEvent[event].push(number);
});
const eventsOf = page.nodes.map(() => []);
page.events.forEach((event, number) => event.members.forEach((node) => eventsOf[node].push(number)));
const saidBy = page.nodes.map(() => []);
page.claims.forEach((claim) => {
  const said = claim.by === undefined ? null : saidBy[claim.by];
  if (said && said[said.length - 1] !== claim.event) said.push(claim.event);
});
const namesOf = page.nodes.map((node) => [node.label, ...(node.aliases || [])].map(fold));

const nodeShown = (number) => !state.families.has(page.nodes[number].family);
const edgeShown = (number) => {
  const edge = page.edges[number];
  return !state.statuses.has(edge.status) && nodeShown(edge.source) && nodeShown(edge.target);
};
function eventShown(number) {
  const event = page.events[number];
  if (state.statuses.has(event.status)) return false;
  if (event.ends) return event.ends.some((pair) => pair.every(nodeShown));
  return !event.members.length || event.members.some(nodeShown);
}
/** Whether a fact speaks of what was typed: in its words or in a name of who takes part. */
function eventMatches(number, query) {
  if (!query) return true;
  const event = page.events[number];
  return fold(event.label).includes(query) || event.members.some((node) => namesOf[node].some((name) => name.includes(query)));
}

/** Choose a node, an edge or an event: {node: 3}; null for nothing. */
function choose(what) {
  state.chosen = what;
  tell("chosen");
}
/** The edges that belong to what is chosen. */
function chosenEdges() {
  const { node, edge, event } = state.chosen || {};
  if (edge !== undefined) return [edge];
  if (event !== undefined) return edgesOfEvent[event];
  if (node === undefined) return [];
  return [...new Set([...edgesOf[node], ...eventsOf[node].flatMap((number) => edgesOfEvent[number])])];
}
