// The engine on the calling thread: for Node and other hosts without a page to keep responsive.

import type { Backend } from "./backend.js";
import { loadEngine } from "./engine-file.js";
import { instantiate, rank } from "./engine-instance.js";

/** Starts the engine. Never rejects: if the engine can't start, its requests fail. */
export async function startBackend(): Promise<Backend> {
  const started = loadEngine().then(instantiate);
  started.catch(() => undefined);
  return {
    rank: async (...request) => {
      await started;
      return rank(...request);
    },
    terminate: () => undefined,
  };
}
