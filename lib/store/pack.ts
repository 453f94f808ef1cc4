import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Packs a value into a row's body: compressed JSON, since capacity is paid by the kilobyte. */
export const pack = (value: unknown): Uint8Array =>
  deflateRawSync(JSON.stringify(value), { level: 6 });

/** The value of a packed body, still to be parsed by its schema. */
export const unpack = (body: Uint8Array): unknown =>
  JSON.parse(inflateRawSync(body).toString("utf8"));
