import { DomUtils, parseDocument } from "htmlparser2";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleStory } from "#test/core/sample-story.ts";
import { DAY, openService, PUBLIC_URL, type Service, storyId } from "./service.ts";

let service: Service;
beforeEach(async () => {
  service = await openService({ rateLimitClient: 1 });
  const story = (days: number, name: string, topic: "cyber" | "land", country: string) => {
    const seen = service.instant(-days * DAY);
    return sampleStory({
      id: storyId(seen, name),
      title: `<b>Story</b> ${name}`,
      seen,
      topics: { [topic]: 2 },
      countries: { [country]: "subject" },
    });
  };
  await service.stores.stories.put([
    story(6, "hit", "cyber", "KR"),
    story(13, "older", "cyber", "KR"),
    story(8, "near", "land", "KR"),
    story(9, "far", "land", "JP"),
  ]);
});
afterEach(() => service.close());

const filter = { topics: ["cyber"], countries: ["kr"] };
const form = { topics: "cyber", countries: "KR", frequency: "weekly", weekday: "mon", hour: "7" };

describe("POST /v1/previews", () => {
  it("tells four weeks with their stored digests, and what was narrowly missed", async () => {
    const response = await service.call("/v1/previews", { json: { filter } });
    expect(response.status).toBe(200);
    const body = (await response.json()) as { windows: { id: string; links: { json: string } }[] };
    expect(body).toMatchObject({
      filter: { topics: ["cyber"], countries: ["KR"] },
      to: "2026-11-16T06:30:00.000Z",
      // Of the two weeks in which anything was watched.
      storiesPerWeek: 1,
      noisiest: { id: "gazette", reports: 2, share: 1 },
      nearMisses: [{ clause: "topic Cyber & information", stories: 1, add: { value: "land" } }],
    });
    expect(body.windows).toHaveLength(4);
    for (const { id, links } of body.windows) {
      const stored = await service.call(links.json.replace(PUBLIC_URL, ""));
      expect(await stored.json()).toMatchObject({ id });
    }
  });

  it.each([
    [{ filter: { topics: ["knitting"] } }, "filter.topics.0"],
    [{ schedule: { timeZone: "Mars/Olympus" } }, "schedule.timeZone"],
    [{ email: "ada@reader.example" }, "email"],
  ])("names the field of %j", async (json, path) => {
    const response = await service.call("/v1/previews", { json });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ path }] });
  });

  it("has a limit of its own, three times that of mails, and keeps nothing of who asks", async () => {
    const people = await service.people();
    const ask = async () => (await service.call("/v1/previews", { json: { filter } })).status;
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([200, 200, 200, 429]);
    const signUp = { email: "ada@reader.example", filter };
    expect(await service.people()).toBe(people);
    expect((await service.call("/v1/subscriptions", { json: signUp })).status).toBe(202);
  });
});

describe("the preview page", () => {
  const elements = (html: string, name: string) =>
    DomUtils.findAll((element) => element.name === name, parseDocument(html).children);

  it("shows the weeks, the latest digest, and the form as it was filled in", async () => {
    const sent = { ...form, timeZone: "UTC", email: "not yet" };
    const response = await service.call("/preview", { form: sent });
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(elements(html, "meter")).toHaveLength(2);
    expect(html.match(/no data/g)).toHaveLength(2);
    expect(html).toContain("&lt;b&gt;Story&lt;/b&gt; hit");
    expect(elements(html, "b").map(DomUtils.textContent)).not.toContain("Story");
    const checked = elements(html, "input").filter((input) => "checked" in input.attribs);
    expect(checked.map((input) => input.attribs["value"])).toEqual(["cyber", "KR"]);
    expect(html).toContain('value="not yet"');
  });

  it("puts the days of a daily digest under their weeks, newest first", async () => {
    const daily = { ...form, timeZone: "UTC", frequency: "daily" };
    const html = await (await service.call("/preview", { form: daily })).text();
    expect(elements(html, "meter")).toHaveLength(4);
    expect(html.match(/no data/g)).toHaveLength(24);
    const groups = elements(html, "th").filter(({ attribs }) => attribs["scope"] === "rowgroup");
    expect(groups.map((group) => DomUtils.textContent(group))).toEqual([
      "13 Nov to 20 Nov: 1 story",
      "6 Nov to 13 Nov: 1 story",
      "30 Oct to 6 Nov: 0 stories",
      "23 Oct to 30 Oct: 0 stories",
    ]);
  });

  it("offers to add what was missed, with a button of the form", async () => {
    const html = await (
      await service.call("/preview", { form: { ...form, timeZone: "UTC" } })
    ).text();
    expect(html).toMatch(/lacked: <bdi>topic Cyber &amp; information/);
    const add = elements(html, "button").find((button) => button.attribs["name"] === "topics");
    expect(add?.attribs).toMatchObject({
      value: "land",
      form: "subscribe",
      formaction: "/preview",
    });
    const wider = await service.call("/preview", {
      form: { ...form, timeZone: "UTC", topics: ["cyber", "land"] },
    });
    expect(await wider.text()).toContain("Topics: Cyber &amp; information or Land forces");
  });

  it("gives a form that cannot be read back with what is wrong, whatever its address", async () => {
    const response = await service.call("/preview", {
      form: { ...form, timeZone: "Mars/Olympus", email: "none" },
    });
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('id="timeZone-error"');
    expect(html).not.toContain('id="email-error"');
  });
});
