import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type RowOf, StoryRow, type StoryRowProps } from "#emails/components/StoryRow.tsx";
import { ByteCache } from "./byte-cache.ts";
import { type Compiled, heldBytes, type Slots } from "./slots.ts";

/** A story's row as it was made, and where it is found again. */
export type Row = { key: string; story: string; compiled: Compiled };

/** The rows of stories, each made once for all digests that show it alike. */
export class Rows {
  readonly #slots: Slots;
  readonly #known: ByteCache<Compiled>;

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

  /** A `row` for a template: it leaves a marker in each row's place, and the row itself in `rows`. */
  into(rows: Row[]): RowOf {
    return (props) => {
      const key = keyOf(props);
      const compiled = this.#known.get(key) ?? this.#make(key, props);
      rows.push({ key, story: props.story.id, compiled });
      return this.#slots.row(rows.length - 1);
    };
  }

  #make(key: string, props: StoryRowProps): Compiled {
    const compiled = this.#slots.compile(renderToStaticMarkup(createElement(StoryRow, props)));
    this.#known.set(key, compiled, heldBytes(compiled));
    return compiled;
  }
}

/** All that a row depends on: a voice is known by its locale and zone, everything else by its content. */
const keyOf = ({ voice, ...content }: StoryRowProps): string =>
  `${voice.locale} ${voice.timeZone} ${JSON.stringify(content)}`;
