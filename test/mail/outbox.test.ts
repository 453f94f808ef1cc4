import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createOutbox } from "#lib/mail/outbox.ts";
import { type Arrival, mailerContract } from "#test/contracts/mailer.ts";
import { sampleMail } from "./sample-mail.ts";

const clock = () => new Date("2026-11-22T22:00:00.000Z");
const freshDir = () => mkdtemp(join(tmpdir(), "sitrep-outbox-"));

const read = (dir: string, id: string, name: string) => readFile(join(dir, id, name), "utf8");

const arrivalIn = async (dir: string, id: string): Promise<Arrival> => {
  const { to, subject, headers } = JSON.parse(await read(dir, id, "message.json"));
  const html = await read(dir, id, "message.html");
  return { to, subject, headers, html, text: await read(dir, id, "message.txt") };
};

mailerContract("outbox", async () => {
  const root = await freshDir();
  const dir = join(root, "outbox");
  return {
    mailer: createOutbox({ dir, clock }),
    arrivals: async () => {
      const ids = await readdir(dir).catch(() => []);
      return Promise.all(ids.map((id) => arrivalIn(dir, id)));
    },
    close: () => rm(root, { recursive: true }),
  };
});

describe("outbox", () => {
  let dir: string;
  beforeEach(async () => {
    dir = await freshDir();
  });
  afterEach(() => rm(dir, { recursive: true }));

  it("leaves four files, the JSON being what the outbox promises", async () => {
    const mail = sampleMail();
    await createOutbox({ dir, clock }).send(mail, "del_1");
    expect((await readdir(join(dir, "del_1"))).toSorted()).toEqual([
      "message.eml",
      "message.html",
      "message.json",
      "message.txt",
    ]);
    expect(JSON.parse(await read(dir, "del_1", "message.json"))).toEqual({
      id: "del_1",
      kind: "digest",
      to: mail.to,
      subject: mail.subject,
      headers: mail.headers,
      links: mail.links,
    });
  });

  it("writes an .eml that holds the same mail, named by its delivery", async () => {
    await createOutbox({ dir, clock }).send(sampleMail(), "del_1");
    const eml = await PostalMime.parse(await read(dir, "del_1", "message.eml"));
    expect(eml.messageId).toBe("<del_1@sitrep.example>");
    expect(eml.date).toBe("2026-11-22T22:00:00.000Z");
    expect(eml.html?.trimEnd()).toBe(sampleMail().html);
  });

  it("remembers its keys when it is opened again", async () => {
    const first = await createOutbox({ dir, clock }).send(sampleMail(), "del_1");
    expect(await createOutbox({ dir, clock }).send(sampleMail(), "del_1")).toEqual(first);
    expect(await readdir(dir)).toEqual(["del_1"]);
  });

  it("forgets the mails of a delivery, those of its releases too, and no others", async () => {
    const outbox = createOutbox({ dir, clock });
    for (const key of ["dlv_1", "dlv_1~1", "dlv_10", "dlv_2"]) await outbox.send(sampleMail(), key);
    // What a process that was killed while it wrote or forgot leaves behind.
    await mkdir(join(dir, ".writing-abc"));
    await mkdir(join(dir, ".forgetting-dlv_0"));
    await writeFile(join(dir, ".forgetting-dlv_0", "message.eml"), "To: ada@mail.example");
    await outbox.forget("dlv_1");
    expect((await readdir(dir)).toSorted()).toEqual([".writing-abc", "dlv_10", "dlv_2"]);
  });

  it("forgets every mail after 30 days, by its own clock", async () => {
    const days = (n: number) => new Date(clock().getTime() + n * 86_400_000);
    await createOutbox({ dir, clock }).send(sampleMail(), "dlv_1");
    const outbox = createOutbox({ dir, clock: () => days(1) });
    await outbox.send(sampleMail(), "dlv_2");
    expect(await outbox.expire(days(29.99))).toBe(0);
    expect(await outbox.expire(days(30))).toBe(1);
    expect(await readdir(dir)).toEqual(["dlv_2"]);
  });

  it("has nothing to forget before its first mail", async () => {
    const outbox = createOutbox({ dir: join(dir, "none"), clock });
    await outbox.forget("dlv_1");
    expect(await outbox.expire(clock())).toBe(0);
    expect(await readdir(dir)).toEqual([]);
  });

  it.each(["..", "../x", "a/b", "", ".hidden", "a\0b"])(
    "keeps key %j inside the folder",
    async (key) => {
      const outcome = await createOutbox({ dir, clock }).send(sampleMail(), key);
      expect(outcome.kind).toBe("rejected");
      expect(await readdir(dir)).toEqual([]);
    },
  );

  it("makes whole what a crash left of several mails, whichever way they come again", async () => {
    const mails = [0, 1, 2].map((n) => ({ deliveryId: `dlv_00aa_${n}`, mail: sampleMail() }));
    const outbox = createOutbox({ dir, clock });
    await outbox.sendBatch(mails.slice(0, 2), "bat_00aa");
    await mkdir(join(dir, ".writing-abc"));
    const outcome = await outbox.sendBatch(mails, "bat_00aa");
    const results = mails.map(({ deliveryId }) => ({ providerId: `outbox_${deliveryId}` }));
    expect(outcome).toEqual({ kind: "accepted", results });
    expect(await outbox.sendBatch(mails, "bat_00aa~1")).toEqual(outcome);
    expect(await outbox.send(sampleMail(), "dlv_00aa_1")).toMatchObject({ kind: "accepted" });
    expect((await readdir(dir)).filter((name) => name.startsWith("dlv"))).toHaveLength(3);
  });

  it("keeps the mails of a batch inside the folder", async () => {
    const mails = ["../x", "dlv_1"].map((deliveryId) => ({ deliveryId, mail: sampleMail() }));
    expect(await createOutbox({ dir, clock }).sendBatch(mails, "bat_1")).toEqual({
      kind: "accepted",
      results: [{ rejected: "invalid_idempotency_key" }, { providerId: "outbox_dlv_1" }],
    });
    expect(await readdir(dir)).toEqual(["dlv_1"]);
  });
});
