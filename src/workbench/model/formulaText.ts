/** Does a text that starts like a formula read as one? Not a parser: it catches what Excel refuses at once. */

/** The formula without the contents of its strings and quoted sheet names. */
function withoutQuotes(formula: string): string | null {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "x");
  return /"(?!")(?<!"")/.test(bare.replaceAll('""', "")) ? null : bare;
}

function bracketsMatch(bare: string): boolean {
  const open: string[] = [];
  const partner: Record<string, string> = { ")": "(", "]": "[", "}": "{" };
  for (const character of bare) {
    if ("([{".includes(character)) open.push(character);
    const wanted = partner[character];
    if (wanted !== undefined && open.pop() !== wanted) return false;
  }
  return open.length === 0;
}

/** False for text that Excel refuses with "there's a problem with this formula". */
export function looksLikeFormula(formula: string): boolean {
  const bare = withoutQuotes(formula);
  if (bare === null || !bracketsMatch(bare)) return false;
  const body = bare.slice(1).trim();
  return body !== "" && !/[-+*/^&=<>,(]$/.test(body) && !/^[*/^&<>,)%]/.test(body);
}
