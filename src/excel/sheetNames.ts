/** Which name is still free? What is there already is never touched. */

/** Excel's limit for the name of a sheet. */
export const longestSheetName = 31;

/** "Summary", else "Summary 2", "Summary 3" …; capital letters do not make a name another one. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  return freeName(wanted, taken, (number) => {
    const suffix = ` ${number}`;
    return wanted.slice(0, longestSheetName - suffix.length) + suffix;
  });
}

/** "Customers", else "Customers2" …: names of tables have no blanks. */
export function freeTableName(wanted: string, taken: Iterable<string>): string {
  return freeName(wanted, taken, (number) => `${wanted}${number}`);
}

function freeName(wanted: string, taken: Iterable<string>, numbered: (number: number) => string): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = numbered(number);
  return name;
}
