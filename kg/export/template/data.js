// What the page carries: JSON, deflated and written as base64; unpacked before anything reads it.
import { membersOf } from "./facets.js";

export const read = (id) => JSON.parse(document.getElementById(id).textContent);

function fromBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const packed = atob(text);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i += 1) bytes[i] = packed.charCodeAt(i);
  return bytes;
}
async function unpack(id) {
  const holder = document.getElementById(id);
  const bytes = fromBase64(holder.textContent);
  holder.textContent = ""; // it is never read again, and may be large
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).json();
}

async function load(id) {
  try {
    return await unpack(id);
  } catch (error) {
    document.getElementById("broken").hidden = false;
    throw error;
  }
}

export const page = await load("page-data");
export const membersOfEvent = page.events.map(membersOf);
/** The event of every claim. */
export const eventOf = new Int32Array(page.claims.length);
page.events.forEach(({ claims }, event) => eventOf.fill(event, claims[0], claims[1]));

export const texts = { ready: false };
/** Unpack paragraphs and marks, which only evidence needs: a large page is there before them. */
export async function loadTexts() {
  const { paragraphs, marks } = await load("page-texts");
  paragraphs.forEach((own, story) => { if (own) page.stories[story].paragraphs = own; });
  marks.forEach((own, claim) => { page.claims[claim].marks = own; });
  texts.ready = true;
}
