// The list beside the picture: every fact, by keyboard too (arrows move, Enter opens).
function showFacts() {
  const query = fold(state.query.trim());
  const found = page.events.map((_, number) => number).filter((number) => eventShown(number) && eventMatches(number, query));
  const all = found.length === page.events.length;
  byId("count").textContent = all ? found.length.toLocaleString("en") : `${found.length.toLocaleString("en")} of ${page.events.length.toLocaleString("en")}`;
  fill(byId("list"), found, factButton);
  if (!found.length && page.events.length) byId("list").append(el("li", { class: "hint" }, "No fact matches the search and the filters."));
}
/** Mark the chosen fact without drawing the list anew: the reader's place and focus stay. */
function markFacts() {
  const { event, edge } = state.chosen || {};
  const chosen = new Set(event !== undefined ? [event] : edge !== undefined ? page.edges[edge].events : []);
  for (const button of byId("list").querySelectorAll(".fact")) {
    if (chosen.has(Number(button.dataset.event))) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}
function startFacts() {
  byId("list").addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const buttons = [...byId("list").querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement);
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  });
  showFacts();
  listeners.filters.push(showFacts);
  listeners.chosen.push(markFacts);
}
