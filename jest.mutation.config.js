/** Which tests does `npm run mutate` run, and how? Those of test/mutation/allTests.ts, as the unit tests run otherwise. */
const { projects } = require("./jest.config.js");

const { displayName, testPathIgnorePatterns, ...unit } = projects.find((project) => project.displayName === "unit");

module.exports = {
  ...unit,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["<rootDir>/test/mutation/allTests.ts"],
  transform: { "\\.tsx?$": require.resolve("./test/mutation/transform.cjs") },
  testEnvironment: require.resolve("./test/mutation/testEnvironment.cjs"),
};
