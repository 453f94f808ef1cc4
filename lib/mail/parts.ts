import {
  createElement,
  type ElementType,
  Fragment,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ToldStory } from "#emails/story-view.ts";
import type { Voice } from "#emails/voice.ts";
import { ByteCache } from "./byte-cache.ts";
import { byteLength, markup } from "./markup.ts";
import {
  type Compiled,
  countsOf,
  empty,
  escapeHtml,
  heldBytes,
  partOf,
  type Slots,
} from "./slots.ts";
import { StoryNames } from "./story-names.ts";

type Props = Record<string, unknown>;
type Render = (element: ReactElement) => string;

/** Whether React would show nothing for it. */
const isNothing = (node: unknown): boolean =>
  node === undefined || node === null || typeof node === "boolean";

/** What a part sets as it stands, and so is made by itself. */
const isHole = (name: string, value: unknown): boolean =>
  name === "children" ? !isNothing(value) : isValidElement(value);

/**
 * Markup of a template, element by element: each that the template answers is rendered once for all that have it
 * alike, with places for what is set into it. It has to depend on its own props alone, and to set its children, and
 * elements among its props, as they stand.
 */
export class Parts {
  readonly #slots: Slots;
  readonly #known: ByteCache<Compiled>;
  readonly #types = new Map<unknown, string>();
  /** Short names of what stands for a reader's addresses: it is long, and in most elements. */
  readonly #markers: ReadonlyMap<unknown, string>;
  readonly #stories = new StoryNames();

  /** `most`: bytes of memory for what is kept. */
  constructor(slots: Slots, most: number) {
    this.#slots = slots;
    this.#known = new ByteCache(most);
    this.#markers = new Map(Object.values(slots.markers).map((marker, i) => [marker, `@${i}`]));
  }

  get bytes(): number {
    return this.#known.bytes;
  }

  /** A whole mail, as `markup` has it. */
  whole(root: ReactElement): Compiled {
    const made = empty();
    this.#addElement(root, made, markup);
    return { ...made, counts: countsOf(made.pieces) };
  }

  make(element: ReactElement): Compiled {
    const made = empty();
    this.#add(element, made);
    return { ...made, counts: countsOf(made.pieces) };
  }

  /** A name for all that a story says, whatever its reasons; here alone. */
  nameOf(story: ToldStory): string {
    return this.#stories.of(story);
  }

  #add(node: ReactNode, whole: Compiled): void {
    if (Array.isArray(node)) for (const each of node) this.#add(each as ReactNode, whole);
    else if (isValidElement(node)) this.#addElement(node, whole, renderToStaticMarkup);
    else if (typeof node === "string" || typeof node === "number") {
      const text = escapeHtml(String(node));
      whole.pieces.push(text);
      whole.bytes += byteLength(text);
    }
  }

  #addElement({ type, props }: ReactElement, whole: Compiled, render: Render): void {
    const given = props as Props;
    if (type === Fragment) return this.#add(given["children"] as ReactNode, whole);
    const holes: ReactNode[] = [];
    let key = this.#typeOf(type);
    for (const name in given) {
      const value = given[name];
      if (isHole(name, value)) {
        key += ` ${name}`;
        holes.push(value as ReactNode);
      } else key += ` ${name}=${this.#written(name, value)}`;
    }
    const made = this.#known.get(key) ?? this.#render(key, type as ElementType, given, render);
    whole.bytes += made.bytes;
    for (const piece of made.pieces) {
      const part = partOf(piece);
      if (part === undefined) whole.pieces.push(piece);
      else this.#add(holes[part], whole);
    }
  }

  #render(key: string, type: ElementType, props: Props, render: Render): Compiled {
    let count = 0;
    const marked = Object.entries(props).map(([name, value]) => [
      name,
      isHole(name, value) ? this.#slots.part(count++) : value,
    ]);
    const element = createElement(type, Object.fromEntries(marked) as Props);
    const made = this.#slots.compile(render(element));
    this.#known.set(key, made, heldBytes(made));
    return made;
  }

  #typeOf(type: unknown): string {
    const known = this.#types.get(type);
    if (known !== undefined) return known;
    const name = String(this.#types.size);
    this.#types.set(type, name);
    return name;
  }

  /** A value in a key: no two have the same, and none runs into what is behind it. */
  #written(name: string, value: unknown): string {
    if (typeof value === "string") return this.#markers.get(value) ?? `${value.length}:${value}`;
    if (typeof value !== "object" || value === null) return String(value);
    if (name === "story") return this.nameOf(value as ToldStory);
    if (name !== "voice") return JSON.stringify(value);
    const { locale, timeZone } = value as Voice;
    return `${locale} ${timeZone}`;
  }
}
