// The engine's client: one engine for everything on a page, however many ask.

import { startBackend } from "#backend";
import type { Backend } from "./backend.js";
import { forgetEngine } from "./engine-file.js";
import { EngineError, type OnProgress, type RankOptions, type Ranking } from "./protocol.js";

/** A handle on the page's engine. */
export interface Engine {
  /**
   * Ranks the sentences of a text.
   *
   * Requests are served one after the other. One that is aborted fails at once; before its turn it costs nothing, and
   * of a long text the work is stopped. Fails with an `EngineError` (see its `code`), or with the signal's reason where
   * the caller gave up.
   */
  rank(text: string, options?: RankOptions, signal?: AbortSignal, onProgress?: OnProgress): Promise<Ranking>;
  /** Lets go of the engine; the last handle's close ends the worker. */
  close(): void;
}

interface Job {
  text: string;
  options: RankOptions;
  onProgress: OnProgress;
  resolve(ranking: Ranking): void;
  reject(reason: unknown): void;
}

let handles = 0;
let backend: Promise<Backend> | undefined;
let jobs: Job[] = [];
let running: Job | undefined;

/**
 * In UTF-16 code units: to rank a longer text takes longer than to start another worker. A shorter one that is given up
 * (somebody types, each key a new request) is left to run, and its answer dropped.
 */
const WORTH_STOPPING = 1_000_000;

/** Opens a handle on the page's engine, starting it where it isn't running. */
export function openEngine(): Engine {
  handles += 1;
  backend ??= startBackend();
  let open = true;
  return {
    rank(text, options = {}, signal, onProgress) {
      if (!open) return Promise.reject(closed());
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const job: Job = {
          text,
          options,
          onProgress(share) {
            if (!signal?.aborted) onProgress?.(share);
          },
          resolve,
          reject,
        };
        jobs.push(job);
        signal?.addEventListener("abort", () => {
          reject(signal.reason);
          giveUp(job);
        }, { once: true });
        void work();
      });
    },
    close() {
      if (open && --handles === 0) {
        for (const job of jobs.splice(0)) job.reject(closed());
        stop();
      }
      open = false;
    },
  };
}

function closed(): EngineError {
  return new EngineError("engine-failed", "the engine was closed");
}

/** Ends the engine; whoever asks next starts another. */
function stop(): void {
  void backend?.then((started) => started.end());
  backend = undefined;
}

/** Does no more for a job that nobody waits for. */
function giveUp(job: Job): void {
  jobs = jobs.filter((other) => other !== job);
  if (job === running && job.text.length > WORTH_STOPPING) stop();
}

/** Serves the waiting jobs, one at a time: what is given up while it waits is never sent. */
async function work(): Promise<void> {
  if (running) return;
  while ((running = jobs.shift())) {
    const asked = (backend ??= startBackend());
    try {
      running.resolve(await (await asked).rank(running.text, running.options, running.onProgress));
    } catch (error) {
      // Not one that was started since: `stop` may have been what this job failed of.
      if (!isOfUse(error) && backend === asked) {
        stop();
        forgetEngine();
      }
      running.reject(error);
    }
  }
}

/** Whether the engine can be asked again after this error: a bad option is the caller's. */
function isOfUse(error: unknown): boolean {
  return (error as Partial<EngineError>).code === "bad-option";
}
