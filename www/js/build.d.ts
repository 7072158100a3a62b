// Constants that `cargo xtask build` and `package` replace: file names relative to the script (`./name`), with the hash
// of the content where the build hashes names. Bundlers look for exactly such expressions:
// `new URL("./name", import.meta.url)` and `import("./name")`.

/** The engine's wasm. */
declare const NUTGRAF_ENGINE_WASM: string;
/** Its length in bytes. */
declare const NUTGRAF_ENGINE_BYTES: number;
/** Its hash as an `integrity` value; empty where its name contains a hash already. */
declare const NUTGRAF_ENGINE_INTEGRITY: string;
/** The same of the wasm for languages other than English. */
declare const NUTGRAF_LANGUAGES_WASM: string;
declare const NUTGRAF_LANGUAGES_BYTES: number;
declare const NUTGRAF_LANGUAGES_INTEGRITY: string;
/** The page's wasm, for `init` of "#page": `init({ module_or_path: new URL(NUTGRAF_PAGE_WASM, import.meta.url) })`. */
declare const NUTGRAF_PAGE_WASM: string;
/** The words files by language, as JSON. (esbuild would turn a literal that isn't a string into a module of its own.) */
declare const NUTGRAF_WORDS: string;
/** The bundle of worker.ts, an ES module. */
declare const NUTGRAF_WORKER: string;

/** The bundle of html-lazy.ts, for `import()`. Defined in load-html.ts. */
declare const NUTGRAF_HTML: string;
/** The bundle of later.ts, for `import()`. */
declare const NUTGRAF_LATER: string;
/** The bundle of bookmarklet.ts, a script. Defined in links.ts. */
declare const NUTGRAF_BOOKMARKLET: string;

/** The widget's wasm, for `init` of "#widget". Defined in widget.ts. */
declare const NUTGRAF_WIDGET_WASM: string;
/** Its hash as an `integrity` value; empty where its name contains a hash already. */
declare const NUTGRAF_WIDGET_INTEGRITY: string;
/** The widget's styles. Defined in widget.ts. */
declare const NUTGRAF_WIDGET_STYLE: string;
/** The bundle of widget.ts, for `import()`. Defined in element.ts. */
declare const NUTGRAF_WIDGET: string;

/** Identifies the build; changes with any of its files. Defined in sw.ts. */
declare const NUTGRAF_BUILD: string;
/**
 * The files of the build: paths relative to the folder of index.html (whose own path is empty), each with the SHA-256
 * of its content in hexadecimal. Defined in sw.ts.
 */
declare const NUTGRAF_FILES: Record<string, string>;
/** The part of Node that engine-file/node.ts uses. */
declare module "node:fs/promises" {
  export function readFile(path: URL): Promise<Uint8Array<ArrayBuffer>>;
}
