// How two names hang together: the fewest steps, and among those the most told.

/**
 * The edges of a path from one node to another as [{edge, from, to}], or null.
 * `steps(node)` gives [{edge, other, weight}]; `through(node)` says whether a path may lead over it.
 */
export function shortestPath(one, other, steps, through = () => true) {
  if (one === other) return [];
  let layer = new Map([[one, { sum: 0, step: null, before: null }]]);
  const seen = new Set([one]);
  while (layer.size) {
    const next = new Map();
    for (const [node, reached] of [...layer].sort((a, b) => a[0] - b[0])) {
      if (node !== one && !through(node)) continue;
      for (const { edge, other: to, weight } of steps(node)) {
        if (seen.has(to)) continue;
        const sum = reached.sum + weight;
        if (!next.has(to) || next.get(to).sum < sum) {
          next.set(to, { sum, step: { edge, from: node, to }, before: reached });
        }
      }
    }
    if (next.has(other)) return unroll(next.get(other));
    for (const node of next.keys()) seen.add(node);
    layer = next;
  }
  return null;
}

function unroll(last) {
  const found = [];
  for (let at = last; at.step; at = at.before) found.unshift(at.step);
  return found;
}
