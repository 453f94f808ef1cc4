import { deflateRawSync, inflateRawSync, type ZlibOptions } from "node:zlib";

/** Up to so many bytes a small window reaches back as far as a large one. */
const SMALL = 4096;
/** A large window is a quarter of a megabyte to set up and to collect again, for each row. */
const SMALL_WINDOW: ZlibOptions = { windowBits: 12, memLevel: 6 };

/** Packs a value into a row's body: compressed JSON, since capacity is paid by the kilobyte. */
export const pack = (value: unknown): Uint8Array => {
  const json = Buffer.from(JSON.stringify(value));
  const room = Math.max(64, json.length);
  const window = json.length <= SMALL ? SMALL_WINDOW : {};
  return deflateRawSync(json, { level: 6, chunkSize: room, ...window });
};

/** The value of a packed body, still to be parsed by its schema. */
export const unpack = (body: Uint8Array): unknown =>
  JSON.parse(inflateRawSync(body, { chunkSize: 64 + 4 * body.length }).toString("utf8"));
