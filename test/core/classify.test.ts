import { describe, expect, it } from "vitest";
import { classify } from "#lib/core/classify.ts";
import { Classification } from "#lib/core/model/item.ts";

const report = {
  title: "Norway and Canada hold naval exercise",
  text: "News Zone\nNorwegian and Canadian frigates began a naval exercise off Bergen on Monday. Write to desk@paper.example.\nLeave a Reply",
};

describe("classify", () => {
  it("composes language, topics, countries and pairs", () => {
    const result = classify(report);
    expect(result.lang).toBe("en");
    expect(result.relevant).toBe(true);
    expect(result.topics.map((topic) => topic.slug)).toContain("exercises");
    expect(result.pairs).toEqual(["CA-NO"]);
    expect(Classification.safeParse(result).success).toBe(true);
  });

  it("is relevant if and only if there is a topic, and names countries either way", () => {
    const result = classify({
      title: "Pumpkin soup from Austria",
      text: "A recipe of onions, cream and pumpkins as they cook it in Austria.",
    });
    expect(result.relevant).toBe(false);
    expect(result.topics).toEqual([]);
    expect(result.countries.map((country) => country.code)).toEqual(["AT"]);
  });

  it("makes do with an empty title, and with nothing at all", () => {
    expect(classify({ ...report, title: "" }).countries.length).toBe(2);
    expect(classify({ title: "", text: "" })).toEqual({
      lang: "und",
      relevant: false,
      topics: [],
      countries: [],
      parties: [],
      pairs: [],
      eventDate: "not stated",
    });
  });

  it("lets no @ out", () => {
    const text = "Poland@home says Poland will train. press@army.example";
    expect(JSON.stringify(classify({ title: text, text }))).not.toContain("@");
  });

  it("gives the same answer to the same text", () => {
    expect(classify(report)).toEqual(classify(report));
  });
});
