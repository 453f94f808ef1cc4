import type { Rule } from "../../rule.ts";

export const intelligence: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      espionage | spying | spy | spies | spied | spymaster* | spy agency | spy agencies | spy ring |
      spy plane* | spy satellite* | spy balloon* | surveillance balloon* | surveillance flight* |
      reconnaissance flight* | reconnaissance satellite* | reconnaissance plane* |
      intelligence agency | intelligence agencies | intelligence service* | intelligence agent* |
      intelligence officer* | intelligence official* | intelligence chief* |
      intelligence community | intelligence sharing | share intelligence | sharing intelligence |
      intelligence committee | intelligence bill | intelligence report* | intelligence failure* |
      intelligence failures | intelligence director | director of national intelligence |
      director of central intelligence | intelligence reform | intelligence leak* |
      intelligence data | iraq intelligence | prewar intelligence | pre war intelligence |
      military intelligence | counterintelligence | counter intelligence | foreign intelligence |
      secret service agents abroad | security service of ukraine | classified document* |
      classified information | classified material* | classified files | leaked documents |
      top secret |  double agent* | defector s claims | secret agent* |
      undercover agent of | wiretap* of foreign | eavesdrop* | national security agency |
      ministry of state security | treason | mole | covert operation* | covert action |
      nuclear secrets | military secrets | atomic secrets | secret code* | secret prison* |
      secret prisons | rendition* | extraordinary rendition | interrogation tactic* |
      intelligence estimate | intelligence panel | intelligence lapse* | intelligence overhaul |
      central intelligence | agent of influence | warrantless | domestic spying | los alamos |
      recruited by | spy case | spy gear | acting as an agent | foreign agent* | assassination plot`,
  },
  {
    weight: 2,
    phrases: `
      intelligence | surveillance | spyware | reconnaissance | clandestine | covert | secrets |
      sabotage | saboteur*`,
    needs: ["state", "military", "trial"],
  },
  { weight: 2, phrases: "expel* | expulsion", near: ["talks", "state"] },
  {
    weight: 2,
    needs: ["state"],
    phrases: "leak | leaks | leaked | whistleblower*",
    near: ["military"],
  },
  { weight: 4, near: ["blame"], phrases: "poisoned | poisoning" },
  { weight: -3, phrases: "artificial intelligence | intelligence test*" },
  {
    weight: 4,
    phrases: `
      intelligence analyst* | intelligence gathering | intelligence operation* |
      intelligence operative* | intelligence unit* | intelligence minister | intelligence ministry |
      intelligence law | intelligence bureau | intelligence brief* | intelligence assessment* |
      intelligence briefing | signals intelligence | sigint | geospatial intelligence |
      phone tapping | tapped phone* | listening post* | illegal agent* | sleeper agent* |
      undercover agent* | spied for | spied on | spying for | spying on | acted as agent* |
      working for russian intelligence | working for chinese intelligence | passed information to |
      passing information to | passed secrets | state secrets act | official secrets |
      espionage act | classified leak* | document leak* | documents leak* | leak of classified |
      classified records | secret service | secret services | security service |
      enhanced interrogation | harsh interrogation | waterboarding | black site* | mossad chief |
      head of mossad | high altitude balloon | balloon shot down | diplomatic cover |
      persona non grata | diplomats expelled | expels diplomats | expelled diplomats |
      expelled russian diplomats | expel russian diplomats | transnational repression |
      agents abroad | assassination of dissident* | recruited as | spy swap | spy chief* |
      code breaking | codebreak* | counterspy | counterespionage | sabotage plot | sabotage plots`,
  },
  {
    weight: 3,
    needs: ["military", "state"],
    unless: ["peril", "sporting"],
    phrases: `
      balloon | balloons`,
  },
  {
    weight: 2.5,
    near: ["expel"],
    phrases: `
      diplomats | embassy staff | embassy employee*`,
  },
  {
    weight: 4,
    needs: ["post"],
    near: ["agency"],
    early: true,
    phrases: `
      director of | chief of | head of | chief | director`,
  },
  {
    weight: 3.5,
    needs: ["agency", "trial"],
    early: true,
    phrases: `
      passed data | passing data | pass* information | passing information | handed over data |
      gave secrets | hand* secrets | passed secrets | coordinates`,
  },
  {
    weight: 4,
    needs: ["state", "military", "trial"],
    phrases: `
      bugged | hit squad | wiretap* | sold secrets | selling secrets | security clearance* |
      secret files | secret documents`,
  },
  {
    weight: 4,
    phrases: `
      state secret | state secrets`,
  },
];
