import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Config, ConfigError } from "#lib/config.ts";
import { readOpml } from "#lib/feeds/opml.ts";

const DEFAULT = join(import.meta.dirname, "../../catalogue/defence.opml");

type Catalogue = Extract<ReturnType<typeof readOpml>, { ok: true }>;

/** The catalogue in use. Throws ConfigError for a file that is none. */
export async function readCatalogue({ CATALOGUE = DEFAULT }: Config): Promise<Catalogue> {
  const text = await readFile(CATALOGUE, "utf8").catch(() => {
    throw new ConfigError([`CATALOGUE: ${CATALOGUE} cannot be read; expected an OPML file`]);
  });
  const read = readOpml(text);
  if (!read.ok) throw new ConfigError([`CATALOGUE: ${CATALOGUE}: ${read.reason}`]);
  return read;
}
