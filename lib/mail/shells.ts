import { createElement } from "react";
import {
  type DigestReader,
  subject,
  WeeklyDigest,
  type WeeklyDigestProps,
} from "#emails/WeeklyDigest.tsx";
import type { Digest } from "#lib/core/model/digest.ts";
import { markup } from "./markup.ts";
import { type MadeRow, type Row, type Rows, rowSize } from "./rows.ts";
import { type Compiled, type Filling, type Size, type Slots, sumOf } from "./slots.ts";
import { digestText } from "./text/digest.ts";

/** A digest's mail without the reader: HTML with places for rows, text, and what it takes of the budget. */
export type Shell = {
  subject: string;
  html: Compiled;
  text: Compiled;
  /** In the order of their places. */
  rows: Row[];
  /** Of the HTML, rows and all. */
  size: Size;
};

/** What decides a digest mail, its reader's addresses aside. */
export type Telling = Pick<WeeklyDigestProps, "publicUrl" | "postalAddress" | "late"> & {
  digest: Digest;
  speech: Pick<DigestReader, "locale" | "timeZone">;
};

/** The HTML of a digest, taken apart. */
export type Draft = { html: Compiled; rows: MadeRow[] };

const propsOf = ({ speech, ...telling }: Telling, markers: Filling): WeeklyDigestProps => ({
  ...telling,
  reader: { ...speech, ...markers },
});

export const draftOf = (telling: Telling, slots: Slots, cache: Rows): Draft => {
  const rows: MadeRow[] = [];
  const props = { ...propsOf(telling, slots.markers), row: cache.into(rows) };
  return { html: slots.compile(markup(createElement(WeeklyDigest, props))), rows };
};

export const draftSize = ({ html, rows }: Draft): Size => sumOf([html, ...rows.map(rowSize)]);

export const shellOf = ({ html, rows }: Draft, telling: Telling, slots: Slots): Shell => {
  const props = propsOf(telling, slots.markers);
  return {
    subject: subject(props),
    html,
    text: slots.compile(digestText(props)),
    rows: rows.map(({ key, parts }) => ({ key, parts })),
    size: draftSize({ html, rows }),
  };
};
