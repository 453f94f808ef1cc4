import type { RuleTable } from "../../../rule.ts";

export const events: RuleTable = {
  topics: {
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      bombarde* | bombardead* | raid* aéreo* | incursão | incursões | troca de tiros |
      fogo de artilharia | fogo cruzado | emboscada | emboscadas | cerco | sitiad* |
      ofensiva terrestre | operação terrestre | operação especial | linha da frente |
      linha de frente | campo de batalha | zona tampão | zona desmilitarizada | estado de guerra |
      estado de sítio | guerra na Ucrânia | guerra em Gaza | guerra colonial |
      guerra do ultramar | guerra das Malvinas | guerra no Sudão | teatro de operações |
      territórios ocupados | forças de ocupação | rendição | renderam se | troca de prisioneiros |
      golpistas | tentativa de golpe | intentona | trama golpista | recolher obrigatório | motim |
      amotinad* | força multinacional | força de estabilização | missão da ONU |
      missão de estabilização | capacete azul | destacamento português |
      força nacional destacada | Forças Nacionais Destacadas | hostilidades |
      cessação das hostilidades | trégua humanitária | ataque preventivo | ataques preventivos |
      retaliação militar | ataque de mísseis | ataque com mísseis | drones abatidos | genocídio |
      limpeza étnica | massacre | Palma | insurgentes | insurgência`,
      },
      {
        weight: 3,
        gives: ["battle"],
        needs: ["military", "death", "battle"],
        phrases: `
      explosões | morteiros | granadas | obuses | minas | atiradores | patrulha | coluna |
      comboio | mercenári* | milícias | grupos armados | grupo armado | homens armados | gangues |
      narcotraficantes | facções | combatentes | inimigo | trincheiras | bastião | avanço |
      avançam | retomada | reconquista* | queda de | controlo da cidade | controle da cidade |
      forças russas | forças ucranianas | forças israelitas | exército israelense |
      exército israelita | exército russo | abatid* | intercetad* | interceptad* |
      mortos em combate | baixas | feridos | retaliação | escalada | atacad* | ataques |
      rebelde* | terroristas`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        needs: ["military", "battle"],
        phrases: `
      destacamento | destacad* | mobiliza* | envia | envio | reforço* | contingente | missão |
      mandato | patrulha* | retirada | retira | ocupação | ocupa* | anex* | desembarque |
      desdobramento | deslocamento de tropas`,
      },
      {
        weight: 3.5,
        needs: ["military", "state"],
        early: true,
        phrases: `
      palácio presidencial | presidente deposto | derrubad* | guarda presidencial |
      tomou o poder | tomam o poder | suspensa a Constituição | televisão estatal |
      alto comando militar`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      ataque terrorista | ataques terroristas | célula terrorista | grupo terrorista |
      organização terrorista | grupo jihadista | jihadistas | ameaça terrorista |
      combate ao terrorismo | contraterrorismo | radicalização | Al Shabab | Al Qaeda |
      Boko Haram | Hamas | Hezbollah | Talibã | talibãs | FP 25 | =ETA | carro armadilhado |
      cinto de explosivos | engenho explosivo | engenhos explosivos | bomba caseira |
      reivindicou | reivindicado | tomada de reféns | sequestro de | sequestrad* | raptad* |
      rapto | resgate de reféns | decapitad* | extremistas islâmicos | extremismo violento`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      corredor humanitário | campo de refugiados | campos de deslocados | requerentes de asilo |
      Cruz Vermelha | Crescente Vermelho | =ACNUR | =UNRWA | Programa Alimentar Mundial |
      ponte aérea | lançamento de ajuda | hospital de campanha | navio hospital |
      voo de repatriação | proteção civil | defesa civil | Operação Taquari |
      combate aos incêndios | incêndios rurais | Força Aérea helicópteros combate |
      Operação Acolhida`,
      },
      {
        weight: 3,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      deslocad* | refugiad* | fome | desnutrição | evacuad* | evacuar | repatri* | enchente* |
      desabrigad* | resgat* | salvamento | flotilha | desminagem | brigadistas | mantimentos`,
      },
      {
        weight: 3,
        needs: ["peril", "relief"],
        phrases: "fuzileiros | Marinha | helicópteros | batalhão | tropas | engenharia militar",
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      =NRBQ | =QBRN | =DQBRN | guerra química | guerra biológica | gás nervoso | gás mostarda |
      gases tóxicos | novichok | polónio | ricina | antraz | varíola | bioterrorismo |
      descontaminação | contaminação | radioativ* | radiação | césio 137 | Chernobyl | Zaporíjia |
      central de Zaporíjia | acidente nuclear | iodo | urânio empobrecido | =OPAQ |
      agente laranja | agente químico | agentes químicos`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      míssil intercontinental | mísseis intercontinentais | míssil hipersónico |
      mísseis hipersónicos | mísseis de longo alcance | míssil de longo alcance | lança míssil |
      lançou um míssil | lançou mísseis | testou um míssil | teste de míssil | testes de mísseis |
      ogivas nucleares | bomba de hidrogénio | bombas atómicas | dissuasão nuclear |
      guarda chuva nuclear | doutrina nuclear | forças nucleares | potência nuclear |
      potências nucleares | arsenal atómico | guerra nuclear | ataque nuclear |
      ensaios nucleares | submarino nuclear balístico | escudo antimíssil | sistema antimíssil |
      Patriot | Cúpula Dourada | Cúpula de Ferro | intercetor* | Oreshnik | Iskander | Hiroshima |
      Nagasaki | silos`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      controlo de armamentos | controle de armamentos | tratado de não proliferação |
      tratado New START | tratado INF | tratado de proibição | =ABACC | minas terrestres |
      bombas de fragmentação | munições de fragmentação | duplo uso | exportação de armas proib* |
      sanções da ONU | snapback | negociações nucleares | nuclear iraniano | enriquecimento |
      centrifugador* | centrífugas | Natanz | Fordow | inspetores | Grossi |
      corrida ao armamento | corrida armamentista | entrega das armas | entrega de armas |
      deposição das armas | desmobilização | armas ligeiras | moratória |
      zona livre de armas nucleares`,
      },
    ],
  },
};
