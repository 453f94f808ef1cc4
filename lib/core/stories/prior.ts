import { stem } from "./words.ts";

/** How many imagined reports stand beside the real ones, so that a young memory does not take two for many. */
export const PRIOR_REPORTS = 50;

/** Words of everyday news about defence and politics, by the share of reports that hold them, roughly. */
const SHARES: readonly [share: number, words: string][] = [
  [
    0.2,
    "president government country state minister official military defense defence force national security united states army war",
  ],
  [
    0.08,
    "agency ministry nation international world foreign leader meeting group report statement announce call support attack weapon missile navy naval ship aircraft air troop soldier officer commander general chief police leader party public member house white secretary department capital spokesman spokesperson news january february march april may june july august september october november december north south east west northern southern eastern western part plan agreement cooperation region power strike base system operation command control work help need move set take come go give show part number large high end program programme million billion percent region border against kill killed dead city local area",
  ],
  [
    0.03,
    "american russian chinese korean ukrainian israeli iranian european british french german japanese indian russia china korea ukraine israel iran europe britain france germany japan india nato washington moscow beijing seoul kyiv drone nuclear test launch exercise training contract company industry equipment vehicle tank artillery radar fighter jet submarine frigate destroyer fleet sea maritime ocean coast island peninsula cyber technology intelligence threat crisis conflict peace talk summit visit dialogue alliance partner partnership treaty deal pact sanction policy strategy budget spending bill law court vote parliament senate congress council committee opposition election campaign administration decision effort issue situation action response pressure concern claim warn accuse deny condemn urge demand vow pledge sign deliver deploy deployment provide receive build develop production project service mission unit brigade regiment squadron division crew staff civilian people family child woman victim casualty injured wounded damage destroy fire explosion bomb rocket target site facility airport port road rescue disaster earthquake flood relief aid humanitarian migrant refugee terrorist terrorism militant rebel insurgent islamic coup protest arrest prison trial charge investigation evidence source media television newspaper agency interview speech address letter document history future begin continue remain return leave join lead hold face increase reduce expand strengthen improve bolster boost discuss agree reach ensure protect defend fight counter deter respond prepare conduct carry participate attend host travel arrive",
  ],
];

const HOLDING = new Map<string, number>();
for (const [share, words] of SHARES)
  for (const word of words.split(" ")) {
    const term = stem(word, "en");
    HOLDING.set(term, Math.max(HOLDING.get(term) ?? 0, share * PRIOR_REPORTS));
  }

/** How many of the imagined reports hold a term. */
export const priorOf = (term: string): number => HOLDING.get(term) ?? 0;
