import type { Graph } from "./graph.ts";
import { alarmRules } from "./rules/alarms.ts";
import { dataRules } from "./rules/data.ts";
import { functionRules } from "./rules/functions.ts";
import { httpRules } from "./rules/http.ts";
import { permissionRules } from "./rules/permissions.ts";
import { queueRules } from "./rules/queues.ts";
import type { Rule } from "./rules/rule.ts";
import { scheduleRules } from "./rules/schedules.ts";

/** All that is promised of a stage, by what it is about. */
export const RULES: Record<string, Rule[]> = {
  Functions: functionRules,
  Queues: queueRules,
  Schedules: scheduleRules,
  HTTP: httpRules,
  Permissions: permissionRules,
  Data: dataRules,
  Alarms: alarmRules,
};

/** Everything that is wrong with a stage, each naming the resource and what was expected of it. */
export const faultsOf = (graph: Graph): string[] =>
  Object.values(RULES)
    .flat()
    .flatMap((rule) => rule.faults(graph));
