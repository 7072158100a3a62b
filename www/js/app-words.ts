/** What the offline and the installed page says. English until the page's words have come. */
export const WORDS = {
  newVersion: "There is a new version of Nutgraf.",
  reload: "Reload",
  later: "Not now",
  pasteQuestion: "Summarize what you have copied?",
  paste: "Paste",
  worksOffline: "Works offline",
  removed: "Offline copy removed",
  install: "Install",
  installed: "Installed",
};
