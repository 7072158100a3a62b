// The crates as packed for crates.io, in a project of their own outside the repository: what users of the library and of
// the command line get, with the stemmers that were tested.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const CRATES = ["nutgraf-stemmers", "nutgraf", "nutgraf-cli"];

let project;
/** Runs cargo; with the project's own target folder, as a user's would be. */
const cargo = (cwd, ...args) =>
  execFileSync("cargo", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, CARGO_TARGET_DIR: join(project, "target") } });
const unpacked = (name) => join(project, "crates", readdirSync(join(project, "crates")).find((folder) => new RegExp(`^${name}-\\d`).test(folder)));

before(() => {
  project = mkdtempSync(join(tmpdir(), "nutgraf-crates-"));
  mkdirSync(join(project, "crates"));
  mkdirSync(join(project, "src"));
  cargo(root, "package", "--quiet", "--no-verify", "--allow-dirty", ...CRATES.flatMap((name) => ["--package", name]));
  const packed = join(project, "target/package");
  for (const file of readdirSync(packed).filter((name) => name.endsWith(".crate"))) {
    execFileSync("tar", ["-xzf", join(packed, file), "-C", join(project, "crates")]);
  }
  const patches = CRATES.map((name) => `${name} = { path = ${JSON.stringify(unpacked(name))} }`);
  // The versions of dependencies that the repository's tests ran with: nothing is downloaded again.
  writeFileSync(join(project, "Cargo.lock"), readFileSync(join(root, "Cargo.lock")));
  writeFileSync(
    join(project, "Cargo.toml"),
    `[package]\nname = "reader"\nversion = "0.0.0"\nedition = "2024"\n\n[dependencies]\nnutgraf = "0.1"\n\n[workspace]\nexclude = ["crates"]\n\n[patch.crates-io]\n${patches.join("\n")}\n`,
  );
});

after(() => rmSync(project, { recursive: true, force: true }));

test("the packed library summarizes in a project of its own, and has no command line in it", () => {
  writeFileSync(
    join(project, "src/main.rs"),
    `use nutgraf::{Length, Options, rank};

fn main() {
    let text = "The river Elm burst its banks on Monday.\\n\\nThe flood closed the bridge over the Elm. Nobody was hurt. ισαισα";
    let ranking = rank(text, &Options::default());
    for i in ranking.summary(Length::Sentences(1)) {
        println!("{}", ranking.sentences[i].span.of(text));
    }
    // A word on which the stemmers of crates.io panic.
    assert_eq!(rank("Η ισαισα ήταν εδώ σήμερα το πρωί.", &Options::default()).sentences.len(), 1);
}
`,
  );
  const printed = cargo(project, "run", "--quiet");
  assert.match(printed, /^The (river Elm burst its banks on Monday|flood closed the bridge over the Elm)\.\n$/);
  const tree = cargo(project, "tree", "--prefix", "none", "--edges", "normal", "--format", "{p}");
  const names = new Set(tree.trim().split("\n").map((line) => line.split(" ")[0]));
  assert.deepEqual([...names].sort(), ["nutgraf", "nutgraf-stemmers", "reader"]);
});

test("the packed command line builds and prints the same summary as the repository's", () => {
  const text = readFileSync(join(root, "tests/fixtures/seed.txt"), "utf8");
  const own = execFileSync(process.env.NUTGRAF_CLI, [], { input: text, encoding: "utf8" });
  const manifest = join(unpacked("nutgraf-cli"), "Cargo.toml");
  // Its dependency comes from crates.io, where this version isn't published yet.
  const patches = CRATES.slice(0, 2).map((name) => ["--config", `patch.crates-io.${name}.path=${JSON.stringify(unpacked(name))}`]);
  cargo(project, "build", "--quiet", "--manifest-path", manifest, ...patches.flat());
  const printed = execFileSync(join(project, "target/debug/nutgraf"), [], { input: text, encoding: "utf8" });
  assert.equal(printed, own);
});
