// What was removed inside a sentence, such as the number of a page, is in its range but not shown.

import type { Ranking } from "./protocol.js";

/** What a reader sees of a range of the text: all but what was removed inside it, as `Ranking::text_of` has it. */
export function visibleText(text: string, { dropped }: Ranking, start: number, end: number): string {
  // The first removed range from `start` on.
  let [from, to] = [0, dropped.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (dropped[middle]!.start < start) from = middle + 1;
    else to = middle;
  }
  let visible = "";
  for (; from < dropped.length && dropped[from]!.end <= end; from++) {
    const hole = dropped[from]!;
    visible = join(visible, text.slice(start, hole.start));
    start = hole.end;
  }
  return join(visible, text.slice(start, end));
}

/** Two pieces, with the white space of one between them. */
const join = (before: string, after: string) => before + (/\s$/.test(before) ? after.trimStart() : after);
