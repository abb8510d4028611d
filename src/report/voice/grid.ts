/** On which columns does the sheet Voice of customer stand? */
import { gridColumns } from "../places";

/** Names, seven columns of numbers, and one for comments and charts. */
export const wideColumn = gridColumns;
export const voiceColumns = gridColumns + 1;
export const voiceWidths: readonly number[] = [170, 70, 70, 70, 70, 70, 70, 70, 340];
