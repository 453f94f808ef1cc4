import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Config, readConfig } from "#lib/config.ts";
import { deliver } from "#local/cli/deliver.ts";
import { digest } from "#local/cli/digest.ts";
import { poll } from "#local/cli/poll.ts";
import type { Options } from "#local/cli/options.ts";
import { status } from "#local/cli/status.ts";
import type { Verb } from "#local/cli/verb.ts";
import type { Stores } from "#lib/ports.ts";
import { startResendServer } from "#local/resend-server.ts";
import { openLocalStores } from "#local/stores.ts";
import { sampleBatch, sampleEntry, storeBatch } from "#test/helpers/batches.ts";
import { jsonLinesOf } from "#test/helpers/command.ts";
import {
  sampleDelivery,
  sampleDigest,
  sampleFeed,
  sampleSubscription,
} from "#test/helpers/samples.ts";

const AT = new Date("2026-11-20T08:00:00.000Z");

describe("a job run by hand", () => {
  let config: Config;
  beforeEach(() => {
    config = readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), "sitrep-job-")) });
  });
  afterEach(() => rmSync(config.DATA_DIR, { recursive: true }));

  /** What a job prints; `failed` is its error's message. */
  const run = async ({ run: start }: Verb, options: Options = {}) => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const failed = await start({
      args: [],
      options,
      stdin,
      stdout,
      stderr,
      columns: undefined,
      config,
      publicUrl: "https://sitrep.example",
      clock: () => AT,
    }).catch((error: Error) => error.message);
    stdout.end();
    stderr.end();
    return { stdout: await text(stdout), stderr: await text(stderr), failed };
  };
  const store = async (work: (stores: Stores) => Promise<unknown>) => {
    const edges = { clock: () => AT, log: () => {}, joinRunning: false };
    const { stores, close } = await openLocalStores(config, edges);
    await work(stores);
    await close();
  };
  /** Readers whose slot is now, and who want to be told when there is nothing. */
  const subscribe = (...ids: string[]) =>
    store(async ({ subscriptions }) => {
      const schedule = { ...sampleSubscription().schedule, whenEmpty: "note" as const };
      for (const id of ids)
        await subscriptions.create(sampleSubscription({ id, emailHash: id, schedule }));
    });

  it.each([
    ["poll", poll, "No feed is due at 2026-11-20 08:00 UTC.\n"],
    ["digest", digest, "No digest is due at 2026-11-20 08:00 UTC.\n"],
    ["deliver", deliver, "No mail is due at 2026-11-20 08:00 UTC.\n"],
  ])("%s prints no line when nothing is due, and says so to people", async (_, verb, stderr) => {
    expect(await run(verb)).toEqual({ stdout: "", stderr, failed: undefined });
  });

  it("poll tells of each feed and of the stories that came of it", async () => {
    const feed = `<rss version="2.0"><channel><title>Harbour Watch</title><item>
      <title>Norway orders four frigates for its navy</title><link>https://harbour.example/1</link>
      </item></channel></rss>`;
    const server = createServer((_, response) => response.end(feed)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    config = { ...config, ALLOW_PRIVATE_NETWORK: [host] };
    const url = `http://${host}/rss`;
    await store(({ feeds }) => feeds.sync(sampleFeed({ url, nextPollAt: AT.toISOString() })));
    const { stdout, stderr } = await run(poll);
    server.close();
    expect(jsonLinesOf(stdout)).toMatchObject([
      { url, outcome: "fetched", entries: 1, created: 1 },
      { job: "cluster", items: 1, created: 1 },
    ]);
    expect(stderr).toBe("");
  });

  it("deliver answers what was asked for by mail, and delivers it at once", async () => {
    const asked = { email: "ada@reader.example", askedAt: AT.toISOString(), number: 1 };
    const { filter, schedule, alerts } = sampleSubscription();
    const choices = { filter, schedule, alerts };
    await store(async ({ asks }) => {
      await asks.put({
        kind: "subscribe",
        id: "ask_1",
        ...asked,
        ...choices,
        form: "api",
        consentText: "1",
        client: "192.0.2.1",
      });
      const email = "nobody@reader.example";
      await asks.put({ kind: "manage-link", id: "ask_2", ...asked, email });
    });
    expect(jsonLinesOf((await run(deliver)).stdout)).toMatchObject([
      { kind: "confirm", state: "accepted" },
      { ask: "ask_1", of: "subscribe", outcome: "mailed" },
      { ask: "ask_2", of: "manage-link", outcome: "nobody" },
    ]);
    expect((await run(deliver)).stdout).toBe("");
  });

  it("deliver tells of each mail of a batch, and of what the batch left to itself", async () => {
    const entries = [sampleEntry(1), sampleEntry(2), sampleEntry(1, { digestId: "dig_gone" })];
    await store(async ({ subscriptions, digests, batches }) => {
      await subscriptions.create(sampleSubscription());
      await digests.create(sampleDigest());
      await storeBatch(batches, sampleBatch({ entries }));
    });
    const id = "dlv_00000000000000aa";
    expect(jsonLinesOf((await run(deliver)).stdout)).toMatchObject([
      { delivery: `${id}_0`, kind: "digest", state: "accepted" },
      { delivery: `${id}_1`, kind: "digest", state: "skipped", reason: "erased" },
      {
        delivery: `${id}_2`,
        kind: "digest",
        state: "planned",
        reason: `delivery ${id}_2 has no digest`,
      },
      { delivery: `${id}_2`, state: "error" },
    ]);
  });

  it("deliver --dry-run says who would get what, and leaves it to be delivered", async () => {
    await store(async ({ subscriptions, digests, deliveries }) => {
      await subscriptions.create(sampleSubscription());
      await digests.create(sampleDigest());
      await deliveries.plan(sampleDelivery());
    });
    const { email: address } = sampleSubscription();
    expect(jsonLinesOf((await run(deliver, { "dry-run": true })).stdout)).toMatchObject([
      { delivery: "dlv_1", address, state: "planned", outcome: "goes" },
    ]);
    expect(jsonLinesOf((await run(deliver)).stdout)).toMatchObject([
      { delivery: "dlv_1", state: "accepted" },
    ]);
    const { stdout, stderr } = await run(deliver, { "dry-run": true });
    expect([stdout, stderr]).toEqual(["", "No mail is due at 2026-11-20 08:00 UTC.\n"]);
  });

  it("deliver stops at a hold that status shows, until --resume lifts it", async () => {
    const resend = await startResendServer({ now: () => AT, faults: ["daily-quota"] });
    config = {
      ...config,
      RESEND_API_KEY: "re_test",
      RESEND_BASE_URL: resend.url,
      MAIL_FROM: "Sitrep <digest@sitrep.example>",
    };
    const reason = "daily_quota_exceeded (429)";
    await store(async ({ subscriptions, digests, deliveries }) => {
      await subscriptions.create(sampleSubscription());
      await digests.create(sampleDigest());
      await deliveries.plan(sampleDelivery());
      await deliveries.plan(sampleDelivery({ id: "dlv_2" }));
    });
    expect(jsonLinesOf((await run(deliver)).stdout)).toMatchObject([{ state: "claimed", reason }]);
    expect(jsonLinesOf((await run(deliver)).stdout)).toEqual([
      { until: expect.any(String), reason, waiting: 2 },
    ]);
    const held = jsonLinesOf((await run(deliver, { "dry-run": true })).stdout);
    expect(held.map(({ outcome }) => outcome)).toEqual(["waits", "waits"]);
    expect((await run(status)).stdout).toMatch(
      /^mail +held until \d{4}-\d\d-\d\d \d\d:\d\d UTC: daily_quota_exceeded \(429\)$/m,
    );
    expect(resend.accepted).toEqual([]);
    expect(jsonLinesOf((await run(deliver, { resume: true })).stdout)).toMatchObject([
      { state: "accepted" },
    ]);
    expect((await run(status)).stdout).not.toContain("held until");
    await resend.close();
  });

  it("has no words for people where it has lines for machines", async () => {
    await subscribe("sub_1");
    const { stdout, stderr } = await run(digest);
    expect(jsonLinesOf(stdout)).toMatchObject([{ subscription: "sub_1" }]);
    expect(stderr).toBe("");
  });

  it("digest goes on at once after one that was killed, since nobody else has the folder", async () => {
    await subscribe("sub_1");
    const progress = { drafts: [], passed: {}, again: {}, failed: {}, counts: {} };
    const held = { ...progress, number: 7, heldUntil: new Date(AT.getTime() + 1).toISOString() };
    await store(({ planning }) => planning.put(undefined, held));
    expect(jsonLinesOf((await run(digest)).stdout)).toHaveLength(1);
  });

  it("digest --pass-over counts as told what is due, and mails nobody", async () => {
    await subscribe("sub_1", "sub_2");
    const { stdout } = await run(digest, { "pass-over": true });
    expect(jsonLinesOf(stdout)).toEqual([{ passed: 2, to: AT.toISOString() }]);
    expect((await run(digest)).stderr).toBe("No digest is due at 2026-11-20 08:00 UTC.\n");
  });

  it("digest names the limit that stopped it; the next run goes on", async () => {
    await subscribe("sub_1", "sub_2");
    config = { ...config, MAIL_RUN_LIMIT: 1 };
    const { failed, stdout } = await run(digest);
    expect(failed).toMatch(/^stopped before the first mail: 2 digests are due.*MAIL_RUN_LIMIT/);
    expect(stdout).toBe("");
    config = { ...config, MAIL_RUN_LIMIT: 2 };
    expect(jsonLinesOf((await run(digest)).stdout)).toHaveLength(2);
  });
});
