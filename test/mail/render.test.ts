import { describe, expect, it } from "vitest";
import { sampleProps as sampleAlert } from "#emails/Alert.tsx";
import { sampleDigest } from "#emails/sample.ts";
import { Mail } from "#lib/core/model/mail.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { generatedDigest } from "#test/emails/generate.ts";

const config = {
  mailFrom: "Sitrep <digest@sitrep.example>",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
  nonce: "5eed".repeat(6),
  publicUrl: "https://sitrep.example",
};
const renderer = createRenderer(config);

const recipient = {
  to: "reader@mail.example",
  deliveryId: "del_1",
  manageUrl: "https://sitrep.example/manage?token=m",
  unsubscribeUrl: "https://sitrep.example/unsubscribe/u",
  rulesUrl: "https://sitrep.example/rules?token=r&story=",
  webUrl: "https://sitrep.example/digests/dig_1",
  timeZone: "Europe/Paris",
};
const confirm = {
  to: "reader@mail.example",
  confirmUrl: "https://sitrep.example/confirm?token=c",
  goodUntil: "2026-11-24T22:00:00.000Z",
  filterText: "everything",
  rhythm: { frequency: "weekly" as const, weekday: "mon" as const, hour: 7, alerts: false },
  timeZone: "Europe/Paris",
};
const manage = {
  to: "reader@mail.example",
  manageUrl: "https://sitrep.example/manage?token=m",
  goodUntil: "2026-11-24T22:00:00.000Z",
  timeZone: "Europe/Paris",
};
const move = {
  to: "reader@mail.example",
  side: "new",
  address: `${"reader".repeat(20)}@mail.example`,
  moveUrl: "https://sitrep.example/move?token=v",
  goodUntil: "2026-11-24T22:00:00.000Z",
  timeZone: "Europe/Paris",
} as const;
const goodbye = {
  to: "reader@mail.example",
  ended: ["digest"],
  endedAt: "2026-11-22T22:00:00.000Z",
  filterText: "everything",
  backUrl: "https://sitrep.example/resubscribe?token=b",
  goodUntil: "2026-11-29T22:00:00.000Z",
  kept: { choices: 30, consent: 180 },
  timeZone: "Europe/Paris",
} as const;

describe("a digest mail", () => {
  const mail = renderer.digest(sampleDigest, recipient);

  it("is a mail as the model has it", () => {
    expect(Mail.parse(mail)).toEqual(mail);
    expect(mail).toMatchObject({ kind: "digest", from: config.mailFrom, to: recipient.to });
  });

  it("can be left with one click and is marked as a machine's", () => {
    expect(mail.headers).toEqual({
      "Auto-Submitted": "auto-generated",
      "X-Entity-Ref-ID": "del_1",
      "List-Id": "<digest.sitrep.example>",
      "List-Unsubscribe": "<https://sitrep.example/unsubscribe/u>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect(mail.links).toEqual({
      manage: recipient.manageUrl,
      unsubscribe: recipient.unsubscribeUrl,
    });
  });

  it("asks for answers only where someone reads them", () => {
    const answering = createRenderer({ ...config, replyTo: "desk@sitrep.example" });
    expect(answering.digest(sampleDigest, recipient).headers["Reply-To"]).toBe(
      "desk@sitrep.example",
    );
  });

  it("shows the same stories in both parts when it had to be cut, and says how many", () => {
    const large = renderer.digest(generatedDigest(7, 300), recipient);
    const shown = large.html.match(/<h3/g)?.length ?? 0;
    expect(shown).toBeLessThan(300);
    expect(large.text.match(/^\* /gm)).toHaveLength(shown);
    expect(large.html).toContain(`of which ${shown} are below`);
  });
});

