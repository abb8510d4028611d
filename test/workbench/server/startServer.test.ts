/** Does the workbench's server serve what it should, to this machine only? */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import os from "node:os";
import path from "node:path";
import { startServer, type WorkbenchServer } from "../../../src/workbench/server/startServer";

let root: string;
let server: WorkbenchServer;

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), "clv-server-"));
  const files: Record<string, string> = {
    "build/workbench/index.html": "<!doctype html><title>Workbench</title>",
    "build/workbench/workbench.js": "1",
    "dist/taskpane.html": '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    "dist/assets/functions.id.json": "{}",
    "dist/assets/other.json": "{}",
    "node_modules/@microsoft/office-js/dist/office.js": "2",
    "secret.txt": "secret",
  };
  for (const [name, body] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), body);
  }
  server = await startServer(root, 3341);
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

const get = (address: string) => fetch(new URL(address, server.address));

/** fetch tidies paths and refuses foreign Host headers, so this one asks literally. */
function ask(options: { path: string; host?: string; method?: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    request(
      { host: "127.0.0.1", port: server.port, path: options.path, method: options.method ?? "GET", headers: { host: options.host ?? `localhost:${server.port}` } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    )
      .on("error", reject)
      .end();
  });
}

describe("server > startServer", () => {
  test("gives its address as plain http on localhost", () => {
    expect(server.address).toBe(`http://localhost:${server.port}/`);
  });

  test("serves the workbench at the root and the add-in below /addin/", async () => {
    expect(await (await get("/")).text()).toContain("Workbench");
    expect((await get("/workbench.js")).headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect((await get("/addin/taskpane.html")).status).toBe(200);
  });

  test("swaps Microsoft's address for its own copy of office.js in the served pages", async () => {
    expect(await (await get("/addin/taskpane.html")).text()).toBe('<script src="/office/office.js"></script>');
    expect(await (await get("/office/office.js")).text()).toBe("2");
  });

  test("answers office.js that the host is trusted, without inline script", async () => {
    const page = await (await get("/office/AgaveErrorUX/index.html?x=1")).text();
    expect(page).toContain('<script src="trust.js">');
    expect(await (await get("/office/AgaveErrorUX/trust.js")).text()).toContain("hostUserTrusted: true");
  });

  test("sends a strict content security policy with every answer, the missing page included", async () => {
    for (const address of ["/", "/addin/taskpane.html", "/office/AgaveErrorUX/index.html", "/nothing"]) {
      const policy = (await get(address)).headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
      expect(policy).not.toContain("http");
    }
  });

  test("opens the functions' metadata, and nothing else, to other origins", async () => {
    expect((await get("/addin/assets/functions.id.json")).headers.get("access-control-allow-origin")).toBe("*");
    expect((await get("/addin/assets/other.json")).headers.get("access-control-allow-origin")).toBeNull();
  });

  test("never leaves its folders", async () => {
    for (const address of ["/../secret.txt", "/..%2f..%2fsecret.txt", "/addin/..%2fsecret.txt", "/addin/%2e%2e/secret.txt", "/%00"]) {
      expect(await ask({ path: address })).toBe(404);
    }
  });

  test("refuses another host name and other methods", async () => {
    expect(await ask({ path: "/", host: "evil.example" })).toBe(403);
    expect(await ask({ path: "/", method: "POST" })).toBe(405);
  });

  test("takes the next free port when the first is taken", async () => {
    const second = await startServer(root, server.port);
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});
