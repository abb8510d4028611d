/** How does the add-in's page learn that the workbench is dark? Excel on the web tells it by the browser's preference alone, so that is what it is asked for here. */

export class FramePreference {
  private readonly changes = new EventTarget();
  private timer = 0;

  constructor(private dark: boolean) {}

  /** Answers the frame's questions for the preference from the moment that its page is there. */
  watch(frame: HTMLIFrameElement, path: string): void {
    this.timer = window.setInterval(() => {
      const page = frame.contentWindow;
      if (page?.location.pathname !== path) return;
      window.clearInterval(this.timer);
      this.answer(page);
    }, 4);
  }

  set(dark: boolean): void {
    if (this.dark === dark) return;
    this.dark = dark;
    this.changes.dispatchEvent(new Event("change"));
  }

  stop(): void {
    window.clearInterval(this.timer);
  }

  private answer(page: Window): void {
    const real = page.matchMedia.bind(page);
    page.matchMedia = (query) => (/prefers-color-scheme:\s*(dark|light)/.test(query) ? this.list(query, real(query)) : real(query));
  }

  private list(query: string, real: MediaQueryList): MediaQueryList {
    const wantsDark = /dark/.test(query);
    const matches = (): boolean => this.dark === wantsDark;
    return new Proxy(real, {
      get: (target, name) => {
        if (name === "matches") return matches();
        if (name === "addEventListener") return this.changes.addEventListener.bind(this.changes);
        if (name === "removeEventListener") return this.changes.removeEventListener.bind(this.changes);
        return Reflect.get(target, name, target) as unknown;
      },
    });
  }
}
