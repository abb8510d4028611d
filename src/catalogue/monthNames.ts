/** Which month does a word in a date mean, in any of our languages? */

/** Spellings of January to December: English, Indonesian, Polish (with the genitive), full and short. */
export const monthNames: readonly (readonly string[])[] = [
  ["january", "jan", "januari", "styczeń", "stycznia", "sty"],
  ["february", "feb", "februari", "pebruari", "peb", "luty", "lutego", "lut"],
  ["march", "mar", "maret", "marzec", "marca"],
  ["april", "apr", "kwiecień", "kwietnia", "kwi"],
  ["may", "mei", "maj", "maja"],
  ["june", "jun", "juni", "czerwiec", "czerwca", "cze"],
  ["july", "jul", "juli", "lipiec", "lipca", "lip"],
  ["august", "aug", "agustus", "agu", "agt", "ags", "sierpień", "sierpnia", "sie"],
  ["september", "sep", "sept", "wrzesień", "września", "wrz"],
  ["october", "oct", "oktober", "okt", "październik", "października", "paź"],
  ["november", "nov", "nopember", "nop", "listopad", "listopada", "lis"],
  ["december", "dec", "desember", "des", "grudzień", "grudnia", "gru"],
];
