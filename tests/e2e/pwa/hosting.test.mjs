// The configurations in hosting/, each with its server: the same headers as our own server, and a working page, at the
// root and in a folder.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { url as ours, useBrowser } from "../nutgraf.mjs";
import { summarizesSeed, tab, worksOffline } from "./app.mjs";

const state = useBrowser();
const { NUTGRAF_DIST: dist, NUTGRAF_NGINX: nginx, NUTGRAF_CADDY: caddy } = process.env;

const FOLDERS = ["", "tools/nutgraf/"];
const HEADERS = ["content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-opener-policy",
  "access-control-allow-origin", "permissions-policy", "cache-control", "content-type"];

/** A file of hosting/ for this port and root. The replaced texts must occur exactly once. */
function configuration(name, replacements) {
  let text = readFileSync(new URL(`../../../hosting/${name}`, import.meta.url), "utf8");
  for (const [from, to] of replacements) {
    assert.equal(text.split(from).length, 2, `${name}: ${from}`);
    text = text.replace(from, to);
  }
  return text;
}

const SERVERS = {
  nginx: (folder, root, port) => {
    writeFileSync(join(folder, "nutgraf.conf"), configuration("nginx.conf", [
      ["listen 80;", `listen 127.0.0.1:${port};`], ["root /srv/www;", `root ${root};`]]));
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
    writeFileSync(join(folder, "whole.conf"), `daemon off; pid ${folder}/pid; error_log stderr;
      events {} http { access_log off; ${temporary.join(" ")} include ${folder}/nutgraf.conf; }`);
    return spawn(nginx, ["-p", folder, "-e", "stderr", "-c", join(folder, "whole.conf")], { stdio: ["ignore", "ignore", "pipe"] });
  },
  caddy: (folder, root, port) => {
    const text = configuration("Caddyfile", [[":80 {", `http://127.0.0.1:${port} {`], ["root * /srv/www", `root * ${root}`]]);
    writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${text}`);
    return spawn(caddy, ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")], {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
    });
  },
};

/** Starts a server with the build at the root and in a folder. Returns its URL and a function that stops it. */
async function start(name) {
  const folder = mkdtempSync(join(tmpdir(), `nutgraf-${name}-`));
  // A server started by root reads the files as another user.
  chmodSync(folder, 0o755);
  const root = join(folder, "www");
  for (const below of FOLDERS) cpSync(dist, join(root, below), { recursive: true });
  const port = await freePort();
  const server = SERVERS[name](folder, root, port);
  let said = "";
  server.stderr.on("data", (data) => (said += data));
  const ended = new Promise((resolve) => server.on("close", resolve));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  after(stop);
  const address = `http://127.0.0.1:${port}/`;
  for (let up = false; !up; ) {
    if (server.exitCode !== null) throw new Error(`${name} ended: ${said}`);
    up = await fetch(address).then(() => true, () => new Promise((again) => setTimeout(again, 50)));
  }
  return { address, stop };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

for (const [name, program] of Object.entries({ nginx, caddy })) {
  const skip = !(program && dist) && `${name} isn't there; \`cargo xtask test e2e\` says why`;
  test(`${name}, configured as in hosting/`, { skip }, async () => {
    const { address, stop } = await start(name);
    const assets = readdirSync(join(dist, "assets")).map((file) => `assets/${file}`);
    for (const path of ["", "sw.js", "manifest.webmanifest", "icon-192.png", "nut-graf.js", "LICENSE-MIT", ...assets]) {
      const expected = await fetch(ours + path);
      for (const folder of FOLDERS) {
        const answer = await fetch(address + folder + path);
        assert.equal(answer.status, 200, path);
        for (const header of HEADERS) {
          const value = (reply) => reply.headers.get(header)?.toLowerCase();
          assert.equal(value(answer), value(expected), `${header} of ${folder}${path}`);
        }
      }
    }
    const missing = await fetch(`${address}assets/page-0000000000000000.js`);
    assert.equal(missing.status, 404);
    assert.doesNotMatch(missing.headers.get("cache-control") ?? "", /immutable/, "an error isn't kept");
    assert.ok(missing.headers.get("content-security-policy"));
    const script = assets.find((path) => path.endsWith(".js"));
    const compressed = await fetch(address + script, { headers: { "accept-encoding": "gzip" } });
    assert.equal(compressed.headers.get("content-encoding"), "gzip");

    const contexts = [];
    for (const folder of FOLDERS) {
      const context = await state.browser.createBrowserContext();
      const page = await tab(context, address + folder);
      assert.ok(await summarizesSeed(page));
      await worksOffline(page);
      assert.deepEqual(page.errors, []);
      contexts.push([context, folder]);
    }
    await stop();
    for (const [context, folder] of contexts) assert.ok(await summarizesSeed(await tab(context, address + folder)));
  });
}
