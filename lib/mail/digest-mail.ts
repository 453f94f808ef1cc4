import { type DigestReader, digestVoice } from "#emails/WeeklyDigest.tsx";
import { shownStories } from "#emails/format.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import { ByteCache } from "./byte-cache.ts";
import { dispensable, forMail, HTML_BUDGET, without } from "./fit.ts";
import { isAlike } from "./alike.ts";
import { byteLength } from "./markup.ts";
import { Parts } from "./parts.ts";
import { htmlOf, rowOf, type Shell, shellBytes, shellOf, type Telling } from "./shells.ts";
import {
  type Compiled,
  escapeHtml,
  fill,
  filledBytes,
  type Filling,
  filling,
  oneLine,
  type Size,
  type Slots,
  slotsOf,
} from "./slots.ts";
import type { Recall } from "./text/digest.ts";

export type DigestMailConfig = {
  postalAddress: string;
  publicUrl: string;
  /** 24 hexadecimal digits or more that nobody can foresee. */
  nonce: string;
  /** Bytes of memory for what several mails share. */
  most?: { shells: number; parts: number; lines: number };
};

/** The words of a digest mail; `cut` stories of what `forMail` leaves went beyond the budget. */
export type DigestMail = { subject: string; html: string; text: string; cut: number };

const MOST = { shells: 24_000_000, parts: 12_000_000, lines: 4_000_000 };
/** Answers of a few bytes each. */
const MOST_CUTS = 1_000_000;

/** What digests take of memory that a further reader's, read anew, is compared with. */
const MOST_DIGESTS = 8_000_000;
/** Of one story in such a digest, about. */
const STORY_BYTES = 2_000;

/** A digest as mails show it, made of `whole`, and a name for all that it says. */
type Content = { whole: Digest; digest: Digest; key: string };

type Ask = Omit<Telling, "digest"> & { content: Content; key: string; lengths: Size["counts"] };

/**
 * Digest mails, byte for byte those of the plain rendering, of which each part is made once for all who get it:
 * a story's row, and the shell of a digest in a voice. A reader costs no more than writing in four addresses.
 */
export class DigestMails {
  readonly #config: DigestMailConfig;
  readonly #slots: Slots;
  readonly #parts: Parts;
  readonly #lines: ByteCache<string>;
  readonly #shells: ByteCache<Shell>;
  readonly #cuts = new ByteCache<number>(MOST_CUTS);
  readonly #contents = new WeakMap<Digest, Content>();
  /** By the digest's id. */
  readonly #latest = new ByteCache<Content>(MOST_DIGESTS);
  #count = 0;

  constructor(config: DigestMailConfig) {
    const { nonce, most = MOST } = config;
    this.#config = config;
    this.#slots = slotsOf(nonce);
    this.#parts = new Parts(this.#slots, most.parts);
    this.#lines = new ByteCache(most.lines);
    this.#shells = new ByteCache(most.shells);
  }

  /** Bytes held, as `most` counts them. */
  get held(): { shells: number; parts: number; lines: number } {
    return {
      shells: this.#shells.bytes,
      parts: this.#parts.bytes,
      lines: this.#lines.bytes,
    };
  }

  write(digest: Digest, reader: DigestReader, late: boolean): DigestMail {
    const html = filling(reader, escapeHtml);
    const ask = this.#ask(digest, reader, late, html);
    const [cut, draft] = this.#fitted(ask);
    const shell = this.#shell(ask, cut, draft);
    return {
      subject: shell.subject,
      html: fill(shell.html, html),
      text: fill(shell.text, filling(reader, oneLine)),
      cut,
    };
  }

  #ask(digest: Digest, { locale, timeZone }: DigestReader, late: boolean, html: Filling): Ask {
    const { postalAddress, publicUrl } = this.#config;
    const content = this.#content(digest);
    const speech = { locale, timeZone };
    const voice = digestVoice({ reader: { ...speech, ...this.#slots.markers } });
    return {
      postalAddress,
      publicUrl,
      late,
      speech,
      content,
      key: `${voice.locale} ${voice.timeZone} ${late} ${content.key}`,
      lengths: {
        manageUrl: byteLength(html.manageUrl),
        unsubscribeUrl: byteLength(html.unsubscribeUrl),
        rulesUrl: byteLength(html.rulesUrl),
        webUrl: byteLength(html.webUrl),
      },
    };
  }

  /** Made of the digest once for as long as it is at hand: digests do not change. */
  #content(digest: Digest): Content {
    const known = this.#contents.get(digest);
    if (known) return known;
    const latest = this.#latest.get(digest.id);
    const content = latest && isAlike(latest.whole, digest) ? latest : this.#newContent(digest);
    this.#contents.set(digest, content);
    return content;
  }

  #newContent(digest: Digest): Content {
    const content = { whole: digest, digest: forMail(digest), key: String(this.#count++) };
    const stories = shownStories(digest).length;
    this.#latest.set(digest.id, content, STORY_BYTES * (1 + stories));
    return content;
  }

  /** How many stories have to go for these addresses, and the HTML without them if it was made on the way. */
  #fitted(ask: Ask): [number, Compiled | undefined] {
    const key = `${ask.key} ${Object.values(ask.lengths).join(" ")}`;
    const known = this.#cuts.get(key);
    if (known !== undefined) return [known, undefined];
    const drafts = new Map<number, Compiled>();
    const excess = (cut: number): number => {
      const html = this.#shells.get(shellKey(ask, cut))?.html ?? this.#draft(ask, cut);
      drafts.set(cut, html);
      return filledBytes(html, ask.lengths) - HTML_BUDGET;
    };
    const beyond = excess(0);
    const cut = beyond <= 0 ? 0 : this.#least(ask, beyond, excess);
    this.#cuts.set(key, cut, 8);
    return [cut, drafts.get(cut)];
  }

  /** How many stories have to go, found from what their rows take: what is then still too large loses one more at a time. */
  #least({ content, lengths, ...telling }: Ask, beyond: number, excess: (cut: number) => number) {
    const can = dispensable(content.digest);
    let left = beyond;
    let cut = can.findIndex((story) => {
      left -= filledBytes(rowOf(story, telling, this.#slots, this.#parts), lengths);
      return left <= 0;
    });
    cut = cut === -1 ? can.length : cut + 1;
    while (cut < can.length && excess(cut) > 0) cut++;
    return cut;
  }

  #draft(ask: Ask, cut: number): Compiled {
    return htmlOf(cutTo(ask, cut), this.#slots, this.#parts);
  }

  #shell(ask: Ask, cut: number, draft?: Compiled): Shell {
    const key = shellKey(ask, cut);
    const known = this.#shells.get(key);
    if (known) return known;
    const html = draft ?? this.#draft(ask, cut);
    const shell = shellOf(html, cutTo(ask, cut), this.#slots, this.#recall);
    this.#shells.set(key, shell, shellBytes(shell));
    return shell;
  }

  readonly #recall: Recall = (story, aspect, make) => {
    const key = `${this.#parts.nameOf(story)} ${aspect}`;
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#lines.set(key, made, 2 * made.length);
    return made;
  };
}

const shellKey = (ask: Ask, cut: number): string => `${ask.key} ${cut}`;

const cutTo = ({ content, key: _, lengths: __, ...telling }: Ask, cut: number): Telling => ({
  ...telling,
  digest:
    cut === 0 ? content.digest : without(content.digest, dispensable(content.digest).slice(0, cut)),
});
