import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Story } from "#lib/core/model/story.ts";
import { startChild } from "./child.ts";
import type { Asked, Week } from "./deliver-week.ts";
import { seed } from "./deliver-seed.ts";
import type { Sent } from "./resend.ts";

/** A week of 2026 in which no clock is changed. */
export const SINCE = new Date("2026-11-15T00:00:00.000Z");

export type Ran = { readers: number; week: Week; sent: Sent; storeCpu: number };

function expectEach(readers: number, { mails, readers: reached }: Sent, week: Week): void {
  const counts = { readers, mails, reached, taken: week.mails };
  if (new Set(Object.values(counts)).size > 1)
    throw new Error(`meant one mail to each reader: ${JSON.stringify(counts)}`);
}

/** A week for so many readers, each part in a process of its own; with `metered`, to count units and not time. */
export async function weekFor(
  readers: number,
  stories: readonly Story[],
  metered = false,
): Promise<Ran> {
  const dir = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
  const engine = await startChild<string>("engine.ts", [join(dir, "table")]);
  const resend = await startChild<string>("resend.ts", []);
  try {
    const table = "week";
    await seed(engine.ready, table, { since: SINCE, stories, readers });
    const before = await engine.cpu();
    const asked: Asked = {
      endpoint: engine.ready,
      table,
      resendUrl: resend.ready,
      since: SINCE.toISOString(),
      metered,
    };
    const week = await startChild<Week>("deliver-week.ts", [JSON.stringify(asked)]);
    await week.end();
    const sent = (await resend.told()) as Sent;
    expectEach(readers, sent, week.ready);
    return { readers, week: week.ready, sent, storeCpu: (await engine.cpu()) - before };
  } finally {
    await engine.end();
    await resend.end();
    rmSync(dir, { recursive: true });
  }
}
