/** How are the three products built: the add-in (dist/), the workbench's page (build/workbench/) and its Node programs (build/*.cjs)? */
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { applySettings } = require("./scripts/manifestSettings.cjs");
const { ThirdPartyNotices } = require("./scripts/thirdPartyNotices.cjs");

const root = __dirname;
const at = (...parts) => path.join(root, ...parts);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    // Types are checked by `npm run lint` over both tsconfigs; here only speed counts.
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  },
};

const common = (name) => ({
  name,
  mode: "production",
  context: root,
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  cache: {
    type: "filesystem",
    name,
    cacheDirectory: at(".cache", "webpack"),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  // Pages stay readable: an administrator looks at them.
  optimization: { emitOnErrors: true, minimizeOptions: { html: false } },
  stats: "errors-warnings",
});

/** Only the entries that are there; nothing at all when none is. */
function present(entries) {
  const found = {};
  for (const [name, entry] of Object.entries(entries)) {
    if (fs.existsSync(at(entry.import))) found[name] = entry;
    else console.warn(`webpack: ${entry.import} is not there yet, skipped`);
  }
  for (const entry of Object.values(found)) if (!found[entry.dependOn]) delete entry.dependOn;
  return found;
}

function addin({ host, namespace }) {
  const entry = present({
    functions: { import: "./src/entries/functions.ts" },
    // One runtime and one copy of every module for both scripts: the pane sees the functions' own state.
    taskpane: { import: "./src/entries/taskpane.tsx", dependOn: "functions" },
  });
  const pages = ["privacy", "support"].filter((page) => fs.existsSync(at("src", "entries", `${page}.html`)));
  return {
    ...common("addin"),
    target: ["web", "es2020"],
    entry,
    output: {
      path: at("dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      // Relative to the page, so that the same files work under any address.
      publicPath: "",
      chunkLoadingGlobal: "clvChunks",
      clean: true,
    },
    module: { rules: [typescript, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
    plugins: [
      new CssPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        ...(fs.existsSync(at("src", "entries", "taskpane.html")) ? { template: at("src", "entries", "taskpane.html") } : {}),
        filename: "taskpane.html",
        chunks: Object.keys(entry),
        // Functions first: a cell must not wait for the pane.
        chunksSortMode: "manual",
        scriptLoading: "defer",
        minify: false,
      }),
      new ThirdPartyNotices(),
      new CopyPlugin({
        patterns: [
          { from: at("assets", "icons", "*.png"), to: "assets/icons/[name][ext]", noErrorOnMissing: true },
          { from: at("assets", "functions*.json"), to: "assets/[name][ext]", noErrorOnMissing: true },
          ...pages.map((page) => ({ from: at("src", "entries", `${page}.html`), to: `${page}.html` })),
          {
            from: at("manifest.xml"),
            to: "manifest.xml",
            noErrorOnMissing: true,
            transform: (content) => applySettings(content.toString(), { host, namespace }),
          },
        ],
      }),
    ],
  };
}

function workbenchPage() {
  const template = at("src", "workbench", "grid", "index.html");
  return {
    ...common("workbench"),
    target: ["web", "es2022"],
    entry: present({ workbench: { import: "./src/workbench/grid/main.ts" } }),
    output: {
      path: at("build", "workbench"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
      clean: true,
    },
    module: { rules: [typescript, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
    // A page for this machine: the vendors ship minified code and a second pass costs half a minute.
    optimization: { minimize: false, emitOnErrors: true },
    plugins: [
      new CssPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        ...(fs.existsSync(template) ? { template } : { title: "Workbench" }),
        filename: "index.html",
        scriptLoading: "defer",
        minify: false,
      }),
      // The example that the page opens with.
      new CopyPlugin({ patterns: [{ from: at("assets", "samples", "*.csv"), to: "samples/[name][ext]", noErrorOnMissing: true }] }),
    ],
  };
}

function nodePrograms() {
  return {
    ...common("node"),
    target: "node20",
    entry: present({
      clv: { import: "./src/workbench/cli/main.ts" },
      serve: { import: "./src/workbench/server/main.ts" },
    }),
    output: {
      path: at("build"),
      filename: "[name].cjs",
      chunkFilename: "chunks/[name].cjs",
      library: { type: "commonjs2" },
    },
    node: { __dirname: false, __filename: false },
    // excelts has a CommonJS door of its own; Univer has none that Node accepts, so it is bundled.
    externals: { "@cj-tech-master/excelts": "commonjs @cj-tech-master/excelts" },
    module: { rules: [typescript, { test: /\.css$/, type: "asset/source" }] },
    optimization: { minimize: false },
  };
}

/** Every build that has at least one entry; `only` names those wanted. */
module.exports = function configurations({ host, namespace, only = ["addin", "workbench", "node"] } = {}) {
  const make = { addin: () => addin({ host, namespace }), workbench: workbenchPage, node: nodePrograms };
  return only.map((name) => make[name]()).filter((configuration) => Object.keys(configuration.entry).length > 0);
};
