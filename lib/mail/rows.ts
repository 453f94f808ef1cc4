import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type RowOf, StoryRow, type StoryRowProps } from "#emails/components/StoryRow.tsx";
import { reasonText } from "#emails/story-view.ts";
import { bytesHash } from "#lib/core/hash.ts";
import type { DigestStory } from "#lib/core/model/digest.ts";
import { ByteCache } from "./byte-cache.ts";
import { byteLength } from "./markup.ts";
import { type Compiled, escapeHtml, heldBytes, type Size, type Slots, sumOf } from "./slots.ts";

/** A story's row: where it is found again, and what only this digest writes into it, the reasons. */
export type Row = { key: string; parts: string[] };

/** A row in the making of a digest. */
export type MadeRow = Row & { story: string; compiled: Compiled };

/** The rows of stories, each made once for all digests that show it alike, whatever their filters. */
export class Rows {
  readonly #slots: Slots;
  readonly #known: ByteCache<Compiled>;
  readonly #names = new WeakMap<DigestStory, string>();

  constructor(slots: Slots, most: number) {
    this.#slots = slots;
    this.#known = new ByteCache(most);
  }

  get bytes(): number {
    return this.#known.bytes;
  }

  get(key: string): Compiled | undefined {
    return this.#known.get(key);
  }

  /** A name for all that a story says, the reasons aside. */
  nameOf(story: DigestStory): string {
    const known = this.#names.get(story);
    if (known !== undefined) return known;
    const name = bytesHash(Buffer.from(JSON.stringify({ ...story, reasons: [] })));
    this.#names.set(story, name);
    return name;
  }

  /** A `row` for a template: it leaves a marker in each row's place, and the row itself in `rows`. */
  into(rows: MadeRow[]): RowOf {
    return (props) => {
      const { reasons, id } = props.story;
      const key = this.#keyOf(props);
      const compiled = this.#known.get(key) ?? this.#make(key, props);
      const parts = reasons.map((reason) => escapeHtml(reasonText(reason)));
      rows.push({ key, parts, story: id, compiled });
      return this.#slots.part(rows.length - 1);
    };
  }

  /** All that a row depends on: a voice is known by its locale and zone, everything else by its content. */
  #keyOf({ voice, story, ...rest }: StoryRowProps): string {
    const { locale, timeZone } = voice;
    const { length } = story.reasons;
    return [locale, timeZone, this.nameOf(story), length, JSON.stringify(rest)].join(" ");
  }

  #make(key: string, props: StoryRowProps): Compiled {
    const reasons = props.story.reasons.map((_, i) => this.#slots.part(i));
    const row = createElement(StoryRow, { ...props, story: { ...props.story, reasons } });
    const compiled = this.#slots.compile(renderToStaticMarkup(row));
    this.#known.set(key, compiled, heldBytes(compiled));
    return compiled;
  }
}

/** Of a row with its reasons, as many of them as it shows. */
export const rowSize = ({ compiled, parts }: MadeRow): Size => {
  const reasons = compiled.pieces.map((piece) =>
    typeof piece === "object" && "part" in piece ? byteLength(parts[piece.part] ?? "") : 0,
  );
  const { bytes, counts } = sumOf([compiled]);
  return { bytes: reasons.reduce((sum, part) => sum + part, bytes), counts };
};
