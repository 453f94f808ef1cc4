import { z } from "@hono/zod-openapi";
import { quotable } from "#lib/core/filter/personal.ts";
import { Instant } from "#lib/core/model/common.ts";
import { LONGEST_WORD } from "#lib/core/model/filter.ts";
import { ReaderRule } from "#lib/core/model/subscription.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { StoryId, ThreadId } from "./filter.ts";
import { Moment, When } from "./story.ts";

const RuleKind = ReaderRule.shape.kind;
type Kind = z.infer<typeof RuleKind>;

const SLUGS = new Set<string>(TOPICS.map(({ slug }) => slug));

/** A thing by the one spelling that rules keep it under. */
const spelled = (kind: Kind, value: string): string => {
  if (kind === "word") return quotable(value);
  return kind === "topic" || kind === "source" ? value.toLowerCase() : value;
};

/** What is wrong with what a rule names, if anything; whether there is such a source only the catalogue knows. */
const faultOf = (kind: Kind, value: string): string | undefined => {
  switch (kind) {
    case "story":
      return StoryId.safeParse(value).error?.issues[0]?.message;
    case "thread":
      return ThreadId.safeParse(value).error?.issues[0]?.message;
    case "topic":
      return SLUGS.has(spelled(kind, value))
        ? undefined
        : `expected a topic such as maritime; ${JSON.stringify(value)} is none`;
    case "word":
      if (quotable(value) === "") return "expected a word, with a letter or a digit in it";
      return value.length > LONGEST_WORD
        ? `expected a word or phrase of ${LONGEST_WORD} letters at most`
        : undefined;
    case "source":
      return undefined;
  }
};

const Target = z.object({ kind: RuleKind, value: ReaderRule.shape.value });

/** What a rule is to be taken away from; anything may have been muted once, so nothing is looked up. */
export const RuleTarget = Target.extend({ until: z.string().optional() })
  .strict()
  .transform(({ kind, value }) => ({ kind, value: spelled(kind, value) }));

/** The same, field by field: in the address or in a body. */
export const RuleTargetFields = Target.extend({ until: z.string() })
  .partial()
  .strict()
  .meta({ id: "RuleTarget" });

export const RuleRequest = Target.extend({ until: When.optional() })
  .strict()
  .superRefine(({ kind, value }, context) => {
    const message = faultOf(kind, value);
    if (message) context.addIssue({ code: "custom", path: ["value"], message });
  })
  .transform(({ kind, value, until }) => ({
    kind,
    value: spelled(kind, value),
    ...(until && { until }),
  }))
  .openapi("RuleRequest", {
    description:
      "A story or thread by id, a source by id or name, a topic by slug, or a word or phrase; for good, or until an instant.",
  });

export const PauseRequest = z
  .object({
    until: Moment.nullable().meta({
      description: "An instant, or a day: its start by the reader's clock. null ends the pause.",
      example: "2026-12-24",
    }),
  })
  .strict()
  .meta({ id: "PauseRequest" });

export const DigestNowRequest = z
  .object({ from: When.optional(), to: When.optional() })
  .strict()
  .meta({
    id: "DigestNowRequest",
    description: "Without `from` the 7 days before `to`; without `to` until now.",
  });

export const DigestMailed = z
  .object({
    id: z.string(),
    from: Instant,
    to: Instant,
    stories: z.int(),
    links: z.object({ page: z.url(), json: z.url(), html: z.url(), text: z.url(), mail: z.url() }),
  })
  .meta({ id: "DigestMailed" });
