/**
 * Whose is the Tab key? Excel on the web hands it back to the sheet as soon as the focus stands on something that is no
 * control, a heading for example, and it walks through radio buttons one by one. So the pane keeps Tab while it has a
 * control to go to, as every page does, and leaves it to Office.js only at either end.
 */
const controls = "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), [tabindex]";

function isReachable(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.getClientRects().length > 0;
}

/** Radio buttons of one group are one stop. */
function sameStop(a: Element, b: Element): boolean {
  const [first, second] = [a, b].map((element) => (element instanceof HTMLInputElement && element.type === "radio" ? element.name : ""));
  return a === b || (first !== "" && first === second);
}

function hasStopBeyond(from: Element, backward: boolean): boolean {
  const side = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll<HTMLElement>(controls)].some((stop) => {
    const position = from.compareDocumentPosition(stop);
    const contained = position & Node.DOCUMENT_POSITION_CONTAINED_BY;
    return !sameStop(stop, from) && isReachable(stop) && (position & side) !== 0 && !(backward && contained);
  });
}

export function keepTabInside(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey) return;
    // Office.js listens on the window, one step further out.
    if (hasStopBeyond(document.activeElement ?? document.body, event.shiftKey)) event.stopPropagation();
  });
}
