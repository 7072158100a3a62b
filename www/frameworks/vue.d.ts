// <nut-graf> in Vue's templates: `import type {} from "nutgraf/vue"`. Configure Vue to treat the tag as a custom element:
// `compilerOptions.isCustomElement: (tag) => tag === "nut-graf"`.

import type { HTMLAttributes, PublicProps } from "vue";
import type { NutGrafAttributes, NutGrafElement, NutGrafEventMap } from "nutgraf/element";

declare module "vue" {
  interface GlobalComponents {
    "nut-graf": new () => NutGrafElement & {
      /** @deprecated For the types of templates only. */
      $props: HTMLAttributes & NutGrafAttributes & PublicProps;
      /** @deprecated For the types of templates only. */
      $emit: { [Type in keyof NutGrafEventMap]: (type: Type, event: NutGrafEventMap[Type]) => void }[keyof NutGrafEventMap];
    };
  }
}
