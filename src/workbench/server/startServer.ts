/** How are the workbench, the built add-in and the real Office.js served to a browser on this machine, and to nobody else? */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { addinFolder, contentType, fileFor, isFunctionsMetadata, officeAddress, officeFolder } from "./routes";
import { trustPage } from "./trustPage";

export interface WorkbenchServer {
  readonly port: number;
  /** For example http://localhost:3000/ */
  readonly address: string;
  close(): Promise<void>;
}

/** Everything comes from here: no other origin, no inline or evaluated script but WebAssembly. Styles are inserted by the UI libraries. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

const headers = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

/** Serves from the project folder `root`; a taken port gives way to the next free one, 0 lets the system choose. */
export async function startServer(root: string, firstPort = 3000): Promise<WorkbenchServer> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => refuse(response, 500, "Internal error"));
  });
  const port = await listen(server, firstPort, firstPort + 100);
  return {
    port,
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, last: number): Promise<number> {
  try {
    return await listenOn(server, port);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "EADDRINUSE" || port >= last) throw error;
    return listen(server, port + 1, last);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Only GET and HEAD");
  // A page of another site that resolves its own name to this machine must not read anything here.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) return refuse(response, 403, "Only localhost");

  const address = request.url ?? "/";
  const trust = trustPage[address.split("?")[0] ?? ""];
  if (trust) return send(request, response, trust.type, trust.body);

  const file = fileFor(root, address);
  const size = file === null ? null : await sizeOf(file);
  if (file === null || size === null) return refuse(response, 404, "Not found");
  if (isFunctionsMetadata(file)) response.setHeader("Access-Control-Allow-Origin", "*");
  if (address.startsWith(addinFolder) && file.endsWith(".html")) {
    return send(request, response, contentType(file), withOwnOffice(await readFile(file, "utf8")));
  }
  response.writeHead(200, { ...headers, "Content-Type": contentType(file), "Content-Length": size });
  if (request.method === "HEAD") return void response.end();
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** The deployed page loads Microsoft's address; here the same library comes from its npm package. */
function withOwnOffice(html: string): string {
  return html.replaceAll(officeAddress, `${officeFolder}office.js`);
}

async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? found.size : null;
}

function send(request: IncomingMessage, response: ServerResponse, type: string, body: string): void {
  const bytes = Buffer.from(body, "utf8");
  response.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": bytes.length });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${message}\n`);
}
