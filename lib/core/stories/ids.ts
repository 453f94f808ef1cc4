import { hash as digest } from "node:crypto";
import type { Instant } from "#lib/core/model/common.ts";

const hash = (text: string): string => digest("sha256", text, "hex").slice(0, 16);

/** The id of the story an item begins: the day it was first seen lets the store find the row. */
export const storyIdFor = (itemId: string, firstSeen: Instant): string =>
  `sto_${firstSeen.slice(0, 10).replaceAll("-", "")}_${hash(itemId)}`;

/** The id of a thread, named by an affair or by the story that begins it. */
export const threadIdFor = (name: string): string => `thr_${hash(name)}`;
