// As it runs at the edge: the engine is compiled with the program, and given.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { provideEngine, summarize, Summarizer } from "nutgraf";

const text = "The river Elm burst its banks on Monday.\n\nThe flood closed the bridge over the Elm at Ashby. Nobody was hurt.";
const german = "Die Elm trat am Montag über die Ufer.\n\nDas Hochwasser schloss die Brücke bei Ashby. Verletzt wurde niemand.";
const { resolve } = createRequire(import.meta.url);
// Edge runtimes give this by `import engine from "nutgraf/engine.wasm"`.
const compiled = async (name) => WebAssembly.compile(await readFile(resolve(`nutgraf/${name}.wasm`)));
const failure = (promise) => promise.catch(({ code, message }) => ({ code, message }));
const without = await failure(summarize(text));
provideEngine(await compiled("engine"));
const summarizer = await Summarizer.create({ type: "tldr" });
const summary = await summarizer.summarize(text);
const withoutLanguages = await failure(summarize(german, { language: "de" }));
provideEngine(await compiled("engine"), await compiled("languages"));
const { text: ofGerman } = await summarize(german, { language: "de" });
console.log(JSON.stringify({ without, summary, direct: (await summarize(text)).text, withoutLanguages, ofGerman }));
