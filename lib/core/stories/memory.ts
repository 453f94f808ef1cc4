/** Clustering as its one writer uses it: rebuild, place, remember, forget. */
export { clusterAll } from "./batch.ts";
export { docOf, type StoryDoc } from "./doc.ts";
export { storyIdFor } from "./ids.ts";
export { place, type Placement } from "./place.ts";
export { createMemory, forget, remember, type StoryMemory } from "./remembered.ts";
export { threadFor } from "./thread.ts";
