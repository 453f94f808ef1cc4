/** What a phrase is to its country; a state is also a province. */
export const KINDS = ["name", "demonym", "force", "company", "city", "state", "leader"] as const;
export type Kind = (typeof KINDS)[number];

/** Phrases split by `;`, by kind and country code. */
export type Gazetteer = Partial<Record<Kind, Record<string, string>>>;

/** The phrases of one cell of a table. */
export const phrases = (cell: string): string[] => {
  const out: string[] = [];
  for (const piece of cell.split(";")) {
    const phrase = piece.trim();
    if (phrase !== "") out.push(phrase);
  }
  return out;
};
