// <nut-graf> in React's JSX (19 and later): `import type {} from "nutgraf/react"`.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { NutGrafAttributes, NutGrafElement, NutGrafEventMap } from "nutgraf/element";

type Listeners = { [Type in keyof NutGrafEventMap as `on${Type}`]?: (event: NutGrafEventMap[Type]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "nut-graf": DetailedHTMLProps<HTMLAttributes<NutGrafElement>, NutGrafElement> & NutGrafAttributes & Listeners;
    }
  }
}
