/** What must a page offer so that Office.js and the add-in's scripts run without a browser? */
import vm from "node:vm";
import { webcrypto } from "node:crypto";
import { performance } from "node:perf_hooks";

export interface PageParts {
  readonly url: string;
  /** `window.name`, from which Office.js learns its host. */
  readonly name: string;
  /** Text of a script at this address, or null if there is none. */
  loadScript(url: string): ScriptSource | null;
  /** What the page posts to its parent. */
  postToParent(text: string): void;
  onError(error: unknown): void;
}

export interface ScriptSource {
  readonly script: vm.Script;
}

type Listener = (event: unknown) => void;

/** A page in its own context of the engine; it has no elements to show, only scripts to run. */
export class Page {
  readonly window: vm.Context;
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly parent = { postMessage: (text: string) => setTimeout(() => this.parts.postToParent(text), 0) };
  /** Every script that ran, latest last: Office.js finds its own folder among them. */
  private readonly scripts: unknown[] = [];
  private closed = false;

  constructor(private readonly parts: PageParts) {
    this.window = vm.createContext(this.createWindow());
  }

  /** Runs a script as a <script src> of the page would. */
  runScript(url: string): void {
    const source = this.parts.loadScript(url);
    if (!source) throw new Error(`There is no script ${url}`);
    this.run(url, source.script);
  }

  /** Evaluates a text in the page. */
  evaluate(code: string): unknown {
    return vm.runInContext(code, this.window);
  }

  /** Delivers a message as if the parent had posted it. */
  deliver(text: string): void {
    setTimeout(() => {
      if (!this.closed) this.dispatch("message", { data: text, origin: new URL(this.parts.url).origin, source: this.parent });
    }, 0);
  }

  dispatch(type: string, event: unknown): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event);
  }

  /** Stops timers, so that nothing keeps the process alive. */
  close(): void {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private run(url: string, script: vm.Script): void {
    this.scripts.push({ src: url, tagName: "SCRIPT", getAttribute: (name: string) => (name === "src" ? url : null) });
    script.runInContext(this.window);
  }

  private createWindow(): Record<string, unknown> {
    const window: Record<string, unknown> = {
      console, performance, crypto: webcrypto, URL, URLSearchParams, TextEncoder, TextDecoder, AbortController, Blob, structuredClone, queueMicrotask, Event, EventTarget,
      name: this.parts.name,
      location: new URL(this.parts.url),
      navigator: { userAgent: "Node", language: "en-US", languages: ["en-US"] },
      history: {},
      external: {},
      opener: null,
      top: {},
      parent: this.parent,
      sessionStorage: createStorage(),
      localStorage: createStorage(),
      document: this.createDocument(),
      fetch: () => Promise.reject(new TypeError("The headless page has no network")),
      matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
      addEventListener: (type: string, listener: Listener) => this.listen(type, listener),
      removeEventListener: (type: string, listener: Listener) => this.listeners.get(type)?.delete(listener),
      ...this.createTimers(),
    };
    window["window"] = window["self"] = window;
    return window;
  }

  /** Timers that end with the page and whose errors are the page's, not the process's. */
  private createTimers(): Record<string, unknown> {
    const guarded = (callback: (...args: unknown[]) => void, args: unknown[]): void => {
      try {
        callback(...args);
      } catch (error) {
        this.parts.onError(error);
      }
    };
    const start = (timer: NodeJS.Timeout): NodeJS.Timeout => {
      this.timers.add(timer);
      return timer;
    };
    const stop = (timer: NodeJS.Timeout): void => {
      this.timers.delete(timer);
      clearTimeout(timer);
    };
    return {
      setTimeout: (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
        const timer = start(setTimeout(() => {
          this.timers.delete(timer);
          if (!this.closed) guarded(callback, args);
        }, delay));
        return timer;
      },
      setInterval: (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => start(setInterval(() => guarded(callback, args), delay)),
      clearTimeout: stop,
      clearInterval: stop,
    };
  }

  private listen(type: string, listener: Listener): void {
    const listeners = this.listeners.get(type) ?? new Set<Listener>();
    listeners.add(listener);
    this.listeners.set(type, listeners);
  }

  private createDocument(): Record<string, unknown> {
    const head = this.createElement("head"), body = this.createElement("body"), root = this.createElement("html");
    const byTag: Record<string, () => unknown[]> = { head: () => [head], body: () => [body], script: () => this.scripts };
    const document: Record<string, unknown> = {
      readyState: "complete",
      cookie: "",
      URL: this.parts.url,
      domain: new URL(this.parts.url).hostname,
      head,
      body,
      documentElement: root,
      createElement: (tag: string) => this.createElement(tag),
      createTextNode: (text: string) => ({ text }),
      getElementsByTagName: (tag: string) => byTag[tag.toLowerCase()]?.() ?? [],
      getElementById: () => null,
      querySelector: () => null,
      querySelectorAll: () => [],
      addEventListener: (type: string, listener: Listener) => this.listen(type, listener),
      removeEventListener: (type: string, listener: Listener) => this.listeners.get(type)?.delete(listener),
    };
    // Webpack's runtime finds the folder of its chunks by it.
    Object.defineProperty(document, "currentScript", { get: () => this.scripts.at(-1) ?? null });
    return document;
  }

  private createElement(tag: string): Record<string, unknown> {
    const attributes = new Map<string, string>();
    const element: Record<string, unknown> = {
      tagName: tag.toUpperCase(),
      style: {},
      parentNode: { removeChild: () => undefined },
      setAttribute: (name: string, value: string) => attributes.set(name, value),
      getAttribute: (name: string) => attributes.get(name) ?? null,
      removeAttribute: (name: string) => attributes.delete(name),
      addEventListener: (type: string, listener: Listener) => (element[`on${type}`] = listener),
      removeEventListener: () => undefined,
      appendChild: (child: Record<string, unknown>) => this.append(child),
      insertBefore: (child: Record<string, unknown>) => this.append(child),
      removeChild: () => undefined,
      remove: () => undefined,
    };
    if (tag.toLowerCase() === "a") defineAddress(element, this.parts.url);
    return element;
  }

  /** A script that is put into the page loads and runs; everything else just lies there. */
  private append(child: Record<string, unknown>): unknown {
    if (child["tagName"] !== "SCRIPT" || typeof child["src"] !== "string") return child;
    const url = new URL(child["src"], this.parts.url).href;
    const fire = (type: "load" | "error"): void => {
      const handler = child[`on${type}`];
      if (typeof handler === "function") handler({ type, target: child });
    };
    setTimeout(() => {
      if (this.closed) return;
      const source = this.parts.loadScript(url);
      if (source) this.run(url, source.script);
      fire(source ? "load" : "error");
    }, 0);
    return child;
  }
}

/** An <a> element's address parts, by which Office.js takes addresses apart. */
function defineAddress(element: Record<string, unknown>, base: string): void {
  let url: URL | null = null;
  Object.defineProperty(element, "href", {
    get: () => url?.href ?? "",
    set: (value: string) => {
      url = new URL(value, base);
      const { protocol, hostname, port, host, pathname, search, hash } = url;
      Object.assign(element, { protocol, hostname, port, host, pathname, search, hash });
    },
  });
}

function createStorage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  };
}
