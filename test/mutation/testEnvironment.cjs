/** How does a changed line get its verdict quickly? By the tests that come by it and no others, and by the first of them that fails. */
const { TestEnvironment } = require("jest-environment-node");

/** The full names of the tests in a group, as Stryker knows them. */
function testsIn({ children }, before) {
  return children.flatMap((child) => {
    const name = `${before} ${child.name}`.trimStart();
    return child.type === "test" ? [name] : testsIn(child, name);
  });
}

/** The files of tests that these names begin with. */
function filesIn(names) {
  return new Set([...names].map((name) => name.split(" ", 1)[0]));
}

const written = { n: "\n", r: "\r" };

/** Stryker chooses tests by "(name)|(name)|…", thousands of them, and Jest asks about each test: a set knows at once. */
function exactly({ source }) {
  const names = source.slice(1, -1).split(")|(").map((name) => name.replace(/\\(.)/g, (_, sign) => written[sign] ?? sign));
  const chosen = new Set(names);
  return { chosen, test: (name) => chosen.has(name) };
}

module.exports = class extends TestEnvironment {
  #depth = 0;
  #hasFailed = false;

  handleTestEvent(event, state) {
    const { name } = event;
    const isChanged = process.env.__STRYKER_ACTIVE_MUTANT__ !== undefined;
    if (name === "setup" && isChanged && state.testNamePattern) {
      state.testNamePattern = exactly(state.testNamePattern);
      // Reading a file of tests with all that it needs takes longer than most tests: only those with a chosen test are read.
      this.global.chosenFiles = filesIn(state.testNamePattern.chosen);
    }
    // Jest itself would run all others too.
    if (name === "test_fn_failure" || name === "hook_failure") this.#hasFailed = true;
    if (name === "test_start" && this.#hasFailed) event.test.mode = "skip";
    if (name === "start_describe_definition" && this.#depth++ === 0) this.#attribute(event.blockName);
    if (name === "finish_describe_definition" && --this.#depth === 0) this.#attribute(undefined);
    if (name === "run_start") this.#handOut(state.rootDescribeBlock);
  }

  /** Where the code runs until told otherwise: in a test or, as here, in a file of tests that is being read. */
  #attribute(id) {
    const { __stryker__: stryker } = this.global;
    if (stryker) stryker.currentTestId = id;
  }

  /** What ran while a file of tests was read may decide each of its tests; Stryker would say, every test there is. */
  #handOut(root) {
    const perTest = this.global.__stryker__?.mutantCoverage?.perTest ?? {};
    for (const group of root.children) {
      const counts = perTest[group.name];
      delete perTest[group.name];
      if (counts) for (const id of testsIn(group, "")) this.#add(perTest, `${group.name} ${id}`, counts);
    }
  }

  #add(perTest, id, counts) {
    const own = (perTest[id] ??= {});
    for (const [mutant, count] of Object.entries(counts)) own[mutant] = (own[mutant] ?? 0) + count;
  }
};
