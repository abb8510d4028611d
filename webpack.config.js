/** How are the three products built: the add-in (dist/), the workbench's page (build/workbench/) and its Node programs (build/*.cjs)? */
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
  optimization: { minimizeOptions: { html: false } },
  stats: "errors-warnings",
});

function addin({ host, namespace }) {
  return {
    ...common("addin"),
    target: ["web", "es2020"],
    entry: {
      functions: "./src/entries/functions.ts",
      // One runtime and one copy of every module for both scripts: the pane sees the functions' own state.
      taskpane: { import: "./src/entries/taskpane.tsx", dependOn: "functions" },
      // A thread of its own shares nothing: all that it needs is in one file.
      worker: { import: "./src/entries/worker.ts", asyncChunks: false },
      // Another, with the engine for files too long for a sheet; its WebAssembly is a file of its own.
      largeFile: { import: "./src/entries/largeFile.ts", asyncChunks: false },
    },
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
    // Of DuckDB's builds the one that runs inside a worker, which its package does not name.
    resolve: { ...common("addin").resolve, alias: { "duckdb-in-worker": at("node_modules", "@duckdb", "duckdb-wasm", "dist", "duckdb-browser-blocking.mjs") } },
    module: {
      rules: [
        typescript,
        // It asks by itself whether it runs in Node; a browser has no names of files.
        { test: /duckdb-browser-blocking\.mjs$/, parser: { node: false } },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new CssPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        template: at("src", "entries", "taskpane.html"),
        filename: "taskpane.html",
        // Functions first: a cell must not wait for the pane.
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        minify: false,
      }),
      new ThirdPartyNotices(),
      new CopyPlugin({
        patterns: [
          { from: at("assets", "icons", "*.png"), to: "assets/icons/[name][ext]" },
          { from: at("assets", "functions*.json"), to: "assets/[name][ext]" },
          { from: at("node_modules", "@duckdb", "duckdb-wasm", "dist", "duckdb-eh.wasm"), to: "assets/[name][ext]" },
          { from: at("src", "entries", "privacy.html"), to: "privacy.html" },
          { from: at("src", "entries", "support.html"), to: "support.html" },
          {
            from: at("manifest.xml"),
            to: "manifest.xml",
            transform: (content) => applySettings(content.toString(), { host, namespace }),
          },
        ],
      }),
    ],
  };
}

function workbenchPage() {
  return {
    ...common("workbench"),
    target: ["web", "es2022"],
    entry: { workbench: "./src/workbench/grid/main.ts" },
    output: {
      path: at("build", "workbench"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
      clean: true,
    },
    module: { rules: [typescript, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
    // A page for this machine: making sixteen megabytes smaller would cost every first start half a minute.
    optimization: { minimize: false },
    plugins: [
      new CssPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        template: at("src", "workbench", "grid", "index.html"),
        filename: "index.html",
        scriptLoading: "defer",
        minify: false,
      }),
      // The example that the page opens with.
      new CopyPlugin({ patterns: [{ from: at("assets", "samples", "*.csv"), to: "samples/[name][ext]" }] }),
    ],
  };
}

function nodePrograms() {
  return {
    ...common("node"),
    target: "node20",
    entry: { clv: "./src/workbench/cli/main.ts", serve: "./src/workbench/server/main.ts" },
    output: {
      path: at("build"),
      filename: "[name].cjs",
      chunkFilename: "chunks/[name].cjs",
      library: { type: "commonjs2" },
    },
    node: { __dirname: false, __filename: false },
    module: { rules: [typescript, { test: /\.css$/, type: "asset/source" }] },
    optimization: { minimize: false },
  };
}

/** The builds named in `only`. */
module.exports = function configurations({ host, namespace, only = ["addin", "workbench", "node"] } = {}) {
  const make = { addin: () => addin({ host, namespace }), workbench: workbenchPage, node: nodePrograms };
  return only.map((name) => make[name]());
};
