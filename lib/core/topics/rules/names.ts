import type { RuleTable } from "../rule.ts";
import { allianceNames, groupNames, hazardNames, treatyNames } from "./names/affairs.ts";
import { airNames } from "./names/air.ts";
import { cyberNames, exerciseNames, missionNames, spyNames } from "./names/groups.ts";
import { landNames } from "./names/land.ts";
import { makers, techNames } from "./names/makers.ts";
import { missileNames } from "./names/missiles.ts";
import { fighterNames, forceNames, regimeNames } from "./names/regimes.ts";
import { seaNames } from "./names/sea.ts";

/** Names that every language writes alike in Latin letters: weapons, platforms, makers, services, groups, treaties. */
export const names: RuleTable = {
  topics: {
    diplomacy: [...allianceNames],
    operations: [...missionNames],
    "missiles-nuclear": [...missileNames, ...forceNames, { weight: 3, phrases: "START warhead*" }],
    "arms-control": [...treatyNames, ...regimeNames],
    cyber: [...cyberNames],
    intelligence: [...spyNames],
    industry: [...makers],
    technology: [...techNames, { weight: 3, phrases: "hypersonic*" }],
    exercises: [...exerciseNames],
    maritime: [...seaNames],
    "air-space": [...airNames],
    land: [...landNames],
    terrorism: [...groupNames, ...fighterNames],
    cbrn: [...hazardNames],
  },
};
