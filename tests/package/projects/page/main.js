import { summarize } from "nutgraf";
import "nutgraf/polyfill";

const text = "The river Elm burst its banks on Monday.\n\nThe flood closed the bridge over the Elm at Ashby. Nobody was hurt.";
const { text: summary } = await summarize(text, { type: "tldr", length: "short" });
const summarizer = await Summarizer.create({ type: "tldr", format: "plain-text" });
document.body.dataset.summary = JSON.stringify([summary, await summarizer.summarize(text)]);
