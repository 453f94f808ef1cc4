import { HostMemory } from "#lib/core/model/host.ts";
import { expiryOf, KEPT } from "#lib/core/retention.ts";
import type { HostStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { putRow } from "./write.ts";

const memoryOf = (row: Row): HostMemory => HostMemory.parse(unpack(row["body"]));

const UNWRITTEN = 0;

export const getHost =
  ({ table, onUnreadable }: Opened): HostStore["get"] =>
  async (host) => {
    const row = await getRow(table, keys.hostMemory(host));
    const [memory] = row ? readable([row], memoryOf, onUnreadable) : [];
    return { memory, revision: row?.["revision"] ?? UNWRITTEN };
  };

export const putHost =
  ({ table, clock }: Opened): HostStore["put"] =>
  (host, memory, revision) => {
    const ttl = expiryOf(clock(), KEPT.host);
    const row = { ...keys.hostMemory(host), body: pack(memory), revision: revision + 1, ttl };
    return putRow(
      table,
      row,
      revision === UNWRITTEN
        ? { expression: "attribute_not_exists(revision)" }
        : { expression: "revision = :before", values: { ":before": revision } },
    );
  };
