import type { RuleTable } from "../../rule.ts";

export const ko: RuleTable = { topics: {} };
