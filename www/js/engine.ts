// The engine's client: one engine for everything on a page, shared by all handles.

import { startBackend } from "#backend";
import type { Backend } from "./backend.js";
import { forgetEngine, languagesFile, needsLanguages, prefetchLanguages } from "./engine-file.js";
import { EngineError, type OnProgress, type RankOptions, type Ranking } from "./protocol.js";

/** A handle on the page's engine. */
export interface Engine {
  /**
   * Ranks the sentences of a text.
   *
   * Requests are served one at a time. An aborted request rejects at once; if it was still queued it costs nothing, and
   * if its text is long its work is stopped. Rejects with an `EngineError` (see its `code`), or with the signal's reason
   * if aborted.
   */
  rank(text: string, options?: RankOptions, signal?: AbortSignal, onProgress?: OnProgress): Promise<Ranking>;
  /** Releases the engine; closing the last handle terminates the worker. */
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
let queue: Job[] = [];
let running: Job | undefined;
/** Jobs that wait for what their language needs. The others needn't wait for them. */
const waiting = new Set<Job>();

/**
 * In UTF-16 code units: ranking a longer text takes longer than starting another worker. A shorter one that is aborted
 * (the reader types, each key a new request) is finished, and its result discarded.
 */
const WORTH_STOPPING = 1_000_000;

/** Milliseconds for which a job that was aborted may go on before its worker counts as dead. */
const GRACE = 2000;

/** Opens a handle on the page's engine and starts the engine if necessary. */
export function openEngine(): Engine {
  handles += 1;
  backend ??= startBackend();
  let open = true;
  return {
    rank(text, options = {}, signal, onProgress) {
      if (!open) return Promise.reject(closedError());
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        // A signal that outlives the request must not keep its text.
        const release = () => signal?.removeEventListener("abort", onAbort);
        const onAbort = () => {
          reject(signal?.reason);
          cancel(job);
        };
        const job: Job = {
          text,
          options,
          onProgress(share) {
            if (!signal?.aborted) onProgress?.(share);
          },
          resolve(ranking) {
            release();
            resolve(ranking);
          },
          reject(reason) {
            release();
            reject(reason);
          },
        };
        signal?.addEventListener("abort", onAbort, { once: true });
        if (needsLanguages(options.language)) prefetchLanguages();
        queue.push(job);
        void serveQueue();
      });
    },
    close() {
      if (open && --handles === 0) {
        for (const job of [...queue.splice(0), ...waiting]) job.reject(closedError());
        waiting.clear();
        terminate();
      }
      open = false;
    },
  };
}

function closedError(): EngineError {
  return new EngineError("engine-failed", "the engine was closed");
}

/** Terminates the engine; the next request starts another. */
function terminate(): void {
  void backend?.then((started) => started.terminate());
  backend = undefined;
}

/** Drops a job whose caller has aborted it. */
function cancel(job: Job): void {
  queue = queue.filter((other) => other !== job);
  waiting.delete(job);
  if (job !== running) return;
  if (job.text.length > WORTH_STOPPING) terminate();
  else setTimeout(() => job === running && terminate(), GRACE);
}

/** Serves the queue, one job at a time: a job cancelled in the queue is never sent. */
async function serveQueue(): Promise<void> {
  if (running) return;
  while ((running = queue.shift())) {
    const used = (backend ??= startBackend());
    try {
      const ranking = await (await used).rank(running.text, running.options, running.onProgress);
      if (ranking) running.resolve(ranking);
      else waitForLanguages(running);
    } catch (error) {
      // Only the backend that failed: `terminate` may have caused this failure, and another may have started since.
      if (!isRecoverable(error) && backend === used) {
        terminate();
        forgetEngine();
      }
      running.reject(error);
    }
  }
}

/** Queues a job again, as the first, once what its language needs is loaded. If that fails, the engine is as it was. */
function waitForLanguages(job: Job): void {
  waiting.add(job);
  languagesFile.load().then(
    () => {
      if (waiting.delete(job)) queue.unshift(job);
      return serveQueue();
    },
    (error: unknown) => {
      if (waiting.delete(job)) job.reject(error);
    },
  );
}

/** Whether the engine can be used again after this error: a bad option is the caller's mistake. */
function isRecoverable(error: unknown): boolean {
  return (error as Partial<EngineError>).code === "bad-option";
}
