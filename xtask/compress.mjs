// Compresses files with brotli and gzip at the highest level, as a good static host does. Node has both built in.
// Standard input: a JSON array of { from, brotli, gzip }, all of them paths.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

for (const { from, brotli, gzip } of JSON.parse(readFileSync(0, "utf8"))) {
  const content = readFileSync(from);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(brotli, brotliCompressSync(content, { params }));
  writeFileSync(gzip, gzipSync(content, { level: 9 }));
}
