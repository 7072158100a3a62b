// The engine's download, as the draft lets it be watched.

import { loadEngine } from "../engine-file.js";

/** Progress of a download, `loaded` of `total` 1. Browsers' own `ProgressEvent` may know whole numbers only. */
export interface DownloadProgressEvent extends Event {
  readonly lengthComputable: true;
  readonly loaded: number;
  readonly total: 1;
}

/** Tells of the engine's download: `downloadprogress` events, the first 0, the last 1. */
export interface CreateMonitor extends EventTarget {
  ondownloadprogress: ((event: DownloadProgressEvent) => void) | null;
  addEventListener(
    type: "downloadprogress",
    listener: (event: DownloadProgressEvent) => void,
    options?: { once?: boolean; signal?: AbortSignal },
  ): void;
  addEventListener(...listener: Parameters<EventTarget["addEventListener"]>): void;
}

/** The monitor that `create` hands out. */
export function newMonitor(): CreateMonitor {
  return new Monitor() as unknown as CreateMonitor;
}

class Monitor extends EventTarget {
  #handler: ((event: DownloadProgressEvent) => void) | null = null;

  get ondownloadprogress(): ((event: DownloadProgressEvent) => void) | null {
    return this.#handler;
  }

  set ondownloadprogress(handler) {
    // A handler takes the place of its listener among the others when it is first set.
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

/** Progress is told in this many steps, and at most every so many milliseconds, as the draft has it. */
const STEPS = 65_536;
const PAUSE = 50;

/** Waits for the engine, and tells the monitor how far it is. */
export async function loadWith(monitor: CreateMonitor | undefined, signal: AbortSignal | undefined): Promise<void> {
  let told = -1;
  let last = -Infinity;
  const tell = (share: number) => {
    const loaded = Math.floor(share * STEPS) / STEPS;
    if (signal?.aborted || loaded <= told) return;
    told = loaded;
    last = performance.now();
    monitor?.dispatchEvent(downloadProgress(loaded));
  };
  const onProgress = (share: number) => {
    if (told >= 0 && share < 1 && performance.now() - last > PAUSE) tell(share);
  };
  const loading = loadEngine(onProgress);
  // Waited for below; a failure before that isn't an unhandled one.
  loading.catch(() => undefined);
  // Each event is a task of its own: whoever hears one can still give up before the next.
  if (monitor) {
    await aTask();
    tell(0);
  }
  await loading;
  if (monitor) {
    await aTask();
    tell(1);
    await aTask();
  }
}

/** Lets everything else that waits have its turn. */
export function aTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
