/** Three kinds of test, one runner: unit (pure), integration (built add-in on the real Office.js), browser (real Chromium). */
const shared = {
  cacheDirectory: "<rootDir>/.cache/jest",
  testEnvironment: "node",
  // The real Office.js keeps timers and handles on its globals; Jest must not tear them down under it.
  testEnvironmentOptions: { globalsCleanup: "off" },
  transform: {
    "/node_modules/(kdbush|nanoid|quickselect|rbush)/.+\\.js$": ["ts-jest", { diagnostics: false, tsconfig: { module: "CommonJS", target: "ES2022", allowJs: true, isolatedModules: true } }],
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        // Types are checked by `npm run lint`; here only speed counts.
        diagnostics: false,
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "node",
          jsx: "react-jsx",
          target: "ES2022",
          esModuleInterop: true,
          resolveJsonModule: true,
          isolatedModules: true,
          strict: true,
        },
      },
    ],
  },
  // Univer's CommonJS asks for packages that are ES modules only.
  moduleNameMapper: { "^lodash-es$": "lodash" },
  transformIgnorePatterns: ["/node_modules/(?!(kdbush|nanoid|quickselect|rbush)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  coveragePathIgnorePatterns: ["/node_modules/", "<rootDir>/test/"],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/integration/", "<rootDir>/test/browser/", "<rootDir>/test/bundles.test.ts"],
    },
    { ...shared, displayName: "integration", testMatch: ["<rootDir>/test/integration/**/*.test.ts", "<rootDir>/test/bundles.test.ts"] },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
  // Numbers that a person bases money on: nothing of them goes untested.
  collectCoverageFrom: ["src/core/**/*.ts", "src/functions/**/*.ts"],
  coverageReporters: ["text-summary", "json-summary"],
  coverageThreshold: {
    "./src/core/": { lines: 95, branches: 95 },
    "./src/functions/": { lines: 95, branches: 95 },
  },
};
