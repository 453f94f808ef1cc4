import "#local/quiet.ts";
import { render } from "@react-email/components";
import { createElement } from "react";
import { WeeklyDigest, type WeeklyDigestProps } from "#emails/WeeklyDigest.tsx";
import type { Digest } from "#lib/core/model/digest.ts";
import { DigestMails } from "#lib/mail/digest-mail.ts";
import { forMail } from "#lib/mail/fit.ts";
import { byteLength, markup } from "#lib/mail/markup.ts";
import { digestText } from "#lib/mail/text/digest.ts";
import type { Bench, Figure } from "./bench.ts";
import { type Cost, costOf, median, shortened } from "./measure.ts";
import { type Mailing, mailings } from "./render-readers.ts";
import { manyStories } from "./stories.ts";

const SEED = 11;
const ROUNDS = 2;
const READERS = 10_000;
const SAMPLE = 100;
const STORIES = 650;
const TO = new Date("2026-11-20T08:00:00.000Z");
const FROM = new Date("2026-11-13T08:00:00.000Z");
const CONFIG = {
  postalAddress: "1 Harbour Street, Example",
  publicUrl: "https://sitrep.example",
  nonce: "5eed".repeat(6),
};

type Way = { costs: Cost[]; mails: number; bytes: number };

/** Mails a second of processor time. */
const speed = ({ mails }: Way, { cpu }: Cost): number => mails / cpu;
const typical = (way: Way): number => median(way.costs.map((cost) => speed(way, cost)));

const propsOf = ({ digest, recipient }: Mailing): WeeklyDigestProps => ({
  ...CONFIG,
  digest: forMail(digest),
  reader: recipient,
});

/** Every mail by a maker that starts with nothing made. */
const shared = (all: readonly Mailing[]): { bytes: number; held: DigestMails["held"] } => {
  const mails = new DigestMails(CONFIG);
  let bytes = 0;
  for (const { digest, recipient } of all) {
    const { html, text } = mails.write(digest, recipient, false);
    bytes += byteLength(html) + byteLength(text);
  }
  return { bytes, held: mails.held };
};

/** Every mail for itself. */
const plainly = (all: readonly Mailing[]): number => {
  let bytes = 0;
  for (const mailing of all) {
    const props = propsOf(mailing);
    bytes += byteLength(markup(createElement(WeeklyDigest, props))) + byteLength(digestText(props));
  }
  return bytes;
};

/** The same, by what React Email renders with. */
const byLibrary = async (all: readonly Mailing[]): Promise<number> => {
  let bytes = 0;
  for (const mailing of all) {
    const props = propsOf(mailing);
    bytes += byteLength(await render(createElement(WeeklyDigest, props)));
    bytes += byteLength(digestText(props));
  }
  return bytes;
};

const figureOf = (name: string, way: Way): Figure => ({
  name,
  value: shortened(typical(way)),
  unit: "mails/CPU s",
  wall: shortened(median(way.costs.map(({ wall }) => way.mails / wall))),
  rounds: way.costs.map((cost) => shortened(speed(way, cost))),
  mails: way.mails,
  bytes: Math.round(way.bytes / way.mails),
});

/** Readers of one digest one after the other, as the queue gets them. */
const byDigest = (all: readonly Mailing[]): Mailing[] => {
  const readers = new Map<Digest, Mailing[]>(all.map(({ digest }) => [digest, []]));
  for (const mailing of all) readers.get(mailing.digest)?.push(mailing);
  return [...readers.values()].flat();
};

const wayOf = (mailings: readonly Mailing[]): Way => ({
  costs: [],
  mails: mailings.length,
  bytes: 0,
});

const ratio = (name: string, fast: Way, slow: Way): Figure => ({
  name,
  value: shortened(typical(fast) / typical(slow)),
  unit: "times",
});

/**
 * Digest mails of a week of 650 stories for 10,000 readers, HTML and text: readers of one digest together, then in any
 * order, in turns with two ways that share nothing.
 */
export const bench: Bench = {
  start() {},
  async run() {
    const stories = await manyStories(SEED, STORIES, FROM, TO);
    const mixed = mailings(READERS, stories, { seed: SEED, from: FROM, to: TO });
    const all = byDigest(mixed);
    const sample = mixed.filter((_, i) => i % Math.ceil(READERS / SAMPLE) === 0);
    const [fast, anyOrder] = [wayOf(all), wayOf(mixed)];
    const [plain, library] = [wayOf(sample), wayOf(sample)];
    let held: DigestMails["held"] = { shells: 0, parts: 0, lines: 0 };
    // The first round warms all of them up, and does not count.
    for (let round = 0; round <= ROUNDS; round++) {
      const costs = [
        await costOf(() => ({ bytes: fast.bytes, held } = shared(all))),
        await costOf(() => ({ bytes: anyOrder.bytes } = shared(mixed))),
        await costOf(() => (plain.bytes = plainly(sample))),
        await costOf(async () => (library.bytes = await byLibrary(sample))),
      ];
      if (round === 0) continue;
      for (const [i, way] of [fast, anyOrder, plain, library].entries()) way.costs.push(costs[i]!);
    }
    const shown = all.map(({ digest }) => forMail(digest).totals.shown);
    return [
      {
        ...figureOf("render", fast),
        target: "3000 or more",
        filters: new Set(all.map(({ digest }) => digest)).size,
        stories: shortened(shown.reduce((sum, n) => sum + n, 0) / shown.length),
        held,
      },
      figureOf("render.mixed", anyOrder),
      figureOf("render.plain", plain),
      figureOf("render.library", library),
      ratio("render.ratio.plain", fast, plain),
      { ...ratio("render.ratio.library", fast, library), target: "12 or more" },
    ];
  },
};
