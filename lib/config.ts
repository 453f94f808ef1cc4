import * as z from "zod";

const port = z.coerce.number().int().min(0).max(65_535);
const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
);
/** An address to join paths to. */
const base = z
  .string()
  .refine(
    (text) => /^https?:\/\/[^\s/?#@\\]+(\/[^\s?#\\]*)?$/i.test(text) && URL.canParse(text),
    "expected an address such as https://sitrep.example, without query, fragment and credentials",
  )
  .transform((text) => text.replace(/\/+$/, ""));
/** One mailbox (RFC 5322, 3.4) in ASCII, with a name or without. */
const ADDRESS = /[\w.!#$%&'*+/=?^{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)*/i.source;
const NAME = /("[ !#-[\]-~]+"|[\w.!#$%&'*+/=?^{|}~ -]*)/.source;
const mailbox = new RegExp(`^(${NAME} *<${ADDRESS}>|${ADDRESS})$`, "i");
/** RFC 6750, 2.1. */
const bearerToken = /^[\w.~+/-]{16,}=*$/;
const hostPort = /^(\[[0-9a-f:]+\]|[^\s:]+):\d{1,5}$/i;

/** Every environment variable there is; the names a wrong one is reported by. */
export const Environment = z.object({
  /** Only `production` mails strangers; any other stage mails MAIL_ALLOWLIST alone. */
  STAGE: z.string().min(1, "expected a stage name such as production").default("production"),
  PORT: port.default(8787),
  HOST: z.string().min(1, "expected an address to listen on").default("127.0.0.1"),
  DATA_DIR: z.string().min(1, "expected a folder").default(".sitrep"),
  CATALOGUE: z.string().min(1, "expected the path of an OPML file").optional(),
  /** Without a slash at its end. */
  PUBLIC_URL: base.optional(),
  RESEND_API_KEY: z.string().min(1, "expected a Resend API key").optional(),
  RESEND_BASE_URL: z.url({ protocol: /^https?$/, error: "expected an address" }).optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z\d+/]{16,}={0,2}$/, "expected the signing secret of a webhook, whsec_...")
    .optional(),
  ADMIN_TOKEN: z
    .string()
    .regex(bearerToken, "expected at least 16 characters of A-Z a-z 0-9 . _ ~ + / -")
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(mailbox, "expected one mailbox in ASCII such as Sitrep <digest@sitrep.example>")
    .optional(),
  POSTAL_ADDRESS: z.string().min(3, "expected a postal address").optional(),
  MAIL_ALLOWLIST: list.default([]),
  MAIL_RUN_LIMIT: z.coerce.number().int().min(1).default(1000),
  RATE_LIMIT_CLIENT: z.coerce.number().int().min(1).default(20),
  SIGNING_KEY: z.string().min(32, "expected at least 32 characters").optional(),
  DYNAMODB_ENDPOINT: z.url({ protocol: /^https?$/, error: "expected an address" }).optional(),
  TABLE_NAME: z.string().default("sitrep"),
  ALLOW_PRIVATE_NETWORK: list
    .pipe(z.array(z.string().regex(hostPort, "expected host:port, separated by commas")))
    .default([]),
});

export type Config = z.infer<typeof Environment>;

/** Required as soon as mail leaves the machine. */
const WITH_RESEND = ["MAIL_FROM", "POSTAL_ADDRESS", "PUBLIC_URL"] as const;

/** The environment cannot be used; `problems` names each variable and what was expected. */
export class ConfigError extends Error {
  override name = "ConfigError";
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** Reads the environment. An empty value counts as unset. Throws ConfigError naming every variable at fault. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = Environment.safeParse(set);
  const wrong = read.error?.issues ?? [];
  const missing = set["RESEND_API_KEY"] ? WITH_RESEND.filter((name) => !(name in set)) : [];
  const problems = [
    ...wrong.map(({ path, message }) => `${path.join(".")}: ${message}`),
    ...missing.map((name) => `${name}: required when RESEND_API_KEY is set`),
  ];
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  return read.data;
}
