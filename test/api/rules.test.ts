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

/** The groups of choices a page offers, each with its legend, and which of them is chosen beforehand. */
const offered = (html: string) => ({
  title: /<h1>([^<]+)/.exec(html)?.[1],
  legends: [...html.matchAll(/<legend>([^<]+)/g)].map(([, words]) => words),
  lists: [...html.matchAll(/type="radio" name="edit" value="(\w+)/g)].map(([, list]) => list),
  chosen: [...html.matchAll(/name="edit" value="([^"]+)" checked/g)].map(([, edit]) => edit),
});
const MORE = {
  title: "Follow this",
  legends: ["From your next mail on", "Or less of it"],
  lists: ["follows", "follows", "mutes", "mutes", "mutes", "mutes", "mutes"],
};
/** What stands first there, and is chosen beforehand. */
const more = () => ({ ...MORE, chosen: [`follows story ${story}`] });
const wantsMore = (html: string) => html.includes('<input type="hidden" name="want" value="more"');

describe("follow this", () => {
  it("offers what brings more first, chosen beforehand, and does nothing by being opened", async () => {
    const before = await service.dump();
    const html = await (await service.call(`${path}&want=more`)).text();
    expect(offered(html)).toEqual(more());
    expect(await service.dump()).toEqual(before);
  });

  it.each(["", "&want=", "&want=less", "&want=MORE", "&want=%3Cscript%3E", "&want=0&want=more"])(
    "is not what a link with %j is for",
    async (want) => {
      const html = await (await service.call(path + want)).text();
      expect(offered(html)).toEqual({
        title: "Less of this",
        legends: ["From your next mail on", "Or more of it"],
        lists: ["mutes", "mutes", "mutes", "mutes", "mutes", "follows", "follows"],
        chosen: [`mutes story ${story}`],
      });
      expect(html).not.toContain('name="want"');
    },
  );

  it("stays so when nothing was chosen, when it is done, and when it is taken back", async () => {
    const none = await post({ story, want: "more" });
    const html = await none.text();
    expect([none.status, offered(html)]).toEqual([400, more()]);
    expect(wantsMore(html)).toBe(true);
    const wanted = { ...undoOf(html), edit: more().chosen[0]!, span: "quarter" };
    const done = await (await post(wanted)).text();
    expect(done).toContain("Done: <bdi>you follow this story until 18 February 2027</bdi>.");
    expect(wantsMore(done)).toBe(true);
    const undone = await (await post({ ...undoOf(done), action: "undo" })).text();
    expect(undone).toContain("Taken back");
    expect(offered(undone)).toEqual(more());
    expect(wantsMore(undone)).toBe(true);
    expect(await rules()).toEqual({ mutes: [], follows: [] });
  });

  it("chooses nothing beforehand that brings less, where all that brings more holds already", async () => {
    for (const edit of [more().chosen[0]!, "follows thread thr_navies"])
      await post({ story, edit });
    const html = await (await service.call(`${path}&want=more`)).text();
    expect(offered(html)).toMatchObject({ legends: ["Less of it"], chosen: [] });
    const gone = path.replace(story, "sto_20200101_gone");
    const lost = await (await service.call(`${gone}&want=more`)).text();
    expect(lost).toContain("cannot be followed any more");
    expect(offered(lost)).toMatchObject({ legends: ["Less of it"], lists: ["mutes"], chosen: [] });
  });
});

describe("less of this", () => {
  it("shows the story and what can be different, each on a line", async () => {
    const page = await service.call(path);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain("Two navies sail together");
    const lines = [...html.matchAll(/<bdi>([^<]+)<\/bdi>/g)].map(([, words]) => words);
    expect(lines).toEqual([
      "Mute this story",
      "Mute its thread: the whole affair",
      "Leave out GAZETTE",
      "Leave out HERALD",
      "Leave out Naval &amp; maritime security",
      "Follow this story: each new fact",
      "Follow its thread: the whole affair",
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
      const span = "until" in rule ? "quarter" : "good";
      for (let i = 0; i < 2; i++) expect((await post({ story, edit, span })).status).toBe(200);
      const page = await (await post({ story, edit, span })).text();
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
      ...undoOf(html.split("Change my mails")[0]!.split("<fieldset")[0]!),
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

  it("says of a muted story that its thread stays alive, and mutes that as well for as long", async () => {
    const muted = await (await post({ story, edit: `mutes story ${story}`, span: "week" })).text();
    expect(muted).toContain("Its thread stays alive");
    const too = muted.split("Its thread stays alive")[1]!.split("</form>")[0]!;
    const done = await (await post({ story, ...undoOf(too) })).text();
    expect(done).toContain("this thread is muted until");
    const { mutes } = await rules();
    expect(mutes?.map(({ kind }) => kind)).toEqual(["story", "thread"]);
    expect(mutes?.[0]?.until).toBe(mutes?.[1]?.until);
    expect(await (await service.call(path)).text()).not.toContain("Its thread stays alive");
  });

  it("says of a follow how far it reaches: where alerts are off, no further than the digest", async () => {
    const edit = `follows story ${story}`;
    const OFF = "Your alerts are off: it comes with your digest.";
    expect(await (await post({ story, edit })).text()).toContain(OFF);
    const current = (await service.stores.subscriptions.get(id))!;
    const on = { ...current, alerts: { ...current.alerts, enabled: true } };
    await service.stores.subscriptions.replace(current, on);
    expect(await (await post({ story, edit })).text()).not.toContain("alerts are off");
    expect(await (await post({ story, edit: "mutes topic maritime" })).text()).not.toContain(OFF);
  });

  it("says that a mute wins over a follow, where both hold", async () => {
    const edit = (which: string) => post({ story, edit: `${which} story ${story}`, span: "week" });
    expect(await (await edit("follows")).text()).not.toContain("What is muted stays out");
    const thread = (await service.stores.stories.get(story))?.threadId ?? "";
    await post({ story, edit: `mutes thread ${thread}`, span: "week" });
    const followed = await (await edit("follows")).text();
    expect(followed).toContain("What is muted stays out");
    expect(await (await service.call(path)).text()).toContain("What is muted stays out");
  });

  it("takes back no rule but the very one", async () => {
    const page = await (
      await post({ story, edit: "mutes thread thr_navies", span: "week" })
    ).text();
    service.pass(2 * DAY);
    await post({ story, edit: "mutes thread thr_navies", span: "week" });
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
    [{ edit: "mutes topic maritime", span: "ages" }, 400],
    [{ edit: "mutes topic maritime", until: "2020-01-01T00:00:00.000Z" }, 400],
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
