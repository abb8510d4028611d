/** Where does the focus go when a button that was pressed has gone? To the answer that changes nothing, so that the question comes into view. */
export const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();
