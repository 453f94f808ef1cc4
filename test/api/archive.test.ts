import { DomUtils, parseDocument } from "htmlparser2";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freezeDigest } from "#lib/jobs/freeze.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { DAY, HOUR, openService, PUBLIC_URL, type Service, storyId } from "./service.ts";

const filter = { topics: ["cyber" as const] };
const lastWeek = { from: "2026-11-09T06:30:00.000Z", to: "2026-11-16T06:30:00.000Z" };

let service: Service;
beforeEach(async () => {
  service = await openService();
  const seen = service.instant(-6 * DAY);
  await service.stores.stories.put([
    sampleStory({ id: storyId(seen, "a"), title: "Grid & <hack>", seen, topics: { cyber: 2 } }),
  ]);
});
afterEach(() => service.close());

type Archive = { filterText: string; items: { id: string; made: boolean; from: string }[] };
const archive = async (query: string) =>
  (await (await service.call(`/v1/digests?${query}`)).json()) as Archive;
const stored = () => freezeDigest(service.stores, { filter, ...lastWeek }, service.now());

describe("GET /v1/digests", () => {
  it("lists the last eight closed weeks, newest first, made or not, and makes none", async () => {
    const before = await archive("topic=cyber");
    expect(before.items).toHaveLength(8);
    expect(before.items.map(({ made }) => made)).toEqual(Array(8).fill(false));
    expect(before.items[0]).toMatchObject(lastWeek);
    const { digest } = await stored();
    const after = await archive("topic=cyber");
    expect(after.items[0]).toEqual({
      id: digest.id,
      ...lastWeek,
      made: true,
      totals: digest.totals,
      links: expect.objectContaining({ page: `${PUBLIC_URL}/digests/${digest.id}` }) as unknown,
    });
    expect(after.items.slice(1)).toEqual(before.items.slice(1));
  });

  it("tells nobody of what another has asked for", async () => {
    const { digest } = await stored();
    for (const query of ["", "topic=land", "topic=cyber,land", "topic=cyber&q=grid"])
      expect(JSON.stringify(await archive(query)), query).not.toContain(digest.id);
  });

  it("refuses what it does not know", async () => {
    for (const query of ["topic=knitting", "country=QQ", "from=2026-11-01"])
      expect((await service.call(`/v1/digests?${query}`)).status, query).toBe(400);
  });
});

describe("the feeds of the archive", () => {
  it("hold the digest of the last week, which the first look makes, with counts and titles", async () => {
    await service.call("/v1/digests.json?topic=cyber");
    const { digest, created } = await stored();
    expect(created).toBe(false);
    const feed = (await (await service.call("/v1/digests.json?topic=cyber")).json()) as object;
    expect(feed).toMatchObject({
      title: "Sitrep digests: Topics: Cyber & information",
      feed_url: `${PUBLIC_URL}/v1/digests.json?topic=cyber`,
      items: [
        {
          url: `${PUBLIC_URL}/digests/${digest.id}`,
          title: "9 Nov to 16 Nov: 1 story",
          content_text: "1 story out of 1 report of 1 outlet. Grid & <hack>",
        },
      ],
    });
    const atom = await service.call("/v1/digests.atom?topic=cyber");
    expect(atom.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const xml = await atom.text();
    expect(xml).toContain("Grid &amp; &lt;hack&gt;");
    expect(xml.match(/<entry/g)).toHaveLength(1);
  });

  it("hold what is stored where a client has looked too often, and make no older week", async () => {
    const busy = await openService({ rateLimitClient: 0 });
    const refused = await busy.call("/v1/digests.json?topic=cyber");
    expect(await refused.json()).toMatchObject({ items: [] });
    await busy.close();
    await service.call("/v1/digests.atom?topic=cyber");
    const weeks = (await archive("topic=cyber")).items.map(({ made }) => made);
    expect(weeks).toEqual([true, ...Array<boolean>(7).fill(false)]);
  });

  it("stay as they are from one request to the next", async () => {
    const ask = async () => (await service.call("/v1/digests.atom?topic=cyber")).text();
    const first = await ask();
    service.pass(HOUR);
    expect(await ask()).toBe(first);
  });
});

describe("the page of the archive", () => {
  const hidden = (html: string) => {
    const [form] = DomUtils.findAll(
      (element) => element.name === "form" && element.attribs["method"] === "post",
      parseDocument(html).children,
    );
    const inputs = DomUtils.findAll((element) => element.name === "input", form?.children ?? []);
    return Object.fromEntries(
      inputs.map(({ attribs }) => [attribs["name"] ?? "", attribs["value"] ?? ""]),
    );
  };

  it("has a button for a week that is not made, which makes the digest that a mail would bring", async () => {
    const html = await (await service.call("/digests?topic=cyber")).text();
    expect(html).toContain('href="/v1/digests.atom?topic=cyber"');
    expect(hidden(html)).toEqual({ topic: "cyber", to: lastWeek.to });
    const made = await service.call("/digests", { form: hidden(html) });
    expect(made.status).toBe(303);
    const { digest, created } = await stored();
    expect(created).toBe(false);
    expect(made.headers.get("location")).toBe(`/digests/${digest.id}`);
    expect(await (await service.call("/digests?topic=cyber")).text()).toContain(
      `/digests/${digest.id}"`,
    );
  });

  it("makes no other window, and no more than a client may", async () => {
    const odd = await service.call("/digests", { form: { to: "2026-11-17T06:30:00.000Z" } });
    expect(odd.status).toBe(400);
    const limited = await openService({ rateLimitClient: 1 });
    const ask = () => limited.call("/digests", { form: { to: lastWeek.to } });
    expect([(await ask()).status, (await ask()).status]).toEqual([303, 429]);
    await limited.close();
  });

  it("gives a query that cannot be read back with what is wrong with it", async () => {
    const response = await service.call("/digests?country=QQ");
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('id="country-error"');
  });
});
