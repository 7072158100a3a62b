// A proxy in front of the server that `cargo xtask test e2e` started. It can go offline and come back on the same port,
// serve a second build, and records requests.

import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { after } from "node:test";
import { url as origin } from "../nutgraf.mjs";

/** The release build, unmodified. */
export const buildA = { files: new Map(), gone: new Set() };

/**
 * An online proxy that serves build A. The page is at `url`, in the folder `folder`; `seen` are the requested paths, without
 * that folder.
 */
export async function cable({ folder = "/" } = {}) {
  const seen = [];
  let build = buildA;
  let onRequest = () => undefined;
  let port = 0;
  let server;
  const self = {
    seen,
    get url() {
      return `http://127.0.0.1:${port}${folder}`;
    },
    /** Serves this build from now on; `each(path)` is called before each response. */
    serve(next, each = () => undefined) {
      [build, onRequest] = [next, each];
    },
    /** Goes online, at the same address as before. */
    plug: () => new Promise((resolve, reject) => {
      server = createServer(answer).on("error", reject);
      server.listen(port, "127.0.0.1", () => {
        port = server.address().port;
        resolve();
      });
    }),
    /** Goes offline, even during a response. */
    unplug: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };

  async function answer(request, response) {
    const path = request.url.startsWith(folder) ? request.url.slice(folder.length) : undefined;
    seen.push(path ?? request.url);
    await onRequest(path);
    const name = path?.split("?")[0] || "index.html";
    if (path === undefined || build.gone.has(name)) return response.writeHead(404).end();
    const changed = build.files.get(name);
    const { method } = request;
    const reply = await fetch(new URL(changed?.like ?? name, origin), { method, headers: { "accept-encoding": "identity" } });
    const headers = Object.fromEntries(reply.headers);
    delete headers["content-length"];
    if (changed) headers.etag = `"${sha256(changed.content)}"`;
    if (headers.etag && headers.etag === request.headers["if-none-match"]) return response.writeHead(304, headers).end();
    response.writeHead(reply.status, headers).end(changed?.content ?? Buffer.from(await reply.arrayBuffer()));
  }

  await self.plug();
  after(() => server.listening && self.unplug());
  return self;
}

/**
 * Build B: A with another style, whose hashed name is in index.html and, with their hashes, in the service worker's list.
 * Also returns the names of the files that only A and only B have.
 */
export async function makeB({ damaged = false } = {}) {
  const text = async (path) => (await fetch(new URL(path, origin))).text();
  const [index, worker] = [await text("index.html"), await text("sw.js")];
  const [old] = index.match(/assets\/style-[0-9a-f]{16}\.css/);
  const fresh = "assets/style-bbbbbbbbbbbbbbbb.css";
  const style = `${await text(old)}:root{--build:B}`;
  const newIndex = index.replaceAll(old, fresh);
  const replaced = [[old, fresh], [sha256(await text(old)), sha256(style)], [sha256(index), sha256(newIndex)]];
  const [build] = worker.match(/(?<=`)[0-9a-f]{16}(?=`)|(?<=\})[0-9a-f]{16}(?=`)/) ?? [];
  if (!build) throw new Error("sw.js isn't written as it used to be: no build's name in it");
  const newWorker = [...replaced, [build, "bbbbbbbbbbbbbbbb"]].reduce((worker, [from, to]) => {
    if (!worker.includes(from)) throw new Error(`sw.js doesn't know ${from}`);
    return worker.replaceAll(from, to);
  }, worker);
  const file = (content, like) => ({ content: Buffer.from(content), like });
  return {
    files: new Map([
      ["index.html", file(newIndex, "index.html")],
      ["sw.js", file(newWorker, "sw.js")],
      [fresh, file(damaged ? style.replace("B", "C") : style, old)],
    ]),
    gone: new Set([old]),
    onlyA: old,
    onlyB: fresh,
  };
}

const sha256 = (content) => createHash("sha256").update(content).digest("hex");
