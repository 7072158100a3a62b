// Where the engine runs when there is no page to keep waiting, in Node and the like: here.

import type { Backend } from "./backend.js";
import { loadEngine } from "./engine-file.js";
import { instantiate, rank } from "./instance.js";

/** Starts the engine. Never fails: what can't be started says so when it is asked. */
export async function startBackend(): Promise<Backend> {
  const started = loadEngine().then(instantiate);
  started.catch(() => undefined);
  return {
    rank: async (...asked) => {
      await started;
      return rank(...asked);
    },
    end: () => undefined,
  };
}
