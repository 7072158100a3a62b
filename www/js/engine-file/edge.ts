// The engine's file in edge runtimes: compiled at deployment and provided by the program.

import type { ReadEngine } from "./reader.js";
import { EngineError } from "../protocol.js";

export const readEngine: ReadEngine = () => {
  const how = 'import engine from "nutgraf/engine.wasm"; provideEngine(engine);';
  return Promise.reject(new EngineError("engine-not-loaded", `this runtime can't load the engine by itself: ${how}`));
};
