import { Buffer } from "node:buffer";
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chance } from "../../bench/chance.ts";
import { judged, objectionToBody, objectionToDocument } from "./judge.ts";
import { mutant, mutated, type Mutant } from "./mutants.ts";
import { BODIES, type Seed, SEEDS } from "./seeds.ts";

const CASES = Number(process.env["CASES"] ?? 20_000);
const SEED = Number(process.env["SEED"] ?? 1);
/** A folder of feeds that are broken as well. */
const CORPUS = process.env["CORPUS"] ?? "";
const LARGEST_FILE = 1_000_000;
const MEGA = 1e6;
/** Processor seconds: a case that takes so few is quick whatever its size, as the collector may run in it. */
const FLOOR_S = 0.25;
const TRIES = 3;
const MOST_SHOWN = 10;
const BASE = "https://news.example/a/b";

const files = (folder: string): Seed[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size < LARGEST_FILE)
    .toSorted()
    .map((path) => ({ text: readFileSync(path, "latin1"), charset: "latin1" }));

const limitOf = (input: Mutant): number => Math.max(FLOOR_S, input.body.length / MEGA);

/** The least of some tries, where the first took longer than it may: the collector runs when it likes. */
async function leastOf(input: Mutant, first: number): Promise<number> {
  let least = first;
  for (let left = TRIES; left > 0 && least > limitOf(input); left -= 1)
    least = Math.min(least, (await judged(input)).seconds);
  return least;
}

const failures: string[] = [];
let folder: string | undefined;
function fail(at: number, fault: string, input: Uint8Array): void {
  folder ??= mkdtempSync(join(tmpdir(), "sitrep-fuzz-"));
  const path = join(folder, `case-${at}`);
  writeFileSync(path, input);
  failures.push(fault);
  if (failures.length <= MOST_SHOWN)
    process.stdout.write(`fuzz: seed ${SEED}, case ${at}: ${fault}; input in ${path}\n`);
}

const corpus = CORPUS === "" ? [] : files(CORPUS);
if (corpus.length === 0) process.stdout.write("fuzz: no corpus (CORPUS names a folder of feeds)\n");
let read = 0;
let slowest = 0;
for (let at = 0; at < CASES; at += 1) {
  const random = chance(SEED * 1_000_003 + at);
  const isOfCorpus = corpus.length > 0 && random.below(2) === 0;
  const input = mutant(isOfCorpus ? corpus : SEEDS, random);
  const { fault, read: isRead, seconds: first } = await judged(input);
  const seconds = await leastOf(input, first);
  read += isRead ? 1 : 0;
  if (input.body.length >= MEGA / 4)
    slowest = Math.max(slowest, (seconds * MEGA) / input.body.length);
  const discord = objectionToDocument(Buffer.from(input.body).toString("latin1"));
  if (fault ?? discord) fail(at, fault ?? discord ?? "", input.body);
  else if (seconds > limitOf(input)) fail(at, `${seconds.toFixed(2)} s of CPU`, input.body);
  const body = mutated(random.one(BODIES), BODIES, random);
  const objection = objectionToBody(body, BASE);
  if (objection) fail(at, objection, Buffer.from(body));
}

const from = `${SEEDS.length} seeds and ${corpus.length} files`;
const pace = `slowest of 250 KB and more ${slowest.toFixed(2)} CPU s/MB`;
process.stdout.write(
  `fuzz: ${CASES} cases from ${from}, seed ${SEED}: ${failures.length} failures; ${read} read as feeds; ${pace}\n`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
