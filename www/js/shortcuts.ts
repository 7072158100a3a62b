// The page's dialogs, and its keyboard shortcuts: single keys, which act only while no text field has the focus, and
// can be switched off (WCAG 2.1.4). The dialog `#shortcuts` of index.html lists them. Not for a widget: there the keys
// are its host's.

/** What each key leads to: buttons and radio buttons are pressed, everything else gets the focus. */
const KEYS: Record<string, string> = {
  "?": "[data-dialog=shortcuts]",
  e: "#text",
  s: "#summary-heading",
  a: "article [tabindex='0']",
  c: "#copy",
  1: "[name=length][value=short]",
  2: "[name=length][value=medium]",
  3: "[name=length][value=long]",
};

/** By how much a key moves the slider. */
const STEPS: Record<string, number> = { "-": -1, "+": 1 };

const TAKES_TEXT = "textarea, select, input:not([type=radio], [type=checkbox], [type=range])";

/** Kept only while the keys are switched off. */
const OFF = "nutgraf-keys-off";

/** Makes the page's dialogs and shortcuts work. */
export function start(): void {
  const keys = document.getElementById("keys") as HTMLInputElement;
  keys.checked = !isOff();
  keys.addEventListener("change", () => setOff(!keys.checked));
  addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const name = target.dataset["dialog"];
    if (name) (document.getElementById(name) as HTMLDialogElement).showModal();
    if ("close" in target.dataset) target.closest("dialog")?.close();
  });
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !keys.checked) return;
    if (!(target instanceof Element) || target.matches(TAKES_TEXT) || document.querySelector("dialog[open]")) return;
    if (act(key.toLowerCase())) event.preventDefault();
  });
}

/** Does what a key is for; false where it is for nothing, here and now. */
function act(key: string): boolean {
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

// A browser may refuse a page all storage; then the keys are on again after a reload.
function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

function setOff(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, "");
    else localStorage.removeItem(OFF);
  } catch {
    // As said above.
  }
}
