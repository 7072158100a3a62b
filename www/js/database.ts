// What the page stores in this browser: two IndexedDB stores, opened on first use, and the reader's preferences.

export type StoreName = "draft" | "history";

/** Milliseconds after which a database that doesn't answer counts as unavailable. */
const TIMEOUT = 5000;

const opening: Partial<Record<StoreName, Promise<IDBDatabase>>> = {};
const connections: Partial<Record<StoreName, IDBDatabase>> = {};

/** The database of a store. Rejects where the browser allows none, or if it doesn't answer. */
function open(name: StoreName): Promise<IDBDatabase> {
  return (opening[name] ??= new Promise<IDBDatabase>((resolve, reject) => {
    const connect = (version?: number) => {
      const request = indexedDB.open(`nutgraf-${name}`, version);
      const hasStore = () => request.result.objectStoreNames.contains(name);
      request.onupgradeneeded = () => hasStore() || request.result.createObjectStore(name);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        // A database without its store, which is made by a change of version.
        if (!hasStore()) {
          database.close();
          connect(database.version + 1);
          return;
        }
        const forget = () => {
          delete opening[name];
          delete connections[name];
        };
        database.onclose = forget;
        // Another window deletes the database.
        database.onversionchange = () => {
          database.close();
          forget();
        };
        connections[name] = database;
        resolve(database);
      };
    };
    connect();
    setTimeout(() => reject(new DOMException("the database doesn't answer", "TimeoutError")), TIMEOUT);
  }).catch((error) => {
    delete opening[name];
    throw error;
  }));
}

/**
 * Runs a callback in one transaction, atomically, and resolves to the result of the request that it returns once the
 * transaction is complete. Starts at once if the database is open, so that it works while the page is being left.
 */
export function transact<T>(
  name: StoreName, mode: IDBTransactionMode, callback: (store: IDBObjectStore) => IDBRequest<T> | void,
): Promise<T | undefined> {
  const run = (database: IDBDatabase) => new Promise<T | undefined>((resolve, reject) => {
    const transaction = database.transaction(name, mode);
    transaction.onabort = () => reject(transaction.error);
    const request = callback(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request?.result);
  });
  const database = connections[name];
  return database ? run(database) : open(name).then(run);
}

/** Calls `visit` with each record, one at a time: all texts together may not fit into memory. */
export function forEachRecord(name: StoreName, visit: (key: string, value: unknown) => void): Promise<void> {
  return transact<void>(name, "readonly", (store) => {
    const request = store.openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return;
      visit(String(cursor.primaryKey), cursor.value);
      cursor.continue();
    };
  });
}

/** A preference that outlives the page; null if it was never set. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(`nutgraf-${name}`);
  } catch {
    return null;
  }
}

/** Stores a preference; null deletes it. Where the browser allows no storage, it lasts until the page is left. */
export function writePreference(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`nutgraf-${name}`);
    else localStorage.setItem(`nutgraf-${name}`, value);
  } catch {
    // Then nothing else can be stored either.
  }
}
