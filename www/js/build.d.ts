// What `cargo xtask build` and `package` put in place of these names: the files' names, with the hash of their content
// where the build hashes names, as `./name` from the script itself. Bundlers look for exactly such expressions:
// `new URL("./name", import.meta.url)` and `import("./name")`.

/** The engine's wasm. */
declare const NUTGRAF_ENGINE_WASM: string;
/** Its length in bytes. */
declare const NUTGRAF_ENGINE_BYTES: number;
/** Its hash, as in `integrity`; empty where its name holds a hash already. */
declare const NUTGRAF_ENGINE_INTEGRITY: string;
/** The page's wasm, for `init` of "#page": `init({ module_or_path: new URL(NUTGRAF_PAGE_WASM, import.meta.url) })`. */
declare const NUTGRAF_PAGE_WASM: string;
/** The files of the words, by language, as JSON. (A literal that isn't a string esbuild makes a module of its own.) */
declare const NUTGRAF_WORDS: string;
/** The bundle of worker.ts, an ES module. */
declare const NUTGRAF_WORKER: string;

/** The widget's wasm, for `init` of "#widget". Known in widget.ts. */
declare const NUTGRAF_WIDGET_WASM: string;
/** Its hash, as in `integrity`; empty where its name holds a hash already. */
declare const NUTGRAF_WIDGET_INTEGRITY: string;
/** The widget's styles. Known in widget.ts. */
declare const NUTGRAF_WIDGET_STYLE: string;
/** The bundle of widget.ts, as `import()` takes it. Known in element.ts. */
declare const NUTGRAF_WIDGET: string;

/** Which build this is: changes with any of its files. Known in sw.ts. */
declare const NUTGRAF_BUILD: string;
/**
 * What belongs to the build: paths below the folder of index.html, which is itself the empty path, each with the
 * SHA-256 of its content in hexadecimal digits. Known in sw.ts.
 */
declare const NUTGRAF_FILES: Record<string, string>;
/** The part of Node that engine-file/node.ts uses. */
declare module "node:fs/promises" {
  export function readFile(path: URL): Promise<Uint8Array<ArrayBuffer>>;
}
