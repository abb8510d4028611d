/** How does Stryker change the code, and what does it run? Started by scripts/mutate.mjs, which writes docs/mutation.md. */
export default {
  mutate: ["src/core/value/**/*.ts", "src/core/rfm/**/*.ts", "src/functions/**/*.ts"],
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: {
    projectType: "custom",
    configFile: "jest.mutation.config.js",
    // All tests are one file; which of them meet a change is known from the first run, test by test.
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Every change leaves copies of all modules behind: a new process is cheaper than a heap of gigabytes.
  maxTestRunnerReuse: 60,
  // The copy that is changed holds what the tests read, and nothing else.
  ignorePatterns: ["*", "!src/**", "!test/**", "test/browser", "!jest.config.js", "!jest.mutation.config.js"],
  tempDirName: ".cache/stryker/copies",
  cleanTempDir: "always",
  // Nothing checks types here, so nothing need be told to look away.
  disableTypeChecks: false,
  reporters: ["progress-append-only", "json", "html"],
  jsonReporter: { fileName: ".cache/stryker/report.json" },
  htmlReporter: { fileName: ".cache/stryker/report.html" },
  allowEmpty: false,
  // Endless loops are stopped by counting; a machine that is busy with other work must not pass for one.
  timeoutMS: 60_000,
  // scripts/mutate.mjs judges the score.
  thresholds: { high: 95, low: 85, break: null },
};
