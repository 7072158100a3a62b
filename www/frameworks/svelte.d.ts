// <nut-graf> in Svelte's templates: `import type {} from "nutgraf/svelte"`.

import type { HTMLAttributes } from "svelte/elements";
import type { NutGrafAttributes, NutGrafElement, NutGrafEventMap } from "nutgraf/element";

type Listeners = { [Type in keyof NutGrafEventMap as `on${Type}`]?: (event: NutGrafEventMap[Type]) => void };

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "nut-graf": HTMLAttributes<NutGrafElement> & NutGrafAttributes & Listeners;
  }
}
