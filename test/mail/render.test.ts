import { describe, expect, it } from "vitest";
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
  filterText: "everything",
  timeZone: "Europe/Paris",
};
const manage = {
  to: "reader@mail.example",
  manageUrl: "https://sitrep.example/manage?token=m",
  timeZone: "Europe/Paris",
};

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
    expect(large.html).toContain(`of which the ${shown} ranked highest are below`);
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
  ])(
    "$mail.kind carries its link in both parts and nothing to unsubscribe from",
    ({ mail, link, links }) => {
      expect(Mail.parse(mail)).toEqual(mail);
      expect(mail.headers).toEqual({ "Auto-Submitted": "auto-generated" });
      expect(mail.links).toEqual(links);
      expect(mail.html).toContain(`href="${link}"`);
      expect(mail.text.split("\n")).toContain(`  ${link}`);
      expect(mail.html + mail.text).not.toMatch(/unsubscribe/i);
    },
  );

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
