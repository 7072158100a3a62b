// The engine's file in edge runtimes: compiled when the program is deployed, and given by it.

import type { ReadEngine } from "../engine-file.js";
import { EngineError } from "../protocol.js";

export const readEngine: ReadEngine = () => {
  const how = 'import engine from "nutgraf/engine.wasm"; provideEngine(engine);';
  return Promise.reject(new EngineError("engine-not-loaded", `this runtime can't load the engine by itself: ${how}`));
};
