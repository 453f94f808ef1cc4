import type { RuleTable } from "../../../rule.ts";

export const events: RuleTable = {
  topics: {
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      bombardat* | raid dell'aviazione | incursione | incursioni | colpi di mortaio |
      colpi di artiglieria | fuoco di artiglieria | scambio di colpi | sparatoria con i |
      imboscata | imboscate | assedio | assediat* | accerchiat* | offensiva di terra |
      operazione di terra | operazione speciale | linea del fronte | linea di contatto |
      campo di battaglia | zona cuscinetto | zona demilitarizzata | linea blu | stato di guerra |
      guerra di logoramento | guerra in Ucraina | guerra in Medio Oriente | guerra a Gaza |
      guerra all'Iran | teatro operativo | forze di occupazione | territori occupati | resa |
      si sono arresi | scambio di prigionieri | tentato golpe | golpisti | colpo di mano |
      giunta | regime militare | stato d'assedio | stato di emergenza militare | coprifuoco |
      ammutinamento | ammutinat* | forza multinazionale | forza di stabilizzazione |
      forza di interposizione | missione internazionale | missione UNIFIL |
      missione di stabilizzazione | missione Aspides | casco blu | contingente italiano |
      contingente | ostilità | cessazione delle ostilità | violazione della tregua |
      tregua umanitaria | sbarco | ritirata | attacco preventivo | rappresaglia |
      attacco missilistico | attacco con missili | pioggia di missili | sciami di droni |
      drone abbattuto | abbattut* | genocidio | pulizia etnica | massacro | eccidio`,
      },
      {
        weight: 3,
        gives: ["battle"],
        needs: ["military", "death", "battle"],
        phrases: `
      esplosioni | ordigno | ordigni | razzi | granate | mortai | cecchin* | pattuglia |
      convoglio | base | miliziano | gang | bande armate | mercenari | paramilitari |
      gruppo armato | gruppi armati | signori della guerra | nemico | nemici | trincee |
      roccaforte | avanzata | avanzano | conquista* | riconquista* | caduta di |
      controllo della città | forze russe | forze ucraine | forze israeliane |
      esercito israeliano | esercito russo | intercettat* | sirene | illesi | feriti | uccisi |
      caduti | rappresaglie | escalation | prigionieri | ostaggi liberati | assalto | agguato |
      scontri | attaccat* | colpit*`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        needs: ["military", "battle"],
        phrases: `
      dispiega* | schiera* | dispiegamento | schieramento | rinforzi | rientro | ritiro | ritira |
      ritirano | missione | mandato | contingenti | pattugliament* | presidio | avamposto |
      occupa* | annession* | invia | invio | bombard*`,
      },
      {
        weight: 3.5,
        needs: ["military", "state"],
        early: true,
        phrases: `
      palazzo presidenziale | presidente deposto | deposto | rovesciat* | guardia presidenziale |
      preso il potere | prendono il potere | Costituzione sospesa | televisione di Stato`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      attacco terroristico | attacchi terroristici | cellula jihadista | cellula terroristica |
      gruppo jihadista | organizzazione terroristica | allerta terrorismo | foreign fighter* |
      radicalizzat* | radicalizzazione | Al Shabaab | Al Qaeda | Isis | Daesh | Boko Haram |
      Hamas | Hezbollah | Jihad islamica | =PKK | brigatist* | Nuove BR | Prima Linea |
      Ordine Nuovo | =NAR | anarco insurrezional* | strage di Bologna | piazza Fontana |
      piazza della Loggia | sequestro Moro | caso Moro | Nassiriya | autobombe | attentatore |
      attentatori | attentato suicida | cintura esplosiva | ordigno rudimentale |
      ordigno esplosivo | pacco bomba | ha rivendicato | rivendicazione | rivendicato |
      presa di ostaggi | sequestro di | sequestrat* | rapit* | rapimento | rapitori | riscatto |
      gruppo di fuoco | lupo solitario | =NOCS | =GIS`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      campo profughi | campi profughi | richiedenti asilo | Croce Rossa | Mezzaluna Rossa |
      =UNHCR | =UNRWA | Programma alimentare mondiale | ponte aereo | lancio di aiuti |
      ospedale da campo | nave ospedale | nave Vulcano | Food for Gaza | bambini di Gaza curati |
      protezione civile | Esercito in aiuto | genio militare | ponte Bailey | sacchi di sabbia |
      collaboratori afghani | interpreti afghani | emergenza climatica sicurezza`,
      },
      {
        weight: 3,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      sfollat* | profug* | carestia | malnutrizione | aviolancio | evacuat* | evacuare |
      rimpatri* | flotilla | alluvione | alluvionat* | terremotat* | soccors* | sminamento |
      fango | volontari`,
      },
      {
        weight: 3,
        needs: ["peril", "relief"],
        phrases: `
      alpini | bersaglieri | elicotteri | genieri | reggimento | Marina Militare | Aeronautica |
      brigata`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      =NBCR | =NBC | =CBRN | armi batteriologiche | guerra chimica | agenti chimici |
      aggressivi chimici | iprite | fosgene | sarin | novichok | polonio | ricina | antrace |
      vaiolo | bioterrorismo | decontaminazione | contaminat* | contaminazione | radioattiv* |
      radiazioni | vittime dell'uranio | Chernobyl | Zaporizhzhia | centrale di Zaporizhzhia |
      incidente nucleare | nube radioattiva | iodio | reggimento Cremona | =OPAC | gas tossico |
      gas asfissianti | Etiopia gas | bombe chimiche | agente patogeno | laboratorio P4`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      missile intercontinentale | missili intercontinentali | missile ipersonico |
      missili ipersonici | missili a lungo raggio | missili a medio raggio | missili balistici |
      missili da crociera | testate nucleari | testata nucleare | ogive | bombe atomiche |
      bombe B61 | Ghedi | Aviano bombe | condivisione nucleare | nuclear sharing |
      ombrello nucleare | deterrenza nucleare | dottrina nucleare | forze nucleari |
      potenza nucleare | arsenali nucleari | guerra nucleare | attacco nucleare | test atomico |
      esperimenti nucleari | bomba all'idrogeno | scudo spaziale | scudo missilistico |
      Iron Dome | cupola d'oro | SAMP T | Patriot | batteria Patriot | intercettor* | Oreshnik |
      Iskander | euromissili | Comiso | Cruise | Hiroshima | Nagasaki | sito missilistico |
      lancia un missile | lanciato un missile | Corea del Nord lancia | silos`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      controllo delle armi | trattato di non proliferazione | trattato New Start | trattato INF |
      trattato per la proibizione | proibizione delle armi | armi nucleari vietate |
      bando delle mine | convenzione di Ottawa | mine antipersona | bombe a grappolo |
      munizioni a grappolo | legge 185 | export di armamenti | autorizzazioni all'export |
      embargo | sanzioni ONU | snapback | negoziati sul nucleare | nucleare iraniano |
      arricchimento | centrifughe | Natanz | Fordow | ispettori | ispettori AIEA | Grossi |
      corsa agli armamenti | smantellamento | distruzione delle armi | consegna delle armi |
      deporre le armi | armi leggere | hibakusha | moratoria | zona libera da armi nucleari`,
      },
    ],
  },
};
