/** Which rules does the code keep that the compiler does not know? */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const root = path.dirname(fileURLToPath(import.meta.url));
const { order, beside } = JSON.parse(fs.readFileSync(path.join(root, "scripts", "layers.json"), "utf8"));

/** The folder of src that a file is in. */
const layerOf = (file) => path.relative(path.join(root, "src"), file).split(path.sep)[0];

/** Why the first layer may not import the second; null where it may. */
function objection(from, to) {
  if (from === to) return null;
  if (beside.includes(from) || beside.includes(to)) return `${from} and ${to} know nothing of each other`;
  return order.indexOf(to) > order.indexOf(from) ? `${to} comes after ${from}: imports only point up the list` : null;
}

/** Imports only point up the list (docs/architecture.md). */
const layers = {
  meta: { type: "problem", schema: [], messages: { wrong: "{{objection}}." } },
  create(context) {
    const check = (node) => {
      const target = node.source?.value;
      if (typeof target !== "string" || !target.startsWith(".")) return;
      const from = layerOf(context.filename);
      const to = layerOf(path.resolve(path.dirname(context.filename), target));
      const wrong = to === ".." ? null : objection(from, to);
      if (wrong) context.report({ node, messageId: "wrong", data: { objection: wrong } });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

/** Excel's own names, and those of a browser, are unknown to everything that must run anywhere. */
const officeNames = ["Excel", "Office", "OfficeExtension", "CustomFunctions"].map((name) => ({
  name,
  message: "Only src/excel and src/entries speak to Excel.",
}));

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/", ".cache/", "**/*.cjs", "**/*.d.cts", "*.js", "test/**/*.js"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: [] }, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      // Office hands events to functions whose promise nobody awaits; that is how its handlers are declared.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false, attributes: false } }],
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { house: { rules: { layers } } },
    rules: { "house/layers": "error" },
  },
  {
    // The add-in has nobody to read its console; the workbench passes it on.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/**"],
    rules: { "no-console": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/entries/**", "src/workbench/**"],
    rules: { "no-restricted-globals": ["error", ...officeNames] },
  },
  {
    // Not its rule against a sync inside a loop: we read and write in slices, one sync per slice.
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // Commands talk to the terminal, and run without a compiler.
    files: ["**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: { console: "readonly", process: "readonly", URL: "readonly", setTimeout: "readonly", clearTimeout: "readonly", setInterval: "readonly", clearInterval: "readonly", Buffer: "readonly", performance: "readonly" },
    },
    rules: tseslint.configs.disableTypeChecked.rules,
  },
);
