// What the page carries: JSON, deflated and written as base64; unpacked before anything reads it.
import { membersOf } from "./facets.js";

export const read = (id) => JSON.parse(document.getElementById(id).textContent);

async function unpack(id) {
  const packed = atob(document.getElementById(id).textContent);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i += 1) bytes[i] = packed.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
}

async function load() {
  try {
    return await unpack("page-data");
  } catch (error) {
    document.getElementById("broken").hidden = false;
    throw error;
  }
}

export const page = await load();
export const membersOfEvent = page.events.map(membersOf);
page.events.forEach((event, number) => {
  for (let claim = event.claims[0]; claim < event.claims[1]; claim += 1) page.claims[claim].event = number;
});
