/** How much of a feed is read; entries and elements beyond are left, deeper nesting makes it unreadable. */
export type ReadLimits = { entries: number; elements: number; depth: number };

export const READ_LIMITS: ReadLimits = { entries: 2_000, elements: 300_000, depth: 500 };

/** Characters kept of each text; a report needs fewer, and all that follows pays by the character. */
export const LONGEST: Readonly<Record<"line" | "summary" | "body", number>> = {
  line: 4_000,
  summary: 100_000,
  body: 200_000,
};
