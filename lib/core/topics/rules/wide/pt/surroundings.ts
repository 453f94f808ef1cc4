import type { RuleTable } from "../../../rule.ts";

/** The company phrases keep, and the wording of other news. */
export const surroundings: RuleTable = {
  topics: {},
  contexts: [
    {
      gives: ["military"],
      phrases: `
      exércit* | soldad* | sargento* | oficia* | coronel | coronéis | general | generais |
      almirante* | brigadeiro* | capitão de | tenente* | fuzileir* | paraquedist* | tropa* |
      batalh* | brigada* | regimento* | quartel | fragat* | submarin* | corvet* | caças |
      blindad* | tanque* | munições | mísse* | armamento* | drone* | milícia* | marinha |
      força aérea | base aérea | base naval | contingente | CEMGFA | estado maior | defesa |
      reservist* | veteran* | recruta* | =NATO | =OTAN | combate* | guerra* | rebelde* |
      insurgent* | cadete* | comandos | golpista*`,
    },
    {
      gives: ["battle"],
      phrases: `
      atac* | combate* | conflito* | confront* | emboscad* | explos* | invad* | invas* | míssei* |
      ofensiva | rebelde* | refém | reféns | tiroteio* | trégua | cessar fogo | golpe |
      terroris* | insurg*`,
    },
    {
      gives: ["death"],
      phrases: `
      mort* | morr* | matou | mataram | matar | ferid* | vítima* | assassin* | cadáver* | corpos`,
    },
    {
      gives: ["talks"],
      phrases: `
      acord* | assin* | cimeira | cúpula | delegaç* | diálogo | encontr* | negocia* | reuni* |
      visit* | memorando | tratado | homólog* | receb*`,
    },
    {
      gives: ["trade"],
      phrases: `
      adquir* | compr* | contrat* | encomend* | entreg* | estaleir* | export* | fabric* |
      fornec* | milhões | bilh* | produç* | vend*`,
    },
    {
      gives: ["trial"],
      phrases: `
      acusad* | condenad* | detid* | investiga* | julga* | juiz | preso | presos | prisão |
      Supremo | =STF | tribunal | Ministério Público | réu | réus | sentença`,
    },
    {
      gives: ["nuclear"],
      phrases: "atómic* | nuclear* | ogiva* | urânio | balístic* | centrifug* | radioativ* | =AIEA",
    },
    {
      gives: ["launch"],
      phrases: "lanç* | test* | disparo | disparou",
    },
    {
      gives: ["state"],
      phrases: `
      governo | Brasília | embaix* | Kremlin | Lisboa | ministr* | Moscovo | Moscou | Pequim |
      presiden* | Teerão | Teerã | Washington | Kiev | Planalto | Casa Branca | diplom* |
      parlament* | russ* | chines* | iranian*`,
    },
    {
      gives: ["peril"],
      phrases: `
      cheias | ciclone | covid* | deslizament* | enchente* | furacão | incêndio* | inunda* |
      pandemia | seca | sismo | temporal | tempestade | terramoto | terremoto | epidemia`,
    },
    {
      gives: ["relief"],
      phrases: `
      ajuda | evacu* | humanitári* | resgat* | socorr* | mantimentos | desabrigad* | toneladas |
      hospital de campanha`,
    },
    {
      gives: ["post"],
      phrases: `
      demissão | demite | demitiu | exonera* | indicad* | nomead* | nomeia | novo | nova |
      substitui | sucessor | toma posse | tomou posse`,
    },
    {
      gives: ["vessel"],
      phrases: `
      navio* | fragat* | submarin* | corvet* | petroleir* | embarcaç* | lancha* | porta aviões |
      barco* | tripulação`,
    },
    {
      gives: ["aircraft"],
      phrases: `
      caça | caças | helicóptero* | drone* | bombardeiro* | avião militar | aviões militares |
      F 16* | F 35* | Gripen* | piloto* | KC 390`,
    },
    {
      gives: ["materiel"],
      phrases: `
      arma* | caças | blindad* | drone* | fragat* | helicóptero* | mísse* | míssil | munições |
      radar* | submarin* | tanque* | viatura*`,
    },
    {
      gives: ["drill"],
      phrases: "exercício* | manobra* | trein* | instrução | simula*",
    },
    {
      gives: ["agency"],
      phrases: `
      Abin | =CIA | espi* | inteligência | =FSB | =GRU | =KGB | Mossad | =SIS | serviços secretos`,
    },
    {
      gives: ["expel"],
      phrases: "expuls* | persona non grata",
    },
    {
      gives: ["signing"],
      phrases: "assin* | ratific*",
    },
    {
      gives: ["hack"],
      phrases: "hack* | ciber* | ransomware | malware | servidores",
    },
    {
      gives: ["service"],
      phrases: `
      serviço militar | recruta* | reservist* | veteran* | alistament* | cadete* | ex combatent*`,
    },
    {
      gives: ["officer"],
      phrases: `
      ministro da Defesa | ministra da Defesa | ministros da Defesa | CEMGFA |
      comandante do Exército | Hegseth | Nuno Melo | Múcio`,
    },
    {
      gives: ["ranks"],
      phrases: `
      almirant* | brigadeir* | cabo | capitão | comandant* | coronel | generais | general |
      militar | militares | oficia* | praças | sargent* | soldad* | tenent* | fuzileir* | recruta*`,
    },
    {
      gives: ["pact"],
      phrases: `
      aliança | cooperação | defesa | militar | =NATO | =OTAN | paz | segurança | trégua |
      cessar fogo`,
    },
    {
      gives: ["truce"],
      phrases: "cessar fogo | trégua | paz | rebelde* | hostilidades",
    },
  ],
  masks: `
      ataque cardíaco | ataque de pânico | ataque de tubarão | ataque do Benfica |
      ataque do Flamengo | guerra comercial | guerra de preços | guerra das estrelas |
      guerra fiscal | guerra de tarifas | bomba de gasolina | bomba d água | greve geral |
      secretário geral | diretor geral | diretora geral | procurador geral | procuradoria geral |
      assembleia geral | eleições gerais | clínica geral | advogado de defesa |
      defesa do consumidor | defesa do título | defesa do réu | defesa de Bolsonaro |
      defesa central | tropa de elite | exército de adeptos | artilheiro do campeonato |
      artilheiro da | artilharia do campeonato | míssil de fora | capitão da seleção |
      capitão do time | capitão da equipa | caça ao tesouro | caça furtiva | caça ao javali |
      à caça de | exercício físico | exercício fiscal | batalha judicial | batalha naval jogo`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      adeptos | torcida | torcedores | árbitro | avançado do | atacante | balneário | baliza |
      Benfica | Sporting | FC Porto | Brasileirão | Campeonato Brasileiro | Copa do Brasil |
      Corinthians | Flamengo | Palmeiras | futebol | golo | golos | goleiro | guarda redes |
      jogador* | Libertadores | Liga dos Campeões | Mundial de clubes | penálti |
      seleção brasileira | selecionador | técnico do | treinador | zagueiro | vôlei | basquete |
      ténis | Fórmula 1 | surf | judo | maratona | medalha de prata | medalha de bronze`,
    },
    {
      weight: 3,
      phrases: `
      ator | atriz | banda de rock | bilheteira | bilheteria | cantor* | carnaval | cinema |
      concerto | escola de samba | filme* | novela | romance | série da Netflix | show |
      videojogo* | videogame* | gamers | receita de | moda`,
    },
    {
      weight: 2,
      phrases: `
      assalto a banco | acidente de viação | acidente de trânsito | rendas | bolsa de valores |
      companhia aérea | meteorolog* | =IPMA | onda de calor | exames nacionais | Enem |
      supermercado*`,
    },
  ],
  hints: [
    {
      topic: "operations",
      weight: 2,
      phrases: "tropas | soldados | militares | combate",
    },
    {
      topic: "policy",
      weight: 2,
      phrases: "Forças Armadas | ministério da Defesa | Exército",
    },
  ],
};
