// Text is data: nodes of the document are made here, and words only ever become text nodes.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const page = read("page-data");
const byId = (id) => document.getElementById(id);

/** Make an element; `props` are attributes, `on...` listeners; children are elements or text. */
function el(tag, props, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** Foreign words of either direction, kept from turning the words around them. */
const words = (text) => el("bdi", {}, String(text));

/** A link that leaves the page, or plain words where the address is not one of the web. */
function link(address, text) {
  let url = null;
  try { url = new URL(address); } catch { /* no address at all: plain words */ }
  if (!url || !["http:", "https:"].includes(url.protocol)) return words(text);
  return el("a", { href: url.href, rel: "noopener noreferrer", target: "_blank" }, words(text));
}

const SITES = new Map([["wikidata.org", "Wikidata"], ["sws.geonames.org", "GeoNames"], ["geonames.org", "GeoNames"]]);
/** What to call an external id: 'Wikidata Q423', else its host and last part. */
function linkName(address) {
  let url = null;
  try { url = new URL(address); } catch { return address; }
  const last = url.pathname.split("/").filter(Boolean).pop() || "";
  const host = url.hostname.replace(/^www\./, "");
  const name = SITES.get(host) || host;
  let part = last;
  try { part = decodeURIComponent(last); } catch { /* shown as it is */ }
  return part ? `${name} ${part}` : name;
}

const plural = (n, one, many = one + "s") => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
const STATUS_WORDS = new Map([["asserted", "stated"], ["negated", "denied"], ["desired", "wanted"]]);
const statusWord = (status) => STATUS_WORDS.get(status) || status;
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Show a long list in steps, with a button for the next ones. */
function fill(list, items, make, step = 60) {
  list.replaceChildren();
  let shown = 0;
  const more = () => {
    const next = items.slice(shown, shown + step).map(make);
    shown += next.length;
    list.querySelector(":scope > .more")?.remove();
    list.append(...next);
    if (shown < items.length) {
      list.append(el("li", { class: "more" }, el("button", { type: "button", class: "link", onclick: () => {
        const at = next.length ? list.children.length - 1 : 0;
        more();
        list.children[at]?.querySelector("button, a, summary")?.focus();
      } }, `Show more of ${items.length.toLocaleString("en")}`)));
    }
  };
  more();
}

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
function shapeIcon(family, unnamed = false) {
  const shape = page.shapes[family];
  const paint = unnamed ? { fill: "none", stroke: `var(--${family})`, "stroke-width": 2 } : { fill: `var(--${family})` };
  return svg("svg", { width: 14, height: 14, viewBox: "-1 -1 16 16", class: "icon", "aria-hidden": "true" },
    shape === "dot" ? svg("circle", { cx: 7, cy: 7, r: 6, ...paint }) : svg("polygon", { points: POINTS[shape], ...paint }));
}
/** A piece of line as it is drawn for a status; a denied one is crossed. */
function lineIcon(status) {
  const dashes = page.dashes[status];
  const line = { x1: 0, y1: 6, x2: 30, y2: 6, stroke: `var(--line-${lineKind(status)})`, "stroke-width": 2 };
  const parts = [svg("line", dashes ? { ...line, "stroke-dasharray": dashes.join(" ") } : line)];
  if (status === "negated") {
    parts.push(svg("path", { d: "M11 2 L19 10 M19 2 L11 10", stroke: "var(--line-negated)", "stroke-width": 2 }));
  }
  return svg("svg", { width: 30, height: 12, viewBox: "0 0 30 12", class: "icon", "aria-hidden": "true" }, ...parts);
}
/** One of the four colours of lines: stated, open (planned and such), disputed, negated. */
function lineKind(status) {
  return ["asserted", "disputed", "negated"].includes(status) ? status : "open";
}
