// How texts come in: pasted, as files, in the page's address, from the draft that was kept.

import { initDraftSwitch, loadDraft } from "./draft.js";
import { onDrop, pickFiles, readFiles } from "./files.js";
import { readAddress } from "./links.js";
import type { Incoming } from "./platform.js";

const TEXT = ".txt,.text,.md,.markdown,.html,.htm,text/*";

let listener: ((incoming: Incoming) => void) | undefined;

/** Gives the page articles from outside. */
export function give(incoming: Incoming): void {
  listener?.(incoming);
}

/** Opens the page's input, and reads the draft that was kept. Gives `listen` of the platform. */
export async function openInput(): Promise<(take: (incoming: Incoming) => void) => void> {
  const draft = await loadDraft(give);
  const take = (files: FileList) => void readFiles(files).then(give);
  const giveAddress = () => {
    const linked = readAddress();
    if (linked) give(linked);
  };
  onDrop(take);
  addEventListener("hashchange", giveAddress);
  addEventListener("keydown", onTab);
  addEventListener("keydown", onUndo);
  addEventListener("click", ({ target }) => (target as Element).id === "open" && pickFiles(TEXT, take));
  return (take) => {
    listener = take;
    initDraftSwitch();
    if (draft) give(draft);
    giveAddress();
  };
}

/** The keys of a row of tabs: arrows go to the next, Delete closes. A click does the rest. */
function onTab({ key, target }: KeyboardEvent): void {
  if (!(target instanceof HTMLElement && target.matches("[role=tab]"))) return;
  const { parentElement: row } = target;
  if (key === "Delete") {
    target.querySelector<HTMLElement>(".close")?.click();
    // The next that is shown, or the field where no tabs are left; not before it is.
    setTimeout(() => document.querySelector<HTMLElement>("[role=tab][aria-selected=true], #text")?.focus());
  }
  const on = getComputedStyle(target).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const next = key === "Home" ? row?.firstElementChild : key === "End" ? row?.lastElementChild
    : key === on ? target.nextElementSibling : key.startsWith("Arrow") ? target.previousElementSibling : null;
  (next as HTMLElement | null)?.focus();
  (next as HTMLElement | null)?.click();
}

/** Undo of clearing and of pasting an article: the browser's own knows nothing of that. */
function onUndo(event: KeyboardEvent): void {
  const { ctrlKey, metaKey, shiftKey, key, target } = event;
  if (!(ctrlKey || metaKey) || shiftKey || key !== "z" || (target as HTMLElement).closest("dialog")) return;
  // What is written in a field, the browser takes back.
  if ((target as HTMLTextAreaElement).matches("textarea, [type=number]") && (target as HTMLTextAreaElement).value !== "") return;
  const undo = document.getElementById("undo");
  if (undo) event.preventDefault();
  undo?.click();
}
