// Where the engine runs: in a worker, or, where none can be started, on the page's own thread.

import { EngineError, type RankOptions, type Ranking, type Reply, type Request } from "./protocol.js";

/** Something that ranks. After an `engine-failed` or `engine-not-loaded` it is of no more use. */
export interface Backend {
  rank(text: string, options: RankOptions): Promise<Ranking>;
  end(): void;
}

const script = () => new URL(NUTGRAF_WORKER, import.meta.url);

/** Starts the engine. Never fails: what can't be started says so when it is asked. */
export async function startBackend(): Promise<Backend> {
  // Asked for one of another origin, browsers complain aloud.
  const own = script().origin === location.origin ? await startWorker(direct) : undefined;
  return own ?? (await startWorker(byBlob)) ?? startHere();
}

const OPTIONS: WorkerOptions = { type: "module", name: "nutgraf" };

/** A worker of the page's own origin. */
const direct = () => new Worker(script(), OPTIONS);

/** A worker of another origin's script: browsers start none, but let a script that is the page's own import it. */
function byBlob(): Worker {
  const url = URL.createObjectURL(new Blob([`import ${JSON.stringify(script().href)}`], { type: "text/javascript" }));
  // In use once the worker runs, or can't.
  setTimeout(() => URL.revokeObjectURL(url), 1e4);
  return new Worker(url, OPTIONS);
}

/** A running worker, or undefined where the browser or the page's rules allow none. */
function startWorker(start: () => Worker): Promise<Backend | undefined> {
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

  rank(text: string, options: RankOptions): Promise<Ranking> {
    return new Promise((resolve, reject) => {
      const request: Request = { id: this.#nextId++, text, options };
      this.#waiting.set(request.id, { resolve, reject });
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
}

let copies = 0;

/** The engine on this thread. Each start gets a copy of its own: one that trapped must not be used again. */
async function startHere(): Promise<Backend> {
  const url = script();
  if (copies++ > 0) url.searchParams.set("copy", String(copies));
  try {
    const { rank } = (await import(url.href)) as typeof import("./worker.js");
    return { rank, end: () => undefined };
  } catch (cause) {
    const error = new EngineError("engine-not-loaded", "the engine's script could not be loaded", { cause });
    return { rank: () => Promise.reject(error), end: () => undefined };
  }
}
