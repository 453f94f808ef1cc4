import { describe, expect, it, vi } from "vitest";
import { editionsDiffer, editionsOf, seriesOf } from "#lib/core/stories/affairs.ts";
import { keysOf } from "#lib/core/stories/keys.ts";
import { skeleton } from "#lib/core/stories/skeleton.ts";
import { termsOf } from "#lib/core/stories/terms.ts";
import { stem } from "#lib/core/stories/words.ts";
import { doc, subjects } from "./samples.ts";

const keys = (text: string, language = "en") => keysOf(doc("k", "", text, { language }));

describe("language-free keys", () => {
  it("read one number in every way of grouping it", () => {
    for (const number of ["2,706", "2.706", "2 706", "2706"])
      expect(keys(`There were ${number} of them`)).toContain("n:2706");
    expect(keys("A quake of magnitude 7,5")).toContain("n:7.5");
  });

  it("know designations and rare acronyms, but not those every report holds", () => {
    const found = keys("NATO said the K9 and the F-35A train with THAAD");
    expect(found).toEqual(expect.arrayContaining(["a:k9", "a:f35a", "a:thaad"]));
    expect(found).not.toContain("a:nato");
  });

  it("find designations inside scripts without spaces", () => {
    expect(keys("한국군은 K9 자주포를 수출한다", "ko")).toContain("a:k9");
  });

  it("hold no city in capitals that a report is sent from", () => {
    const sent = ["WARSAW - ", "KYIV, Ukraine (AP) — ", "SEOUL, May 3 (Yonhap) -- ", "MINSK— "];
    for (const from of sent)
      expect(keys(`${from}A THAAD battery came`).filter((key) => key.startsWith("a:"))).toEqual([
        "a:thaad",
      ]);
    expect(keys("THAAD batteries came - two of them")).toContain("a:thaad");
  });

  it.each(["UTC", "Pacific/Auckland", "America/Los_Angeles"])(
    "hold dates other than the days around the report's own, wherever it is read: %s",
    (zone) => {
      vi.stubEnv("TZ", zone);
      const told = (text: string, at: string) => keysOf(doc("k", "", text, { at }));
      expect(told("on 16 May", "2026-05-18T11:00:00.000Z")).not.toContain("d:5-16");
      expect(told("on 16 May", "2026-05-18T13:00:00.000Z")).toContain("d:5-16");
      expect(told("on 31 December", "2027-01-01T09:00:00.000Z")).not.toContain("d:12-31");
      expect(told("on 1 January", "2026-12-31T09:00:00.000Z")).not.toContain("d:1-1");
      vi.unstubAllEnvs();
    },
  );

  it("hold acting countries, never those only mentioned", () => {
    const countries = [...subjects("CL"), { code: "PE", role: "mentioned" as const, evidence: [] }];
    const found = keysOf(doc("k", "", "", { countries }));
    expect(found).toContain("c:CL");
    expect(found).not.toContain("c:PE");
  });
});

describe("skeleton", () => {
  it.each([
    ["pompeo", "ポンペオ"],
    ["danylenko", "даниленко"],
    ["medvedev", "медведев"],
  ])("is the same for %s and %s", (latin, other) => {
    expect(skeleton(latin)).toBe(skeleton(other));
    expect(skeleton(latin).length).toBeGreaterThanOrEqual(3);
  });

  it("tells different names apart and is empty where the script does not tell", () => {
    expect(skeleton("ivanov")).not.toBe(skeleton("petrov"));
    expect(skeleton("金正恩")).toBe("");
  });
});

describe("series and editions", () => {
  it("name an agreement by its initials, written out or in brackets", () => {
    expect(seriesOf("under the Southern Waters Partnership Programme")).toContain("swpp");
    expect(seriesOf("the programme (SWPP) goes on")).toEqual(["swpp"]);
    expect(seriesOf("the alliance (NATO) met")).toEqual([]);
  });

  it("read ordinals, numerals of East Asia and years, but no dates", () => {
    expect(editionsOf("the sixth bilateral defence dialogue")).toEqual(["e:dialogue:6"]);
    expect(editionsOf("제6차 국방전략대화")).toEqual(["e:국방:6"]);
    expect(editionsOf("Lantern 2026 starts in March 2026. In 2025 it rained.")).toEqual([
      "e:lantern:2026",
    ]);
  });

  it("differ only within one series, and not where both name the same edition", () => {
    expect(editionsDiffer(["e:dialogue:6"], new Set(["e:dialogue:7"]))).toBe(true);
    expect(editionsDiffer(["e:dialogue:6"], new Set(["e:summit:7"]))).toBe(false);
    expect(editionsDiffer(["e:dialogue:6"], new Set(["e:dialogue:6", "e:dialogue:5"]))).toBe(false);
  });
});

const weighed = (title: string, text: string, language = "en"): Record<string, number> => {
  const { terms, frequencies } = termsOf({ title, text, language });
  return Object.fromEntries(terms.map(({ word }, i) => [word, frequencies[i] ?? 0]));
};

describe("terms", () => {
  it("bring the forms of a word together", () => {
    expect(new Set(["frigate", "frigates"].map((word) => stem(word, "en"))).size).toBe(1);
    expect(new Set(["deploy", "deployed", "deploying"].map((word) => stem(word, "en"))).size).toBe(
      1,
    );
    expect(stem("наводнение", "ru")).toBe(stem("наводнения", "ru"));
  });

  it("count the title double and names inside a sentence more", () => {
    const told = weighed("convoy", "The depot near Varde burned. Depot staff fled.");
    expect(told["convoi"]).toBeCloseTo(1 + Math.log(2));
    expect(told["vard"]).toBeCloseTo(1.3);
    expect(told["staf"]).toBeCloseTo(1);
  });

  it("are counted anew in every report", () => {
    expect(weighed("convoy", "Near Varde.")).toEqual(weighed("convoy", "Near Varde."));
  });

  it("are pairs of characters in scripts without spaces", () => {
    expect(Object.keys(weighed("", "护卫舰离港", "zh"))).toEqual(["护卫", "卫舰", "舰离", "离港"]);
  });

  it("stay the same after more words than are remembered", () => {
    const before = weighed("convoy", "The depot near Varde burned. 护卫舰离港");
    for (let i = 0; i < 60_000; i += 100)
      weighed("", Array.from({ length: 100 }, (_, k) => `q${i + k}x`).join(" "));
    expect(weighed("convoy", "The depot near Varde burned. 护卫舰离港")).toEqual(before);
  });
});
