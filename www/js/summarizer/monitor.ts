// Progress of the engine's download, as specified by the draft.

import { loadFiles, type ModuleFile } from "../engine-file.js";

/** Progress of a download, `loaded` of `total` 1. (A browser's own `ProgressEvent` may support only integers.) */
export interface DownloadProgressEvent extends Event {
  readonly lengthComputable: true;
  readonly loaded: number;
  readonly total: 1;
}

/** Reports the engine's download with `downloadprogress` events, from 0 to 1. */
export interface CreateMonitor extends EventTarget {
  ondownloadprogress: ((event: DownloadProgressEvent) => void) | null;
  addEventListener(
    type: "downloadprogress",
    listener: (event: DownloadProgressEvent) => void,
    options?: { once?: boolean; signal?: AbortSignal },
  ): void;
  addEventListener(...listener: Parameters<EventTarget["addEventListener"]>): void;
}

/** The monitor that `create` passes to its callback. */
export function newMonitor(): CreateMonitor {
  return new Monitor() as unknown as CreateMonitor;
}

class Monitor extends EventTarget {
  #handler: ((event: DownloadProgressEvent) => void) | null = null;

  get ondownloadprogress(): ((event: DownloadProgressEvent) => void) | null {
    return this.#handler;
  }

  set ondownloadprogress(handler) {
    // A handler takes its place among the listeners when it is first set.
    if (!this.#handler) this.addEventListener("downloadprogress", this.#onProgress);
    this.#handler = typeof handler === "function" ? handler : null;
  }

  #onProgress = (event: Event) => this.#handler?.call(this, event as DownloadProgressEvent);

  get [Symbol.toStringTag](): string {
    return "CreateMonitor";
  }
}

function downloadProgress(loaded: number): Event {
  const event = new (globalThis.ProgressEvent ?? Event)("downloadprogress");
  const fixed = (value: unknown) => ({ value, enumerable: true });
  return Object.defineProperties(event, { lengthComputable: fixed(true), loaded: fixed(loaded), total: fixed(1) });
}

/** The draft's resolution of progress, and the minimum time between two events in milliseconds. */
const STEPS = 65_536;
const MIN_INTERVAL = 50;

/** Loads the engine's files and reports progress to the monitor. */
export async function loadWithMonitor(
  files: readonly ModuleFile[],
  monitor: CreateMonitor | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  let reported = -1;
  let reportedAt = -Infinity;
  const report = (share: number) => {
    const loaded = Math.floor(share * STEPS) / STEPS;
    if (signal?.aborted || loaded <= reported) return;
    reported = loaded;
    reportedAt = performance.now();
    monitor?.dispatchEvent(downloadProgress(loaded));
  };
  const onProgress = (share: number) => {
    if (reported >= 0 && share < 1 && performance.now() - reportedAt > MIN_INTERVAL) report(share);
  };
  const loading = loadFiles(files, onProgress);
  // Awaited below; suppress the unhandled-rejection warning until then.
  loading.catch(() => undefined);
  // Each event is a task of its own, so that a listener can abort before the next.
  if (monitor) {
    await nextTask();
    report(0);
  }
  await loading;
  if (monitor) {
    await nextTask();
    report(1);
    await nextTask();
  }
}

/** Resolves in a new task, after those already queued. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
