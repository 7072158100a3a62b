// Giving up: small tools for abort signals. (`AbortSignal.any` isn't in every browser of today.)

/** A signal that follows others, until it is let go. */
export interface Joined {
  signal: AbortSignal;
  release(): void;
}

/** A signal that is aborted with the first of these, for its reason. */
export function join(signals: readonly (AbortSignal | undefined)[]): Joined {
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

/** What this work gives, unless it is given up before: then the signal's reason. */
export function abortable<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    signal.addEventListener("abort", giveUp, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
  });
}

/** Whether this is an abort signal, also one of another frame. */
export function isAbortSignal(value: unknown): value is AbortSignal {
  try {
    Reflect.get(AbortSignal.prototype, "aborted", value);
    return true;
  } catch {
    return false;
  }
}
