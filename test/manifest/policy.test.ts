/** Is the policy that administrators are told to send the one that our pages carry? */
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const read = (file: string): string => fs.readFileSync(path.join(root, file), "utf8");

/** The policy in a page's <meta>. */
function policyOf(page: string): string[] {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
  return content.split(";").map((rule) => rule.trim());
}

describe("policy", () => {
  const pane = policyOf(read("src/entries/taskpane.html"));

  it("allows scripts from our own address and Microsoft's only, nothing inline, nothing evaluated", () => {
    const scripts = pane.find((rule) => rule.startsWith("script-src "))?.split(" ").slice(1);
    expect(scripts).toEqual(["'self'", "'wasm-unsafe-eval'", "https://appsforoffice.microsoft.com"]);
    expect(pane).toContain("connect-src 'self'");
  });

  it("lets the page start its worker, a file of ours", () => {
    expect(pane.find((rule) => rule.startsWith("worker-src "))?.split(" ")).toContain("'self'");
  });

  it("is told to administrators as it stands, with who may frame the page added", () => {
    const told = /^Content-Security-Policy: (.+)$/m.exec(read("docs/admin.md"))?.[1]?.split("; ") ?? [];
    expect(told.filter((rule) => !rule.startsWith("frame-ancestors "))).toEqual(pane);
    expect(told.some((rule) => rule.startsWith("frame-ancestors "))).toBe(true);
  });

  it.each(["privacy", "support"])("stands on the page %s, too, which needs no script from elsewhere", (name) => {
    const policy = policyOf(read(`src/entries/${name}.html`));
    expect(policy.some((rule) => rule.startsWith("default-src "))).toBe(true);
    expect(policy.join(" ")).not.toContain("unsafe");
  });
});
