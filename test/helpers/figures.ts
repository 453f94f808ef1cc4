/** What a long run came to, as a page or a terminal shows it. */
export type Row = readonly [string, string | number];

export const whole = (value: number): string => Math.round(value).toLocaleString("en");

export const table = (title: string, rows: readonly Row[]): string =>
  [`| ${title} | |`, "| --- | --: |"]
    .concat(
      rows.map(([what, much]) => `| ${what} | ${typeof much === "number" ? whole(much) : much} |`),
    )
    .join("\n");

/** By number, most first: `3 lost before, 1 reply lost`. */
export const listed = (counts: Iterable<readonly [string, number]>): string =>
  [...counts]
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([what, count]) => `${whole(count)} ${what}`)
    .join(", ") || "none";
