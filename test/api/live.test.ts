import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleStory } from "#test/core/sample-story.ts";
import { HOUR, openService, type Service, storyId } from "./service.ts";

let service: Service;
beforeEach(async () => {
  service = await openService();
  const seen = service.instant(-HOUR);
  await service.stores.stories.put([
    sampleStory({
      id: storyId(seen, "kr"),
      title: "Seoul signs",
      seen,
      countries: { KR: "subject" },
    }),
    sampleStory({
      id: storyId(seen, "fr"),
      title: "Paris sails",
      seen,
      countries: { FR: "subject" },
    }),
    sampleStory({ id: storyId(seen, "old"), title: "Found late", seen, backfill: true }),
  ]);
});
afterEach(() => service.close());

const textOf = async (path: string): Promise<string> => {
  const response = await service.call(path);
  expect(response.status).toBe(200);
  return (await response.text()).replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
};

describe("the live preview", () => {
  it("counts what the form as it stands would bring, and shows the best of it", async () => {
    const everything = await textOf("/preview/live");
    expect(everything).toContain("2 stories of 2 in the last seven days");
    const korea = await textOf("/preview/live?countries=KR");
    expect(korea).toContain("1 story of 2 in the last seven days: Countries: South Korea");
    expect(korea).toContain("Seoul signs");
    expect(korea).not.toContain("Paris sails");
  });

  it("takes a country that was typed by its name, in any case and without its accents", async () => {
    expect(await textOf("/preview/live?country=south%20korea")).toContain("Countries: South Korea");
    expect(await textOf("/preview/live?country=KR,%20cote%20d'ivoire")).toContain("Côte d’Ivoire");
  });

  it("says what is wrong with a filter that cannot be read", async () => {
    expect(await textOf("/preview/live?country=Atlantis")).toContain(
      "Atlantis is no country we know.",
    );
    expect(await textOf("/preview/live?query=drone+AND+(")).toContain("position 11");
    expect(await textOf("/preview/live?topics=gardening")).toContain("diplomacy");
  });

  it("stands on the front page, for the choice in its address", async () => {
    const page = await textOf("/?countries=KR");
    expect(page).toContain("1 story of 2");
    expect(page).toContain("Seoul signs");
  });

  it("is at most a minute old", async () => {
    await textOf("/preview/live");
    const seen = service.instant();
    await service.stores.stories.put([
      sampleStory({
        id: storyId(seen, "new"),
        title: "Just in",
        seen,
        countries: { KR: "subject" },
      }),
    ]);
    expect(await textOf("/preview/live")).toContain("2 stories of 2");
    service.pass(60_000);
    expect(await textOf("/preview/live")).toContain("3 stories of 3");
  });

  it("stores nothing", async () => {
    const before = JSON.stringify(await service.dump());
    await textOf("/preview/live?countries=KR&query=navy");
    await textOf("/?countries=KR");
    expect(JSON.stringify(await service.dump())).toBe(before);
  });
});

describe("a country typed into the form", () => {
  it("is subscribed to like one that was ticked", async () => {
    const form = {
      email: "ada@reader.example",
      countries: ["JP"],
      country: "South Korea; Japan",
      frequency: "weekly",
      weekday: "mon",
      hour: "7",
      timeZone: "UTC",
    };
    expect((await service.call("/subscribe", { form })).status).toBe(200);
    await service.work();
    const [reader] = (await service.stores.subscriptions.list()).items;
    expect(reader?.filter.countries?.toSorted()).toEqual(["JP", "KR"]);
  });

  it("is shown again, and named, where it is none", async () => {
    const form = {
      email: "ada@reader.example",
      country: "South Korea, Atlantis",
      frequency: "off",
    };
    const response = await service.call("/subscribe", { form });
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain('value="Atlantis"');
    expect(page).toMatch(/value="KR" checked/);
    await service.work();
    expect((await service.stores.subscriptions.list()).items).toEqual([]);
  });
});
