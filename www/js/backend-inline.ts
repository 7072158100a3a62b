// The engine on the calling thread: for Node and other hosts without a page to keep responsive.

import type { Backend } from "./backend.js";
import { engineFile, languagesFile } from "./engine-file.js";
import { instantiate, provide, rank } from "./engine-instance.js";

/** Starts the engine. Never rejects: if the engine can't start, its requests fail. */
export async function startBackend(): Promise<Backend> {
  const started = engineFile.load().then(instantiate);
  started.catch(() => undefined);
  let hasLanguages = false;
  return {
    async rank(...request) {
      await started;
      if (!hasLanguages && languagesFile.module) {
        hasLanguages = true;
        provide(new WebAssembly.Instance(languagesFile.module));
      }
      return rank(...request);
    },
    terminate: () => undefined,
  };
}
