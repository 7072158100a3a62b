// Converts PNGs to a palette of few colours: a third of the bytes, without a visible difference for text and flat colours.
// PNG: W3C Recommendation, third edition; sections 9 (filters) and 11 (chunks).
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Converts `png` (8-bit RGB or RGBA without interlacing, as written by browsers) to a palette of at most `colours`: 256 or
 * 16. `note` is an optional text chunk: a keyword and its value.
 */
export function withPalette(png, { colours = 256, note } = {}) {
  const { width, height, channels, pixels } = decode(png);
  const { palette, indices } = reduce(pixels, channels, colours);
  const bits = Math.log2(colours);
  const stride = 1 + Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    // Section 7.2: the leftmost pixel is in the high bits of its byte.
    for (let x = 0; x < width; x++) {
      rows[y * stride + 1 + ((x * bits) >> 3)] |= indices[y * width + x] << (8 - bits - ((x * bits) & 7));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3, 0, 0, 0], 8);
  const alphas = palette.map(([, , , alpha]) => alpha);
  return Buffer.concat([SIGNATURE, chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(([r, g, b]) => [r, g, b]))),
    alphas.some((alpha) => alpha < 255) ? chunk("tRNS", Buffer.from(alphas)) : Buffer.alloc(0),
    note ? chunk("tEXt", Buffer.from(note.join("\0"), "latin1")) : Buffer.alloc(0),
    chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

function decode(png) {
  const data = [];
  let header;
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = content;
    if (type === "IDAT") data.push(content);
    at += 12 + length;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9]];
  if (!channels || header[8] !== 8 || header[12] !== 0) throw new Error("not the kind of PNG a browser writes");
  return { width, height, channels, pixels: unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels) };
}

function unfilter(data, stride, height, channels) {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? pixels[at - channels] : 0;
      const up = y > 0 ? pixels[at - stride] : 0;
      const corner = x >= channels && y > 0 ? pixels[at - stride - channels] : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[at] = data[y * (stride + 1) + 1 + x] + predicted;
    }
  }
  return pixels;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Keeps the most frequent colours, and replaces each of the others by the nearest of them. */
function reduce(pixels, channels, colours) {
  const counts = new Map();
  // Fully transparent pixels are equal, whatever their colour.
  const colour = (at) => {
    const alpha = channels === 4 ? pixels[at + 3] : 255;
    return alpha && ((alpha << 24) | (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]);
  };
  for (let at = 0; at < pixels.length; at += channels) counts.set(colour(at), (counts.get(colour(at)) ?? 0) + 1);
  const rgba = (value) => [(value >> 16) & 255, (value >> 8) & 255, value & 255, value >>> 24];
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  const palette = sorted.slice(0, colours).map(rgba);
  const index = new Map(sorted.map((value, i) => [value, i < colours ? i : nearest(palette, rgba(value))]));
  const indices = Buffer.alloc(pixels.length / channels);
  for (let i = 0; i < indices.length; i++) indices[i] = index.get(colour(i * channels));
  return { palette, indices };
}

function nearest(palette, [r, g, b, a]) {
  let best = 0;
  let least = Infinity;
  palette.forEach(([pr, pg, pb, pa], i) => {
    const distance = (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2 + (a - pa) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
