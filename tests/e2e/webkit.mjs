// WebKit, by the WebDriver protocol: WebKitGTK's driver and its small browser, on a virtual display.
//
// `cargo xtask test e2e` sets NUTGRAF_WEBKIT to the driver and NUTGRAF_XVFB to the display's program, where they are.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

export const { NUTGRAF_WEBKIT: driver, NUTGRAF_XVFB: xvfb } = process.env;

/** The name of an element in the protocol. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys that have no character. */
export const KEYS = { control: "\ue009", right: "\ue014" };

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Starts a browser. */
export async function launch() {
  const display = spawn(xvfb, ["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const [number] = await once(display.stdout, "data");
  const port = await freePort();
  const process_ = spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, LIBGL_ALWAYS_SOFTWARE: "1", GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" },
  });
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  while (!(await ask("GET", "/status").catch(() => undefined))?.ready) await new Promise((resolve) => setTimeout(resolve, 20));
  const { sessionId, capabilities } = await ask("POST", "/session", { capabilities: { alwaysMatch: {} } });
  const at = `/session/${sessionId}`;
  await ask("POST", `${at}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  const browser = {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    goto: (url) => ask("POST", `${at}/url`, { url }),
    /** Runs a function in the page; it may return a promise. */
    evaluate: async (run, ...args) => {
      const { value, error } = await ask("POST", `${at}/execute/async`, {
        script: `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => (${run})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        args,
      });
      if (error) throw new Error(error);
      return value;
    },
    /** Waits until a function of the page returns something true, and returns that. */
    until: async (is, ...args) => {
      for (const end = Date.now() + 60_000; ;) {
        const value = await browser.evaluate(is, ...args);
        if (value) return value;
        if (Date.now() > end) throw new Error(`waited in vain for ${is}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    element: async (selector) => (await ask("POST", `${at}/element`, { using: "css selector", value: selector }))[ELEMENT],
    click: async (selector) => ask("POST", `${at}/element/${await browser.element(selector)}/click`, {}),
    /** Types keys into an element. */
    type: async (selector, text) => ask("POST", `${at}/element/${await browser.element(selector)}/value`, { text }),
    close: async () => {
      await ask("DELETE", at).catch(() => undefined);
      process_.kill();
      display.kill();
    },
  };
  return browser;
}
