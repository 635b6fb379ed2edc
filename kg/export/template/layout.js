// Places for a small picture, the same every time: a spring layout from a circle, without chance.
const APART = 170; // pixels between partners: room for the label of an edge
const WIDER = 1.3;
const ROUNDS = 260;
const ROOM = [130, 62]; // of a shape with its name

function push(places, i, j, moves, ideal) {
  const [dx, dy] = [places[i][0] - places[j][0], places[i][1] - places[j][1]];
  const far = Math.max(0.5, Math.hypot(dx, dy));
  const force = (ideal * ideal) / (far * far);
  moves[i][0] += dx * force;
  moves[i][1] += dy * force;
  moves[j][0] -= dx * force;
  moves[j][1] -= dy * force;
}
function pull(places, i, j, moves, ideal) {
  const [dx, dy] = [places[j][0] - places[i][0], places[j][1] - places[i][1]];
  const force = Math.hypot(dx, dy) / ideal;
  moves[i][0] += dx * force;
  moves[i][1] += dy * force;
  moves[j][0] -= dx * force;
  moves[j][1] -= dy * force;
}

/** Push what lies too close apart, so that every shape and its name have room. */
function separate(places, room) {
  for (let round = 0; round < 60; round += 1) {
    let moved = false;
    for (let i = 0; i < places.length; i += 1) {
      for (let j = 0; j < i; j += 1) {
        const [dx, dy] = [places[i][0] - places[j][0], places[i][1] - places[j][1]];
        const [across, down] = [room[0] - Math.abs(dx), room[1] - Math.abs(dy)];
        if (across <= 0.5 || down <= 0.5) continue;
        moved = true;
        const axis = across < down ? 0 : 1;
        const step = ((axis ? down : across) / 2) * ((axis ? dy : dx) < 0 ? -1 : 1);
        places[i][axis] += step;
        places[j][axis] -= step;
      }
    }
    if (!moved) return;
  }
}

/** One connected part around the middle: springs pull partners, everybody pushes. */
function spring(size, links) {
  const wide = APART * Math.sqrt(size) * 0.6;
  const places = Array.from({ length: size }, (_, i) => {
    const turn = (2 * Math.PI * i) / size;
    return [Math.cos(turn) * wide, Math.sin(turn) * wide];
  });
  for (let round = 0; round < ROUNDS && size > 1; round += 1) {
    const moves = places.map(([x, y]) => [-x * 0.06, -y * 0.06]); // a little gravity holds branches together
    for (let i = 0; i < size; i += 1) for (let j = 0; j < i; j += 1) push(places, i, j, moves, APART);
    for (const [i, j] of links) pull(places, i, j, moves, APART);
    const most = 60 * (1 - round / ROUNDS) + 1;
    places.forEach((place, i) => {
      const far = Math.hypot(...moves[i]) || 1;
      place[0] += (moves[i][0] / far) * Math.min(far, most);
      place[1] += (moves[i][1] / far) * Math.min(far, most);
    });
  }
  for (const place of places) place[0] *= WIDER;
  separate(places, ROOM);
  return places;
}

/** The parts that hang together, the largest first; members keep their order. */
function connectedParts(nodes, pairs) {
  const near = new Map(nodes.map((node) => [node, []]));
  for (const [a, b] of pairs) if (near.has(a) && near.has(b)) { near.get(a).push(b); near.get(b).push(a); }
  const part = new Map();
  const parts = [];
  for (const node of nodes) {
    if (part.has(node)) continue;
    const open = [node];
    part.set(node, parts.length);
    for (let i = 0; i < open.length; i += 1) {
      for (const other of near.get(open[i])) if (!part.has(other)) { part.set(other, parts.length); open.push(other); }
    }
    parts.push(open);
  }
  return parts.map((own) => own.sort((a, b) => a - b)).sort((a, b) => b.length - a.length || a[0] - b[0]);
}

/** Map each node to whole-pixel [x, y]; `pairs` are joined nodes. Parts stand in rows, side by side. */
export function layOut(nodes, pairs) {
  const frames = connectedParts(nodes, pairs).map((own) => {
    const at = new Map(own.map((node, i) => [node, i]));
    const links = pairs.filter(([a, b]) => a !== b && at.has(a) && at.has(b)).map(([a, b]) => [at.get(a), at.get(b)]);
    const places = spring(own.length, links);
    const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
    const [left, top] = [Math.min(...xs) - ROOM[0] / 2, Math.min(...ys) - ROOM[1] / 2];
    return { own, places, left, top, wide: Math.max(...xs) + ROOM[0] / 2 - left, high: Math.max(...ys) + ROOM[1] / 2 - top };
  });
  const area = frames.reduce((sum, { wide, high }) => sum + wide * high, 0);
  const limit = Math.max(Math.sqrt(area) * WIDER, ...frames.map(({ wide }) => wide));
  const found = new Map();
  let [x, y, deepest] = [0, 0, 0];
  for (const { own, places, left, top, wide, high } of frames) {
    if (x && x + wide > limit) [x, y, deepest] = [0, y + deepest, 0];
    own.forEach((node, i) => found.set(node, [Math.round(places[i][0] - left + x), Math.round(places[i][1] - top + y)]));
    [x, deepest] = [x + wide, Math.max(deepest, high)];
  }
  return found;
}

/** A free place near another for each of some nodes, in rings around it. */
export function placesNear([x, y], taken, many) {
  const found = [];
  const free = (place) => [...taken, ...found].every((other) => Math.abs(other[0] - place[0]) > 100 || Math.abs(other[1] - place[1]) > 55);
  for (let far = 170; found.length < many && far < 3000; far += 90) {
    const turns = Math.max(8, Math.round(far / 22));
    for (let i = 0; i < turns && found.length < many; i += 1) {
      const angle = (2 * Math.PI * i) / turns - Math.PI / 2;
      const place = [Math.round(x + Math.cos(angle) * far * WIDER), Math.round(y + Math.sin(angle) * far)];
      if (free(place)) found.push(place);
    }
  }
  return found;
}
