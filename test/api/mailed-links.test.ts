import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveNumber } from "#lib/core/subscription/move.ts";
import { type Purpose, signToken, TOKEN_LIFE } from "#lib/core/tokens.ts";
import { toEml } from "#lib/mail/eml.ts";
import { digestMail, oneClickPath, rulesPath, subscriber } from "./digest-mail.ts";
import { HOUR, openService, type Service, SIGNING_KEY, tokenOf } from "./service.ts";

const PURPOSES = Object.keys(TOKEN_LIFE) as Purpose[];

let service: Service;
let id = "";
let story = "";
/** Every link that a mail of ours can hold, as the mail holds it. */
const mailed = new Map<string, string>();
beforeAll(async () => {
  service = await openService();
  const own = { alerts: { enabled: true } };
  id = await subscriber(service, "ada@reader.example", own);
  const digest = await digestMail(service, id);
  story = digest.story.id;
  mailed.set("rules", rulesPath(digest.mail));
  mailed.set("unsubscribe", oneClickPath(digest.mail));
  mailed.set("manage", (digest.mail.links.manage ?? "").replace(/^https:\/\/[^/]+/, ""));
  const manage = tokenOf(digest.mail, "manage");
  await service.call("/v1/subscription/address", {
    json: { email: "ada@desk.example" },
    bearer: manage,
  });
  const moves = (await service.mails()).filter(({ kind }) => kind === "move");
  for (const [i, mail] of moves.entries())
    mailed.set(`move ${i}`, `/move?token=${tokenOf(mail, "move")}`);
  await service.call("/v1/subscriptions", { json: { email: "new@reader.example" } });
  const confirm = tokenOf((await service.mails()).at(-1), "confirm");
  mailed.set("confirm", `/confirm?token=${confirm}`);
  const leaving = await digestMail(service, await subscriber(service, "leaves@reader.example"));
  await service.call(oneClickPath(leaving.mail), { form: { scope: "all" } });
  const back = tokenOf((await service.mails()).at(-1), "resubscribe");
  mailed.set("resubscribe", `/resubscribe?token=${back}`);
});
afterAll(() => service.close());

const DETAILS: Partial<Record<Purpose, string>> = {
  move: "new",
  unsubscribe: "digest",
  resubscribe: '["all","weekly",null]',
};

const sign = async (purpose: Purpose, more: { key?: string; life?: number } = {}) => {
  const move = (await service.stores.subscriptions.get(id))?.move;
  return signToken(more.key ?? SIGNING_KEY, {
    purpose,
    subject: id,
    generation: purpose === "move" ? moveNumber(move?.requestedAt ?? "") : 2,
    ...(DETAILS[purpose] && { detail: DETAILS[purpose] }),
    expiresAt: new Date(service.now().getTime() + (more.life ?? HOUR)),
  });
};

/** Everything that a token of each purpose could bring about. */
const POSTS: Record<Purpose, (token: string) => Promise<Response>[]> = {
  confirm: (token) => [
    service.call("/confirm", { form: { token } }),
    service.call("/v1/subscriptions/confirm", { json: { token } }),
  ],
  manage: (token) => [
    ...["save", "end", "erase"].map((action) =>
      service.call("/manage", { form: { token, action } }),
    ),
    service.call("/address", { form: { token, email: "eve@desk.example" } }),
    service.call("/v1/subscription/address", { json: { email: "e@desk.example" }, bearer: token }),
    service.call("/v1/subscription", { method: "DELETE", bearer: token }),
  ],
  unsubscribe: (token) => [
    service.call(`/unsubscribe/${token}`, { method: "POST" }),
    service.call(`/unsubscribe/${token}`, { form: { scope: "all" } }),
  ],
  rules: (token) => [
    service.call("/rules", { form: { token, story, edit: "mutes topic maritime" } }),
    service.call("/rules", {
      form: { token, story, action: "undo", list: "mutes", kind: "topic", value: "maritime" },
    }),
  ],
  resubscribe: (token) => [service.call("/resubscribe", { form: { token } })],
  move: (token) => [service.call("/move", { form: { token } })],
};

describe("a link in a mail", () => {
  it("is one of seven, and leads to a page", async () => {
    expect([...mailed.keys()].toSorted()).toEqual([
      "confirm",
      "manage",
      "move 0",
      "move 1",
      "resubscribe",
      "rules",
      "unsubscribe",
    ]);
    for (const [name, path] of mailed) expect((await service.call(path)).status, name).toBe(200);
  });

  it("changes no row by being opened, however often and with whatever method reads", async () => {
    const before = await service.dump();
    for (const [name, path] of mailed) {
      for (const method of ["GET", "HEAD", "GET", "HEAD", "OPTIONS"]) {
        await service.call(path, { method });
        expect(await service.dump(), `${method} ${name}`).toEqual(before);
      }
    }
  });
});

