import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "#lib/config.ts";

type Environment = Parameters<typeof readConfig>[0];

const problemsOf = (env: Environment): string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

const WITH_RESEND = {
  RESEND_API_KEY: "re_key",
  MAIL_FROM: "Sitrep <digest@sitrep.example>",
  POSTAL_ADDRESS: "1 Harbour Street, Oslo",
  PUBLIC_URL: "https://sitrep.example",
};

describe("readConfig", () => {
  it("needs nothing: every variable has a default or may be absent", () => {
    expect(readConfig({})).toEqual({
      STAGE: "production",
      PORT: 8787,
      HOST: "127.0.0.1",
      DATA_DIR: ".sitrep",
      MAIL_ALLOWLIST: [],
      MAIL_RUN_LIMIT: 1000,
      RATE_LIMIT_CLIENT: 20,
      TABLE_NAME: "sitrep",
      ALLOW_PRIVATE_NETWORK: [],
    });
  });

  it("takes an empty value for an unset one, and leaves what is not its own alone", () => {
    const empty = { PORT: "", PUBLIC_URL: "", ADMIN_TOKEN: "", MAIL_FROM: "", RESEND_API_KEY: "" };
    expect(readConfig({ ...empty, STAGE: undefined, PATH: "/bin" })).toEqual(readConfig({}));
  });

  it("reads numbers and lists", () => {
    const config = readConfig({
      PORT: "0",
      MAIL_RUN_LIMIT: "50",
      MAIL_ALLOWLIST: " a@mail.example, ,b@mail.example",
      ALLOW_PRIVATE_NETWORK: "127.0.0.1:8080,[::1]:9090,feeds.example:80",
    });
    expect(config).toMatchObject({
      PORT: 0,
      MAIL_RUN_LIMIT: 50,
      MAIL_ALLOWLIST: ["a@mail.example", "b@mail.example"],
      ALLOW_PRIVATE_NETWORK: ["127.0.0.1:8080", "[::1]:9090", "feeds.example:80"],
    });
  });

  it.each([
    ["https://sitrep.example", "https://sitrep.example"],
    ["https://sitrep.example/", "https://sitrep.example"],
    ["http://localhost:8787//", "http://localhost:8787"],
    ["https://sitrep.example/news/", "https://sitrep.example/news"],
  ])("reads PUBLIC_URL %s as %s, to which paths are joined", (PUBLIC_URL, read) => {
    expect(readConfig({ PUBLIC_URL }).PUBLIC_URL).toBe(read);
  });

  it.each([
    "Sitrep <digest@sitrep.example>",
    "digest@sitrep.example",
    '"Sitrep, the digest" <digest@mail.sitrep.example>',
    "<o'neil+news@sitrep.example>",
  ])("takes MAIL_FROM %s", (MAIL_FROM) => {
    expect(readConfig({ MAIL_FROM }).MAIL_FROM).toBe(MAIL_FROM);
  });

  it.each(["0123456789abcdef", "a-b.c_d~e+f/g012345=="])("takes ADMIN_TOKEN %s", (ADMIN_TOKEN) => {
    expect(readConfig({ ADMIN_TOKEN }).ADMIN_TOKEN).toBe(ADMIN_TOKEN);
  });

  it.each([
    ["PORT", "many", "number"],
    ["PORT", "65536", "65535"],
    ["PORT", "80.5", "int"],
    ["MAIL_RUN_LIMIT", "0", ">=1"],
    ["RATE_LIMIT_CLIENT", "-1", ">=1"],
    ["SIGNING_KEY", "short", "expected at least 32 characters"],
    ["POSTAL_ADDRESS", "x", "expected a postal address"],
    ["RESEND_BASE_URL", "api", "expected an address"],
    ["DYNAMODB_ENDPOINT", "ftp://engine.example", "expected an address"],
    ["ALLOW_PRIVATE_NETWORK", "localhost", "expected host:port"],
    ["PUBLIC_URL", "sitrep.example", "expected an address such as https://sitrep.example"],
    ["PUBLIC_URL", "ftp://sitrep.example", "expected an address"],
    ["PUBLIC_URL", "https://sitrep.example/?a=b", "without query"],
    ["PUBLIC_URL", "https://sitrep.example/?", "without query"],
    ["PUBLIC_URL", "https://sitrep.example/#top", "fragment"],
    ["PUBLIC_URL", "https://user:pass@sitrep.example", "credentials"],
    ["PUBLIC_URL", "https://sitrep.example:99999", "expected an address"],
    ["PUBLIC_URL", " https://sitrep.example", "expected an address"],
    ["ADMIN_TOKEN", "short", "expected at least 16"],
    ["RESEND_WEBHOOK_SECRET", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_"],
    ["RESEND_WEBHOOK_SECRET", "whsec_with blanks in between", "whsec_"],
    ["ADMIN_TOKEN", "sixteen letters and spaces", "expected at least 16"],
    ["ADMIN_TOKEN", "0123456789abcdef\u00e9", "expected at least 16"],
    ["ADMIN_TOKEN", "0123456789abcdef=x", "expected at least 16"],
    ["MAIL_FROM", "abc", "expected one mailbox"],
    ["MAIL_FROM", "Sitrep", "expected one mailbox"],
    ["MAIL_FROM", "Sitrep <>", "expected one mailbox"],
    ["MAIL_FROM", "Sitrep <digest@>", "expected one mailbox"],
    ["MAIL_FROM", "a@sitrep.example, b@sitrep.example", "expected one mailbox"],
    ["MAIL_FROM", "A <a@sitrep.example> B <b@sitrep.example>", "expected one mailbox"],
    ["MAIL_FROM", "Sitrep digest@sitrep.example", "expected one mailbox"],
    ["MAIL_FROM", "Sitrep <digest@sitr\u00e9p.example>", "expected one mailbox"],
    ["MAIL_FROM", "Sitrep\r\nBcc: x <digest@sitrep.example>", "expected one mailbox"],
  ])("names %s=%j and what was expected", (name, value, expected) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}\\b`));
    expect(problems[0]).toContain(expected);
  });

  it("demands with RESEND_API_KEY what a mail to strangers must carry", () => {
    expect(problemsOf(WITH_RESEND)).toEqual([]);
    expect(problemsOf({ RESEND_API_KEY: "re_key", MAIL_FROM: "" })).toEqual([
      "MAIL_FROM: required when RESEND_API_KEY is set",
      "POSTAL_ADDRESS: required when RESEND_API_KEY is set",
      "PUBLIC_URL: required when RESEND_API_KEY is set",
    ]);
  });

  it("lists everything that is wrong or missing at once", () => {
    const wrong = { ...WITH_RESEND, POSTAL_ADDRESS: "", PORT: "many", PUBLIC_URL: "here" };
    const problems = problemsOf(wrong);
    expect(problems.map((problem) => problem.split(":")[0]).toSorted()).toEqual([
      "PORT",
      "POSTAL_ADDRESS",
      "PUBLIC_URL",
    ]);
    expect(() => readConfig(wrong)).toThrow(problems.join("\n"));
  });
});
