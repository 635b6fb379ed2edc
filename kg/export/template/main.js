// Everything in its order; the page is whole before the first click.
byId("summary").textContent = page.summary;
document.title = `${page.summary.split(";")[0]} · knowledge graph`;
startFilters();
startPicture();
startFacts();
startSearch();
listeners.chosen.push(showPanel, () => {
  // on a narrow screen the evidence lies below what was chosen
  if (state.chosen && matchMedia("(max-width: 899px)").matches) byId("evidence").scrollIntoView({ block: "start" });
});
showPanel();
// for the console: what the page holds and what is drawn of it
globalThis.kg = { page, state, drawn, view, choose, labels: () => labelBoxes };
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && state.chosen && event.target !== byId("query")) choose(null);
  if (event.key === "/" && !["INPUT", "TEXTAREA"].includes(event.target.tagName)) {
    event.preventDefault();
    byId("query").focus();
  }
});
