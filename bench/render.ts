import "#local/quiet.ts";
import { render } from "@react-email/components";
import { createElement } from "react";
import { WeeklyDigest, type WeeklyDigestProps } from "#emails/WeeklyDigest.tsx";
import type { Digest } from "#lib/core/model/digest.ts";
import { DigestMails } from "#lib/mail/digest-mail.ts";
import { dispensable, forMail, without } from "#lib/mail/fit.ts";
import { byteLength, markup } from "#lib/mail/markup.ts";
import { digestText } from "#lib/mail/text/digest.ts";
import type { Bench, Beside, Figure } from "./bench.ts";
import { type Cost, costOf, median, middle, shortened } from "./measure.ts";
import { type Mailing, mailings } from "./render-readers.ts";
import { manyStories } from "./stories.ts";
import { versionOf } from "./versions.ts";

const SEED = 11;
const ROUNDS = 5;
const READERS = 10_000;
/** Mails that a peer makes in a round, picked evenly from all. */
const SAMPLE = 100;
const STORIES = 650;
const GOAL = 12;
const TO = new Date("2026-11-20T08:00:00.000Z");
const FROM = new Date("2026-11-13T08:00:00.000Z");
const CONFIG = {
  postalAddress: "1 Harbour Street, Example",
  publicUrl: "https://sitrep.example",
  nonce: "5eed".repeat(6),
};

type Parts = { html: string; text: string };
/** A way to make mails; `make` is told each of them, and answers what was held of them in the end. */
type Way = {
  mails: number;
  costs: Cost[];
  make(told: (mail: Parts) => void): Promise<unknown> | void;
};

/** Readers of one digest one after the other, as the queue gets them. */
const byDigest = (all: readonly Mailing[]): Mailing[] => {
  const readers = new Map<Digest, Mailing[]>(all.map(({ digest }) => [digest, []]));
  for (const mailing of all) readers.get(mailing.digest)?.push(mailing);
  return [...readers.values()].flat();
};

/** Every mail by a maker that starts with nothing made. */
const shared = (all: readonly Mailing[]): Way => ({
  mails: all.length,
  costs: [],
  make(told) {
    const mails = new DigestMails(CONFIG);
    for (const { digest, recipient } of all) told(mails.write(digest, recipient, false));
  },
});

/** What such a mail says, as a template gets it: the same stories, already cut to the same size. */
const propsOf = ({ digest, recipient }: Mailing): WeeklyDigestProps => {
  const { cut } = new DigestMails(CONFIG).write(digest, recipient, false);
  const short = forMail(digest);
  const shown = without(short, dispensable(short).slice(0, cut));
  return { ...CONFIG, digest: shown, reader: recipient };
};

/** Every mail for itself, its HTML by a peer. */
const alone = (
  all: readonly WeeklyDigestProps[],
  html: (props: WeeklyDigestProps) => Promise<string> | string,
): Way => ({
  mails: all.length,
  costs: [],
  async make(told) {
    for (const props of all) told({ html: await html(props), text: digestText(props) });
  },
});

const mailsPerSecond = ({ mails }: Way, { cpu }: Cost): number => mails / cpu;
const typical = (way: Way): number =>
  shortened(median(way.costs.map((cost) => mailsPerSecond(way, cost))));

/** How many times more mails ours makes in the same round. */
const besideOf = (ours: Way, peer: Way): Beside => ({
  value: typical(peer),
  ratio: shortened(
    median(
      peer.costs.map(
        (cost, round) => mailsPerSecond(ours, ours.costs[round]!) / mailsPerSecond(peer, cost),
      ),
    ),
  ),
});

const figureOf = (name: string, work: string, way: Way): Figure => ({
  name,
  value: typical(way),
  unit: "mails/CPU s",
  work,
  ...middle(way.costs),
  rounds: way.costs.map((cost) => shortened(mailsPerSecond(way, cost))),
});

/** Bytes of a mail in the middle; a round for it alone, which warms the way up. */
async function meanBytes(way: Way): Promise<number> {
  let bytes = 0;
  await way.make(({ html, text }) => (bytes += byteLength(html) + byteLength(text)));
  return Math.round(bytes / way.mails);
}

async function measure(ways: readonly Way[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round++)
    for (const way of ways) way.costs.push(await costOf(() => way.make(() => {})));
}

/**
 * Digest mails of a week of 650 stories for 10,000 readers, HTML and text: readers of one digest together, then in any
 * order, in turns with two ways that make an even sample of the same mails each for itself.
 */
export const bench: Bench = {
  start() {},
  async run() {
    const stories = await manyStories(SEED, STORIES, FROM, TO);
    const mixed = mailings(READERS, stories, { seed: SEED, from: FROM, to: TO });
    const all = byDigest(mixed);
    const sample = all.filter((_, i) => i % (READERS / SAMPLE) === 0).map(propsOf);
    const [ours, anyOrder] = [shared(all), shared(mixed)];
    const library = alone(sample, (props) => render(createElement(WeeklyDigest, props)));
    const react = alone(sample, (props) => markup(createElement(WeeklyDigest, props)));
    const ways = [ours, anyOrder, library, react];
    const bytes: number[] = [];
    for (const way of ways) bytes.push(await meanBytes(way));
    await measure(ways);
    const digests = new Set(all.map(({ digest }) => digest)).size;
    const work = `${READERS} digest mails, HTML and text, of ${digests} digests of a week of ${STORIES} stories`;
    return [
      {
        ...figureOf("render", work, ours),
        peers: {
          [`React Email render() ${versionOf("@react-email/components")}`]: {
            ...besideOf(ours, library),
            goal: GOAL,
            note: `an even sample of ${SAMPLE} of the same mails; its HTML, and our text`,
          },
          [`react-dom renderToStaticMarkup() ${versionOf("react-dom")}`]: besideOf(ours, react),
        },
        bytes: { ours: bytes[0], library: bytes[2], react: bytes[3] },
      },
      figureOf("render.mixed", "the same, readers in any order", anyOrder),
    ];
  },
};
