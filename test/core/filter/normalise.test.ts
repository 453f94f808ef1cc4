import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import { Filter } from "#lib/core/model/filter.ts";
import { TOPICS } from "#lib/core/model/topic.ts";

describe("the one spelling of a filter", () => {
  it("sorts, drops doubles and empties, and turns pairs and codes into their usual form", () => {
    const filter: Filter = {
      topics: ["cyber", "diplomacy", "cyber"],
      countries: ["US", "KR", "US"],
      pairs: ["US-KR", "KR-US", "NATO-KR"],
      query: "  drone \n strike ",
      languages: [],
      exclude: { sources: ["Gazette", "gazette "], topics: [], query: " " },
      minOrigins: 1,
    };
    expect(normaliseFilter(filter)).toEqual({
      topics: ["diplomacy", "cyber"],
      countries: ["KR", "US"],
      pairs: ["KR-NATO", "KR-US"],
      query: "drone strike",
      exclude: { sources: ["gazette"] },
    });
  });

  it("leaves out of a query what would turn the direction of the words beside it", () => {
    const query = "drone \u202eekirts\u202c \u2067x\u2069";
    expect(normaliseFilter({ query }).query).toBe("drone ekirts x");
  });

  it("leaves nothing of a filter that asks nothing", () => {
    expect(normaliseFilter({ topics: [], exclude: { countries: [] }, query: "" })).toEqual({});
    expect(normaliseFilter({ minOrigins: 3 })).toEqual({ minOrigins: 3 });
  });
});

const codes = fc.array(fc.constantFrom("KR", "US", "JP", "XK"), { maxLength: 6 });
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    topics: fc.array(fc.constantFrom(...TOPICS.map((topic) => topic.slug)), { maxLength: 8 }),
    countries: codes,
    pairs: fc.array(fc.constantFrom("KR-US", "US-KR", "NATO-KR"), { maxLength: 4 }),
    query: fc.constantFrom("", " ", "drone", " drone  strike"),
    exclude: fc.record(
      { countries: codes, query: fc.constantFrom("", "kite") },
      { requiredKeys: [] },
    ),
    minOrigins: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [] },
);

describe("any filter", () => {
  it("is a filter still, and normal at once", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const normal = normaliseFilter(filter);
        expect(Filter.safeParse(normal).success).toBe(true);
        expect(normaliseFilter(normal)).toEqual(normal);
      }),
      { seed: 7 },
    );
  });

  it("comes out equal however its lists were ordered", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const turned = {
          ...filter,
          ...(filter.topics && { topics: filter.topics.toReversed() }),
          ...(filter.countries && {
            countries: [...filter.countries, ...filter.countries].toReversed(),
          }),
          ...(filter.pairs && {
            pairs: filter.pairs.map((p) => p.split("-").toReversed().join("-")),
          }),
        };
        expect(normaliseFilter(turned)).toEqual(normaliseFilter(filter));
      }),
      { seed: 8 },
    );
  });
});
