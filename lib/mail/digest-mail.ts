import { type DigestReader, digestVoice } from "#emails/WeeklyDigest.tsx";
import { bytesHash } from "#lib/core/hash.ts";
import type { Digest, DigestStory } from "#lib/core/model/digest.ts";
import { ByteCache } from "./byte-cache.ts";
import { dispensable, forMail, HTML_BUDGET, without } from "./fit.ts";
import { byteLength } from "./markup.ts";
import { Rows, rowSize } from "./rows.ts";
import { type Draft, draftOf, draftSize, type Shell, shellOf, type Telling } from "./shells.ts";
import {
  escapeHtml,
  fill,
  filledBytes,
  type Filling,
  filling,
  heldBytes,
  oneLine,
  type Part,
  type Size,
  type Slots,
  slotsOf,
} from "./slots.ts";

export type DigestMailConfig = {
  postalAddress: string;
  publicUrl: string;
  /** 24 hexadecimal digits or more that nobody can foresee. */
  nonce: string;
  /** Bytes of memory for what several mails share. */
  most?: { shells: number; rows: number };
};

/** The words of a digest mail; `cut` stories of what `forMail` leaves went beyond the budget. */
export type DigestMail = { subject: string; html: string; text: string; cut: number };

const MOST = { shells: 24_000_000, rows: 8_000_000 };
/** Answers of a few bytes each. */
const MOST_CUTS = 1_000_000;

/** A digest as mails show it, and a name for all that it says. */
type Content = { digest: Digest; key: string };

type Ask = Omit<Telling, "digest"> & { content: Content; key: string; lengths: Size["counts"] };

type Ready = { shell: Shell; rows: Part[] };

/**
 * Digest mails, byte for byte those of the plain rendering, of which each part is made once for all who get it:
 * a story's row, and the shell of a digest in a voice. A reader costs no more than writing in four addresses.
 */
export class DigestMails {
  readonly #config: DigestMailConfig;
  readonly #slots: Slots;
  readonly #rows: Rows;
  readonly #shells: ByteCache<Shell>;
  readonly #cuts = new ByteCache<number>(MOST_CUTS);
  readonly #contents = new WeakMap<Digest, Content>();

  constructor(config: DigestMailConfig) {
    const { nonce, most = MOST } = config;
    this.#config = config;
    this.#slots = slotsOf(nonce);
    this.#rows = new Rows(this.#slots, most.rows);
    this.#shells = new ByteCache(most.shells);
  }

  /** Bytes held, as `most` counts them. */
  get held(): { shells: number; rows: number } {
    return { shells: this.#shells.bytes, rows: this.#rows.bytes };
  }

  write(digest: Digest, reader: DigestReader, late: boolean): DigestMail {
    const html = filling(reader, escapeHtml);
    const ask = this.#ask(digest, reader, late, html);
    const [cut, draft] = this.#fitted(ask);
    const { shell, rows } = this.#ready(ask, cut, draft);
    return {
      subject: shell.subject,
      html: fill(shell.html, html, rows),
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

  /** Read from the digest once for as long as it is at hand: digests do not change. */
  #content(digest: Digest): Content {
    const known = this.#contents.get(digest);
    if (known) return known;
    const short = forMail(digest);
    const key = this.#name(short);
    const content = { digest: short, key };
    this.#contents.set(digest, content);
    return content;
  }

  #name({ sections, ...rest }: Digest): string {
    const stories = sections.map(({ stories, ...section }) => [
      section,
      stories.map((story) => [this.#rows.nameOf(story), story.reasons]),
    ]);
    return bytesHash(Buffer.from(JSON.stringify([rest, stories])));
  }

  /** How many stories have to go for these addresses, and the draft without them if one was made on the way. */
  #fitted(ask: Ask): [number, Draft | undefined] {
    const key = `${ask.key} ${Object.values(ask.lengths).join(" ")}`;
    const known = this.#cuts.get(key);
    if (known !== undefined) return [known, undefined];
    let cut = 0;
    let can: DigestStory[] | undefined;
    let draft: Draft | undefined;
    for (;;) {
      const shell = this.#shells.get(shellKey(ask, cut));
      if (shell && filledBytes(shell.size, ask.lengths) <= HTML_BUDGET) break;
      draft = draftOf(cutTo(ask, cut), this.#slots, this.#rows);
      const excess = filledBytes(draftSize(draft), ask.lengths) - HTML_BUDGET;
      if (excess <= 0) break;
      can ??= dispensable(ask.content.digest);
      if (cut >= can.length) break;
      cut += dropped(draft, can.slice(cut), ask.lengths, excess);
    }
    this.#cuts.set(key, cut, 8);
    return [cut, draft];
  }

  #ready(ask: Ask, cut: number, made?: Draft): Ready {
    const key = shellKey(ask, cut);
    const known = this.#shells.get(key);
    const rows = known && this.#found(known);
    if (known && rows) return { shell: known, rows };
    const telling = cutTo(ask, cut);
    const draft = made ?? draftOf(telling, this.#slots, this.#rows);
    const shell = known ?? shellOf(draft, telling, this.#slots);
    this.#shells.set(key, shell, shellBytes(shell));
    return { shell, rows: draft.rows };
  }

  /** The rows of a shell, unless one of them has been let go. */
  #found({ rows }: Shell): Part[] | undefined {
    const found: Part[] = [];
    for (const { key, parts } of rows) {
      const compiled = this.#rows.get(key);
      if (compiled === undefined) return undefined;
      found.push({ compiled, parts });
    }
    return found;
  }
}

const shellKey = (ask: Ask, cut: number): string => `${ask.key} ${cut}`;

const shellBytes = ({ subject, html, text, rows }: Shell): number =>
  heldBytes(html) +
  heldBytes(text) +
  2 * (subject.length + rows.flatMap(({ key, parts }) => [key, ...parts]).join("").length);

const cutTo = ({ content, key: _, lengths: __, ...telling }: Ask, cut: number): Telling => ({
  ...telling,
  digest:
    cut === 0 ? content.digest : without(content.digest, dispensable(content.digest).slice(0, cut)),
});

/** How many of the next stories it takes to save so many bytes, going by the sizes of their rows; one at least. */
const dropped = (
  { rows }: Draft,
  next: readonly DigestStory[],
  lengths: Size["counts"],
  excess: number,
): number => {
  const sizes = new Map<string, number>();
  for (const row of rows)
    sizes.set(row.story, (sizes.get(row.story) ?? 0) + filledBytes(rowSize(row), lengths));
  let saved = 0;
  const enough = next.findIndex(({ id }) => (saved += sizes.get(id) ?? 0) >= excess);
  return enough === -1 ? next.length : enough + 1;
};
