/** How does TypeScript become JavaScript for a changed line's tests? File by file and remembered by content alone: asking ts-jest whether a file is still the same costs more than running it. */
const crypto = require("node:crypto");
const ts = require("typescript");

const compilerOptions = {
  module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX, esModuleInterop: true,
};

module.exports = {
  getCacheKey: (source, file) => crypto.createHash("sha1").update(file).update(source).digest("hex"),
  process: (source, file) => ({ code: ts.transpileModule(source, { compilerOptions, fileName: file }).outputText }),
};
