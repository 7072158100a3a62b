// What the offline and the installed page says: English, until the words of the reader's language have come, or where
// they never come.

/** The phrases, by their names in `app` of the words' files. */
export const WORDS = {
  "new-version": "There is a new version of Nutgraf.",
  reload: "Reload",
  later: "Not now",
  "paste-question": "Summarize what you have copied?",
  paste: "Paste",
  "works-offline": "Works offline",
  removed: "Offline copy removed",
  install: "Install",
  installed: "Installed",
};

let settle: () => void;

/** Done once it is known in which language to speak. */
export const settled = new Promise<void>((resolve) => (settle = resolve));

/** Speaks these words from now on. */
export function speak(words: Partial<Record<string, string>> = {}): void {
  Object.assign(WORDS, words);
  settle();
}
