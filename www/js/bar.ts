// The quiet bar at the page's lower edge: one question, one answer. It covers nothing that it could push aside.

import { WORDS } from "./app-words.js";

/** Asks; done when the reader says yes. Never done where the reader says "not now". */
export function ask(question: string, yes: string): Promise<void> {
  return new Promise((resolve) => {
    const bar = document.createElement("div");
    bar.className = "ask";
    bar.setAttribute("role", "status");
    bar.append(paragraph(question), button(yes, resolve), button(WORDS.later));
    document.body.append(bar);

    function button(label: string, then?: () => void): HTMLElement {
      const element = document.createElement("button");
      element.type = "button";
      element.textContent = label;
      element.addEventListener("click", () => {
        bar.remove();
        then?.();
      });
      return element;
    }
  });
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
