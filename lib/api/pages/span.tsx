/** @jsxImportSource hono/jsx */
import { SPANS, type Span } from "#lib/core/rules/spans.ts";

const NAMES: Record<Span, string> = {
  week: "For a week",
  month: "For a month",
  quarter: "For three months",
  good: "For good",
};

/** For how long a rule is to hold, as the options of a list. */
export const SpanOptions = ({ chosen }: { chosen: Span }) => (
  <>
    {SPANS.map((span) => (
      <option value={span} selected={span === chosen}>
        {NAMES[span]}
      </option>
    ))}
  </>
);
