import { createHash } from "node:crypto";
import { Digest } from "#lib/core/model/digest.ts";
import type { DigestStore } from "#lib/ports.ts";
import { type Key, keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow, getRows } from "./read.ts";
import type { Row } from "./table.ts";
import { putRow, updateRow } from "./write.ts";

/** DynamoDB rows end at 400 KB; a body beyond this is cut into chunk rows. */
const CHUNK = 350_000;

const slices = (body: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(body.length / CHUNK) }, (_, i) =>
    body.slice(i * CHUNK, (i + 1) * CHUNK),
  );

const seconds = (at: Date | string): number => Math.floor(new Date(at).getTime() / 1000);

const chunkKeys = (id: string, head: Row): Key[] =>
  Array.from({ length: head["chunks"] ?? 0 }, (_, index) =>
    keys.digestChunk(id, head["hash"], index),
  );

/** The digest's head; one that has expired counts as gone, since DynamoDB may take days to delete it. */
async function headOf({ table, clock }: Opened, id: string): Promise<Row | undefined> {
  const head = await getRow(table, keys.digest(id));
  return head && (head["ttl"] ?? Infinity) > seconds(clock()) ? head : undefined;
}

async function read({ table }: Opened, id: string, head: Row): Promise<Digest> {
  const wanted = chunkKeys(id, head);
  if (wanted.length === 0) return Digest.parse(unpack(head["body"]));
  const rows = await getRows(table, wanted);
  rows.sort((a, b) => a.sk.localeCompare(b.sk));
  return Digest.parse(unpack(Buffer.concat(rows.map((row) => row["body"] as Uint8Array))));
}

/** Chunks first: where a head stands for good, so does its body. */
async function keep({ table }: Opened, id: string, head: Row): Promise<void> {
  const forGood = { expression: "REMOVE #ttl", names: { "#ttl": "ttl" } };
  for (const key of [...chunkKeys(id, head), keys.digest(id)]) {
    const kept = await updateRow(table, key, forGood, "attribute_exists(pk)");
    if (!kept) throw new Error(`digest ${id} expired while it was being kept`);
  }
}

async function write(opened: Opened, digest: Digest, expiry: { ttl?: number }): Promise<boolean> {
  const { table, clock } = opened;
  const body = pack(digest);
  // Expiry is part of a chunk's name: what is to go never overwrites what is to stay.
  const hash = createHash("sha256")
    .update(body)
    .update(JSON.stringify(expiry))
    .digest("hex")
    .slice(0, 16);
  const parts = body.length > CHUNK ? slices(body) : [];
  // Beside a head that stands already, its chunks would be nobody's.
  if (parts.length > 0 && (await headOf(opened, digest.id))) return false;
  for (const [index, part] of parts.entries()) {
    await putRow(table, { ...keys.digestChunk(digest.id, hash, index), body: part, ...expiry });
  }
  // The head comes last and only once: where it stands, the digest is whole and stays as it is.
  const head = parts.length > 0 ? { chunks: parts.length, hash } : { body };
  return putRow(
    table,
    { ...keys.digest(digest.id), ...head, ...expiry },
    {
      expression: "attribute_not_exists(pk) OR #ttl <= :now",
      names: { "#ttl": "ttl" },
      values: { ":now": seconds(clock()) },
    },
  );
}

export const getDigest =
  (opened: Opened): DigestStore["get"] =>
  async (id) => {
    const head = await headOf(opened, id);
    return head && read(opened, id, head);
  };

export const createDigest =
  (opened: Opened): DigestStore["create"] =>
  async (digest, keepUntil) => {
    const expiry = keepUntil === undefined ? {} : { ttl: seconds(keepUntil) };
    if (await write(opened, digest, expiry)) return { digest, created: true };
    const head = await headOf(opened, digest.id);
    if (!head) throw new Error(`digest ${digest.id} vanished while it was being stored`);
    if (keepUntil === undefined && "ttl" in head) await keep(opened, digest.id, head);
    return { digest: await read(opened, digest.id, head), created: false };
  };

export const manyDigests = (opened: Opened): DigestStore["many"] => {
  const get = getDigest(opened);
  return async (ids) => {
    const found = await Promise.all([...new Set(ids)].map((id) => get(id)));
    return new Map(found.flatMap((digest) => (digest ? [[digest.id, digest] as const] : [])));
  };
};
