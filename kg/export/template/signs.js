// The signs of the legend: shapes of families, lines of statuses, and the words for both.
import { page } from "./data.js";
import { el } from "./elements.js";

const SVG = "http://www.w3.org/2000/svg";
function svg(tag, props, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const POINTS = {
  square: "2,2 12,2 12,12 2,12", diamond: "7,0 14,7 7,14 0,7", triangle: "7,1 14,13 0,13",
  triangleDown: "0,1 14,1 7,13", hexagon: "4,1 10,1 14,7 10,13 4,13 0,7",
  star: "7,0 8.8,4.8 14,5 9.9,8.2 11.3,13.2 7,10.3 2.7,13.2 4.1,8.2 0,5 5.2,4.8",
};
/** The shape of a family as in the picture; unnamed things are hollow. */
export function shapeIcon(family, unnamed = false) {
  const shape = page.shapes[family];
  const colour = `var(--${family})`;
  const paint = unnamed ? { fill: "none", stroke: colour, "stroke-width": 2 } : { fill: colour };
  return svg("svg", { width: 14, height: 14, viewBox: "-1 -1 16 16", class: "icon", "aria-hidden": "true" },
    shape === "dot" ? svg("circle", { cx: 7, cy: 7, r: 6, ...paint }) : svg("polygon", { points: POINTS[shape], ...paint }));
}

/** One of the four colours of lines: stated, open (planned and such), disputed, negated. */
export function lineKind(status) {
  return ["asserted", "disputed", "negated"].includes(status) ? status : "open";
}
/** A piece of line as it is drawn for a status; a denied one is crossed. */
export function lineIcon(status) {
  const dashes = page.dashes[status];
  const line = { x1: 0, y1: 6, x2: 30, y2: 6, stroke: `var(--line-${lineKind(status)})`, "stroke-width": 2 };
  const parts = [svg("line", dashes ? { ...line, "stroke-dasharray": dashes.join(" ") } : line)];
  if (status === "negated") {
    parts.push(svg("path", { d: "M11 2 L19 10 M19 2 L11 10", stroke: "var(--line-negated)", "stroke-width": 2 }));
  }
  return svg("svg", { width: 30, height: 12, viewBox: "0 0 30 12", class: "icon", "aria-hidden": "true" }, ...parts);
}

const STATUS_WORDS = new Map([["asserted", "stated"], ["negated", "denied"], ["desired", "wanted"]]);
export const statusWord = (status) => STATUS_WORDS.get(status) || status;
export const FAMILY_WORDS = {
  person: "Person", organization: "Organization", place: "Place", group: "Group", thing: "Thing",
  work: "Work", happening: "Happening",
};
export const badge = (status) => el("span", { class: `badge ${lineKind(status)}` }, lineIcon(status), statusWord(status));
