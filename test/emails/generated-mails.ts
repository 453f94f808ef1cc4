import { preheader, type WeeklyDigestProps } from "#emails/WeeklyDigest.tsx";
import type { Digest } from "#lib/core/model/digest.ts";
import { createRenderer } from "#lib/mail/render.ts";
import type { Letter } from "./checks-mail.ts";
import { generatedDigest } from "./generate.ts";

const postalAddress = "1 Sample Street, 1000 Brussels, Belgium";
const publicUrl = "https://sitrep.example";
const renderer = createRenderer({
  mailFrom: "Sitrep <digest@sitrep.example>",
  postalAddress,
  publicUrl,
  nonce: "5eed".repeat(6),
});

const reader = {
  manageUrl: "https://sitrep.example/manage?token=t",
  unsubscribeUrl: "https://sitrep.example/unsubscribe/t",
  rulesUrl: `https://sitrep.example/rules?token=${"t".repeat(104)}&story=`,
  webUrl: "https://sitrep.example/digests/dig_1",
  timeZone: "Asia/Seoul",
};

/** What feeds of generated weeks say that looks like a slot. */
const SAID = ["{{constructor}}", "${1+1}", "@@slot@@"];

export type GeneratedMail = Letter & { seed: number; stories: number; digest: Digest };

/** The mail of a generated week, as a reader would get it. */
export const generatedMail = (seed: number, stories: number): GeneratedMail => {
  const digest = generatedDigest(seed, stories);
  const props: WeeklyDigestProps = { digest, reader, publicUrl, postalAddress };
  const to = { to: "reader@mail.example", deliveryId: "del_1" };
  return {
    seed,
    stories,
    digest,
    mail: renderer.digest(digest, { ...reader, ...to }),
    preheader: preheader(props),
    postalAddress,
    said: SAID,
  };
};

const SIZES = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 400];

/** Thirty weeks, from none to 400 stories. */
export const GENERATED = Array.from({ length: 30 }, (_, seed) => ({
  seed,
  stories: SIZES[seed % SIZES.length] ?? 0,
}));
