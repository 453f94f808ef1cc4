import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command, type Ended } from "#test/helpers/command.ts";

type Summary = { outbox: string; mails: number; digests: number; alerts: number; url: string };
type Letter = {
  id: string;
  kind: string;
  to: string;
  subject: string;
  links: Record<string, string>;
};

describe("npm run demo -- --once", () => {
  let ended: Ended;
  let summary: Summary;
  let letters: Letter[];

  beforeAll(async () => {
    ended = await command("infra/local/demo/main.ts", ["--once"]);
    summary = JSON.parse(ended.stdout.trim().split("\n").at(-1) ?? "") as Summary;
    letters = readdirSync(summary.outbox).map(
      (id) => JSON.parse(readFileSync(join(summary.outbox, id, "message.json"), "utf8")) as Letter,
    );
  }, 120_000);
  afterAll(() => summary && rmSync(dirname(summary.outbox), { recursive: true }));

  it("ends well and sums up in its last line", () => {
    expect(ended.code).toBe(0);
    expect(summary).toMatchObject({ mails: 8, digests: 3, alerts: 2 });
    expect(letters).toHaveLength(summary.mails);
  });

  it("finds nothing new the second time, and says which feeds fail and why", () => {
    expect(ended.stderr).toMatch(/first poll +18 feeds, \d\d new items, 2 failed/);
    expect(ended.stderr).toMatch(/next day .*nothing new/);
    expect(ended.stderr).toContain("Atlas Desk: unreadable, html");
    expect(ended.stderr).not.toMatch(/^ +!/m);
  });

  it("puts every mail in the outbox in four forms, each reader's own", () => {
    const digests = letters.filter(({ kind }) => kind === "digest");
    expect(new Set(digests.map(({ to }) => to)).size).toBe(3);
    for (const { id, links } of digests) {
      const files = readdirSync(join(summary.outbox, id)).toSorted();
      expect(files).toEqual(["message.eml", "message.html", "message.json", "message.txt"]);
      expect(links).toMatchObject({ manage: expect.any(String), unsubscribe: expect.any(String) });
    }
  });

  it("alerts the one whom a story concerns, and once more when a state joins, naming it", () => {
    const alerts = letters.filter(({ kind }) => kind === "alert");
    expect(new Set(alerts.map(({ to }) => to))).toEqual(new Set(["attache@embassy.example"]));
    const subjects = alerts.map(({ subject }) => subject.split(":")[0]);
    expect(subjects.toSorted()).toEqual(["Alert", "Update"]);
    const update = alerts.find(({ subject }) => subject.startsWith("Update"));
    const text = readFileSync(join(summary.outbox, update?.id ?? "", "message.txt"), "utf8");
    expect(text).toContain("Romania");
    expect(ended.stderr).toMatch(/delivered +3 digests, 2 alerts/);
  });

  it("tells an event once, whoever reports it, and the correction in its new words", () => {
    const attache = letters.find(({ kind, to }) => kind === "digest" && to.startsWith("attache"));
    const text = readFileSync(join(summary.outbox, attache?.id ?? "", "message.txt"), "utf8");
    expect(text.match(/howitzer contract with Korean firm \[/g)).toHaveLength(1);
    expect(text).toContain("1.9 billion euro");
    expect(text).not.toContain("2.9 billion euro");
  });
});
