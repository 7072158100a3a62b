// Where the engine runs: in a worker, or, where none can be started, on the page's own thread.

import { loadEngine } from "./engine-file.js";
import { EngineError, type OnProgress, type RankOptions, type Ranking, type Reply, type Request } from "./protocol.js";

/** Something that ranks. After an `engine-failed` or `engine-not-loaded` it is of no more use. */
export interface Backend {
  rank(text: string, options: RankOptions, onProgress?: OnProgress): Promise<Ranking>;
  /** Stops a worker in the middle of its work, which then fails. On the page's own thread nothing can be stopped. */
  end(): void;
}

/** Starts the engine. Never fails: what can't be started says so when it is asked. */
export async function startBackend(): Promise<Backend> {
  const engine = loadEngine();
  // Whoever asks is told of a failure; until somebody does, it isn't an unhandled one.
  engine.catch(() => undefined);
  // Asked for one of another origin, browsers complain aloud.
  const own = script().origin === globalThis.location?.origin ? await startWorker(direct, engine) : undefined;
  return own ?? (await startWorker(byBlob, engine)) ?? startHere(engine);
}

/** Where the worker's script is. Bundlers read this expression, and the one below, each as a whole. */
const script = () => new URL(NUTGRAF_WORKER, import.meta.url);

/** A worker of the page's own origin. */
const direct = () => new Worker(new URL(NUTGRAF_WORKER, import.meta.url), { type: "module", name: "nutgraf" });

/** A worker of another origin's script: browsers start none, but let a script that is the page's own import it. */
function byBlob(): Worker {
  const url = URL.createObjectURL(new Blob([`import ${JSON.stringify(script().href)}`], { type: "text/javascript" }));
  // In use once the worker runs, or can't.
  setTimeout(() => URL.revokeObjectURL(url), 1e4);
  return new Worker(url, { type: "module", name: "nutgraf" });
}

/** A running worker, or undefined where the browser or the page's rules allow none. */
function startWorker(start: () => Worker, engine: Promise<WebAssembly.Module>): Promise<Backend | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = start();
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
      resolve(new WorkerBackend(worker, engine));
    }, { once: true });
    worker.addEventListener("error", onError, { once: true });
  });
}

class WorkerBackend implements Backend {
  #worker: Worker;
  #nextId = 1;
  #waiting = new Map<number, Waiting>();
  #loaded: Promise<void>;
  #ended = false;

  constructor(worker: Worker, engine: Promise<WebAssembly.Module>) {
    this.#worker = worker;
    this.#loaded = engine.then((module) => this.#send({ module }));
    this.#loaded.catch(() => undefined);
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => this.#settle(data));
    worker.addEventListener("error", ({ message }) => this.#fail(message));
    worker.addEventListener("messageerror", () => this.#fail("its answer could not be read"));
  }

  async rank(text: string, options: RankOptions, onProgress?: OnProgress): Promise<Ranking> {
    await this.#loaded;
    if (this.#ended) throw new EngineError("engine-failed", "the engine stopped: it was ended");
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      this.#waiting.set(id, { resolve, reject, onProgress });
      this.#send({ id, text, options });
    });
  }

  #send(request: Request): void {
    this.#worker.postMessage(request);
  }

  end(): void {
    this.#ended = true;
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

/**
 * The engine on this thread. The page stands still while it ranks: progress is told but can't be painted, and who gives
 * up is heard only afterwards. Each start is of a fresh one: one that trapped must not be used again.
 */
function startHere(engine: Promise<WebAssembly.Module>): Backend {
  const started = Promise.all([importWorker(), engine]).then(([{ instantiate, rank }, module]) => {
    instantiate(module);
    return rank;
  });
  started.catch(() => undefined);
  return { rank: async (...asked) => (await started)(...asked), end: () => undefined };
}

async function importWorker(): Promise<typeof import("./worker.js")> {
  try {
    return (await import(NUTGRAF_WORKER)) as typeof import("./worker.js");
  } catch (cause) {
    throw new EngineError("engine-not-loaded", "the engine's script could not be loaded", { cause });
  }
}
