import * as z from "zod";

/** What is remembered of a document: marks of its item, its title and the lines that it begins and ends with. */
const Seen = z.object({ id: z.string(), title: z.string(), lines: z.string() });

/** What is remembered of one host's pages: its last documents, and the lines that are furniture of all of them. */
export const HostMemory = z.object({
  /** Newest last. */
  documents: z.array(Seen),
  furniture: z.array(z.string()),
});
export type HostMemory = z.infer<typeof HostMemory>;
