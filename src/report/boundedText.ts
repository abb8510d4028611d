/** How is a stranger's text shown in a cell: on one line, without signs that cannot be seen, and not too long? */

const longestText = 240;

/** A word without an end would widen its column. */
const longestWord = 28;

function cut(text: string, longest: number): string {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join("")}…`;
}

/** At most `longest` letters; what was cut off is marked. */
export function boundedText(text: string, longest = longestText): string {
  const words = text.replace(/[\p{C}\s]+/gu, " ").trim().split(" ");
  return cut(words.map((word) => cut(word, longestWord)).join(" "), longest);
}
