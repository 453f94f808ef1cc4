import type { RuleTable } from "../../rule.ts";
import { airSpace } from "./air-space.ts";
import { armsControl } from "./arms-control.ts";
import { cbrn } from "./cbrn.ts";
import { combat } from "./combat.ts";
import { conflicts } from "./conflicts.ts";
import { contexts, masks, offTopic } from "./contexts.ts";
import { cyber } from "./cyber.ts";
import { diplomacy } from "./diplomacy.ts";
import { exercises } from "./exercises.ts";
import { hints } from "./hints.ts";
import { humanitarian } from "./humanitarian.ts";
import { industry } from "./industry.ts";
import { intelligence } from "./intelligence.ts";
import { land } from "./land.ts";
import { maritime } from "./maritime.ts";
import { missilesNuclear } from "./missiles-nuclear.ts";
import { operations } from "./operations.ts";
import { personnel } from "./personnel.ts";
import { policy } from "./policy.ts";
import { technology } from "./technology.ts";
import { terrorism } from "./terrorism.ts";

export const en: RuleTable = {
  topics: {
    diplomacy,
    operations: [...operations, ...combat, ...conflicts],
    "missiles-nuclear": missilesNuclear,
    "arms-control": armsControl,
    cyber,
    intelligence,
    industry,
    technology,
    exercises,
    maritime,
    "air-space": airSpace,
    land,
    terrorism,
    cbrn,
    humanitarian,
    policy,
    personnel,
  },
  contexts,
  masks,
  offTopic,
  hints,
};
