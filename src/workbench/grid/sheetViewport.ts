/** Where on the page are the cells just now? */
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { UniverHost } from "./univerHost";
import type { Viewport } from "./chartLayer";

/** Univer's name for the part that scrolls both ways. */
const MAIN = "viewMain";

export class SheetViewport {
  private canvas: HTMLElement | null = null;

  constructor(
    private readonly host: UniverHost,
    private readonly container: HTMLElement,
    private readonly unitId: () => string,
  ) {}

  /** Null until the cells are drawn. */
  read(): Viewport | null {
    const render = this.host.render(this.unitId());
    const main = render?.scene.getViewport(MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const canvas = this.cells();
    if (!render || !main || !skeleton || !canvas) return null;
    const zoom = render.scene.getAncestorScale().scaleX;
    const inside = canvas.getBoundingClientRect();
    const outside = this.container.getBoundingClientRect();
    return {
      left: inside.left - outside.left + main.left,
      top: inside.top - outside.top + main.top,
      originX: main.left - (skeleton.rowHeaderWidth - main.viewportScrollX) * zoom,
      originY: main.top - (skeleton.columnHeaderHeight - main.viewportScrollY) * zoom,
      zoom,
    };
  }

  cells(): HTMLElement | null {
    if (!this.canvas?.isConnected) {
      const all = [...this.container.querySelectorAll<HTMLCanvasElement>("canvas")];
      this.canvas = all.sort((a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight)[0] ?? null;
    }
    return this.canvas;
  }
}
