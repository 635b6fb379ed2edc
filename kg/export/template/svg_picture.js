// The picture as an SVG document of its own, from plain numbers and words.
const UNFIT = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MARKS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Words as XML holds them; what XML cannot hold at all is left out. */
export const xmlText = (text) => String(text).replace(UNFIT, "").replace(/[&<>"']/g, (sign) => MARKS[sign]);

const round = (number) => Math.round(number * 10) / 10;
/** Corners of a shape around a point, as vis-network draws them; null for a circle. */
export function corners(shape, x, y, size) {
  const ring = (n, turn, far = () => size) => Array.from({ length: n }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / n;
    return [x + far(i) * Math.cos(angle), y + far(i) * Math.sin(angle)];
  });
  const up = -Math.PI / 2;
  const turns = {
    square: () => [[x - size, y - size], [x + size, y - size], [x + size, y + size], [x - size, y + size]],
    diamond: () => ring(4, up), triangle: () => ring(3, up, () => size * 1.15),
    triangleDown: () => ring(3, -up, () => size * 1.15), hexagon: () => ring(6, 0),
    star: () => ring(10, up, (i) => (i % 2 ? size * 0.5 : size * 1.15)),
  };
  return turns[shape] ? turns[shape]() : null;
}

function nodeMark({ x, y, size, shape, fill, stroke }) {
  const paint = `fill="${xmlText(fill)}" stroke="${xmlText(stroke)}" stroke-width="2"`;
  const points = corners(shape, x, y, size);
  return points ? `<polygon points="${points.map(([a, b]) => `${round(a)},${round(b)}`).join(" ")}" ${paint}/>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" ${paint}/>`;
}

function edgeMark({ points, width, colour, dashes }, number) {
  const path = points.map(([x, y], i) => `${i ? "L" : "M"}${round(x)} ${round(y)}`).join("");
  const line = dashes ? ` stroke-dasharray="${dashes.map(round).join(" ")}"` : "";
  return `<path id="line${number}" d="${path}" fill="none" stroke="${xmlText(colour)}" stroke-width="${round(width)}"${line} marker-end="url(#arrow)"/>`;
}

function wordMark({ text, x, y, height, colour, ground, crossed }) {
  const line = crossed ? ' text-decoration="line-through"' : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(height)}" fill="${xmlText(colour)}" stroke="${xmlText(ground)}"`
    + ` stroke-width="${round(height / 4)}" paint-order="stroke" dominant-baseline="central"${line}>${xmlText(text)}</text>`;
}

/** `view` is the seen part [left, top, width, height]; words lie over shapes, shapes over lines. */
export function svgText({ title, view, ground, nodes, edges, words }) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.map(round).join(" ")}" font-family="sans-serif">`,
    `<title>${xmlText(title)}</title>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">'
      + '<path d="M0 0L8 4L0 8z" fill="context-stroke"/></marker></defs>',
    `<rect x="${round(view[0])}" y="${round(view[1])}" width="${round(view[2])}" height="${round(view[3])}" fill="${xmlText(ground)}"/>`,
    ...edges.map(edgeMark), ...nodes.map(nodeMark), ...words.map(wordMark),
    "</svg>", "",
  ].join("\n");
}
