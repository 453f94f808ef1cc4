import type { RuleTable } from "../../rule.ts";
import { airSpace } from "./air-space.ts";
import { armsControl } from "./arms-control.ts";
import { cbrn } from "./cbrn.ts";
import { combat } from "./combat.ts";
import { conflicts } from "./conflicts.ts";
import { contexts } from "./contexts.ts";
import { cyber } from "./cyber.ts";
import { diplomacy } from "./diplomacy.ts";
import { exercises } from "./exercises.ts";
import { hints } from "./hints.ts";
import { humanitarian } from "./humanitarian.ts";
import { industry } from "./industry.ts";
import { intelligence } from "./intelligence.ts";
import { land } from "./land.ts";
import { maritime } from "./maritime.ts";
import { masks } from "./masks.ts";
import { missilesNuclear } from "./missiles-nuclear.ts";
import { englishNames } from "./names/index.ts";
import { offTopic } from "./off-topic.ts";
import { operations } from "./operations.ts";
import { personnel } from "./personnel.ts";
import { policy } from "./policy.ts";
import { technology } from "./technology.ts";
import { terrorism } from "./terrorism.ts";

export const en: RuleTable = {
  topics: {
    diplomacy: [...diplomacy, ...englishNames.diplomacy],
    operations: [...operations, ...combat, ...conflicts, ...englishNames.operations],
    "missiles-nuclear": [...missilesNuclear, ...englishNames["missiles-nuclear"]],
    "arms-control": [...armsControl, ...englishNames["arms-control"]],
    cyber: [...cyber, ...englishNames.cyber],
    intelligence: [...intelligence, ...englishNames.intelligence],
    industry: [...industry, ...englishNames.industry],
    technology: [...technology, ...englishNames.technology],
    exercises: [...exercises, ...englishNames.exercises],
    maritime: [...maritime, ...englishNames.maritime],
    "air-space": [...airSpace, ...englishNames["air-space"]],
    land: [...land, ...englishNames.land],
    terrorism: [...terrorism, ...englishNames.terrorism],
    cbrn: [...cbrn, ...englishNames.cbrn],
    humanitarian,
    policy,
    personnel,
  },
  contexts,
  masks,
  offTopic,
  hints,
};
