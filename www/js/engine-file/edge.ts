// The engine's files in edge runtimes: compiled at deployment and provided by the program.

import type { ReadModule } from "./reader.js";
import { EngineError } from "../protocol.js";

const fail = (what: string, how: string) =>
  Promise.reject(new EngineError("engine-not-loaded", `this runtime can't load ${what} by itself: ${how}`));

export const readEngine: ReadModule = () =>
  fail("the engine", 'import engine from "nutgraf/engine.wasm"; provideEngine(engine);');

export const readLanguages: ReadModule = () => fail(
  "what languages other than English need",
  'import languages from "nutgraf/languages.wasm"; provideEngine(engine, languages);',
);
