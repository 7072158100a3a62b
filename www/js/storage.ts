// The browser's storage: persistence, usage, and a full disk.

/** How many bytes this origin uses, and how many it may. Browsers round both. */
export interface StorageUse {
  used: number;
  quota: number;
}

/**
 * Requests persistent storage. Call it when the reader asks to store something: some browsers show a prompt. Resolves
 * to whether it is granted; if not, everything works, but a browser short of space may delete the data.
 */
export async function requestPersistence(): Promise<boolean> {
  const { storage } = navigator;
  return (await storage?.persisted?.()) || ((await storage?.persist?.()) ?? false);
}

/** The storage in use, or undefined where the browser doesn't report it. */
export async function storageUse(): Promise<StorageUse | undefined> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
}

/** Storage is full. What was stored before is unchanged. */
export class StorageFullError extends Error {
  override readonly name = "StorageFullError";
  /** Stable. */
  readonly code = "storage-full";
}

/** Runs an atomic write. If storage is full, rejects with a {@link StorageFullError}; other errors pass through. */
export async function mapQuotaError<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    // IndexedDB transactions fail with this error too.
    if ((cause as Error | null)?.name === "QuotaExceededError") {
      throw new StorageFullError("storage is full", { cause });
    }
    throw cause;
  }
}
