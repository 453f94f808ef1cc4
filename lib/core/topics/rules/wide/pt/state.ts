import type { RuleTable } from "../../../rule.ts";

export const state: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      acordo de cooperação | acordo de segurança | acordo bilateral | memorando de entendimento |
      carta de intenções | declaração conjunta | acordo das Lajes | artigo 5 | artigo 4 |
      cimeira de Haia | cimeira da OTAN | flanco leste | flanco oriental | aliado extra OTAN |
      conferência de Munique | coligação dos dispostos | coalizão dos dispostos |
      grupo de contacto | plano de paz | conferência de paz | conversações de paz |
      enviado especial | delegação militar | adido militar | adido de defesa | reunião bilateral |
      visita oficial | parceria estratégica | CPLP defesa | ZOPACAS | pacto de Varsóvia |
      Essequibo`,
      },
      {
        weight: 3,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      memorando | aliados | conversações | negociações | negociad* | mediação | mediador* |
      delegação | homólogo | homóloga | neutralidade | ratific* | tratado | roteiro`,
      },
      {
        weight: 2.5,
        needs: ["military", "battle", "pact", "truce"],
        near: ["talks", "signing", "state"],
        phrases: `
      acordo | cimeira | cúpula | reunião | diálogo | conferência | declaração | embaixador* |
      ministros | parceiros | delegad*`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      orçamento de defesa | despesa em defesa | despesas com defesa | investimento em defesa |
      2% do PIB | 5% do PIB | PIB em defesa | PIB para a defesa | =LPM | lei da defesa nacional |
      conceito estratégico | estratégia nacional de defesa | política nacional de defesa |
      livro branco da defesa | conselho superior de defesa |
      conselho superior de defesa nacional | comissão de defesa |
      comissão de relações exteriores e defesa | exército europeu | defesa europeia |
      autonomia estratégica | reforma das Forças Armadas | efetivos das Forças Armadas | =GLO |
      Garantia da Lei e da Ordem | PEC dos militares | militares na política`,
      },
      {
        weight: 1.5,
        early: true,
        phrases: `
      ministro da Defesa Nacional | Nuno Melo | José Múcio | Múcio | CEMGFA |
      chefe do Estado Maior General | comandante do Exército | comandante da Marinha |
      comandante da Aeronáutica`,
      },
      {
        weight: 2,
        needs: ["military"],
        phrases: `
      orçamento | lei | decreto | projeto de lei | Congresso | Senado | Câmara | Assembleia |
      Parlamento | votação | comissão | =PIB | reforma | estratégia | despesa`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      serviço militar obrigatório | deficientes das Forças Armadas | reforma dos militares |
      previdência militar | salário* dos militares | morte de instruendos | mortes nos comandos |
      curso de comandos | abuso sexual | justiça militar | Superior Tribunal Militar | =STM |
      perda de patente | generais condenados | expuls* do Exército | primeira mulher |
      mulheres nas Forças Armadas | alistamento feminino | Dia de Portugal | 25 de Abril |
      capitães de Abril | ditadura militar | família de militares`,
      },
      {
        weight: 3,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      alistamento | recrutas | recruta | voluntári* | veteran* | pensões | promoção | promoções |
      cadete* | academia | instruendo* | praxe | assédio | tortura | suicídio | julgamento |
      condenad* | homenagem | medalha | condecor* | cerimónia | parada | desfile | anistia |
      deserção | memorial`,
      },
      {
        weight: 2.5,
        near: ["military", "ranks", "service"],
        phrases: `
      família* | viúva | carreira | memória | monumento | jovens | uniforme | denúncia* |
      testemunho*`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      espião russo | espiões russos | rede de espionagem | agente duplo | ex agente |
      serviços de informação | serviço de informações | serviços de inteligência | =SIRP |
      Abin paralela | segredo de Estado | documentos NATO | documentos confidenciais |
      informação classificada | fuga de documentos | Carvalhão Gil | Cherkasov | navio espião |
      balão espião | satélite espião | diplomatas expulsos | expulsão de diplomatas |
      persona non grata | operação clandestina | =PIDE | programa espião | FirstMile | =CIA |
      =KGB | =GRU | =FSB | Mossad`,
      },
      {
        weight: 3,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: "vazamento | vazou | traição | infiltrad* | escutas | sabotagem | sabotador*",
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      ciber* | ciberespaço | comando de defesa cibernética | defesa cibernética |
      guerra cibernética | ataque informático | ataques informáticos | ataque hacker |
      hackers russos | pirataria informática | invasão de sistemas | ransomware | malware |
      phishing | DDoS | roubo de dados | documentos NATO dark web | guerra híbrida |
      ameaças híbridas | ameaça híbrida | ingerência* | interferência russa |
      interferência estrangeira | campanha de desinformação | fake news | notícias falsas | bots |
      trolls | deepfake* | propaganda russa | guerra psicológica | guerra cognitiva |
      interferência de GPS`,
      },
    ],
  },
};
