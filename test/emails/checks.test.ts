import { describe, expect, it } from "vitest";
import { sampleProps } from "#emails/WeeklyDigest.tsx";
import { sampleMails, samplePages } from "#local/mails/samples.ts";
import { parsed } from "./check-html.ts";
import { HTML_CHECKS } from "./checks-html.ts";
import { CHECKS, open } from "./checks-mail.ts";

const { postalAddress } = sampleProps;

describe.each(sampleMails())("the mail $name", ({ mail, preheader }) => {
  const letter = open({ mail, preheader, postalAddress });

  it.each(CHECKS)("$promise", async ({ faults }) => {
    expect(await faults(letter)).toEqual([]);
  });
});

describe.each(samplePages())("the page $name", ({ html, text }) => {
  const sheet = { html, document: parsed(html) };

  it.each(HTML_CHECKS)("$promise", async ({ faults }) => {
    expect(await faults(sheet)).toEqual([]);
  });

  it("is nobody's own", () => {
    expect(html + text).not.toMatch(/token=|unsubscribe\//);
  });
});
