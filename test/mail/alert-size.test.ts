import { expect, it } from "vitest";
import { samples } from "#emails/sample-alerts.ts";
import type { AlertStory } from "#lib/core/model/alert.ts";
import { createAlertMails } from "#lib/mail/alert.ts";
import { HTML_BUDGET } from "#lib/mail/fit.ts";
import { byteLength } from "#lib/mail/markup.ts";

const { alert, reader, postalAddress } = samples.update;
const mails = createAlertMails({
  mailFrom: "Sitrep <digest@sitrep.example>",
  postalAddress,
});
const [story] = alert.stories as [AlertStory];

/** As much as a mail may tell, each story with so many facts of so many letters. */
const mailOf = (facts: number, letters: number) => {
  const text = "한".repeat(letters);
  const stories = Array.from({ length: 20 }, (_, n) => ({
    ...story,
    story: { ...story.story, id: `sto_${n}`, title: `${n} ${text}` },
    facts: Array.from({ length: facts }, () => ({ kind: "number" as const, text })),
  }));
  const told = { ...alert, stories };
  return mails.alert(told, { ...reader, to: "reader@mail.example", deliveryId: "dlv_1" });
};

it("an alert of twenty stories tells them whole", () => {
  const { html } = mailOf(2, 30);
  expect(html.match(/>Mute</g)).toHaveLength(20);
  expect(html).not.toContain("the headline alone");
});

it("an alert whose words are long tells the last by their headlines, and all in its text", () => {
  const { html, text } = mailOf(12, 300);
  expect(byteLength(html)).toBeLessThanOrEqual(HTML_BUDGET);
  expect(html.match(/<h2/g)).toHaveLength(20);
  const whole = html.match(/>Mute</g)?.length ?? 0;
  expect(whole).toBeGreaterThan(3);
  expect(html).toContain(`Of the last ${20 - whole} this mail has room for the headline alone`);
  expect(text.match(/Follow or mute/g)).toHaveLength(20);
});
