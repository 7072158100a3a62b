// Where the engine runs: in a worker or, where none can be started, on the page's own thread.

import { engineFile, languagesFile } from "./engine-file.js";
import { EngineError, type OnProgress, type RankOptions, type Ranking, type Reply, type Request } from "./protocol.js";
import { newImportingWorker, newWorker, workerAddress } from "./trusted.js";

/** A running engine. After `engine-failed` or `engine-not-loaded` it must not be used again. */
export interface Backend {
  /** Undefined where the text's language needs `languagesFile`, and that isn't loaded. */
  rank(text: string, options: RankOptions, onProgress?: OnProgress): Promise<Ranking | undefined>;
  /** Terminates a worker; requests in progress fail. Does nothing on the page's own thread. */
  terminate(): void;
}

/** Starts the engine. Never rejects: if the engine can't start, its requests fail. */
export async function startBackend(): Promise<Backend> {
  const engine = engineFile.load();
  // Suppress the unhandled-rejection warning; callers still see the error.
  engine.catch(() => undefined);
  // Not tried for a script of another origin: browsers log an error then.
  const direct = workerAddress().origin === globalThis.location?.origin ? await startWorker(newWorker, engine) : undefined;
  return direct ?? (await startWorker(newImportingWorker, engine)) ?? startInline(engine);
}

/**
 * How long a worker may be silent: this many seconds, and one more for each megabyte of its text. Seconds in which the
 * page itself stood still (asleep, in the background) don't count, so they are counted one by one.
 */
const MAX_SILENCE = 20;

/** Calls `onSilence` unless it is stopped, or told of a sign of life often enough. */
function watch(maxSilence: number, onSilence: () => void): { alive(): void; stop(): void } {
  let silence = 0;
  const timer = setInterval(() => {
    silence += 1;
    if (silence < maxSilence) return;
    clearInterval(timer);
    onSilence();
  }, 1000);
  return { alive: () => (silence = 0), stop: () => clearInterval(timer) };
}

/** A running worker, or undefined where the browser or the page's policy allows none. */
function startWorker(create: () => Worker, engine: Promise<WebAssembly.Module>): Promise<Backend | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = create();
    } catch {
      resolve(undefined);
      return;
    }
    const onError = () => {
      watchdog.stop();
      worker.terminate();
      resolve(undefined);
    };
    const watchdog = watch(MAX_SILENCE, onError);
    // The first message says that the worker runs. An error before it means that the worker can't be started.
    worker.addEventListener("message", () => {
      watchdog.stop();
      worker.removeEventListener("error", onError);
      resolve(new WorkerBackend(worker, engine));
    }, { once: true });
    worker.addEventListener("error", onError, { once: true });
  });
}

class WorkerBackend implements Backend {
  #worker: Worker;
  #nextId = 1;
  #pending = new Map<number, PendingRequest>();
  #loaded: Promise<void>;
  #hasLanguages = false;
  #terminated = false;

  constructor(worker: Worker, engine: Promise<WebAssembly.Module>) {
    this.#worker = worker;
    this.#loaded = engine.then((module) => this.#send({ module }));
    this.#loaded.catch(() => undefined);
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => this.#settle(data));
    worker.addEventListener("error", ({ message }) => this.#failAll(message));
    worker.addEventListener("messageerror", () => this.#failAll("its reply could not be read"));
  }

  async rank(text: string, options: RankOptions, onProgress?: OnProgress): Promise<Ranking | undefined> {
    await this.#loaded;
    if (this.#terminated) throw new EngineError("engine-failed", "the engine stopped: it was terminated");
    if (!this.#hasLanguages && languagesFile.module) {
      this.#hasLanguages = true;
      this.#send({ languages: languagesFile.module });
    }
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      // A worker can die without an error event: killed by the system, or out of memory.
      const watchdog = watch(MAX_SILENCE + text.length / 1e6, () => this.#failAll("it doesn't answer"));
      this.#pending.set(id, { resolve, reject, onProgress, watchdog });
      this.#send({ id, text, options });
    });
  }

  #send(request: Request): void {
    this.#worker.postMessage(request);
  }

  terminate(): void {
    this.#terminated = true;
    this.#worker.terminate();
    this.#failAll("it was terminated");
  }

  #settle(reply: Reply): void {
    if ("ready" in reply) return;
    const request = this.#pending.get(reply.id);
    request?.watchdog.alive();
    if ("progress" in reply) {
      request?.onProgress?.(reply.progress);
      return;
    }
    request?.watchdog.stop();
    this.#pending.delete(reply.id);
    if ("ranking" in reply) request?.resolve(reply.ranking);
    else request?.reject(new EngineError(reply.error.code, reply.error.message));
  }

  /** Every request gets a reply, even from a worker that is gone. */
  #failAll(message: string): void {
    for (const { reject, watchdog } of this.#pending.values()) {
      watchdog.stop();
      reject(new EngineError("engine-failed", `the engine stopped: ${message}`));
    }
    this.#pending.clear();
  }
}

interface PendingRequest {
  resolve(ranking: Ranking | undefined): void;
  reject(error: EngineError): void;
  onProgress: OnProgress | undefined;
  watchdog: ReturnType<typeof watch>;
}

/**
 * The engine on this thread. It blocks the page while it ranks: progress is reported but can't be painted, and a
 * cancellation takes effect only afterwards. Every start makes a new instance: one that trapped must not be used again.
 */
function startInline(engine: Promise<WebAssembly.Module>): Backend {
  const started = Promise.all([importWorker(), engine]).then(([worker, module]) => {
    worker.instantiate(module);
    return worker;
  });
  started.catch(() => undefined);
  let hasLanguages = false;
  return {
    async rank(...request) {
      const { provide, rank } = await started;
      if (!hasLanguages && languagesFile.module) {
        hasLanguages = true;
        provide(new WebAssembly.Instance(languagesFile.module));
      }
      return rank(...request);
    },
    terminate: () => undefined,
  };
}

async function importWorker(): Promise<typeof import("./worker.js")> {
  try {
    return (await import(NUTGRAF_WORKER)) as typeof import("./worker.js");
  } catch (cause) {
    throw new EngineError("engine-not-loaded", "the engine's script could not be loaded", { cause });
  }
}
