// Text is data: elements of the page are made here, and words only ever become text nodes.
export const byId = (id) => document.getElementById(id);

/** Make an element; `props` are attributes, `on...` listeners; children are elements or text. */
export function el(tag, props, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}
export const button = (props, ...children) => el("button", { type: "button", ...props }, ...children);

/** Foreign words of either direction, kept from turning the words around them. */
export const words = (text) => el("bdi", {}, String(text));
const apart = (value) => (typeof value === "string" && value.trim().length > 2 ? words(value) : value);
export const named = (text, ...value) => [el("dt", {}, words(text)), el("dd", {}, ...value.map(apart))];

/** A link that leaves the page, or plain words where the address is not one of the web. */
export function link(address, text) {
  let url = null;
  try { url = new URL(address); } catch { /* no address at all: plain words */ }
  if (!url || !["http:", "https:"].includes(url.protocol)) return words(text);
  return el("a", { href: url.href, rel: "noopener noreferrer", target: "_blank" }, words(text));
}

const SITES = new Map([["wikidata.org", "Wikidata"], ["sws.geonames.org", "GeoNames"], ["geonames.org", "GeoNames"]]);
/** What to call an external id: 'Wikidata Q423', else its host and last part. */
export function linkName(address) {
  let url = null;
  try { url = new URL(address); } catch { return address; }
  const last = url.pathname.split("/").filter(Boolean).pop() || "";
  const host = url.hostname.replace(/^www\./, "");
  const name = SITES.get(host) || host;
  let part = last;
  try { part = decodeURIComponent(last); } catch { /* shown as it is */ }
  return part ? `${name} ${part}` : name;
}

export const number = (n) => n.toLocaleString("en");
export const plural = (n, one, many = one + "s") => `${number(n)} ${n === 1 ? one : many}`;

/** Show a long list in steps, with a button for the next ones. */
export function fill(list, items, make, step = 60) {
  list.replaceChildren();
  let shown = 0;
  const holder = list.tagName === "TBODY" ? (more) => el("tr", { class: "more" }, el("td", { colspan: 9 }, more))
    : (more) => el("li", { class: "more" }, more);
  const more = () => {
    const next = items.slice(shown, shown + step).map(make);
    shown += next.length;
    list.querySelector(":scope > .more")?.remove();
    list.append(...next);
    if (shown < items.length) {
      list.append(holder(button({ class: "link", onclick: () => {
        const at = list.children.length - 1;
        more();
        list.children[at]?.querySelector("button, a, summary")?.focus();
      } }, `Show ${number(Math.min(step, items.length - shown))} more of ${number(items.length)}`)));
    }
  };
  more();
}

/** Arrow keys walk through the buttons of a list. */
export function walkable(list, selector = "button") {
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const buttons = [...list.querySelectorAll(selector)];
    const at = buttons.indexOf(document.activeElement);
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  });
}
/** Say something to those who listen to the page. */
export function say(text) {
  byId("said").textContent = text;
}
