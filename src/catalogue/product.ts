/** What is this product called, and which version is it? The version equals package.json's (a test compares). */
export const product = { name: "CLV for Excel", version: "1.6.0" } as const;
