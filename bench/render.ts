import "#local/quiet.ts";
import { render } from "@react-email/components";
import { createElement } from "react";
import { WeeklyDigest, type WeeklyDigestProps } from "#emails/WeeklyDigest.tsx";
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

/** Digest mails of a week of 1,500 reports for 10,000 readers, HTML and text, in turns with two ways that share nothing. */
export const bench: Bench = {
  start() {},
  async run() {
    const stories = await manyStories(SEED, STORIES, FROM, TO);
    const all = mailings(READERS, stories, { seed: SEED, from: FROM, to: TO });
    const sample = all.filter((_, i) => i % Math.ceil(READERS / SAMPLE) === 0);
    const fast: Way = { costs: [], mails: all.length, bytes: 0 };
    const plain: Way = { costs: [], mails: sample.length, bytes: 0 };
    const library: Way = { costs: [], mails: sample.length, bytes: 0 };
    let held: DigestMails["held"] = { shells: 0, parts: 0, lines: 0 };
    // The first round warms all three up, and does not count.
    for (let round = 0; round <= ROUNDS; round++) {
      const made = await costOf(() => {
        ({ bytes: fast.bytes, held } = shared(round === 0 ? sample : all));
      });
      const plainCost = await costOf(() => (plain.bytes = plainly(sample)));
      const libraryCost = await costOf(async () => (library.bytes = await byLibrary(sample)));
      if (round === 0) continue;
      fast.costs.push(made);
      plain.costs.push(plainCost);
      library.costs.push(libraryCost);
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
      figureOf("render.plain", plain),
      figureOf("render.library", library),
      {
        name: "render.ratio.plain",
        value: shortened(typical(fast) / typical(plain)),
        unit: "times",
      },
      {
        name: "render.ratio.library",
        value: shortened(typical(fast) / typical(library)),
        unit: "times",
        target: "12 or more",
      },
    ];
  },
};
