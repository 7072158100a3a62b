// The engine's client: one engine for everything on a page, however many ask.

import { startBackend } from "#backend";
import type { Backend } from "./backend.js";
import { forgetEngine } from "./engine-file.js";
import { EngineError, type RankOptions, type Ranking } from "./protocol.js";

/** A handle on the page's engine. */
export interface Engine {
  /**
   * Ranks the sentences of a text.
   *
   * Requests are served one after the other; one that is aborted before its turn costs nothing. Fails with an
   * `EngineError` (see its `code`), or with the signal's reason where the caller gave up.
   */
  rank(text: string, options?: RankOptions, signal?: AbortSignal): Promise<Ranking>;
  /** Lets go of the engine; the last handle's close ends the worker. */
  close(): void;
}

interface Job {
  text: string;
  options: RankOptions;
  signal: AbortSignal | undefined;
  resolve(ranking: Ranking): void;
  reject(reason: unknown): void;
}

let handles = 0;
let backend: Promise<Backend> | undefined;
let jobs: Job[] = [];
let busy = false;

/** Opens a handle on the page's engine, starting it where it isn't running. */
export function openEngine(): Engine {
  handles += 1;
  backend ??= startBackend();
  let open = true;
  return {
    rank(text, options = {}, signal) {
      if (!open) return Promise.reject(new EngineError("engine-failed", "the engine was closed"));
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        jobs.push({ text, options, signal, resolve, reject });
        signal?.addEventListener("abort", () => {
          jobs = jobs.filter((job) => job.signal !== signal);
          reject(signal.reason);
        }, { once: true });
        void work();
      });
    },
    close() {
      if (open && --handles === 0) stop();
      open = false;
    },
  };
}

function stop(): void {
  void backend?.then((running) => running.end());
  backend = undefined;
}

/** Serves the waiting jobs, one at a time: what is given up while it waits is never sent. */
async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    try {
      const running = await (backend ??= startBackend());
      const ranking = await running.rank(job.text, job.options);
      job.resolve(ranking);
    } catch (error) {
      // A bad option is the caller's; after anything else this engine is of no more use, and the next job gets a new
      // one.
      if ((error as EngineError).code !== "bad-option") {
        stop();
        forgetEngine();
      }
      job.reject(error);
    }
  }
  busy = false;
}
