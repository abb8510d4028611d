/** Which buttons does Excel show for us, with which picture, and what does each do? */

export interface RibbonButton {
  /** Its key in words/manifest. */
  readonly words: "open" | "analyse" | "refresh";
  /** Its picture in assets/icons, without size and ending. */
  readonly icon: "clv" | "analyse" | "refresh";
  /** The action of functions.js that it runs; null opens the pane. */
  readonly action: "analyseSelection" | "refresh" | null;
}

export const ribbonButtons: readonly RibbonButton[] = [
  { words: "open", icon: "clv", action: null },
  { words: "analyse", icon: "analyse", action: "analyseSelection" },
  { words: "refresh", icon: "refresh", action: "refresh" },
];

/** Excel allows one control of ours in a cell's context menu. */
export const contextMenuButton: RibbonButton = { words: "analyse", icon: "analyse", action: "analyseSelection" };
