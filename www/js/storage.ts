// What the browser lets the page keep: for good, how much, and what it says when there is no more room.

/** How much this origin keeps and how much it may, in bytes. Browsers round both. */
export interface StorageUse {
  used: number;
  quota: number;
}

/**
 * Asks the browser not to clear away by itself what the page keeps. To be called when the reader asks to keep
 * something: some browsers ask them then. Gives whether it is granted; where not, all works, but a browser short of
 * room may forget.
 */
export async function keepForGood(): Promise<boolean> {
  const { storage } = navigator;
  return (await storage?.persisted?.()) || ((await storage?.persist?.()) ?? false);
}

/** What is kept, or undefined where the browser doesn't say. */
export async function storageUse(): Promise<StorageUse | undefined> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
}

/** There is no room for what was to be kept. What was kept before is as it was. */
export class StorageFullError extends Error {
  override readonly name = "StorageFullError";
  /** Stable. */
  readonly code = "storage-full";
}

/**
 * Does something that writes, as one transaction that leaves nothing half-written. Where the disk or the quota is
 * full, fails with a {@link StorageFullError}; other failures are passed on.
 */
export async function orFull<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    // Also from IndexedDB, whose transactions fail with it as their error.
    if ((cause as Error | null)?.name === "QuotaExceededError") {
      throw new StorageFullError("there is no room left to keep this", { cause });
    }
    throw cause;
  }
}
