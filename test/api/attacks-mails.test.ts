import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outboxDir } from "#local/mail.ts";
import { openWorld, type World } from "#test/browser/world.ts";

/** What would end a header, or pass for one, in some reader of mail or other. */
const BREAKS = [
  "\r\nBcc: all@victims.example\r\n",
  "\nBcc: all@victims.example",
  "\rBcc: all@victims.example",
  "\u2028Bcc: all@victims.example",
  "\u2029Bcc: all@victims.example",
  "\u0085Bcc: all@victims.example",
  "\u0000Bcc: all@victims.example",
  "\u000bBcc: all@victims.example\u000c",
  "\r\n\r\n<h1>Another mail</h1>",
  "=?utf-8?Q?=0D=0ABcc:_all@victims.example?=",
  "=?utf-8?B?DQpCY2M6IGFsbEB2aWN0aW1zLmV4YW1wbGU=?=",
  "x".repeat(400),
  "\u202egro.live\u202c",
];

const KNOWN =
  /^(from|to|subject|date|message-id|mime-version|content-type|list-[a-z-]+|x-entity-ref-id|auto-submitted|feedback-id|precedence)$/;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Reads a mail file, and expects one sender, one reader, and no header but those that we write. */
async function expectWhole(file: Uint8Array, to: string): Promise<void> {
  const mail = await PostalMime.parse(file);
  expect(mail.headers.map(({ key }) => key).filter((key) => !KNOWN.test(key))).toEqual([]);
  const keys = mail.headers.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(mail.to).toMatchObject([{ address: to }]);
  expect(mail.bcc ?? []).toEqual([]);
  expect(mail.cc ?? []).toEqual([]);
  // No control character, no other end of a line, and nothing that turns the direction of what follows.
  expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
  expect(mail.text).not.toBe("");
  // In the body such words may begin a line, as any others may.
  const [head = ""] = Buffer.from(file).toString("latin1").split("\r\n\r\n");
  expect(head).not.toMatch(/^(bcc|cc):/im);
}

const post = (path: string, json: unknown) =>
  fetch(`${world.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(json),
  });

describe("a mail keeps its shape", () => {
  it.each(BREAKS)("whatever the words of a filter are: %j", async (evil) => {
    for (const query of [`drone ${evil}`, `"drone ${evil}"`]) {
      const made = await post("/v1/digests", { filter: { query } });
      // Words that cannot be searched for are refused, which is as good.
      if (made.status === 400) continue;
      expect(made.ok).toBe(true);
      const { id } = (await made.json()) as { id: string };
      const file = await fetch(`${world.url}/v1/digests/${id}.eml`);
      await expectWhole(new Uint8Array(await file.arrayBuffer()), "sitrep@localhost.example");
    }
  });

  it.each(BREAKS)("whatever an address is: %j", async (evil) => {
    const before = world.letters().length;
    const addresses = [
      `a${evil}@reader.example`,
      `a@reader.example${evil}`,
      `"a${evil}" <a@reader.example>`,
    ];
    for (const email of addresses) {
      for (const path of ["/v1/subscriptions", "/v1/manage-link"]) {
        const { status } = await post(path, { email });
        // A line end after an address is trimmed away, as from a form; anything more is none.
        expect(status, `${path} ${JSON.stringify(email)}`).toBe(400);
      }
    }
    await world.queue.idle();
    expect(world.letters()).toHaveLength(before);
  });

  it("in the outbox, for readers with such filters and stories with such titles", async () => {
    const readers = BREAKS.map((evil, index) => ({
      email: `reader-${index}@reader.example`,
      filter: { query: `NOT "drone ${evil}"` },
    }));
    const mailed = new Set<string>();
    for (const { email, filter } of readers) {
      const { status } = await post("/v1/subscriptions", { email, filter });
      if (status !== 202) continue;
      mailed.add(email);
      const link = new URL(await world.link(email, "confirm", "confirm"));
      await post("/v1/subscriptions/confirm", { token: link.searchParams.get("token") });
    }
    expect(mailed.size).toBeGreaterThan(5);
    await world.mailDigests(7);
    const dir = outboxDir(world.runtime.config);
    const digests = world.letters().filter(({ kind }) => kind === "digest");
    expect(digests).toHaveLength(mailed.size);
    for (const id of readdirSync(dir)) {
      const { to } = world.letters().find((letter) => letter.id === id) ?? { to: "" };
      await expectWhole(readFileSync(join(dir, id, "message.eml")), to);
    }
  });
});
