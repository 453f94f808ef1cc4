import type { RuleTable } from "../../rule.ts";
import { events as ptEvents } from "../wide/pt/events.ts";
import { forces as ptForces } from "../wide/pt/forces.ts";
import { state as ptState } from "../wide/pt/state.ts";
import { surroundings as ptSurroundings } from "../wide/pt/surroundings.ts";
import { mergeTables } from "../merge.ts";
import { events as itEvents } from "../wide/it/events.ts";
import { forces as itForces } from "../wide/it/forces.ts";
import { state as itState } from "../wide/it/state.ts";
import { surroundings as itSurroundings } from "../wide/it/surroundings.ts";
import { names } from "../wide/latin/names.ts";

const itBasic: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        phrases: `
      cooperazione militare | cooperazione nella difesa | accordo di difesa | accordo di sicurezza |
      patto militare | alleanza militare | alleanza atlantica | vertice NATO | adesione alla NATO |
      ingresso nella NATO | colloqui di pace | accordo di pace | trattato di pace |
      garanzie di sicurezza | ministri della difesa | processo di pace`,
      },
      {
        weight: 4,
        near: ["alliance"],
        phrases: "adesione | ingresso | allargamento | membro | veto | aderire | entrare",
      },
      { weight: 3, near: ["talks"], phrases: "ministro della difesa | capo di stato maggiore" },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      raid aere* | attacco aereo | attacchi aerei | bombardament* | offensiva | controffensiva |
      cessate il fuoco | tregua | guerra civile | colpo di stato | golpe | legge marziale |
      caschi blu | missione di pace | peacekeeping | operazione militare | intervento militare |
      invasione | ritiro delle truppe | invio di truppe | combattimenti | scontri a fuoco |
      prigionieri di guerra | crimini di guerra | attacco con droni`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: "guerra | truppe | ribelli | milizie | miliziani | giunta militare | fronte",
      },
      {
        weight: 2,
        near: ["death", "military"],
        phrases: "attacco | attacchi | soldati | militari | esplosione",
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      missil* balistic* | missil* da crociera | test nuclear* | test missilistic* | lancio di missil* |
      testat* nuclear* | deterrenza | arsenale nucleare | scudo antimissile | difesa antimissile |
      bomba atomica`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      disarmo | disarmare | denuclearizzazione | non proliferazione | controllo degli armamenti |
      embargo sulle armi | accordo nucleare | accordo sul nucleare | programma nucleare | AIEA |
      arricchimento dell'uranio | mine antiuomo | traffico d'armi | armi di distruzione di massa`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      attacco informatico | attacchi informatici | attacco hacker | cyberattacc* | cybersicurezza |
      hacker | disinformazione | propaganda | guerra elettronica | pirati informatici`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      spionaggio | spia | spie | servizi segreti | servizi di intelligence | controspionaggio |
      documenti segreti | documenti classificati | agente segreto | intelligence militare | sabotaggio`,
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      industria della difesa | industria bellica | vendita di armi | esportazione di armi |
      export di armi | fornitura di armi | aiuti militari | commessa militare | cantiere navale |
      Fincantieri | Leonardo SpA | produzione di munizioni | contratto per la fornitura`,
      },
    ],
    technology: [
      {
        weight: 4,
        phrases: `
      ipersonic* | arma laser | sciame di droni | armi autonome | prototipo di | velivolo senza pilota`,
        needs: ["military"],
      },
      {
        weight: 2.5,
        needs: ["military"],
        unless: ["battle"],
        phrases: "drone | droni | intelligenza artificiale",
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      esercitazion* | esercitazione militare | manovre militari | addestramento | manovre`,
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      marina militare | nave da guerra | navi da guerra | fregata | fregate | sommergibil* |
      sottomarin* | portaerei | cacciatorpediniere | guardia costiera | acque territoriali |
      pirateria | pirati somali | stretto di Hormuz | flotta`,
        needs: ["military", "battle"],
      },
      {
        weight: 4,
        needs: ["military", "battle", "state"],
        phrases: `
      marina militare | nave | fregata | fregate | sottomarino | sommergibile | portaerei |
      guardia costiera`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      aeronautica militare | aviazione militare | caccia | aereo militare | aerei militari |
      bombardier* | spazio aereo | difesa aerea | contraerea | base aerea | elicottero militare`,
        needs: ["military", "battle"],
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      carro armato | carri armati | blindat* | artiglieria | fanteria | paracadutisti | base militare |
      alpini | brigata | obici`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      terrorist* | terrorismo | attentat* | kamikaze | autobomba | jihadist* | islamist* | ostaggi* |
      antiterrorismo | stato islamico | talebani | brigate rosse`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      armi chimiche | arma chimica | attacco chimico | armi biologiche | gas nervino | agente nervino |
      gas sarin | bomba sporca | uranio impoverito | contaminazione radioattiva`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: `
      aiuti umanitari | corridoi umanitari | corridoio umanitario | profughi | rifugiat* | sfollati |
      evacuazion* | disertori nordcoreani`,
      },
      { weight: 3, needs: ["peril"], phrases: "esercito | soldati | militari | forze armate" },
      { weight: 3, phrases: "profughi di guerra | disertor* nordcorean* | fuggiaschi nordcoreani" },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      bilancio della difesa | spese militari | spesa militare | riarmo | politica di difesa |
      strategia di sicurezza | dottrina militare | libro bianco della difesa | riforma dell'esercito`,
      },
      {
        weight: 3,
        early: true,
        near: ["post"],
        phrases: "ministro della difesa | capo di stato maggiore",
      },
      {
        weight: 4,
        phrases: `
      spesa per la difesa | spese per la difesa | documento programmatico | orçamento da defesa |
      despesa com defesa | gastos com defesa | lei de programação militar |
      ministro da defesa nomeado`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: `
      servizio militare | leva obbligatoria | coscrizione | reclutamento | veterani | reduci |
      tribunale militare | corte marziale | riservisti | caduti | disertore`,
      },
    ],
  },
  contexts: [
    {
      gives: ["military"],
      phrases: `
      militar* | esercito | soldati | truppe | ministro della difesa | NATO | forze armate | armi |
      missil* | marina militare | guerra`,
    },
    {
      gives: ["battle"],
      phrases: `
      attacc* | combattiment* | bombardament* | offensiva | esplosione | guerra | scontri`,
    },
    { gives: ["death"], phrases: "mort* | uccis* | ferit* | vittime" },
    {
      gives: ["talks"],
      phrases: "incontro | incontra | visita | vertice | colloqui | accordo | firma*",
    },
    { gives: ["alliance"], phrases: "NATO" },
    { gives: ["nuclear"], phrases: "nuclear* | atomic*" },
    { gives: ["peril"], phrases: "alluvion* | terremoto | incendi | pandemia | maltempo" },
    { gives: ["post"], phrases: "dimission* | nominat* | nuovo | nuova | si dimette" },
  ],
  masks: `
      sciopero generale | segretario generale | direttore generale | guerra commerciale | infarto`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      calcio | serie A | mondiali | olimpiadi | partita | film | cinema | concerto | videogioco |
      videogiochi | campionato`,
    },
  ],
};

export const it: RuleTable = mergeTables(
  itBasic,
  names,
  itEvents,
  itForces,
  itState,
  itSurroundings,
);

const ptBasic: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        phrases: `
      cooperação militar | cooperação em defesa | acordo de defesa | acordo militar | pacto de defesa |
      aliança militar | cimeira da NATO | cúpula da OTAN | adesão à NATO | adesão à OTAN |
      negociações de paz | acordo de paz | tratado de paz | processo de paz | garantias de segurança |
      ministros da defesa`,
      },
      {
        weight: 4,
        near: ["alliance"],
        phrases: "adesão | entrada | alargamento | membro | veto | aderir",
      },
      { weight: 3, near: ["talks"], phrases: "ministro da defesa | chefe do estado maior" },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      ataque* aéreo* | bombardeamento* | bombardeio* | bombardeios | ofensiva | contraofensiva |
      cessar fogo | trégua | guerra civil | golpe de estado | golpe militar | lei marcial |
      capacetes azuis | forças de paz | missão de paz | operação militar | intervenção militar |
      invasão | retirada das tropas | retirada de tropas | envio de tropas | combates |
      prisioneiros de guerra | crimes de guerra | ataque com drones`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: "guerra | tropas | rebeldes | milícia* | guerrilha* | junta militar",
      },
      {
        weight: 2,
        near: ["death", "military"],
        phrases: "ataque* | soldado* | militares | explosão",
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      míssil balístico | mísseis balísticos | mísseis de cruzeiro | míssil de cruzeiro |
      teste nuclear | testes nucleares | ensaio nuclear | lançamento de míssil |
      lançamento de mísseis | ogiva* | dissuasão | arsenal nuclear | defesa antimísseis |
      bomba atómica | bomba atômica`,
      },
      { weight: 2, phrases: "antimíssil" },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      desarmamento | desarmar | desnuclearização | não proliferação | controlo de armas |
      controle de armas | embargo de armas | acordo nuclear | programa nuclear | AIEA |
      enriquecimento de urânio | minas antipessoal | tráfico de armas | armas de destruição`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      ciberataque* | ataque cibernético | ataques cibernéticos | cibersegurança | ciberdefesa |
      hackers | hacker | desinformação | propaganda | guerra eletrónica | guerra eletrônica |
      piratas informáticos`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      espião | espiões | espionagem | serviços secretos | serviços de informações |
      serviço de inteligência | agência de inteligência | inteligência militar | documentos secretos |
      documentos classificados | agente secreto | contraespionagem`,
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      indústria de defesa | venda de armas | exportação de armas | contrato de defesa | ajuda militar |
      fornecimento de armas | compra de aviões | estaleiro* | produção de munições | Embraer Defesa`,
      },
    ],
    technology: [
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      hipersónico* | hipersônico* | arma laser | armas autónomas | protótipo | enxame de drones |
      contramedidas`,
      },
      {
        weight: 2.5,
        needs: ["military"],
        unless: ["battle"],
        phrases: "drone | drones | inteligência artificial",
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      exercício* militar* | exercício conjunto | exercícios conjuntos | manobras | treino militar |
      treinamento militar | exercícios`,
      },
    ],
    maritime: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: `
      marinha | navio de guerra | navios de guerra | fragata* | submarino* | porta aviões |
      guarda costeira | águas territoriais | pirataria | piratas | corveta* | frota | armada`,
      },
      {
        weight: 4,
        phrases: `
      marinha | submarino | submarinos | fragata* | corveta* | navio de guerra | navios de guerra |
      navio patrulha | porta aviões | guarda costeira | pirataria`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: `
      força aérea | aviação militar | avião de combate | aviões de combate | caças | avião militar |
      aviões militares | bombardeiro* | espaço aéreo | defesa aérea | defesa antiaérea | base aérea |
      helicóptero militar`,
      },
      { weight: 2, needs: ["military"], phrases: "aviões | avião", early: true },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      tanque* | blindado* | artilharia | infantaria | paraquedistas | base militar | brigada |
      batalhão | fuzileiros`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      terrorista* | terrorismo | atentado* | bombista suicida | homem bomba | carro bomba |
      jihadista* | islamista* | refém | reféns | estado islâmico | talibã* | antiterrorista*`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      armas químicas | arma química | ataque químico | armas biológicas | agente nervoso | gás sarin |
      bomba suja | contaminação radioativa`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: `
      ajuda humanitária | corredor* humanitário* | refugiado* | deslocados | evacuação |
      desertores norte coreanos`,
      },
      { weight: 3, needs: ["peril"], phrases: "exército | soldados | militares | forças armadas" },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      orçamento da defesa | orçamento militar | gastos militares | despesas militares | livro branco |
      política de defesa | estratégia de segurança | doutrina militar | rearmamento |
      lei de programação militar`,
      },
      {
        weight: 3,
        early: true,
        near: ["post"],
        phrases: "ministro da defesa | chefe do estado maior",
      },
      {
        weight: 4,
        phrases: `
      despesa com defesa | gastos com defesa | gasto militar | conceito estratégico de defesa`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: `
      serviço militar | recrutamento | conscrição | veterano* | ex combatentes | antigos combatentes |
      tribunal militar | corte marcial | reservistas | desertor*`,
      },
    ],
  },
  contexts: [
    {
      gives: ["military"],
      phrases: `
      militar* | exército | soldado* | tropas | ministro da defesa | NATO | OTAN | forças armadas |
      armas | míssil | mísseis | guerra | antimíssil | defesa`,
    },
    {
      gives: ["battle"],
      phrases: "ataque* | combate* | ofensiva | explosão | guerra | confrontos",
    },
    { gives: ["death"], phrases: "morto* | mortes | morreram | feridos | vítimas" },
    { gives: ["talks"], phrases: "reunião | visita | cimeira | cúpula | acordo | assina*" },
    { gives: ["alliance"], phrases: "NATO | OTAN" },
    { gives: ["nuclear"], phrases: "nuclear* | atómic* | atômic*" },
    {
      gives: ["peril"],
      phrases: "inundações | enchentes | terramoto | terremoto | incêndios | pandemia",
    },
    { gives: ["post"], phrases: "demissão | demite | nomeado | nomeia | renuncia | novo | nova" },
  ],
  masks: `
      greve geral | secretário geral | diretor geral | guerra comercial | ataque cardíaco |
      guerra dos tronos`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      futebol | campeonato | liga dos campeões | copa do mundo | olimpíadas | jogos olímpicos | filme |
      cinema | novela | concerto | videogame* | gol | golo`,
    },
  ],
};

