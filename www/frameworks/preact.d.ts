// <nut-graf> in Preact's JSX: `import type {} from "nutgraf/preact"`.

import type { HTMLAttributes } from "preact";
import type { NutGrafAttributes, NutGrafElement, NutGrafEventMap } from "nutgraf/element";

type Listeners = { [Type in keyof NutGrafEventMap as `on${Type}`]?: (event: NutGrafEventMap[Type]) => void };

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "nut-graf": Omit<HTMLAttributes<NutGrafElement>, keyof NutGrafAttributes> & NutGrafAttributes & Listeners;
    }
  }
}
