import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startFeedServer } from "#local/demo/feed-server.ts";
import { type ResendServer, startResendServer } from "#local/resend-server.ts";
import { bundleOf, QUIET } from "#test/helpers/bundle.ts";
import { command, jsonLinesOf } from "#test/helpers/command.ts";
import { type Running, startProcess, until } from "#test/helpers/service.ts";

const KILLS = Number(process.env["KILLS"] ?? 3);
const DAY_MS = 86_400_000;
const READERS = ["one", "two", "three"].map((name) => `${name}@ministry.example`);
const TIME_LIMIT = 120_000 + KILLS * 15_000;

/** A small generator with a fixed seed (mulberry32), so that the moments of death are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Told = { id: string; title: string; outlets: unknown[] };

/** Two outlets tell it in words of their own. */
const isHowitzers = ({ title }: Told) => title.includes("Romania");

const post = (url: string, body: unknown) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("npm start, driven from outside by its environment", () => {
  let dir: string;
  let env: Record<string, string>;
  let feeds: Awaited<ReturnType<typeof startFeedServer>>;
  let resend: ResendServer;
  let service: Running;

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), "sitrep-start-"));
    feeds = await startFeedServer({ now: new Date() });
    resend = await startResendServer({ apiKey: "re_test", now: () => new Date() });
    const outlines = feeds.outlets.map(
      ({ title, url }) => `<outline type="rss" text="${title}" xmlUrl="${url}"/>`,
    );
    const catalogue = join(dir, "feeds.opml");
    writeFileSync(catalogue, `<opml version="2.0"><body>${outlines.join("")}</body></opml>`);
    env = {
      DATA_DIR: join(dir, "data"),
      CATALOGUE: catalogue,
      ALLOW_PRIVATE_NETWORK: new URL(feeds.url).host,
      RESEND_API_KEY: "re_test",
      RESEND_BASE_URL: resend.url,
      MAIL_FROM: "Sitrep <digest@sitrep.example>",
      POSTAL_ADDRESS: "1 Sample Street",
      PUBLIC_URL: "https://sitrep.example",
      ADMIN_TOKEN: "an-admin-token-for-tests",
    };
  });
  afterEach(async () => {
    await service.end("SIGKILL");
    await feeds.close();
    await resend.close();
    rmSync(dir, { recursive: true });
  });

  const sitrep = async (...args: string[]) => {
    const { code, stdout, stderr } = await command("infra/local/cli/main.ts", args, { env });
    if (code !== 0) throw new Error(stderr);
    return jsonLinesOf(stdout);
  };
  const confirmLinks = () =>
    resend.accepted.flatMap(
      ({ text }) => /https:\S+\/confirm\?token=(\S+)/.exec(text ?? "")?.[1] ?? [],
    );
  const digestsTo = () =>
    resend.accepted.filter(({ headers }) => headers["List-Unsubscribe"]).flatMap(({ to }) => to);
  const stories = async () => {
    const from = new Date(Date.now() - DAY_MS).toISOString();
    const answer = await fetch(`${await service.url}/v1/stories?from=${from}&limit=100`);
    return ((await answer.json()) as { items: Told[] }).items;
  };
  /** The stories once enough are told, and both outlets' reports of the howitzers among them. */
  const told = () =>
    until(async () => {
      const found = await stories();
      const reports = found.filter(isHowitzers).flatMap(({ outlets }) => outlets);
      return found.length > 40 && reports.length > 1 ? found : undefined;
    });
  const signUp = async () => {
    const schedule = { frequency: "daily", hour: 6, timeZone: "UTC" };
    for (const email of READERS) {
      const answer = await post(`${await service.url}/v1/subscriptions`, {
        email,
        filter: {},
        schedule,
      });
      expect(answer.status).toBe(202);
    }
  };
  const confirmAll = async () => {
    for (const token of confirmLinks())
      await post(`${await service.url}/v1/subscriptions/confirm`, { token });
  };
  /** The reader's next six o'clock, far enough off that what was just seen lies in its window. */
  const nextSlot = () => {
    const soon = new Date(Date.now() + 3_600_000);
    return new Date(Math.ceil((soon.getTime() - 6 * 3_600_000) / DAY_MS) * DAY_MS + 6 * 3_600_000);
  };

  it(
    "polls its own catalogue, signs readers up, and delivers a chosen day once",
    { timeout: TIME_LIMIT },
    async () => {
      service = startProcess(env);
      const found = await told();
      expect(found.filter(isHowitzers)).toHaveLength(1);
      await signUp();
      await until(async () => (confirmLinks().length === 3 ? true : undefined));
      await confirmAll();

      const slot = nextSlot();
      const planned = await sitrep("digest", "--at", slot.toISOString());
      expect(planned).toHaveLength(3);
      await sitrep("deliver", "--at", slot.toISOString());
      await sitrep("digest", "--at", slot.toISOString());
      await sitrep("deliver", "--at", slot.toISOString());
      expect(digestsTo().toSorted()).toEqual(READERS.toSorted());
      expect(await service.end("SIGINT")).toBe(0);
      expect(service.printed()).toMatch(/feeds polled, \d+ new items, \d+ new stories.*failed/);
    },
  );

  it(
    `killed ${KILLS} times in the middle of its work, has the same stories and no second mail`,
    { timeout: TIME_LIMIT },
    async () => {
      const random = seeded(20261122);
      const bundle = await bundleOf("infra/local/start.ts");
      const start = () => startProcess({ ...QUIET, ...env }, bundle);
      service = start();
      for (let kill = 0; kill < KILLS; kill++) {
        await service.url;
        if (kill === KILLS >> 1) await signUp();
        await new Promise((resolve) => setTimeout(resolve, random() * 900));
        await service.end("SIGKILL");
        service = start();
      }
      const found = await told();
      const later = new Date(Date.now() + 10 * 60_000).toISOString();
      // What a killed worker had claimed is free again once its lease has ended.
      await sitrep("deliver", "--at", later);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(found.filter(isHowitzers)).toHaveLength(1);
      expect(resend.accepted.flatMap(({ to }) => to).toSorted()).toEqual(READERS.toSorted());
    },
  );
});