export const pt: RuleTable = mergeTables(
  ptBasic,
  names,
  ptEvents,
  ptForces,
  ptState,
  ptSurroundings,
);

export const ro: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        phrases: `
      cooperare militară | cooperarea militară | acord de apărare | alianță militară | summitul NATO |
      aderarea la NATO | negocieri de pace | acord de pace | garanții de securitate |
      miniștrii apărării`,
      },
      {
        weight: 4,
        near: ["alliance"],
        phrases: "aderar* | aderării | aderării la | membru | extinder* | veto",
      },
      { weight: 3, near: ["talks"], phrases: "ministrul apărării" },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      atac aerian | atacuri aeriene | atac cu drone | bombardament* | ofensiv* | contraofensiv* |
      armistițiu | încetarea focului | război civil | lovitură de stat | lege marțială |
      operațiune militară | operațiuni militare | invazi* | retragerea trupelor | lupte |
      prizonieri de război | crime de război | căști albastre`,
      },
      { weight: 2.5, gives: ["battle"], phrases: "război* | trupe* | rebeli* | miliți*" },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        phrases: `
      rachet* balistic* | test nuclear | teste nucleare | scut antirachetă | focoas* |
      arsenal nuclear | rachete de croazieră`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      dezarmar* | denuclearizar* | neproliferar* | controlul armelor | acord nuclear |
      acordul nuclear | program nuclear | programul nuclear | embargo`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      atac cibernetic | atacuri cibernetice | securitate cibernetică | hacker* | dezinformar* |
      propagand*`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      spion* | spionaj | servicii secrete | servicii de informații | SRI | documente clasificate |
      sabotaj`,
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      industria de apărare | vânzare de arme | export de arme | ajutor militar | achiziție de |
      înzestrar* | șantier naval`,
        needs: ["military"],
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military"],
        phrases: "exercițiu* | exerciții militare | manevre | antrenament militar",
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      forțele navale | navă militară | nave militare | fregat* | submarin* | portavion* |
      paza de coastă | marea neagră | flota`,
        needs: ["military", "battle"],
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      forțele aeriene | avion de vânătoare | avioane de vânătoare | avioane de luptă | spațiul aerian |
      apărare antiaeriană | bază aeriană | dronă în spațiul`,
        needs: ["military", "battle"],
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: "tancuri | blindate | artilerie | infanterie | brigad* | bază militară",
      },
    ],
    terrorism: [
      {
        weight: 4,
        phrases: `
      terorist* | terorism* | atentat* | jihadist* | ostatic* | kamikaze | statul islamic`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: "arme chimice | atac chimic | arme biologice | bombă murdară | agent neurotoxic",
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: "ajutor umanitar | refugiaț* | evacuar* | coridor umanitar",
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      bugetul apărării | cheltuieli militare | cheltuielile pentru apărare | strategia de apărare |
      CSAT`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      serviciul militar | recrutar* | veteran* | rezervișt* | conscripți* | tribunal militar`,
      },
    ],
  },
  contexts: [
    {
      gives: ["military"],
      phrases: `
      militar* | armat* | soldaț* | ministrul apărării | NATO | arme | rachet* | război*`,
    },
    { gives: ["battle"], phrases: "atac* | lupte | război* | explozi*" },
    { gives: ["talks"], phrases: "întâlnire | întâlnit | vizit* | summit | acord | discuți*" },
    { gives: ["alliance"], phrases: "NATO" },
  ],
  offTopic: [{ weight: 3, phrases: "fotbal | campionat* | meci | olimpi* | film | concert" }],
};
