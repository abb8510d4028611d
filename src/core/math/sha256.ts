/** Which 256 bits stand for a text, so that nobody finds the text from them? */

const wordsPerBlock = 16;
const rounds = 64;
const bytesPerBlock = 64;

/** The first 32 bits of the fractional part of a root. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

const constants = Int32Array.from(primes(rounds), (prime) => fraction(Math.cbrt(prime)));
const initial = primes(8).map((prime) => fraction(Math.sqrt(prime)));

/** The code points of a text in UTF-8. */
function utf8(text: string): number[] {
  return [...text].flatMap((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const rest = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), rest(0)];
    if (code < 0x10000) return [0xe0 | (code >> 12), rest(6), rest(0)];
    return [0xf0 | (code >> 18), rest(12), rest(6), rest(0)];
  });
}

/** The message with its end marked and its length behind it, as words of 32 bits. */
function padded(bytes: readonly number[]): Int32Array {
  const blocks = Math.ceil((bytes.length + 9) / bytesPerBlock);
  const words = new Int32Array(blocks * wordsPerBlock);
  [...bytes, 0x80].forEach((byte, at) => (words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at % 4)))));
  words[words.length - 1] = bytes.length * 8;
  return words;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The words of one block, and those made of them. */
function schedule(words: Int32Array): Int32Array {
  const all = new Int32Array(rounds);
  all.set(words);
  for (let i = wordsPerBlock; i < rounds; i++) {
    const early = all[i - 15] ?? 0;
    const late = all[i - 2] ?? 0;
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    all[i] = ((all[i - 16] ?? 0) + small + (all[i - 7] ?? 0) + large) | 0;
  }
  return all;
}

function compress(state: readonly number[], block: Int32Array): number[] {
  const words = schedule(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < rounds; i++) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + (words[i] ?? 0)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + first) | 0;
    d = c; c = b; b = a; a = (first + second) | 0;
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

/**
 * The eight words of SHA-256 of a text in UTF-8, each 0..2^32 - 1.
 *
 * @param text of less than 2^28 bytes
 * @example sha256("abc")[0] // 3128432319
 * @source NIST FIPS 180-4 (2015), sections 4.1.2, 5.1.1 and 6.2; the example is 0xba7816bf of its appendix
 */
export function sha256(text: string): number[] {
  const words = padded(utf8(text));
  let state: number[] = initial;
  for (let at = 0; at < words.length; at += wordsPerBlock) state = compress(state, words.subarray(at, at + wordsPerBlock));
  return state.map((word) => word >>> 0);
}
