import type { RuleTable } from "../../../rule.ts";

export const forces: RuleTable = {
  topics: {
    maritime: [
      {
        weight: 4,
        phrases: `
      navios patrulha | patrulha oceânico | navio polivalente | navio reabastecedor |
      navio escola | navio hidrográfico | navio de assalto | navio aeródromo | caça minas |
      draga minas | lancha* patrulha | fragatas | corvetas | Marinha do Brasil |
      Marinha Portuguesa | Armada portuguesa | fuzileiros navais | fuzileiro | mergulhadores |
      =NRP | Amazônia Azul | PROSUB | submarino Riachuelo | submarino nuclear brasileiro |
      submarino Tridente | classe Tamandaré | fragata Tamandaré | Itaguaí | Arsenal do Alfeite |
      Alfeite | almirante | vice almirante | contra almirante | capitão de mar e guerra |
      capitão de fragata | capitão tenente | marinheir* | esquadra | flotilha | frota fantasma |
      frota sombra | frota russa | navio russo | navios russos | navio espião russo | base naval |
      base do Alfeite | zona económica exclusiva | águas internacionais | mar Vermelho |
      mar Negro | mar do Sul da China | golfo da Guiné | golfo de Áden | estreito de Ormuz |
      estreito de Taiwan | cabos submarinos | cabo submarino | petroleiro | petroleiros |
      navio mercante | abordagem | narcosubmarino | narcossubmarino | lancha rápida |
      bloqueio naval | torpedo* | minas marítimas | Polícia Marítima`,
      },
      {
        weight: 2,
        needs: ["military", "vessel", "battle", "state"],
        phrases: `
      navio* | mar | oceano | porto | cais | tripulação | casco | estreito | ilha* | golfo |
      naval | navais | embarcaç*`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      Força Aérea Portuguesa | Força Aérea Brasileira | =FAB | esquadra de voo | esquadrão |
      aviões caça | caça F* | caças F* | caça Gripen | Gripen | A 29 Super Tucano |
      helicópteros militares | avião de transporte | avião de carga militar |
      reabastecimento aéreo | policiamento aéreo | alerta aérea | violação do espaço aéreo |
      violaram o espaço aéreo | intercetaram aviões | sistema antiaéreo | sistemas antiaéreos |
      mísseis antiaéreos | antidrone | radares | radar | pilotos | piloto da Força Aérea |
      piloto-aviador | queda de avião militar | queda de helicóptero militar | ejet* |
      base das Lajes | Lajes | base de Beja | base de Monte Real | Anápolis base |
      bombardeiros estratégicos | satélite militar | satélites militares | satélite espião |
      comando espacial | zona de exclusão aérea | sobrevoo de drones | esquadrilha`,
      },
      {
        weight: 2.5,
        needs: ["military", "aircraft"],
        phrases: `
      helicóptero* | piloto* | voo* | pista | satélite* | órbita | aterr* | descol* | decol* |
      aéreo* | aérea*`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      Exército Português | Exército Brasileiro | regimento | regimentos | comandos | rangers |
      paraquedista | tropas especiais | forças especiais | operações especiais | cavalaria |
      carros de combate | carro de combate | Leopard | viaturas blindadas | viatura blindada |
      obus | morteiro | lança foguetes | Astros | artilheiros | engenharia militar | quartel |
      quartéis | aquartelamento | guarnição | campo militar | Santa Margarida |
      brigada mecanizada | batalhões | bases militares | guarda de fronteira |
      fronteira militarizada | selva | =CIGS | desminagem`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      indústria da defesa | indústria militar | empresa de defesa | empresas de defesa |
      setor da defesa | contrato de aquisição | contrato militar | aquisição de caças |
      compra de caças | aquisição de fragatas | aquisição de aviões | compra de blindados |
      Taurus | Imbel | Akaer | idD Portugal Defence | Thyssenkrupp Marine | Saab | Naval Group |
      =ICN | West Sea | estaleiros de Viana | batimento de quilha | lançamento ao mar |
      material militar | material de guerra | equipamento militar | equipamentos militares |
      entrega de armas a | envio de armas | armas a Israel | pacote de ajuda militar |
      fábrica de munições | munições | fábrica de armas | exportações de defesa | =LAAD |
      Empréstimo SAFE | venda de aviões | primeiro exemplar`,
      },
      {
        weight: 2.5,
        near: ["military", "materiel", "trade"],
        phrases: `
      milhões | mil milhões | bilhões | bilhão | unidades | fábrica | fabric* | constru* |
      produz* | fornec* | consórcio | compra* | adquir* | entreg* | vend* | substitu* |
      moderniz* | encomend* | licitação`,
      },
    ],
    technology: [
      {
        weight: 4,
        needs: ["military", "materiel", "trade"],
        phrases: `
      drones kamikaze | drone kamikaze | drone naval | drones navais | drone submarino |
      munições vagantes | primeiro voo | sexta geração | REPMUS | energia dirigida |
      inovação militar | =VSNT | =VANT`,
      },
      {
        weight: 3,
        needs: ["military", "materiel", "trade"],
        phrases: "laser | robô | robôs | protótipos | demonstrador | quântic*",
      },
      {
        weight: 2,
        needs: ["military"],
        unless: ["battle", "death"],
        phrases: "dron* | autónom* | tecnolog* | sensor* | não tripulad*",
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military", "drill", "peril"],
        phrases: `
      exercício da NATO | exercício naval | exercício multinacional | exercícios navais |
      exercício de tiro | manobras militares | REPMUS | Orion | UNITAS | Obangame Express |
      jogos de guerra | instrução militar | formação militar | academia militar | escola naval`,
      },
      {
        weight: 3,
        needs: ["military", "drill", "peril"],
        phrases: `
      treino | treinamento | instrução | instrutores | formadores | adestramento | simulacro |
      simulação | interoperabilidade`,
      },
    ],
  },
};
