// The engine in a worker, so that the page stays responsive. Where no worker can be started, the page imports this same
// file and calls `rank` itself.

import { instantiate, provide, rank } from "./engine-instance.js";
import { type EngineError, type Ranking, type Reply, type Request, WORKER_NAME } from "./protocol.js";

export { instantiate, provide, rank };

/** The buffers of a ranking that can be transferred instead of copied. */
function transferable({ sentences }: Ranking): ArrayBuffer[] {
  const { parts, ...columns } = sentences;
  return [...Object.values(columns), ...Object.values(parts)].map((column) => column.buffer as ArrayBuffer);
}

/** The part of a worker's global scope used here, missing in TypeScript's types for pages. */
interface WorkerScope {
  name: string;
  postMessage(message: Reply, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Request>) => void): void;
}

// Not in another program's worker that imports this file as a page does.
const scope = globalThis as unknown as WorkerScope;
if ("WorkerGlobalScope" in globalThis && scope.name === WORKER_NAME) {
  scope.addEventListener("message", ({ data }) => {
    if ("module" in data) {
      instantiate(data.module);
      return;
    }
    if ("languages" in data) {
      provide(new WebAssembly.Instance(data.languages));
      return;
    }
    const { id, text, options } = data;
    try {
      const ranking = rank(text, options, (progress) => scope.postMessage({ id, progress }));
      scope.postMessage({ id, ranking }, ranking ? transferable(ranking) : []);
    } catch (error) {
      const { code, message } = error as EngineError;
      scope.postMessage({ id, error: { code, message } });
    }
  });
  scope.postMessage({ ready: true });
}
