/** On which columns does the sheet Compare methods stand? */

/** Names, six columns of numbers, and one for sentences and the chart. */
export const wideColumn = 7;
export const methodsColumns = wideColumn + 1;
export const methodsWidths: readonly number[] = [180, 84, 84, 84, 84, 84, 84, 340];
