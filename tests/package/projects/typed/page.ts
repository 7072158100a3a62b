// What a strict page writes of the element.
import { NutGrafElement, type NutGrafSummaryDetail } from "nutgraf/element";

export async function show(): Promise<number> {
  const element = document.createElement("nut-graf");
  const same: NutGrafElement = element;
  same.type = "tldr";
  element.addEventListener("nut-graf-summary", ({ detail }) => {
    const { sentences }: NutGrafSummaryDetail = detail;
    return sentences.length;
  });
  await element.load();
  // @ts-expect-error: not a type of summaries
  element.type = "poem";
  return element.summary?.words ?? 0;
}
