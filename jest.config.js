// Three kinds of test, one runner: unit (pure), integration (built add-in on the real Office.js), browser (real Chromium).
const shared = {
  testEnvironment: "node",
  // The real Office.js keeps timers and handles on its globals; Jest must not tear them down under it.
  testEnvironmentOptions: { globalsCleanup: "off" },
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: { module: "CommonJS", moduleResolution: "node", jsx: "react-jsx", target: "ES2022", esModuleInterop: true, resolveJsonModule: true, isolatedModules: true, strict: true },
        diagnostics: false,
      },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
};

module.exports = {
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/integration/", "<rootDir>/test/browser/"] },
    { ...shared, displayName: "integration", testMatch: ["<rootDir>/test/integration/**/*.test.ts"] },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