describe("an alert mail", () => {
  const { alert, reader } = sampleAlert;
  const to = "reader@mail.example";
  const mail = renderer.alert(alert, { ...reader, to, deliveryId: "dlv_1" });

  it("is a mail as the model has it, with the links it reports", () => {
    expect(Mail.parse(mail)).toEqual(mail);
    expect(mail).toMatchObject({ kind: "alert", from: config.mailFrom, to });
    expect(mail.links).toEqual({ manage: reader.manageUrl, unsubscribe: reader.unsubscribeUrl });
    for (const link of Object.values(mail.links)) {
      expect(mail.html).toContain(`href="${link}"`);
      expect(mail.text.split("\n")).toContain(`  ${link}`);
    }
  });

  it("belongs to a list of its own, which can be left with one click", () => {
    expect(mail.headers).toEqual({
      "Auto-Submitted": "auto-generated",
      "X-Entity-Ref-ID": "dlv_1",
      "List-Id": "<alerts.sitrep.example>",
      "List-Unsubscribe": `<${reader.unsubscribeUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
  });

  it("has the same bytes each time", () => {
    expect(renderer.alert(alert, { ...reader, to, deliveryId: "dlv_1" })).toEqual(mail);
  });
});

describe("service mails", () => {
  it.each([
    {
      mail: renderer.confirm(confirm),
      link: confirm.confirmUrl,
      links: { confirm: confirm.confirmUrl },
    },
    { mail: renderer.manage(manage), link: manage.manageUrl, links: { manage: manage.manageUrl } },
    { mail: renderer.move(move), link: move.moveUrl, links: { move: move.moveUrl } },
    {
      mail: renderer.goodbye(goodbye),
      link: goodbye.backUrl,
      links: { resubscribe: goodbye.backUrl },
    },
  ])(
    "$mail.kind carries its link in both parts and nothing to unsubscribe from",
    ({ mail, link, links }) => {
      expect(Mail.parse(mail)).toEqual(mail);
      expect(mail.headers).toEqual({ "Auto-Submitted": "auto-generated" });
      expect(mail.links).toEqual(links);
      expect(mail.html).toContain(`href="${link}"`);
      expect(mail.text.split("\n")).toContain(`  ${link}`);
      expect(mail.html + mail.text).not.toMatch(/\/unsubscribe|token=u/i);
    },
  );

  it("say until when their link works, on the reader's clock", () => {
    expect(renderer.confirm(confirm).text).toContain(
      "The link works until:\n  Tue 24 Nov, 23:00 (Europe/Paris)\n",
    );
    expect(renderer.manage(manage).html).toContain("Tue 24 Nov, 23:00 (Europe/Paris)");
  });

  it("of a sign-up say what comes and when", () => {
    const told = (frequency: "weekly" | "daily" | "off", alerts = false) =>
      renderer.confirm({ ...confirm, rhythm: { ...confirm.rhythm, frequency, alerts } }).text;
    expect(told("weekly")).toContain("When:\n  every Monday at 07:00 (Europe/Paris)\n");
    expect(told("daily")).toContain("When:\n  every day at 07:00 (Europe/Paris)\n");
    expect(told("off", true)).toContain("When:\n  alerts alone, no digest\n");
    expect(told("off")).toContain("When:\n  no digest and no alerts for now\n");
  });

  it("never break an address, however long", () => {
    expect(renderer.move(move).text.split("\n")).toContain(`  ${move.address}`);
  });

  it("of an end say what has ended, when, what is kept and how it comes back", () => {
    const { subject, text } = renderer.goodbye(goodbye);
    expect(subject).toBe("You have left Sitrep: nothing more will come");
    const said = text.replace(/\s+/g, " ");
    expect(said).toContain("What has ended: Your digest About: everything When: Sun 22 Nov, 23:00");
    expect(said).toContain("after 30 days");
    expect(said).toContain("180 days after the confirmation");
    expect(said).toContain("For 7 days, until Sun 29 Nov, 23:00 (Europe/Paris), this button");
    expect(said).toContain("1 Sample Street, 1000 Brussels, Belgium");
    const none = renderer.goodbye({ ...goodbye, ended: [] });
    expect(none.text).toContain("  Your subscription\n");
  });

  it("names its delivery when it has one", () => {
    const { headers } = renderer.confirm({ ...confirm, deliveryId: "del_9" });
    expect(headers["X-Entity-Ref-ID"]).toBe("del_9");
  });
});

describe("a digest page", () => {
  it("shows every story of the digest, whatever its size, to nobody in particular", () => {
    const page = renderer.digestPage(generatedDigest(7, 300));
    expect(page.html.match(/<h3/g)).toHaveLength(300);
    expect(page.text.match(/^\* /gm)).toHaveLength(300);
    expect(page.html).not.toMatch(/unsubscribe\/|token=/);
  });
});

describe("configuration", () => {
  it("needs an address to send from", () => {
    const nameless = createRenderer({ ...config, mailFrom: "Sitrep" });
    expect(() => nameless.digest(sampleDigest, recipient)).toThrow(RangeError);
  });
});
