import "#local/quiet.ts";
import { composeDigest } from "#lib/core/digest/compose.ts";
import { RULES_VERSION } from "#lib/core/digest/id.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Story } from "#lib/core/model/story.ts";
import { createRenderer } from "#lib/mail/render.ts";
import type { Bench } from "./bench.ts";
import { median, rounds, shortened } from "./measure.ts";
import { readers } from "./readers.ts";
import { weekOfStories } from "./stories.ts";

const SEED = 11;
const ROUNDS = 7;
const TO = new Date("2026-11-20T08:00:00.000Z");
const FROM = new Date("2026-11-13T08:00:00.000Z");

const renderer = createRenderer({
  mailFrom: "Sitrep <digest@sitrep.example>",
  postalAddress: "1 Harbour Street, Example",
  publicUrl: "https://sitrep.example",
});

const digestsOf = (stories: readonly Story[]): Digest[] =>
  readers(FROM, TO)
    .map(({ filter }) =>
      composeDigest({
        filter,
        from: FROM.toISOString(),
        to: TO.toISOString(),
        createdAt: TO.toISOString(),
        rulesVersion: RULES_VERSION,
        stories,
      }),
    )
    .filter(({ totals }) => totals.shown > 0);

/** Digest mails of a week of 1,500 reports, HTML and text, one of each filter that matches anything. */
export const bench: Bench = {
  start() {},
  async run() {
    const digests = digestsOf(await weekOfStories(SEED, FROM, TO));
    let bytes = 0;
    const costs = await rounds(ROUNDS, () => {
      bytes = 0;
      for (const [index, digest] of digests.entries()) {
        const { html, text } = renderer.digest(digest, {
          to: `reader-${index}@ministry.example`,
          deliveryId: `dlv_${index}`,
          manageUrl: "https://sitrep.example/manage?token=benchmark",
          unsubscribeUrl: "https://sitrep.example/unsubscribe/benchmark",
          rulesUrl: `https://sitrep.example/rules?token=${"t".repeat(104)}&story=`,
          webUrl: `https://sitrep.example/digests/${digest.id}`,
          timeZone: "UTC",
        });
        bytes += html.length + text.length;
      }
    });
    const rate = (seconds: number): number => shortened(digests.length / seconds);
    return [
      {
        name: "render",
        value: rate(median(costs.map(({ cpu }) => cpu))),
        unit: "mails/CPU s",
        wall: rate(median(costs.map(({ wall }) => wall))),
        rounds: costs.map(({ cpu }) => rate(cpu)),
        mails: digests.length,
        stories: shortened(median(digests.map(({ totals }) => totals.shown))),
        characters: Math.round(bytes / digests.length),
      },
    ];
  },
};
