import { describe, expect, it } from "vitest";
import { refusalOf, signWebhook } from "#lib/mail/webhook-signature.ts";

/** The example of Svix's documentation. */
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BODY = Buffer.from('{"test": 2432232314}');
const HEADERS = {
  id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
  timestamp: "1614265330",
  signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
};
const SIGNED = new Date(1_614_265_330_000);
const OTHER = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

const after = (seconds: number): Date => new Date(SIGNED.getTime() + seconds * 1000);
const refusal = (
  over: { secret?: string; body?: Uint8Array; now?: Date } & Partial<typeof HEADERS> = {},
) => {
  const { secret = SECRET, body = BODY, now = SIGNED, ...headers } = over;
  return refusalOf(secret, { ...HEADERS, ...headers }, body, now);
};
const byOther = signWebhook(OTHER, HEADERS.id, HEADERS.timestamp, BODY);

describe("a webhook's signature", () => {
  it("is Svix's own", () => {
    expect(signWebhook(SECRET, HEADERS.id, HEADERS.timestamp, BODY)).toBe(HEADERS.signature);
    expect(refusal()).toBeUndefined();
  });

  it("is good for five minutes either way, to the second", () => {
    for (const seconds of [-300, 300]) expect(refusal({ now: after(seconds) })).toBeUndefined();
    for (const seconds of [-301, 301]) expect(refusal({ now: after(seconds) })).toBe("stale");
  });

  it("covers every byte of the body, the id and the instant", () => {
    expect(refusal({ body: Buffer.from('{"test":2432232314}') })).toBe("forged");
    expect(refusal({ body: new Uint8Array() })).toBe("forged");
    expect(refusal({ id: "msg_other" })).toBe("forged");
    expect(refusal({ timestamp: "1614265331" })).toBe("forged");
  });

  it("is made with our secret", () => {
    expect(refusal({ secret: OTHER })).toBe("forged");
    expect(refusal({ signature: byOther })).toBe("forged");
  });

  it("may be one of several, while one secret replaces the other", () => {
    expect(refusal({ signature: `${byOther} ${HEADERS.signature}` })).toBeUndefined();
    expect(refusal({ signature: `${HEADERS.signature} ${byOther}` })).toBeUndefined();
    expect(refusal({ signature: `${byOther} ${byOther}` })).toBe("forged");
  });

  it.each([
    ["", "forged"],
    ["v1", "forged"],
    ["v1,", "forged"],
    ["v1,g0hM9SsE", "forged"],
    [HEADERS.signature.replace("v1,", "v1a,"), "forged"],
    [HEADERS.signature.replace("v1,", ""), "forged"],
  ])("is not %j", (signature, expected) => {
    expect(refusal({ signature })).toBe(expected);
  });

  it.each([
    { id: "" },
    { id: "a b" },
    { timestamp: "" },
    { timestamp: "yesterday" },
    { timestamp: "-1614265330" },
    { timestamp: "1614265330.5" },
  ])("needs an id and an instant, not %j", (headers) => {
    expect(refusal(headers)).toBe("incomplete");
  });
});
