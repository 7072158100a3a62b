// A bar at the bottom of the page: one question and its two answers. It never covers content; it pushes it up.

import { WORDS } from "./app-words.js";

/** Shows a question. Resolves when the reader accepts; stays pending when they choose "Not now". */
export function showPrompt(question: string, acceptLabel: string): Promise<void> {
  return new Promise((resolve) => {
    const bar = document.createElement("div");
    bar.className = "ask";
    bar.setAttribute("role", "status");
    bar.append(paragraph(question), button(acceptLabel, resolve), button(WORDS.later));
    document.body.append(bar);

    function button(label: string, onClick?: () => void): HTMLElement {
      const element = document.createElement("button");
      element.type = "button";
      element.textContent = label;
      element.addEventListener("click", () => {
        bar.remove();
        onClick?.();
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
