import { createHash } from "node:crypto";
import { Digest } from "#lib/core/model/digest.ts";
import type { DigestStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import type { Table } from "./table.ts";

/** DynamoDB rows end at 400 KB; a body beyond this is cut into chunk rows. */
const CHUNK = 350_000;

const slices = (body: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(body.length / CHUNK) }, (_, i) =>
    body.slice(i * CHUNK, (i + 1) * CHUNK),
  );

export const digestStore = (table: Table): DigestStore => {
  const get = async (id: string): Promise<Digest | undefined> => {
    const head = await table.get(keys.digest(id));
    if (!head) return undefined;
    const count: number = head["chunks"] ?? 0;
    if (count === 0) return Digest.parse(unpack(head["body"]));
    const wanted = Array.from({ length: count }, (_, index) =>
      keys.digestChunk(id, head["hash"], index),
    );
    const rows = await table.getAll(wanted);
    rows.sort((a, b) => a.sk.localeCompare(b.sk));
    return Digest.parse(unpack(Buffer.concat(rows.map((row) => row["body"] as Uint8Array))));
  };

  return {
    get,

    async create(digest) {
      const body = pack(digest);
      const hash = createHash("sha256").update(body).digest("hex").slice(0, 16);
      const parts = body.length > CHUNK ? slices(body) : [];
      for (const [index, part] of parts.entries()) {
        await table.put({ ...keys.digestChunk(digest.id, hash, index), body: part });
      }
      // The head comes last and only once: where it stands, the digest is whole and stays as it is.
      const head = parts.length > 0 ? { chunks: parts.length, hash } : { body };
      if (await table.create({ ...keys.digest(digest.id), ...head }))
        return { digest, created: true };
      const there = await get(digest.id);
      if (!there) throw new Error(`digest ${digest.id} vanished while it was being stored`);
      return { digest: there, created: false };
    },
  };
};
