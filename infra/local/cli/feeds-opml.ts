import { readFile } from "node:fs/promises";
import { feedIdOf, listedOf } from "#lib/core/model/catalogue.ts";
import { readOpml } from "#lib/feeds/opml.ts";
import { writeOpml } from "#lib/feeds/opml-writer.ts";
import { importFeeds } from "#lib/jobs/import-feeds.ts";
import { readCatalogue } from "#local/catalogue.ts";
import { CommandFailed } from "./faults.ts";
import { write, writeLine } from "./lines.ts";
import { once, type Work } from "./once.ts";
import type { Verb } from "./verb.ts";
import { plural } from "#local/words.ts";

/** What became of one outline of a file. */
type Imported =
  | { result: "added" | "known"; id: string; url: string; title: string }
  | { result: "skipped"; title: string; reason: string };

const importAll: Work = async ({ args, options, stdout, clock }, { stores }) => {
  const file = args[0] ?? "";
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) throw new CommandFailed(`${file} cannot be read; expected an OPML file`);
  const read = readOpml(text);
  if (!read.ok) throw new CommandFailed(`${file}: ${read.reason}; nothing was imported`);
  const imported = await importFeeds(stores, read, { known: "keep" }, clock());
  const done: Imported[] = imported.map(({ result, ...feed }) => ({
    result: result === "added" ? "added" : "known",
    ...feed,
  }));
  for (const outline of read.skipped) done.push({ result: "skipped", ...outline });
  if (options.json) for (const each of done) await writeLine(stdout, each);
  else await write(stdout, linesOf(done));
};

function linesOf(done: readonly Imported[]): string[] {
  const of = (result: Imported["result"]) => done.filter((each) => each.result === result).length;
  const counts = `${plural(of("added"), "feed")} added, ${of("known")} known already, ${of("skipped")} skipped`;
  const why = done.flatMap((each) =>
    each.result === "skipped" ? [`  skipped ${each.title || "an outline"}: ${each.reason}`] : [],
  );
  return [counts, ...why];
}

/** The feeds in the catalogue's order, then those it does not know, by title. */
const exportAll: Work = async ({ config, stdout, clock }, { stores }) => {
  // The catalogue alone knows groups and topics.
  const catalogue = await readCatalogue(config);
  const listed = new Map(catalogue.feeds.map((feed) => [feedIdOf(feed.url), feed]));
  const order = new Map([...listed.keys()].map((id, place) => [id, place]));
  const placeOf = (id: string): number => order.get(id) ?? order.size;
  const stored = (await stores.feeds.list()).toSorted(
    (a, b) => placeOf(a.id) - placeOf(b.id) || a.title.localeCompare(b.title, "en"),
  );
  const feeds = stored.map((feed) => listedOf(feed, listed.get(feed.id)));
  await write(stdout, [writeOpml(feeds, { title: "Sitrep feeds", now: clock() }).trimEnd()]);
};

export const importOpml: Verb = { run: once(importAll) };
export const exportOpml: Verb = { run: once(exportAll) };
