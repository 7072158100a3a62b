// Strings of the offline and installed page: English until the reader's language has loaded, or if it never does.

/** The strings, by their names in `app` of the words files. */
export const WORDS = {
  "new-version": "A new version of Nutgraf is available.",
  reload: "Reload",
  later: "Not now",
  "paste-question": "Summarize the copied text?",
  paste: "Paste",
  "works-offline": "Works offline",
  removed: "Offline copy removed",
  install: "Install",
  installed: "Installed",
};

let resolveReady: () => void;

/** Resolves once the language is decided. */
export const wordsReady = new Promise<void>((resolve) => (resolveReady = resolve));

/** Replaces the strings; without arguments, English stays. */
export function setWords(words: Partial<Record<string, string>> = {}): void {
  Object.assign(WORDS, words);
  resolveReady();
}
