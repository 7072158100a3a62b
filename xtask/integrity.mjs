// The hashes of the files named, a line each, as they stand in an `integrity` attribute (Subresource Integrity).

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

for (const file of process.argv.slice(2)) {
  console.log(`sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`);
}
