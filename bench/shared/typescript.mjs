/** How does a measurement load the add-in's own TypeScript? Compiled file by file as it is asked for; types are not looked at. */
import fs from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const require = createRequire(import.meta.url);
const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

require.extensions[".ts"] = (module, file) => {
  module._compile(ts.transpileModule(fs.readFileSync(file, "utf8"), { compilerOptions, fileName: file }).outputText, file);
};

/** What a file of src exports, for example `load("core/btyd/fits")`. */
export const load = (path) => require(`../../src/${path}.ts`);
