/** How are the page's own elements made, in one line each? */

type Attributes = Readonly<Record<string, string | boolean | EventListener>>;

/** Attributes that are functions listen to the event of that name; true means present, false absent. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** Pictures of our own buttons: single strokes on a 20-pixel square. */
const PATHS = {
  new: "M5 2.5h6.5L15.5 6.5V17.5H5zM11 2.5V7h4.5M8 12h5M10.5 9.5v5",
  open: "M2.5 16V4.5h5l1.5 2h6V8M2.5 16l2.6-7.5h12.6L15 16z",
  save: "M10 3v9m0 0L6.5 8.8M10 12l3.5-3.2M3.5 13.5V17h13v-3.5",
  close: "M5 5l10 10M15 5L5 15",
  pane: "M2.5 3.5h15v13h-15zM12 3.5v13",
  sun: "M10 6.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4",
  moon: "M15.8 12.2A6.6 6.6 0 0 1 7.8 4.2a6.6 6.6 0 1 0 8 8z",
} as const;

export type PictureName = keyof typeof PATHS;

export function picture(name: PictureName): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("picture");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
