// What `cargo xtask build` puts in place of these names: the files' names with the hash of their content, in the
// folder of the script itself. Use them as `new URL(NUTGRAF_UI_WASM, import.meta.url)`.
//
// The wasm-bindgen glue is imported as "#engine" and "#page" (see `imports` in package.json). It knows no default file:
// call `init({ module_or_path: new URL(NUTGRAF_ENGINE_WASM, import.meta.url) })`.

/** The engine's wasm, for `init` of "#engine". Known in page.ts and in worker.ts. */
declare const NUTGRAF_ENGINE_WASM: string;
/** The page's wasm, for `init` of "#page". Known in page.ts. */
declare const NUTGRAF_PAGE_WASM: string;
/** The files of the page's words, by language. Known in page.ts. */
declare const NUTGRAF_WORDS: Record<string, string>;
/** The bundle of worker.ts, an ES module: `new Worker(url, { type: "module" })`. Known in page.ts. */
declare const NUTGRAF_WORKER: string;

/** Which build this is: changes with any of its files. Known in sw.ts. */
declare const NUTGRAF_BUILD: string;
/**
 * What belongs to the build: paths below the folder of index.html, which is itself the empty path, each with the
 * SHA-256 of its content in hexadecimal digits. Known in sw.ts.
 */
declare const NUTGRAF_FILES: Record<string, string>;
