import { describe, expect, it } from "vitest";
import { samples } from "#emails/sample-alerts.ts";
import { alertText } from "#lib/mail/text/alert.ts";
import { width } from "#lib/mail/text/width.ts";

const { fresh, update, bundle } = samples;

describe("an alert as plain text", () => {
  it("tells what is new first, as a list of its own", () => {
    const text = alertText(update);
    expect(text).toMatch(/^UPDATE\n+Seoul and Tokyo agree/);
    expect(text).toContain(
      [
        "New since the alert of Wed 18 Nov, 17:15:",
        "  * New party: Australia, says Strait Gazette",
        "  * Corrected by Harbour Wire: sixteen officers, not twelve officers",
        "  * Official source: Ministry of Defence",
        "  * Now also told by: Strait Gazette, Northern Security Institute",
        "",
        "Strait Gazette: “Australia is to join",
      ].join("\n"),
    );
  });

  it("keeps its lines within 76 columns, but for addresses", () => {
    for (const props of [fresh, update, bundle])
      for (const line of alertText(props).split("\n"))
        if (!line.includes("https://")) expect(width(line), line).toBeLessThanOrEqual(76);
  });

  it("lists the links of each story below it: its report, and where to follow or mute it", () => {
    const text = alertText(bundle);
    expect(text.startsWith("ALERT OF 6 STORIES\n==================\n")).toBe(true);
    expect(text).toContain("until the end of your quiet hours");
    const listed = [...text.matchAll(/^\[(\d+)\] (\S+)$/gm)].map(([, n, href]) => `${n} ${href}`);
    expect(listed).toEqual(
      bundle.alert.stories.flatMap(({ story }, i) => [
        `${2 * i + 1} ${story.url}`,
        `${2 * i + 2} https://sitrep.example/rules?token=sample&story=${story.id}`,
      ]),
    );
    expect(text.match(/Follow or mute \[\d+\]/g)).toHaveLength(6);
  });

  it("says who told it, when, and how to leave", () => {
    const text = alertText(fresh).replace(/\s+/g, " ");
    expect(text).toContain("People’s Signal Agency (state media)");
    expect(text).toContain("Published Wed 18 Nov, 07:38 · seen 07:41 · sent 07:42 (Asia/Seoul)");
    expect(text).toContain("Unsubscribe from alerts: https://sitrep.example/unsubscribe/sample");
    expect(text).toContain("1 Sample Street, 1000 Brussels, Belgium");
  });
});
