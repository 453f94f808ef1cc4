import {
  type DigestReader,
  subject,
  WeeklyDigest,
  type WeeklyDigestProps,
} from "#emails/WeeklyDigest.tsx";
import { storyRow } from "#emails/components/StoryRow.tsx";
import { voiceOf } from "#emails/voice.ts";
import type { Digest, DigestStory } from "#lib/core/model/digest.ts";
import type { Parts } from "./parts.ts";
import { type Compiled, type Filling, heldBytes, type Slots } from "./slots.ts";
import { digestText, type Recall } from "./text/digest.ts";

/** A digest's mail without the reader. */
export type Shell = { subject: string; html: Compiled; text: Compiled };

/** What decides a digest mail, its reader's addresses aside. */
export type Telling = Pick<WeeklyDigestProps, "publicUrl" | "postalAddress" | "late"> & {
  digest: Digest;
  speech: Pick<DigestReader, "locale" | "timeZone">;
};

const propsOf = ({ speech, ...telling }: Telling, markers: Filling): WeeklyDigestProps => ({
  ...telling,
  reader: { ...speech, ...markers },
});

export const htmlOf = (telling: Telling, { markers }: Slots, parts: Parts): Compiled =>
  parts.whole(WeeklyDigest(propsOf(telling, markers)));

/** A story's row as most sections have it. */
export const rowOf = (
  story: DigestStory,
  { speech }: Pick<Telling, "speech">,
  { markers }: Slots,
  parts: Parts,
): Compiled => parts.make(storyRow(voiceOf(speech), story, "row", markers.rulesUrl));

export const shellOf = (html: Compiled, telling: Telling, slots: Slots, recall: Recall): Shell => {
  const props = propsOf(telling, slots.markers);
  return { subject: subject(props), html, text: slots.compile(digestText(props, recall)) };
};

/** What a shell takes of memory at the most; what it shares with others counts in each of them. */
export const shellBytes = ({ subject: { length }, html, text }: Shell): number =>
  2 * length + heldBytes(html) + heldBytes(text);
