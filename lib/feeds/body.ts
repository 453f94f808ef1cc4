import { Buffer } from "node:buffer";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { Fault } from "./fault.ts";

type Inflater = (bytes: Uint8Array, limit: { maxOutputLength: number }) => Promise<Uint8Array>;

const ZLIB_METHOD = 0x08;
const GZIP_MAGIC = [0x1f, 0x8b];
const gunzipped: Inflater = promisify(gunzip);
const zlibInflate: Inflater = promisify(inflate);
const rawInflate: Inflater = promisify(inflateRaw);

/** What servers write, rightly or wrongly, over bytes as they are. */
const IDENTITIES = new Set(["", "identity", "none", "utf-8", "binary"]);

/** Some servers say gzip and send plain bytes; no feed begins with its magic number (RFC 1952, 2.3.1). */
const gzip: Inflater = async (bytes, limit) =>
  GZIP_MAGIC.every((byte, i) => bytes[i] === byte) ? gunzipped(bytes, limit) : bytes;

/** By content-coding (RFC 9110, 8.4.1). Some servers leave out the zlib header it asks of "deflate". */
const INFLATERS = new Map<string, Inflater>([
  ["gzip", gzip],
  ["x-gzip", gzip],
  [
    "deflate",
    (bytes, limit) =>
      ((bytes[0] ?? 0) & 0x0f) === ZLIB_METHOD
        ? zlibInflate(bytes, limit)
        : rawInflate(bytes, limit),
  ],
  ["br", promisify(brotliDecompress)],
]);

/** The codings asked for. */
export const ACCEPT_ENCODING = "gzip, deflate, br";

const inflaterFor = (contentEncoding: string): Inflater | undefined => {
  const codings = contentEncoding
    .split(",")
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => !IDENTITIES.has(coding));
  const [coding] = codings;
  if (coding === undefined) return undefined;
  const inflater = INFLATERS.get(coding);
  if (inflater === undefined || codings.length > 1) throw new Fault("bad-encoding");
  return inflater;
};

const collect = async (body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new Fault("too-large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
};

const isOverflow = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

/**
 * A response body decoded of its Content-Encoding, at most `maxBytes` both on the wire and decoded: inflation
 * stops there. Throws Fault `too-large` or `bad-encoding`, the latter also for codings on top of each other;
 * the body may then be unread.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  contentEncoding: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const inflater = inflaterFor(contentEncoding);
  const wire = await collect(body, maxBytes);
  if (inflater === undefined || wire.length === 0) return wire;
  try {
    return await inflater(wire, { maxOutputLength: maxBytes });
  } catch (error) {
    throw new Fault(isOverflow(error) ? "too-large" : "bad-encoding");
  }
}
