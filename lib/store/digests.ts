import { createHash } from "node:crypto";
import { Digest } from "#lib/core/model/digest.ts";
import type { Clock, DigestStore } from "#lib/ports.ts";
import { type Key, keys } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import type { Row, Table } from "./table.ts";

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

export const digestStore = (table: Table, clock: Clock): DigestStore => {
  /** The digest's head; one that has expired counts as gone, since DynamoDB may take days to delete it. */
  const headOf = async (id: string): Promise<Row | undefined> => {
    const head = await table.get(keys.digest(id));
    return head && (head["ttl"] ?? Infinity) > seconds(clock()) ? head : undefined;
  };

  const read = async (id: string, head: Row): Promise<Digest> => {
    const wanted = chunkKeys(id, head);
    if (wanted.length === 0) return Digest.parse(unpack(head["body"]));
    const rows = await table.getAll(wanted);
    rows.sort((a, b) => a.sk.localeCompare(b.sk));
    return Digest.parse(unpack(Buffer.concat(rows.map((row) => row["body"] as Uint8Array))));
  };

  /** Chunks first: where a head stands for good, so does its body. */
  const keep = async (id: string, head: Row): Promise<void> => {
    const forGood = { expression: "REMOVE #ttl", names: { "#ttl": "ttl" } };
    for (const key of [...chunkKeys(id, head), keys.digest(id)]) {
      const kept = await table.update(key, forGood, "attribute_exists(pk)");
      if (!kept) throw new Error(`digest ${id} expired while it was being kept`);
    }
  };

  const write = async (digest: Digest, expiry: { ttl?: number }): Promise<boolean> => {
    const body = pack(digest);
    // Expiry is part of a chunk's name: what is to go never overwrites what is to stay.
    const hash = createHash("sha256")
      .update(body)
      .update(JSON.stringify(expiry))
      .digest("hex")
      .slice(0, 16);
    const parts = body.length > CHUNK ? slices(body) : [];
    // Beside a head that stands already, its chunks would be nobody's.
    if (parts.length > 0 && (await headOf(digest.id))) return false;
    for (const [index, part] of parts.entries()) {
      await table.put({ ...keys.digestChunk(digest.id, hash, index), body: part, ...expiry });
    }
    // The head comes last and only once: where it stands, the digest is whole and stays as it is.
    const head = parts.length > 0 ? { chunks: parts.length, hash } : { body };
    return table.put(
      { ...keys.digest(digest.id), ...head, ...expiry },
      {
        expression: "attribute_not_exists(pk) OR #ttl <= :now",
        names: { "#ttl": "ttl" },
        values: { ":now": seconds(clock()) },
      },
    );
  };

  return {
    async get(id) {
      const head = await headOf(id);
      return head && read(id, head);
    },

    async create(digest, keepUntil) {
      const expiry = keepUntil === undefined ? {} : { ttl: seconds(keepUntil) };
      if (await write(digest, expiry)) return { digest, created: true };
      const head = await headOf(digest.id);
      if (!head) throw new Error(`digest ${digest.id} vanished while it was being stored`);
      if (keepUntil === undefined && "ttl" in head) await keep(digest.id, head);
      return { digest: await read(digest.id, head), created: false };
    },
  };
};
