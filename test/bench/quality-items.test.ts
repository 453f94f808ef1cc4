import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { read } from "../../bench/quality-items.ts";

it("judges a report as the service does, with a guess where nothing else tells its language", async () => {
  const folder = await mkdtemp(join(tmpdir(), "quality-"));
  try {
    const report = { text: "Marina Militare riceve nuova fregata." };
    await writeFile(join(folder, "terse.jsonl"), `${JSON.stringify(report)}\n`);
    const [judged] = await read("terse", folder);
    expect(judged?.about.lang).toBe("it");
  } finally {
    await rm(folder, { recursive: true });
  }
});
