/** Full path of the first browser found, or null. CHROME_PATH goes before everything. */
export declare function findBrowser(): string | null;
/** Quiet, without a sandbox and without calls home. */
export declare const browserFlags: string[];
