// What each of the readers beside this file provides; one of them is `#read-engine`.

/** Receives the share of the file that has been read, from 0 to 1. */
export type Progress = (share: number) => void;

/** Reads and compiles one of the engine's files. */
export type ReadModule = (onProgress: Progress) => Promise<WebAssembly.Module>;
