/** What would stand in somebody's way in a frame: texts cut off, things too wide, mistakes that axe finds? */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Elements that are wider than their box or the frame, texts that a fixed height cuts, choices longer than their field. */
export function cutOff(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const pen = document.createElement("canvas").getContext("2d");
    const name = (element: Element, why: string): string => `${why}: ${element.tagName} ${element.textContent?.slice(0, 50)}`;
    const choiceIsCut = (element: HTMLElement): boolean => {
      if (!(element instanceof HTMLSelectElement) || !pen) return false;
      const style = getComputedStyle(element);
      pen.font = style.font;
      const inside = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      // Headers are the table's own words, of any length; the list that opens shows them whole.
      const chosen = element.selectedOptions[0];
      if (!chosen || /^\d+$/.test(chosen.value)) return false;
      return pen.measureText(chosen.text).width > inside + 1;
    };
    const found = [...document.querySelectorAll<HTMLElement>("body *")].flatMap((element) => {
      const box = element.getBoundingClientRect();
      // Text that only screen readers meet is one pixel wide; options live in the browser's own list.
      if (box.width <= 2 || element.tagName === "OPTION" || element.closest("svg")) return [];
      const style = getComputedStyle(element);
      const hides = style.overflowY === "hidden" || style.overflowY === "clip";
      if (box.right > width + 0.5 || box.left < -0.5) return [name(element, "beyond the frame")];
      if (style.display === "inline" || element.clientWidth === 0) return [];
      if (element.scrollWidth > element.clientWidth + 1) return [name(element, "wider than its box")];
      if (hides && element.scrollHeight > element.clientHeight + 1) return [name(element, "higher than its box")];
      return choiceIsCut(element) ? [name(element, "choice longer than its field")] : [];
    });
    return document.documentElement.scrollWidth > width ? [...found, "the frame scrolls sideways"] : found;
  });
}

/** Rules that axe finds broken, with the elements; frames inside are looked at by themselves. */
export async function accessibilityMistakes(frame: Frame, exclude: readonly string[] = []): Promise<string[]> {
  // Colours on their way are no colours to judge; what was just drawn sets off two frames later at most.
  await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().flatMap((motion) => (motion.effect?.getComputedTiming().endTime === Infinity ? [] : [motion.finished]))));
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(
    (left) =>
      (window as unknown as { axe: { run(where: unknown, how: unknown): Promise<AxeResults> } }).axe.run(
        { include: [["html"]], exclude: left.map((selector) => [selector]) },
        { iframes: false },
      ),
    exclude,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target.join(" ")} ${html.slice(0, 160)}`));
}

/** At the usual and at twice the text size. */
export async function cutOffAtAnySize(frame: Frame): Promise<string[]> {
  const found: string[] = [];
  for (const size of ["100%", "200%"]) {
    await frame.evaluate((text) => document.documentElement.style.setProperty("font-size", text), size);
    found.push(...(await cutOff(frame)).map((text) => `${size} ${text}`));
  }
  await frame.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  return found;
}
