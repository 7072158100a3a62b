// Abort signals: joining and waiting. (`AbortSignal.any` is missing in some supported browsers.)

/** A signal that follows others until it is released. */
export interface JoinedSignal {
  signal: AbortSignal;
  release(): void;
}

/** A signal that is aborted with the first of these, for its reason. */
export function join(signals: readonly (AbortSignal | undefined)[]): JoinedSignal {
  const controller = new AbortController();
  const followed = signals.filter((signal) => signal !== undefined);
  const follow = (event: Event) => controller.abort((event.target as AbortSignal).reason);
  for (const signal of followed) {
    if (signal.aborted) controller.abort(signal.reason);
    else signal.addEventListener("abort", follow, { once: true });
  }
  const release = () => followed.forEach((signal) => signal.removeEventListener("abort", follow));
  return { signal: controller.signal, release };
}

/** Settles like `work`, or rejects with the signal's reason as soon as it is aborted. */
export function abortable<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

/** Whether this is an abort signal, including one of another frame. */
export function isAbortSignal(value: unknown): value is AbortSignal {
  try {
    Reflect.get(AbortSignal.prototype, "aborted", value);
    return true;
  } catch {
    return false;
  }
}
