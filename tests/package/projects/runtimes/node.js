// As it runs in Node, and in Deno and Bun, which take Node's entry.
import { Summarizer, rank, summarize } from "nutgraf";
import "nutgraf/polyfill";

const text = "The river Elm burst its banks on Monday.\n\nThe flood closed the bridge over the Elm at Ashby. Nobody was hurt.";
const progress = [];
const before = await Summarizer.availability();
const summarizer = await globalThis.Summarizer.create({
  type: "tldr",
  monitor: (monitor) => monitor.addEventListener("downloadprogress", ({ loaded }) => progress.push(loaded)),
});
const stream = [];
for await (const piece of summarizer.summarizeStreaming(text)) stream.push(piece);
const { text: summary } = await summarize(text, { sentences: 1 });
const german = await rank("Die Brücke bei Ashby ist geschlossen.", { language: "de" });
console.log(JSON.stringify({
  german: german.language, stems: german.support,
  before, progress, stream, summary,
  after: await Summarizer.availability(),
  sentences: (await rank(text)).sentences.rank.length,
  page: "document" in globalThis || "Worker" in globalThis,
}));
