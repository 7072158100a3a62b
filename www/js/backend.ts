// Where the engine runs: in a worker, or, where none can be started, on the page's own thread.

import { EngineError, type OnProgress, type RankOptions, type Ranking, type Reply, type Request } from "./protocol.js";

/** Something that ranks. After an `engine-failed` or `engine-not-loaded` it is of no more use. */
export interface Backend {
  rank(text: string, options: RankOptions, onProgress?: OnProgress): Promise<Ranking>;
  /** Stops a worker in the middle of its work, which then fails. On the page's own thread nothing can be stopped. */
  end(): void;
}

const script = () => new URL(NUTGRAF_WORKER, import.meta.url);

/** Starts the engine. Never fails: what can't be started says so when it is asked. */
export async function startBackend(): Promise<Backend> {
  return (await startWorker()) ?? startHere();
}

/** A running worker, or undefined where the browser or the page's rules allow none. */
function startWorker(): Promise<Backend | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(script(), { type: "module", name: "nutgraf" });
    } catch {
      resolve(undefined);
      return;
    }
    const onError = () => {
      worker.terminate();
      resolve(undefined);
    };
    // The first message says that it runs. Before that an error means that it can't be started.
    worker.addEventListener("message", () => {
      worker.removeEventListener("error", onError);
      resolve(new WorkerBackend(worker));
    }, { once: true });
    worker.addEventListener("error", onError, { once: true });
  });
}

class WorkerBackend implements Backend {
  #worker: Worker;
  #nextId = 1;
  #waiting = new Map<number, Waiting>();

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => this.#settle(data));
    worker.addEventListener("error", ({ message }) => this.#fail(message));
    worker.addEventListener("messageerror", () => this.#fail("its answer could not be read"));
  }

  rank(text: string, options: RankOptions, onProgress?: OnProgress): Promise<Ranking> {
    return new Promise((resolve, reject) => {
      const request: Request = { id: this.#nextId++, text, options };
      this.#waiting.set(request.id, { resolve, reject, onProgress });
      this.#worker.postMessage(request);
    });
  }

  end(): void {
    this.#worker.terminate();
    this.#fail("it was ended");
  }

  #settle(reply: Reply): void {
    if ("ready" in reply) return;
    const asked = this.#waiting.get(reply.id);
    if ("progress" in reply) {
      asked?.onProgress?.(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if ("ranking" in reply) asked?.resolve(reply.ranking);
    else asked?.reject(new EngineError(reply.error.code, reply.error.message));
  }

  /** Every request gets an answer, even from a worker that is gone. */
  #fail(message: string): void {
    for (const { reject } of this.#waiting.values()) {
      reject(new EngineError("engine-failed", `the engine stopped: ${message}`));
    }
    this.#waiting.clear();
  }
}

interface Waiting {
  resolve(ranking: Ranking): void;
  reject(error: EngineError): void;
  onProgress: OnProgress | undefined;
}

/** How many copies of the engine on this thread are of no more use: those that trapped or weren't loaded. */
let spoilt = 0;

/**
 * The engine on this thread. The page stands still while it ranks: progress is told but can't be painted, and who gives
 * up is heard only afterwards.
 */
function startHere(): Backend {
  const url = script();
  if (spoilt > 0) url.searchParams.set("copy", String(spoilt));
  const ranking = (async () => {
    try {
      return ((await import(url.href)) as typeof import("./worker.js")).rank;
    } catch (cause) {
      throw new EngineError("engine-not-loaded", "the engine's script could not be loaded", { cause });
    }
  })();
  // Whoever asks is told of a failure; until somebody does, it isn't an unhandled one.
  ranking.catch(() => undefined);
  return {
    async rank(...asked) {
      try {
        return await (await ranking)(...asked);
      } catch (error) {
        if (!isOfUse(error)) spoilt += 1;
        throw error;
      }
    },
    end: () => undefined,
  };
}

/** Whether the engine can be asked again after this error: a bad option is the caller's. */
export function isOfUse(error: unknown): boolean {
  return (error as Partial<EngineError>).code === "bad-option";
}
