/** In which encoding was a text file written? By its mark, else by what only one encoding allows, else by how Polish letters look. */
import type { Encoding } from "./types";

/** How ł, ą, ż and Ł look inside words when Polish text is taken for Western. Cubic metres and ¿qué? are no Polish. */
const polishInside = /[^mM\P{L}]³|³\p{Ll}|\p{L}¹\p{L}|\p{L}¿|£\p{Ll}{2}/u;
/** Bytes of a character that the end of a part may cut. */
const longestCharacter = 4;

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Every second byte of Western text in UTF-16 is zero; no other text has any. */
function zerosAt(bytes: Uint8Array, first: 0 | 1): boolean {
  const looked = Math.min(bytes.length, 64);
  if (looked < 4) return false;
  for (let at = first; at < looked; at += 2) if (bytes[at] !== 0) return false;
  return true;
}

/** `bytes` may be the whole file or its beginning. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xff, 0xfe) || zerosAt(bytes, 1)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff) || zerosAt(bytes, 0)) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, Math.max(0, bytes.length - longestCharacter)), { stream: true });
    return "utf-8";
  } catch {
    return polishInside.test(new TextDecoder("windows-1252").decode(bytes)) ? "windows-1250" : "windows-1252";
  }
}

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Workbooks of Excel 97 to 2003, and those with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** What kind of file is it, whatever its name says? */
export function kindOfFile(start: Uint8Array): "workbook" | "text" | "other" {
  if (startsWith(start, ...zip)) return "workbook";
  if (startsWith(start, ...compound)) return "other";
  return start.includes(0) && !encodingOf(start).startsWith("utf-16") ? "other" : "text";
}
