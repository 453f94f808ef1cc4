import { createHash } from "node:crypto";
import * as z from "zod";
import { canonicalJson } from "#lib/core/hash.ts";
import {
  Coverage,
  Digest,
  DigestCorrection,
  DigestSection,
  DigestStory,
  DigestUpdate,
} from "#lib/core/model/digest.ts";
import { keys } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { getRows } from "./read.ts";
import type { Row, Table } from "./table.ts";

/**
 * Digests of a window tell the same stories, each for reasons of its own. What they have in common are parts, rows of
 * their own named by a hash of what they say: they are written once, never change and are kept for good.
 */
const HASH = 12;
/** Parts that a process remembers as it read them, or knows to be written. */
const REMEMBERED = 6_000;
/** Ways to tell one story that are kept for the next digest. */
const MOST_TOLD = 32;

const ToldPart = DigestStory.omit({ reasons: true });
type Told = z.infer<typeof ToldPart>;
/** In the order in which a digest's parts are named: its stories, updates and corrections, and its coverage. */
const Outline = Digest.omit({ updates: true, corrections: true, coverage: true }).extend({
  sections: z.array(DigestSection.extend({ stories: z.array(DigestStory.shape.reasons) })),
  updates: z.int().optional(),
  corrections: z.int().optional(),
  coverage: z.boolean(),
});
type Outline = z.infer<typeof Outline>;

const hashOf = (part: object): string =>
  createHash("sha256").update(canonicalJson(part)).digest().subarray(0, HASH).toString("hex");

export type Part = { hash: string; part: object };

const sameTold = (a: DigestStory, b: DigestStory): boolean =>
  (Object.keys(ToldPart.shape) as (keyof Told)[]).every((key) => a[key] === b[key]);

/** Names parts; objects that digests share are hashed once. */
export function partNamer(): (digest: Digest) => Part[] {
  const named = new WeakMap<object, Part>();
  const told = new WeakMap<object, { story: DigestStory; part: Part }>();
  const plain = (part: object): Part => {
    const known = named.get(part) ?? { hash: hashOf(part), part };
    named.set(part, known);
    return known;
  };
  const ofStory = (story: DigestStory): Part => {
    // Digests that are composed together share the lists inside of a story.
    const known = told.get(story.outlets);
    if (known && sameTold(known.story, story)) return known.part;
    const { reasons: _, ...rest } = story;
    const part = plain(rest);
    told.set(story.outlets, { story, part });
    return part;
  };
  return ({ sections, updates = [], corrections = [], coverage }) => [
    ...sections.flatMap(({ stories }) => stories.map(ofStory)),
    ...[...updates, ...corrections, ...(coverage ? [coverage] : [])].map(plain),
  ];
}

/** A digest without what its parts say. */
export const outlineOf = ({
  sections,
  updates,
  corrections,
  coverage,
  ...rest
}: Digest): Outline => ({
  ...rest,
  sections: sections.map((section) => ({
    ...section,
    stories: section.stories.map(({ reasons }) => reasons),
  })),
  ...(updates && { updates: updates.length }),
  ...(corrections && { corrections: corrections.length }),
  coverage: coverage !== undefined,
});

/** The names of parts as a head holds them, and back. */
export const namesOf = (parts: readonly Part[]): Uint8Array =>
  Buffer.from(parts.map(({ hash }) => hash).join(""), "hex");
export const hashesIn = (head: Row): string[] => {
  const names = Buffer.from((head["parts"] ?? []) as Uint8Array);
  return Array.from({ length: names.length / HASH }, (_, i) =>
    names.subarray(i * HASH, (i + 1) * HASH).toString("hex"),
  );
};

export const partRow = ({ hash, part }: Part): Row => ({
  ...keys.digestPart(hash),
  body: pack(part),
});

/** Remembers so many values, those of last use longest. */
export class Remembered<T> {
  readonly #values = new Map<string, T>();

  get(key: string): T | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: T): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= REMEMBERED) break;
      this.#values.delete(oldest);
    }
  }
}

/** A part as it was read, until the schema that asks first has made something of it. */
type ReadPart = { body?: Uint8Array; parsed?: object; told: Map<string, DigestStory> };
export type PartsMemory = Remembered<ReadPart>;

/** The parts that heads name, by hash; those that are remembered are not read again. */
export async function readParts(
  table: Table,
  memory: PartsMemory,
  hashes: readonly string[],
): Promise<Map<string, ReadPart>> {
  const found = new Map<string, ReadPart>();
  const missing = new Set<string>();
  for (const hash of hashes) {
    const known = memory.get(hash);
    if (known) found.set(hash, known);
    else missing.add(hash);
  }
  for (const row of await getRows(table, [...missing].map(keys.digestPart))) {
    const part: ReadPart = { body: row["body"], told: new Map() };
    found.set(row.pk.slice("PART#".length), part);
    memory.set(row.pk.slice("PART#".length), part);
  }
  return found;
}

/** Puts a digest together. Throws where a part is missing or says what its schema refuses. */
export function assembled(head: Row, parts: ReadonlyMap<string, ReadPart>): Digest {
  const outline = Outline.parse(unpack(head["body"]));
  const hashes = hashesIn(head).values();
  const next = <T extends object>(schema: z.ZodType<T>): { part: ReadPart; it: T } => {
    const { value: hash = "" } = hashes.next();
    const part = parts.get(hash);
    if (!part) throw new Error(`digest ${outline.id} lacks its part ${hash}`);
    // Here and not as it is read: what is spoilt harms the digests alone that need it.
    part.parsed ??= schema.parse(part.body && unpack(part.body));
    delete part.body;
    return { part, it: part.parsed as T };
  };
  const listOf = <T extends object>(schema: z.ZodType<T>, length: number): T[] =>
    Array.from({ length }, () => next(schema).it);
  const story = (reasons: string[]): DigestStory => {
    const { part, it } = next<Told>(ToldPart);
    const key = JSON.stringify(reasons);
    const known = part.told.get(key) ?? { ...it, reasons };
    if (part.told.size >= MOST_TOLD) part.told.clear();
    part.told.set(key, known);
    return known;
  };
  const { updates, corrections, coverage, ...rest } = outline;
  return {
    ...rest,
    sections: rest.sections.map((section) => ({
      ...section,
      stories: section.stories.map(story),
    })),
    ...(updates !== undefined && { updates: listOf(DigestUpdate, updates) }),
    ...(corrections !== undefined && { corrections: listOf(DigestCorrection, corrections) }),
    ...(coverage && { coverage: next(Coverage).it }),
  };
}
