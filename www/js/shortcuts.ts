// The page's dialogs and keyboard shortcuts: single keys, active only while no text field has the focus, which can be
// turned off (WCAG 2.1.4). The dialog `#shortcuts` of index.html lists them. The widget doesn't load this: its host page
// owns the keyboard.

import { readPreference, writePreference } from "./database.js";

/** The target of each key: buttons and radio buttons are clicked, everything else is focused. */
const KEYS: Record<string, string> = {
  "?": "[data-dialog=shortcuts]",
  e: "#edit, #text",
  s: "#summary-heading",
  a: "article [tabindex='0']",
  c: "#copy",
  1: "[name=length][value=short]",
  2: "[name=length][value=medium]",
  3: "[name=length][value=long]",
};

/** How far a key moves the slider. */
const STEPS: Record<string, number> = { "-": -1, "+": 1 };

const TEXT_FIELDS = "textarea, select, input:not([type=radio], [type=checkbox], [type=range])";

/** The preference that turns the keys off. */
const OFF = "keys-off";

/** Starts the page's dialogs and shortcuts. */
export function startShortcuts(): void {
  const keys = document.getElementById("keys") as HTMLInputElement;
  keys.checked = readPreference(OFF) === null;
  keys.addEventListener("change", () => writePreference(OFF, keys.checked ? null : ""));
  addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const name = target.dataset["dialog"];
    if (name) (document.getElementById(name) as HTMLDialogElement).showModal();
    if ("close" in target.dataset) target.closest("dialog")?.close();
  });
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !keys.checked) return;
    if (!(target instanceof Element) || target.matches(TEXT_FIELDS) || document.querySelector("dialog[open]")) return;
    if (press(key.toLowerCase())) event.preventDefault();
  });
}

/** Runs the action of a key; false if it has none at the moment. */
function press(key: string): boolean {
  const slider = document.querySelector<HTMLInputElement>("#sentences:enabled");
  const step = STEPS[key];
  if (step && slider) {
    slider.stepUp(step);
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return true;
  }
  const target = document.querySelector<HTMLElement>(KEYS[key] ?? ":not(*)");
  if (target?.matches("button, [type=radio]")) target.click();
  else target?.focus();
  return target !== null;
}
