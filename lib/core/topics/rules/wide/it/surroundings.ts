import type { RuleTable } from "../../../rule.ts";

/** The company phrases keep, and the wording of other news. */
export const surroundings: RuleTable = {
  topics: {},
  contexts: [
    {
      gives: ["military"],
      phrases: `
      esercit* | soldato | soldatess* | ufficial* | sottufficial* | generale | colonnello |
      capitano di fregata | caporal* | maresciallo | tenente | ammiraglio | alpini | bersaglieri |
      paracadutist* | carabinieri | contingente | base | basi militari | brigata | reggimento |
      battaglione | caserma | fregat* | sommergibil* | caccia | elicotter* | dron* | munizioni |
      armament* | difesa | addestrator* | Lince | milizian* | ribelli | truppa | aeronautica |
      Marina | cannon* | mortai | artiglieria | carri armati | blindat* | bombe | ordigno |
      testate | Nato | Stato maggiore | tribunale militare | leva`,
    },
    {
      gives: ["battle"],
      phrases: `
      assalt* | agguato | bomb* | esplosion* | imboscata | incursion* | invas* | ordign* | raid |
      sparat* | tregua | cessate il fuoco | golpe | guerr* | ostaggi* | attentat* | autobomba |
      milizian*`,
    },
    {
      gives: ["death"],
      phrases: "cadut* | decedut* | morir* | strage | uccid* | uccis* | vittima | illesi | salme",
    },
    {
      gives: ["talks"],
      phrases: `
      accord* | bilaterale | conferenza | delegazion* | dialogo | incontr* | intesa | memorandum |
      negoziat* | mediazion* | omolog* | trattat* | vertic* | firmat* | ricevut*`,
    },
    {
      gives: ["trade"],
      phrases: `
      acquist* | cantier* | commess* | consegn* | contratt* | fornitur* | miliardi | milioni |
      produ* | vend* | export | varo`,
    },
    {
      gives: ["trial"],
      phrases: `
      arrest* | assolt* | carcere | condann* | ergastolo | giudic* | imputat* | indag* |
      inchiesta | pm | procura | processo | sentenza | tribunale | accus* | difensor*`,
    },
    {
      gives: ["nuclear"],
      phrases: `
      atomic* | testat* | balistic* | centrifug* | uranio | radioattiv* | =AIEA | missil*`,
    },
    {
      gives: ["launch"],
      phrases: "lancia* | lancio | test | collaud*",
    },
    {
      gives: ["state"],
      phrases: `
      governo | ambasciat* | Cremlino | Casa Bianca | Farnesina | Palazzo Chigi | premier |
      president* | ministr* | Mosca | Pechino | Teheran | Washington | Kiev | Roma | Parlamento |
      russ* | iranian* | cines*`,
    },
    {
      gives: ["peril"],
      phrases: `
      alluvion* | catastrof* | eruzione | esondazion* | fran* | frana | frane | incendi* |
      siccità | sisma | terremot* | uragano | nubifragi* | epidemia | valang*`,
    },
    {
      gives: ["relief"],
      phrases: `
      aiut* | evacu* | soccors* | sfollat* | tonnellate | umanitar* | ospedale da campo | viveri`,
    },
    {
      gives: ["post"],
      phrases: `
      insediat* | nomina | successore | sostituisce | subentra | rimoss* | designat* |
      avvicendamento`,
    },
    {
      gives: ["vessel"],
      phrases: `
      nave | navi | fregat* | sommergibil* | sottomarin* | petrolier* | mercantil* |
      pattugliator* | portaerei | motovedett* | equipaggio | imbarcazion*`,
    },
    {
      gives: ["aircraft"],
      phrases: `
      caccia | elicotter* | dron* | aerei militari | aereo militare | F 35 | Eurofighter |
      bombardier* | stormo | pilota | piloti`,
    },
    {
      gives: ["materiel"],
      phrases: `
      armi | caccia | carri | dron* | elicotter* | fregat* | missil* | munizion* | radar |
      sommergibil* | blindat* | cannon* | fucil* | sistemi d'arma`,
    },
    {
      gives: ["drill"],
      phrases: "addestra* | esercitazion* | istruttor* | simulazion*",
    },
    {
      gives: ["agency"],
      phrases: `
      Aise | Aisi | servizi segreti | intelligence | spie | spia | Cia | Mossad | Gru | Fsb | =007`,
    },
    {
      gives: ["expel"],
      phrases: "espuls* | persona non grata",
    },
    {
      gives: ["signing"],
      phrases: "firm* | ratific*",
    },
    {
      gives: ["hack"],
      phrases: "hacker* | cyber* | server | malware | informatic*",
    },
    {
      gives: ["service"],
      phrases: "leva | coscrizione | reclut* | riservist* | veteran* | reduci | allievi",
    },
    {
      gives: ["officer"],
      phrases: `
      ministro della Difesa | ministri della Difesa | Crosetto | Portolano |
      capo di stato maggiore | Hegseth`,
    },
    {
      gives: ["ranks"],
      phrases: `
      ammiragli* | capitano | caporal* | carabinier* | colonnell* | general* | maresciall* |
      militar* | sergent* | soldat* | tenent* | ufficial* | alpin* | reclut*`,
    },
    {
      gives: ["pact"],
      phrases: "alleanza | cooperazione | difesa | militare | =NATO | pace | sicurezza | tregua",
    },
    {
      gives: ["truce"],
      phrases: "cessate il fuoco | tregua | pace | ribelli",
    },
  ],
  masks: `
      attacco di panico | attacco cardiaco | attacco dello squalo | attacco nerazzurro |
      in attacco | reparto d'attacco | guerra dei prezzi | guerra dei dazi | guerre stellari |
      bomba d'acqua | bombe d'acqua | bomba carta | bomba di mercato | bombe di mercato | bomber |
      difesa a tre | difesa a quattro | difesa a zona | difesa dei consumatori |
      avvocato della difesa | la difesa rossonera | Procura generale | elezioni generali |
      direzione generale | sciopero generale | caccia al tesoro | caccia al cinghiale |
      caccia alle streghe | a caccia di | stagione di caccia | battaglia legale |
      battaglia navale gioco | capitano della squadra | capitano della Roma |
      capitano giallorosso | esercito di tifosi | tiro a segno | tiro al volo | tiri in porta |
      missile all'incrocio | missile dalla distanza | cannoniere | marina di`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      tifosi | squadra | gol | allenator* | arbitro | attaccante | centrocampist* | portiere |
      stadio | scudetto | Serie B | Champions | Coppa Italia | azzurri | Juventus | Milan |
      Inter | Napoli calcio | rigore | tennis | Sinner | ciclismo | Giro d'Italia | Formula 1 |
      Ferrari | MotoGP | basket | pallavolo | medaglia d'argento | medaglia di bronzo | tournée |
      cantante | Sanremo | attore | attrice | regista | serie tv | romanzo | mostra |
      teatro alla | ricetta | moda | gamer`,
    },
    {
      weight: 2,
      phrases: `
      rapina | incidente stradale | affitti | bollette | meteo | maturità | compagnia aerea |
      borsa`,
    },
  ],
  hints: [
    {
      topic: "operations",
      weight: 2,
      phrases: "truppe | soldati | militari",
    },
    {
      topic: "policy",
      weight: 2,
      phrases: "ministero della Difesa | forze armate | Esercito",
    },
  ],
};
