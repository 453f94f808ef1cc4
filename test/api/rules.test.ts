import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MOST_RULES } from "#lib/core/model/filter.ts";
import { digestMail, rulesPath, subscriber } from "./digest-mail.ts";
import { DAY, openService, type Service } from "./service.ts";

let service: Service;
let serial = 0;
let id = "";
let token = "";
let story = "";
let path = "";
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());
beforeEach(async () => {
  id = await subscriber(service, `rules${(serial += 1)}@mail.example`);
  path = rulesPath((await digestMail(service, id)).mail);
  const query = new URL(path, "https://sitrep.example").searchParams;
  token = query.get("token") ?? "";
  story = query.get("story") ?? "";
});

const post = (form: Record<string, string>) => service.call("/rules", { form: { token, ...form } });
const rules = async () => {
  const { mutes, follows } = (await service.stores.subscriptions.get(id)) ?? {};
  return { mutes, follows };
};
/** The fields of the form that undoes. */
const undoOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );

describe("less of this", () => {
  it("shows the story and what can be different, each on a line", async () => {
    const page = await service.call(path);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain("Two navies sail together");
    const lines = [...html.matchAll(/<bdi>([^<]+)<\/bdi>/g)].map(([, words]) => words);
    expect(lines).toEqual([
      "Mute this story",
      "Mute this thread until 18 February 2027",
      "Never show GAZETTE",
      "Never show HERALD",
      "Leave out Naval &amp; maritime security",
      "Follow this thread until 18 February 2027",
    ]);
    expect(html.match(/type="radio"/g)).toHaveLength(lines.length);
  });

  it.each([
    ["mutes source herald", "mutes", { kind: "source", value: "herald" }],
    [
      "follows thread thr_navies",
      "follows",
      { kind: "thread", value: "thr_navies", until: "2027-02-18T00:00:00.000Z" },
    ],
  ] as const)(
    "adds exactly the rule chosen (%s), once, and takes it back",
    async (edit, list, rule) => {
      const none = await rules();
      expect(none).toEqual({ mutes: [], follows: [] });
      for (let i = 0; i < 2; i++) expect((await post({ story, edit })).status).toBe(200);
      const page = await (await post({ story, edit })).text();
      expect(await rules()).toEqual({ ...none, [list]: [rule] });
      const undone = await post({ ...undoOf(page), action: "undo" });
      expect(undone.status).toBe(200);
      expect(await undone.text()).toContain("Taken back");
      expect(await rules()).toEqual(none);
      expect((await post({ ...undoOf(page), action: "undo" })).status).toBe(200);
      expect(await rules()).toEqual(none);
    },
  );

  it("shows what holds already whenever it is opened, with the way back and to the preferences", async () => {
    const edit = `mutes story ${story}`;
    const done = await (await post({ story, edit })).text();
    expect(done).toContain("Done: <bdi>this story is muted</bdi>.");
    const html = await (await service.call(path)).text();
    expect(html).toContain("Done: <bdi>this story is muted</bdi>.");
    expect(html).not.toContain(`value="${edit}"`);
    for (const page of [done, html]) expect(page).toContain('action="/manage-link"');
    await post({
      ...undoOf(html.split("Change my digest")[0]!.split("<fieldset")[0]!),
      action: "undo",
    });
    expect((await rules()).mutes).toEqual([]);
    expect(await (await service.call(path)).text()).toContain(`value="${edit}"`);
  });

  it("keeps what brings more apart from what brings less", async () => {
    const [, less = "", more = ""] = (await (await service.call(path)).text()).split("<legend>");
    expect(less).not.toContain("follows thread");
    expect(more).toMatch(/^Or more of it/);
    expect(more).toContain('value="follows thread thr_navies"');
  });

  it("takes back no rule but the very one", async () => {
    const page = await (await post({ story, edit: "mutes thread thr_navies" })).text();
    service.pass(2 * DAY);
    await post({ story, edit: "mutes thread thr_navies" });
    const before = await rules();
    await post({ ...undoOf(page), action: "undo" });
    expect(await rules()).toEqual(before);
    expect(before.mutes).toHaveLength(1);
  });

  it("says so when there is no room for one more", async () => {
    const current = await service.stores.subscriptions.get(id);
    if (!current) throw new Error("there is no reader");
    const mutes = Array.from({ length: MOST_RULES }, (_, n) => ({
      kind: "word" as const,
      value: `word ${n}`,
    }));
    await service.stores.subscriptions.replace(current, { ...current, mutes });
    const full = await post({ story, edit: "mutes topic maritime" });
    expect(full.status).toBe(409);
    expect(await full.text()).toContain(`${MOST_RULES} of these rules`);
    expect((await rules()).mutes).toEqual(mutes);
  });

  it("of a story that is no longer known names that one alone", async () => {
    const gone = "sto_20200101_gone";
    const html = await (await service.call(path.replace(story, gone))).text();
    expect(html.match(/type="radio"/g)).toHaveLength(1);
    await post({ story: gone, edit: `mutes story ${gone}` });
    expect((await rules()).mutes).toEqual([{ kind: "story", value: gone }]);
  });

  it.each([
    [{ story: "", edit: "mutes story x" }, 404],
    [{ story: "../x", edit: "mutes story x" }, 404],
    [{ edit: "" }, 400],
    [{ edit: "mutes topic cyber" }, 400],
    [{ edit: "filter topic maritime" }, 400],
    [{ action: "undo", list: "state", kind: "topic", value: "maritime" }, 400],
    [{ action: "undo", list: "mutes", kind: "email", value: "maritime" }, 400],
    [{ action: "undo", list: "mutes", kind: "topic", value: "x", until: "soon" }, 400],
  ])("takes nothing that its page does not offer: %j", async (form, status) => {
    const before = await service.dump();
    expect((await post({ story, ...form })).status).toBe(status);
    expect(await service.dump()).toEqual(before);
  });

  it("works for sixty days and more, and opens nothing else", async () => {
    service.pass(60 * DAY);
    expect((await post({ story, edit: "mutes topic maritime" })).status).toBe(200);
    for (const [name, init] of [
      ["/v1/subscription", { bearer: token }],
      ["/v1/subscription/export", { bearer: token }],
      [`/manage?token=${token}`, {}],
      [`/unsubscribe/${token}`, { method: "POST" }],
    ] as const)
      expect([400, 401]).toContain((await service.call(name, init)).status);
    service.at(new Date(service.now().getTime() - 60 * DAY));
  });
});
