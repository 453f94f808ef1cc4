import { describe, expect, it } from "vitest";
import { faultsOf } from "./checks-mail.ts";
import { GENERATED, generatedMail } from "./generated-mails.ts";

describe.each(GENERATED)("digest $seed with $stories stories", ({ seed, stories }) => {
  const letter = generatedMail(seed, stories);
  const { digest, mail } = letter;

  it("keeps every promise of a mail", async () => {
    expect(await faultsOf(letter)).toEqual([]);
  });

  it("lets nothing in that a link may not carry", () => {
    expect(mail.html + mail.text).not.toContain("secret");
    expect(mail.html.match(/<style/g)).toHaveLength(2);
  });

  it("accounts for every story: shown or counted as more", () => {
    const rows = mail.html.match(/<h3/g)?.length ?? 0;
    const more = [...mail.html.matchAll(/>([\d,]+) more on the web</g)];
    const cut = more.reduce((sum, match) => sum + Number(match[1]?.replaceAll(",", "")), 0);
    expect(rows + cut).toBe(digest.totals.stories);
    expect(mail.text.match(/^\* /gm)?.length ?? 0).toBe(rows);
  });

  it("gives the same bytes again", () => {
    expect(generatedMail(seed, stories).mail).toEqual(mail);
  });
});
