// As it runs at the edge: the engine is compiled with the program, and given.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { provideEngine, summarize, Summarizer } from "nutgraf";

const text = "The river Elm burst its banks on Monday.\n\nThe flood closed the bridge over the Elm at Ashby. Nobody was hurt.";
const without = await summarize(text).catch(({ code, message }) => ({ code, message }));
// Edge runtimes give this by `import engine from "nutgraf/engine.wasm"`.
const file = createRequire(import.meta.url).resolve("nutgraf/engine.wasm");
provideEngine(await WebAssembly.compile(await readFile(file)));
const summarizer = await Summarizer.create({ type: "tldr" });
console.log(JSON.stringify({ without, summary: await summarizer.summarize(text), direct: (await summarize(text)).text }));
