import type { RuleTable } from "../../rule.ts";

export const zh: RuleTable = { topics: {} };
