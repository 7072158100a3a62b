// The engine in a worker of its own, so that the page never waits for it. Where no worker can be started, the page
// imports this same file and calls `rank` itself.

import init, { rank as rankNow } from "#engine";
import { EngineError, type OnProgress, type RankOptions, type Ranking, type Reply, type Request } from "./protocol.js";

const loaded = init({ module_or_path: new URL(NUTGRAF_ENGINE_WASM, import.meta.url) });
// Whoever asks is told of a failure; until somebody does, it isn't an unhandled one.
loaded.catch(() => undefined);

/** Ranks one text. Fails with an {@link EngineError} only. */
export async function rank(text: string, options: RankOptions, onProgress?: OnProgress): Promise<Ranking> {
  try {
    await loaded;
  } catch (cause) {
    throw new EngineError("engine-not-loaded", "the engine's file could not be loaded", { cause });
  }
  try {
    return rankNow(text, options, onProgress);
  } catch (cause) {
    const { code, message } = cause as { code?: unknown; message?: string };
    if (code === "bad-option") throw new EngineError(code, String(message), { cause });
    throw new EngineError("engine-failed", `the engine stopped: ${message ?? cause}`, { cause });
  }
}

/** What a ranking holds that can change owner instead of being copied. */
function transferable({ sentences }: Ranking): ArrayBuffer[] {
  const { parts, ...columns } = sentences;
  return [...Object.values(columns), ...Object.values(parts)].map((column) => column.buffer as ArrayBuffer);
}

/** The part of a worker's global scope used here; TypeScript's types for pages don't have it. */
interface WorkerScope {
  postMessage(message: Reply, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Request>) => void): void;
}

if ("WorkerGlobalScope" in globalThis) {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener("message", async ({ data: { id, text, options } }) => {
    try {
      const ranking = await rank(text, options, (progress) => scope.postMessage({ id, progress }));
      scope.postMessage({ id, ranking }, transferable(ranking));
    } catch (error) {
      const { code, message } = error as EngineError;
      scope.postMessage({ id, error: { code, message } });
    }
  });
  scope.postMessage({ ready: true });
}