describe.each(PURPOSES)("where a token to %s is asked for,", (purpose) => {
  /** With the status of a page, or 401 where the API wants a bearer token. */
  const refusedAll = async (token: string, status = 400) => {
    const before = await service.dump();
    for (const answer of await Promise.all(POSTS[purpose](token)))
      expect([status, 401]).toContain(answer.status);
    expect(await service.dump()).toEqual(before);
  };

  it("one of any other purpose does nothing", async () => {
    for (const other of PURPOSES) if (other !== purpose) await refusedAll(await sign(other));
  });

  it("one forged, expired, cut short or with a bit flipped does nothing", async () => {
    await refusedAll(await sign(purpose, { key: "not ours" }));
    await refusedAll(await sign(purpose, { life: -1000 }), 410);
    const good = await sign(purpose);
    await refusedAll(good.slice(0, -1));
    for (const at of [0, 20, good.length - 30, good.length - 1]) {
      const flipped = String.fromCharCode(good.charCodeAt(at) ^ 1);
      await refusedAll(encodeURIComponent(good.slice(0, at) + flipped + good.slice(at + 1)));
    }
  });
});

describe("a token that was used", () => {
  it("to confirm or to move is spent, whoever shows it again", async () => {
    const confirm = (mailed.get("confirm") ?? "").replace(/.*token=/, "");
    const moves = ["move 0", "move 1"].map((name) =>
      (mailed.get(name) ?? "").replace(/.*token=/, ""),
    );
    expect((await service.call("/confirm", { form: { token: confirm } })).status).toBe(200);
    for (const token of moves)
      expect((await service.call("/move", { form: { token } })).status).toBe(200);
    expect(await service.stores.subscriptions.get(id)).toMatchObject({ email: "ada@desk.example" });
    const before = await service.dump();
    for (const [path, token] of [
      ["/confirm", confirm],
      ...moves.map((move) => ["/move", move]),
    ] as [string, string][])
      expect((await service.call(path, { form: { token } })).status).toBe(410);
    expect(await service.dump()).toEqual(before);
  });
});

const HOSTILE = [
  "ada@reader.example\r\nBcc: eve@reader.example",
  "ada@reader.example\nSubject: hello",
  "ada@reader.example%0d%0aBcc:eve@reader.example",
  "ada@reader.example,eve@reader.example",
  "ada@reader.example;eve@reader.example",
  "ada@reader.example eve@reader.example",
  "Ada <ada@reader.example>",
  "<ada@reader.example>",
  '"ada\r\nBcc: eve"@reader.example',
  "=?utf-8?q?ada=0D=0ABcc:eve?=@reader.example",
  "ada@reader.example\0eve",
  "ada@reader.example\u2028Bcc: eve@reader.example",
  "ada@[127.0.0.1]",
  "ada(comment)@reader.example",
];

describe("an address that would write a header", () => {
  it.each(HOSTILE)(
    "%j is refused by every field for one, and nothing is kept of it",
    async (email) => {
      const bearer = await sign("manage");
      const form = { frequency: "weekly", weekday: "mon", hour: "7", timeZone: "UTC" };
      const before = await service.dump();
      for (const answer of [
        await service.call("/v1/subscriptions", { json: { email } }),
        await service.call("/v1/manage-link", { json: { email } }),
        await service.call("/v1/subscription/address", { json: { email }, bearer }),
        await service.call("/subscribe", { form: { ...form, email } }),
        await service.call("/manage-link", { form: { email } }),
        await service.call("/address", { form: { email, token: bearer } }),
      ])
        expect(answer.status).toBe(400);
      expect(await service.dump()).toEqual(before);
    },
  );

  it("stays on its one line where blanks and line ends stand around it", async () => {
    await service.call("/v1/subscriptions", { json: { email: "\r\n eve@reader.example\r\n\r\n" } });
    const mail = (await service.mails()).at(-1);
    if (!mail) throw new Error("a mail was to be sent");
    expect(mail.to).toBe("eve@reader.example");
    const eml = toEml(mail, { messageId: "<1@sitrep.example>", date: service.now() });
    const head = eml.slice(0, eml.indexOf("\r\n\r\n")).split("\r\n");
    expect(head.filter((line) => line.startsWith("To:"))).toEqual(["To: eve@reader.example"]);
    expect(head.filter((line) => /^(b?cc|subject):/i.test(line))).toHaveLength(1);
  });
});
