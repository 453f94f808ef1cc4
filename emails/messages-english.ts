import type { Formats } from "./formats.ts";

/** What English sentences are put together with. */
export type English = Pick<Formats, "number" | "listed"> & {
  /** `1 story`, `2 stories`. */
  plural: (n: number, one: string, many: string) => string;
};

export const englishOf = ({ number, listed }: Pick<Formats, "number" | "listed">): English => ({
  number,
  listed,
  plural: (n, one, many) => `${number(n)} ${n === 1 ? one : many}`,
});
