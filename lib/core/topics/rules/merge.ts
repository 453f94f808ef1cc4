import type { TopicSlug } from "#lib/core/model/topic.ts";
import type { Rule, RuleTable } from "../rule.ts";

/** One table of several: a language too large for one file is written in parts. */
export function mergeTables(...tables: readonly RuleTable[]): RuleTable {
  const topics: Partial<Record<TopicSlug, readonly Rule[]>> = {};
  for (const table of tables)
    for (const [slug, rows] of Object.entries(table.topics) as [TopicSlug, readonly Rule[]][])
      topics[slug] = [...(topics[slug] ?? []), ...rows];
  return {
    topics,
    contexts: tables.flatMap(({ contexts = [] }) => contexts),
    masks: tables.flatMap(({ masks = [] }) => masks).join(" | "),
    offTopic: tables.flatMap(({ offTopic = [] }) => offTopic),
    hints: tables.flatMap(({ hints = [] }) => hints),
  };
}
