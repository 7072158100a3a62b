// The engine's scripts, bundled as for a page: `initSync`, `provide` and `rank`.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const { outputFiles: [{ text }] } = await build({
  stdin: {
    contents: 'export { initSync } from "#engine"; export { provide, rank } from "./engine-instance.js";',
    resolveDir: fileURLToPath(new URL("../../www/js", import.meta.url)),
  },
  bundle: true,
  format: "esm",
  write: false,
});
export const { initSync, provide, rank } = await import(`data:text/javascript,${encodeURIComponent(text)}`);

/** The path of the engine's wasm. */
export const engine = fileURLToPath(import.meta.resolve("#engine").replace(/\.js$/, "_bg.wasm"));
