import type { TopicSlug } from "#lib/core/model/topic.ts";
import type { Rule } from "../../../rule.ts";
import { allianceNames, groupNames, hazardNames, treatyNames } from "./affairs.ts";
import { airNames } from "./air.ts";
import { cyberNames, exerciseNames, missionNames, spyNames } from "./groups.ts";
import { landNames } from "./land.ts";
import { makers, techNames } from "./makers.ts";
import { missileNames } from "./missiles.ts";
import { seaNames } from "./sea.ts";

/** The rows of the shared names whose phrases need an English word, so that other languages do not carry them. */
export const englishNames = {
  diplomacy: allianceNames,
  operations: missionNames,
  "missiles-nuclear": missileNames,
  "arms-control": treatyNames,
  cyber: cyberNames,
  intelligence: spyNames,
  industry: makers,
  technology: techNames,
  exercises: exerciseNames,
  maritime: seaNames,
  "air-space": airNames,
  land: landNames,
  terrorism: groupNames,
  cbrn: hazardNames,
} satisfies Partial<Record<TopicSlug, readonly Rule[]>>;
