import type { Graph } from "../graph.ts";

/** One promise about a stage's resources. Each fault names the resource and what was expected of it. */
export type Rule = { says: string; faults(graph: Graph): string[] };

/** A fault where something does not hold. */
export const expect = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

export const isProduction = ({ stage }: Graph): boolean => stage === "production";
