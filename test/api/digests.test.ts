import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleStory } from "#test/core/sample-story.ts";
import { HOUR, openService, PUBLIC_URL, type Service, storyId } from "./service.ts";

const RITZAU = { id: "agency:ritzau", name: "Ritzau", kind: "agency", evidence: "" } as const;

const BEFORE = "2026-11-12T09:00:00.000Z";
const CORRECTED = [{ kind: "numbers" as const, out: ["18"], in: ["8"] }];
const window = { from: "2026-11-16T00:00:00.000Z", to: "2026-11-20T00:00:00.000Z" };
/** Well in the window. */
const IN = "2026-11-16T09:00:00.000Z";

let service: Service;
beforeAll(async () => {
  service = await openService();
  for (const week of ["2026-W44", "2026-W45", "2026-W46"])
    await service.stores.weeks.put({
      week,
      countedAt: window.from,
      final: true,
      stories: 3,
      reports: 3,
      outlets: 1,
      topics: { maritime: 3 },
      countries: { DK: 3 },
      cells: { maritime: { DK: 3 } },
    });
  await service.stores.stories.put([
    sampleStory({
      id: storyId(service.instant(-30 * HOUR), "hull"),
      title: "First steel cut for a new frigate — “Ærø” class",
      topics: { maritime: 3 },
      countries: { DK: "subject" },
      seen: service.instant(-30 * HOUR),
      reports: [
        { source: "gazette", origin: RITZAU },
        { source: "herald", origin: RITZAU },
      ],
    }),
    sampleStory({
      id: storyId(BEFORE, "keel"),
      title: "A keel laid",
      seen: BEFORE,
      reports: [
        { source: "gazette", corrected: { at: IN, changed: CORRECTED } },
        { source: "herald", seen: IN },
      ],
    }),
    sampleStory({
      id: storyId(service.instant(), "fresh"),
      topics: { cyber: 1 },
      seen: service.instant(),
    }),
  ]);
});
afterAll(() => service.close());

const make = (json: object) => service.call("/v1/digests", { json });

describe("POST /v1/digests", () => {
  it("makes a digest once: 201, then 200 with the same id, whatever the spelling of its filter", async () => {
    const first = await make({
      filter: { topics: ["maritime", "air-space"], countries: ["dk"] },
      ...window,
    });
    expect(first.status).toBe(201);
    const made = (await first.json()) as { id: string };
    expect(made.id).toMatch(/^dig_\w+$/);
    const again = await make({
      filter: { countries: ["DK", "DK"], topics: ["air-space", "maritime"], query: " " },
      ...window,
    });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(made);
  });

  it("takes the last seven days, up to this very moment, when no window is given", async () => {
    const response = await make({});
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ totals: { stories: 2 } });
    expect((await make({ filter: {} })).status).toBe(200);
  });

  it.each([
    [{ to: "2030-01-01" }, "to"],
    [{ from: "2026-11-19", to: "2026-11-18" }, "from"],
    [{ from: "2026-08-01", to: "2026-11-02" }, "from"],
    [{ from: "yesterday" }, "from"],
    [{ to: "2026-02-30" }, "to"],
    [{ to: "0000-01-08" }, "to"],
    [{ to: "2026-02-31T99:00:00Z" }, "to"],
    [{ filter: { countries: ["KR", "QQ"] } }, "filter.countries.1"],
    [{ filter: { query: "ship AND" } }, "filter.query"],
    [{ filtre: {} }, "filtre"],
  ])("names the field of %j", async (json, path) => {
    const response = await make(json);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "invalid-input", errors: [{ path }] });
  });
});

describe("a digest made on demand", () => {
  it("counts under the client's hourly limit", async () => {
    const limited = await openService({ rateLimitClient: 2 });
    const ask = () => limited.call("/v1/digests", { json: window });
    expect([(await ask()).status, (await ask()).status]).toEqual([201, 200]);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: "too-many-requests" });
    limited.from("203.0.113.5");
    expect((await ask()).status).toBe(200);
    await limited.close();
  });

  it("expires after 30 days", async () => {
    const own = await openService();
    const made = await own.call("/v1/digests", { json: window });
    const { id } = (await made.json()) as { id: string };
    own.pass(30 * 24 * HOUR - 1000);
    expect((await own.call(`/v1/digests/${id}`)).status).toBe(200);
    own.pass(1000);
    expect((await own.call(`/v1/digests/${id}`)).status).toBe(404);
    expect((await own.call("/v1/digests", { json: window })).status).toBe(201);
    await own.close();
  });
});

describe("GET /v1/digests/{id}", () => {
  let id = "";
  beforeAll(async () => {
    const response = await make({ filter: { topics: ["maritime"] }, ...window });
    ({ id } = (await response.json()) as { id: string });
  });

  it("answers the stored digest as JSON", async () => {
    const response = await service.call(`/v1/digests/${id}`);
    const told = await response.json();
    expect(told).toEqual(await service.stores.digests.get(id));
    expect(told).toMatchObject({
      top: storyId(service.instant(-30 * HOUR), "hull"),
      updates: [{ title: "A keel laid", added: [{ name: "HERALD" }] }],
      corrections: [{ title: "A keel laid", outlet: { name: "GAZETTE" }, changed: CORRECTED }],
      matrix: {
        countries: ["DK"],
        rows: [{ topic: "maritime", total: { stories: 1, usual: 1.7 } }],
      },
      coverage: { feeds: 0, silent: [], failing: [] },
    });
  });

  it.each([
    [".html", "text/html"],
    [".txt", "text/plain"],
    [".eml", "message/rfc822"],
  ])("answers it as %s", async (format, type) => {
    const response = await service.call(`/v1/digests/${id}${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(type);
  });

  it.each(["", ".html", ".txt"])("counts outlets and origins in %s", async (format) => {
    const response = await service.call(format ? `/v1/digests/${id}${format}` : `/digests/${id}`);
    const told = (await response.text()).replaceAll(/\s+/g, " ");
    expect(told).toContain("2 outlets, 1 origin: Ritzau");
  });

  it("answers a mail file that mail programs read", async () => {
    const response = await service.call(`/v1/digests/${id}.eml`);
    const mail = await PostalMime.parse(await response.text());
    expect(mail.subject).toContain("Naval & maritime security");
    expect(mail.from?.address).toBe("digest@sitrep.example");
    expect(mail.text).toContain("“Ærø” class");
    expect(mail.html).toContain("“Ærø” class");
  });

  it("shows it on a page, with a way to each format", async () => {
    const html = await (await service.call(`/digests/${id}`)).text();
    expect(html).toContain("First steel cut");
    for (const format of ["", ".html", ".txt", ".eml"])
      expect(html).toContain(`/v1/digests/${id}${format}"`);
  });

  it.each(["dig_none", "dig_none.html", "dig_none.pdf", "..%2f..%2fetc"])(
    "answers 404 to %s",
    async (name) => {
      expect((await service.call(`/v1/digests/${name}`)).status).toBe(404);
    },
  );

  it("lets a mailed page run nothing and load nothing", async () => {
    const { headers } = await service.call(`/v1/digests/${id}.html`);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("sandbox");
    expect(policy).not.toContain("script-src");
  });

  it("links where it was made", async () => {
    const made = await make({ filter: { topics: ["maritime"] }, ...window });
    expect(made.headers.get("location")).toBe(`${PUBLIC_URL}/v1/digests/${id}`);
  });
});
