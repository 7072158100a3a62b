// The installed package: packed by npm, unpacked into a project's node_modules.
//
// `cargo xtask test package` builds it and sets NUTGRAF_PACKAGE.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

export const { NUTGRAF_PACKAGE: folder, NUTGRAF_CLI: cli, NUTGRAF_CHROMIUM: chromium } = process.env;
assert.ok(folder && cli && chromium, "run by `cargo xtask test package`, which builds what this needs");

/** The folder of these tests: their tools are in its node_modules. */
export const here = fileURLToPath(new URL(".", import.meta.url));

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * A new project in a folder of its own, with the package installed, and the files of `projects/<name>`; taken away after
 * the tests of the file. Gives its folder and the packed package's file.
 */
export function project(name) {
  const project = mkdtempSync(join(tmpdir(), "nutgraf-project-"));
  after(() => rmSync(project, { recursive: true, force: true }));
  const [{ filename }] = JSON.parse(execFileSync(npm, ["pack", "--json", "--pack-destination", project], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] }));
  const packed = join(project, filename);
  const installed = join(project, "node_modules/nutgraf");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", packed, "-C", installed, "--strip-components=1"]);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
  if (name) cpSync(join(here, "projects", name), project, { recursive: true });
  return { project, packed };
}
