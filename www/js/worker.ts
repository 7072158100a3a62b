// The engine in a worker of its own, so that the page never waits for it. Where no worker can be started, the page
// imports this same file and calls `rank` itself.

import { instantiate, rank } from "./instance.js";
import { type EngineError, type Ranking, type Reply, type Request, WORKER_NAME } from "./protocol.js";

export { instantiate, rank };

/** What a ranking holds that can change owner instead of being copied. */
function transferable({ sentences }: Ranking): ArrayBuffer[] {
  const { parts, ...columns } = sentences;
  return [...Object.values(columns), ...Object.values(parts)].map((column) => column.buffer as ArrayBuffer);
}

/** The part of a worker's global scope used here; TypeScript's types for pages don't have it. */
interface WorkerScope {
  name: string;
  postMessage(message: Reply, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Request>) => void): void;
}

// Not in a worker of somebody else, who imports this file as a page does.
const scope = globalThis as unknown as WorkerScope;
if ("WorkerGlobalScope" in globalThis && scope.name === WORKER_NAME) {
  scope.addEventListener("message", ({ data }) => {
    if ("module" in data) {
      instantiate(data.module);
      return;
    }
    const { id, text, options } = data;
    try {
      const ranking = rank(text, options, (progress) => scope.postMessage({ id, progress }));
      scope.postMessage({ id, ranking }, transferable(ranking));
    } catch (error) {
      const { code, message } = error as EngineError;
      scope.postMessage({ id, error: { code, message } });
    }
  });
  scope.postMessage({ ready: true });
}
