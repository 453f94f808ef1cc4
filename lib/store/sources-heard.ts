import { SourcesHeard } from "#lib/core/model/digest.ts";
import type { FeedStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { putRow } from "./write.ts";

const heardOf = (row: Row): SourcesHeard => SourcesHeard.parse(unpack(row["body"]));

/** One row, so that a digest need not read every feed to tell how the sources are. */
export const noteHeard =
  ({ table }: Opened): FeedStore["noteHeard"] =>
  async (heard) => {
    await putRow(table, { ...keys.sourcesHeard, body: pack(heard) });
  };

export const notedHeard =
  ({ table, onUnreadable }: Opened): FeedStore["heard"] =>
  async () => {
    const row = await getRow(table, keys.sourcesHeard, { stale: true });
    return row && readable([row], heardOf, onUnreadable)[0];
  };
