import { startEngine } from "#local/engine.ts";
import { servesParent } from "./child.ts";

/** The embedded store as a process of its own, kept in the folder it is given. */
const { endpoint } = await startEngine(process.argv[2]);
servesParent(endpoint);
