import { createHash } from "node:crypto";
import { Digest, type DigestSummary, summaryOf } from "#lib/core/model/digest.ts";
import type { DigestStore } from "#lib/ports.ts";
import {
  assembled,
  hashesIn,
  namesOf,
  outlineOf,
  type Part,
  partNamer,
  partRow,
  type PartsMemory,
  readParts,
  Remembered,
} from "./digest-parts.ts";
import { type Key, keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow, getRows } from "./read.ts";
import { readable } from "./readable.ts";
import { chunks, type Row } from "./table.ts";
import { createOverExpired, putRow, putRows, updateRow } from "./write.ts";

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

/** What has expired counts as gone, since DynamoDB may take days to delete it. */
const stands = (head: Row | undefined, { clock }: Opened): head is Row =>
  head !== undefined && (head["ttl"] ?? Infinity) > seconds(clock());

async function headOf(opened: Opened, id: string): Promise<Row | undefined> {
  const head = await getRow(opened.table, keys.digest(id));
  return stands(head, opened) ? head : undefined;
}

/** Parts are the same for all stores of a process: what a hash names never changes. */
const memory: PartsMemory = new Remembered();

const idOf = ({ pk }: Row): string => pk.slice(keys.digest("").pk.length);

type Parts = Awaited<ReturnType<typeof readParts>>;

/** Reads what belongs to a head; what is answered puts the digest together, and throws where it cannot be read. */
async function gathered({ table }: Opened, head: Row, known?: Parts): Promise<() => Digest> {
  if (head["parts"]) {
    const parts = known ?? (await readParts(table, memory, hashesIn(head)));
    return () => assembled(head, parts);
  }
  const wanted = chunkKeys(idOf(head), head);
  if (wanted.length === 0) return () => Digest.parse(unpack(head["body"]));
  const rows = await getRows(table, wanted);
  rows.sort((a, b) => a.sk.localeCompare(b.sk));
  return () => Digest.parse(unpack(Buffer.concat(rows.map((row) => row["body"] as Uint8Array))));
}

const read = async (opened: Opened, head: Row): Promise<Digest> => (await gathered(opened, head))();

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
  return createOverExpired(
    table,
    { ...keys.digest(digest.id), ...head, ...toldOf(digest), ...expiry },
    seconds(clock()),
  );
}

/** What `known` answers stands beside the body, so that nobody unpacks it for that. */
const toldOf = (digest: Digest): { stories: number; empty: boolean } => {
  const { stories, empty } = summaryOf(digest);
  return { stories, empty };
};

export const getDigest =
  (opened: Opened): DigestStore["get"] =>
  async (id) => {
    const head = await headOf(opened, id);
    return head && read(opened, head);
  };

export const createDigest =
  (opened: Opened): DigestStore["create"] =>
  async (digest, keepUntil) => {
    const expiry = keepUntil === undefined ? {} : { ttl: seconds(keepUntil) };
    if (await write(opened, digest, expiry)) return { digest, created: true };
    const head = await headOf(opened, digest.id);
    if (!head) throw new Error(`digest ${digest.id} vanished while it was being stored`);
    if (keepUntil === undefined && "ttl" in head) await keep(opened, digest.id, head);
    return { digest: await read(opened, head), created: false };
  };

/** Writes that wait for their answers at once. */
const TOGETHER = 16;

export const createDigests = (opened: Opened): DigestStore["createMany"] => {
  const { table, clock } = opened;
  const partsOf = partNamer();
  const written = new Remembered<true>();
  const create = createDigest(opened);
  const head = async (digest: Digest, parts: readonly Part[]): Promise<DigestSummary> => {
    const row = {
      ...keys.digest(digest.id),
      body: pack(outlineOf(digest)),
      parts: namesOf(parts),
      ...toldOf(digest),
    };
    if (await createOverExpired(table, row, seconds(clock()))) return summaryOf(digest);
    return summaryOf((await create(digest)).digest);
  };
  return async (digests) => {
    const named = digests.map((digest) => ({ digest, parts: partsOf(digest) }));
    const all = new Map(named.flatMap(({ parts }) => parts.map((part) => [part.hash, part])));
    const fresh = [...all.values()].filter(({ hash }) => !written.get(hash));
    // Parts first, as with chunks. Written again they say the same, so nothing is asked before.
    await putRows(table, fresh.map(partRow));
    for (const { hash } of fresh) written.set(hash, true);
    const settled: PromiseSettledResult<DigestSummary>[] = [];
    for (const batch of chunks(named, TOGETHER))
      settled.push(
        ...(await Promise.allSettled(batch.map(({ digest, parts }) => head(digest, parts)))),
      );
    return settled.map((each) =>
      each.status === "fulfilled" ? each.value : new Error("not stored", { cause: each.reason }),
    );
  };
};

export const knownDigests =
  ({ table }: Opened): DigestStore["known"] =>
  async (ids) => {
    const wanted = [...new Set(ids)].map(keys.digest);
    const rows = await getRows(table, wanted, { only: ["stories", "empty", "ttl"] });
    return new Map(
      rows
        .filter((row) => row["stories"] !== undefined && row["ttl"] === undefined)
        .map((row) => [idOf(row), { id: idOf(row), stories: row["stories"], empty: row["empty"] }]),
    );
  };

export const manyDigests =
  (opened: Opened): DigestStore["many"] =>
  async (ids) => {
    const { table, onUnreadable } = opened;
    const rows = await getRows(table, [...new Set(ids)].map(keys.digest));
    const heads = rows.filter((row) => stands(row, opened));
    const parts = await readParts(table, memory, [...new Set(heads.flatMap(hashesIn))]);
    const reading = heads.map(async (head) => [head, await gathered(opened, head, parts)] as const);
    const read = new Map(await Promise.all(reading));
    const found = readable(heads, (head) => read.get(head)?.(), onUnreadable);
    return new Map(found.flatMap((digest) => (digest ? [[digest.id, digest]] : [])));
  };
