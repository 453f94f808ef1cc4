import { readFileSync } from "node:fs";
import { fillTemplate, type WorldState } from "./template.ts";
import type { Outlet } from "./outlets.ts";

const FOLDER = new URL("feeds/", import.meta.url);
const UTF16_LE_BOM = Buffer.of(0xff, 0xfe);

/**
 * The bytes an outlet serves in a state of the world that begins at `now`, in its own charset; the same for the same arguments.
 * Throws for an outlet that has no file.
 *
 * Files are kept in the charset they are served in, since Node cannot encode most of them; their
 * placeholders are ASCII, so bytes pass through Latin-1 unharmed. Only UTF-16 is kept as UTF-8.
 */
export const feedBytes = (outlet: Outlet, now: Date, state: WorldState): Buffer => {
  if (outlet.file === undefined) throw new Error(`${outlet.source.id} has no feed to serve`);
  const wide = outlet.charset === "utf-16le";
  const template = readFileSync(new URL(outlet.file, FOLDER), wide ? "utf8" : "latin1");
  const { format, language, zone } = outlet;
  const text = fillTemplate(template, { now, state, format, language, zone });
  return wide
    ? Buffer.concat([UTF16_LE_BOM, Buffer.from(text, "utf16le")])
    : Buffer.from(text, "latin1");
};
