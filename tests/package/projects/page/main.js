import { summarize } from "nutgraf";
import "nutgraf/element";
import { install } from "nutgraf/polyfill";

const text = "The river Elm burst its banks on Monday.\n\nThe flood closed the bridge over the Elm at Ashby. Nobody was hurt.";
try {
  const { text: summary } = await summarize(text, { type: "tldr", length: "short" });
  // This browser may have one of its own, which needs gigabytes.
  install({ force: true });
  const summarizer = await Summarizer.create({ type: "tldr", format: "plain-text" });
  const element = document.querySelector("nut-graf");
  const shown = element.summary ?? (await new Promise((resolve) => {
    element.addEventListener("nut-graf-summary", ({ detail }) => resolve(detail));
    void element.load();
  }));
  const polyfilled = await summarizer.summarize(text);
  const { language } = await summarize("Die Brücke bei Ashby ist geschlossen.", { language: "de" });
  document.body.dataset.summary = JSON.stringify([summary, polyfilled, shown.sentences.length, language]);
} catch (error) {
  document.body.dataset.summary = JSON.stringify([String(error), error.stack]);
}
