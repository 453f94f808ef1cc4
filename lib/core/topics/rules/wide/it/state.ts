import type { RuleTable } from "../../../rule.ts";

export const state: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      accordo militare | accordo di cooperazione | memorandum d'intesa | lettera d'intenti |
      dichiarazione congiunta | articolo 5 | articolo 4 | vertice dell'Aja | vertice della Nato |
      alleati NATO | fianco est | fianco sud | consiglio atlantico | patto di Varsavia |
      patto di difesa | trattato del Quirinale | coalizione dei volenterosi |
      conferenza di Monaco | gruppo di contatto | piano di pace | conferenza di pace |
      inviato speciale | delegazione militare | addetto militare | addetto per la difesa |
      incontro bilaterale | partenariato strategico | colloqui diretti | tavolo negoziale`,
      },
      {
        weight: 3,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      memorandum | alleati | volenterosi | negoziat* | mediazione | mediator* | delegazione |
      bilaterale | omologo | neutralità | ratifica | trattato | colloqui | garanti`,
      },
      {
        weight: 2.5,
        needs: ["military", "battle", "pact", "truce"],
        near: ["talks", "signing", "state"],
        phrases: `
      accordo | vertice | incontro | dialogo | conferenza | dichiarazione | ambasciator* |
      ministri | delegat* | partner`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      2% del Pil | 5% del Pil | 2 per cento del Pil | 5 per cento del Pil | Pil per la difesa |
      Pil alla difesa | =DPP | documento programmatico pluriennale | consiglio supremo di difesa |
      commissione Difesa | commissioni Difesa | decreto armi | decreto missioni |
      decreto Ucraina | missioni internazionali | libro bianco |
      strategia di sicurezza nazionale | modello di difesa | riforma dello strumento militare |
      esercito europeo | difesa europea | difesa comune europea | ReArm Europe | Readiness 2030 |
      piano di riarmo | autonomia strategica | articolo 11 | concetto strategico |
      riserva ausiliaria | guerra ibrida piano`,
      },
      {
        weight: 1.5,
        early: true,
        phrases: `
      ministero della Difesa | Crosetto | Guerini | Portolano | Cavo Dragone |
      capo di stato maggiore della Difesa`,
      },
      {
        weight: 2,
        needs: ["military"],
        phrases: `
      bilancio | decreto | legge | disegno di legge | Camera | Senato | Parlamento | voto |
      risoluzione | commissione | Pil | riforma | strategia | miliardi | organici`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      leva volontaria | servizio di leva | obiezione di coscienza | accademia di Modena |
      accademia navale | prima donna | procura militare | gup militare | processo Vannacci |
      Vannacci | sospeso dal servizio | medaglia d'oro al valor | funerali di Stato | caduto in |
      milite ignoto | Altare della Patria | Redipuglia | 4 Novembre | 2 Giugno |
      pensioni militari | sindacati militari`,
      },
      {
        weight: 3,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      naja | leva | obiettori | arruolament* | volontari | reclute | allievi | allieva | cadett* |
      soldatessa | soldatesse | molestie | nonnismo | abusi | violenz* | suicidio | degradat* |
      congedat* | medaglia | onorificenza | sacrario | parata | sfilata | commemora* | memoriale |
      reduce | partigian* | stipendi | disertori | diserzione | dispersi | resti`,
      },
      {
        weight: 2.5,
        near: ["military", "ranks", "service"],
        phrases: `
      famiglia | vedova | carriera | cerimonia | memoria | monumento | uniforme | promozione |
      giovani | testimonian* | denunci*`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      spionaggio russo | spia russa | spie russe | agente doppio | ex agente | agenti segreti |
      Copasir | servizi russi | servizi deviati | servizio segreto | documenti riservati |
      segreto di Stato | informazioni riservate | fogli marcati | rivelazione di segreti |
      ha venduto segreti | segreti militari | Walter Biot | Biot | addetto russo |
      addetto militare russo | diplomatici espulsi | persona non grata |
      intercettazioni illegali | Paragon | Abu Omar | Regeni | Almasri | Abedini |
      scambio di spie | satellite spia | nave spia | pallone spia | sovietic* spie |
      dossier Mitrokhin | Gladio | operazione clandestina | operazioni coperte`,
      },
      {
        weight: 3,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      dossieraggio | tradimento | traditore | espulso | espulsi | espulsione | talpa |
      infiltrat* | spyware | sabotaggi | sabotator* | microcamere | ergastolo`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      cyber | cyberspazio | cyber difesa | cyberdifesa | guerra cibernetica |
      attacco cibernetico | attacchi cibernetici | agenzia per la cybersicurezza | =ACN |
      hacker russi | hacker filorussi | hackerat* | collettivo filorusso | DDoS | ransomware |
      malware | phishing | furto di dati | violazione dei sistemi | guerra ibrida |
      minaccia ibrida | minacce ibride | ingerenze | ingerenza | ingerenze russe |
      interferenze russe | campagna di disinformazione | fake news | bufale | troll | bot |
      deepfake | propaganda russa | guerra cognitiva | guerra psicologica |
      guerra dell'informazione | disturbo GPS | comando operazioni in rete`,
      },
    ],
  },
};
