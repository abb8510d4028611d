/** Which names may a sheet have, and which one is free? */

/** Excel's rules: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History". */
export function isValidSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
}

/** Sheet names are compared without regard to case. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The next free Sheet1, Sheet2 … */
export function freeSheetName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.some((name) => sameSheetName(name, `Sheet${number}`))) number++;
  return `Sheet${number}`;
}
