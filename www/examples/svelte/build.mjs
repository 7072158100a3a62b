// The Svelte compiler as an esbuild plugin.

import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { compile } from "svelte/compiler";

await build({
  entryPoints: ["app.js"],
  bundle: true,
  minify: true,
  format: "esm",
  outfile: "build/app.js",
  conditions: ["svelte", "browser"],
  plugins: [{
    name: "svelte",
    setup({ onLoad }) {
      onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const { js } = compile(await readFile(path, "utf8"), { filename: path, css: "injected" });
        return { contents: js.code, loader: "js" };
      });
    },
  }],
});
