import type { RuleTable } from "../../../rule.ts";

export const forces: RuleTable = {
  topics: {
    maritime: [
      {
        weight: 4,
        phrases: `
      patroln* brod* | minolov* | admiral* | posad* broda | školsk* brod* | tanker* |
      Crven* mor* | rječn* flotil* | rečn* flotil* | podmorsk* kabl* | gusar* |
      Jadran* mornaric* | ратн* морнариц* | патролн* брод* | минолов* | адмирал* | посад* брода |
      школск* брод* | танкер* | Црвен* мор* | рјечн* флотил* | речн* флотил* | подморск* кабл* |
      гусар* | Јадран* морнариц*`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      protuzračn* obran* | =PVO | vazduhoplovstv* | zrakoplovstv* | rafal* avion* |
      transporter* Y 20 | bespilotn* letjelic* | pilot* | eskadril* | Batajnic* | helikopter* |
      Kiowa | Black Hawk* | radar* | lanser* sistem* | raketn* sustav* | S 300 | Pancir* |
      протузрачн* обран* | ПВО | ваздухопловств* | зракопловств* | Рафале* | рафал* авион* |
      МиГ* | борбен* зракоплов* | беспилотн* летјелиц* | пилот* | ескадрил* | Батајниц* |
      хеликоптер* | радар* | лансер* систем* | ракетн* сустав* | зрачн* простор* | Панцир*`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      kopnen* vojsk* | gardijsk* brigad* | mehanizovan* | mehaniziran* | bataljun* | bataljon* |
      bojn* | vojarn* | kasarn* | poligon* | M 84* | padobranc* | specijaln* brigad* |
      graničn* policij* vojsk* | baz* Jug | baz* Bondsteel | HIMARS* | копнен* војск* |
      гардијск* бригад* | механизован* | механизиран* | батаљун* | батаљон* | бојн* | војарн* |
      касарн* | полигон* | Леопард* | падобранц* | специјалн* бригад* | граничн* полициј* војск* |
      баз* Југ | баз* Бондстеел | ХИМАРС*`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      isporučit* | isporuk* | nabav* | ugovor* o nabavi | ugovor* o nabavci |
      obramben* industrij* | odbramben* industrij* | namjensk* | Jugoimport* | Krušik* |
      Zastav* oružj* | izvoz* municije | izvoz* naoružanja | sredstv* će zadužiti |
      sajam* naoružanja | kupuje raf* | kupovin* | pogon* dronov* | испоручит* | испорук* |
      набав* | набавк* | уговор* о набави | уговор* о набавци | обрамбен* индустриј* |
      одбрамбен* индустриј* | намјенск* | Ђуро Ђаковић | Југоимпорт* | Крушик* | Застав* оружј* |
      ДОК ИНГ | ХС Продукт | извоз* муниције | извоз* наоружања | средств* ће задужити |
      сајам* наоружања | купује раф* | куповин* | погон* дронов*`,
      },
    ],
    technology: [
      {
        weight: 4,
        needs: ["military", "trade", "materiel"],
        phrases: `
      FPV* | umjetn* inteligencij* | veštačk* inteligencij* | ФПВ* | умјетн* интелигенциј* |
      вештачк* интелигенциј*`,
      },
      {
        weight: 3,
        needs: ["military", "trade", "materiel"],
        phrases: `
      dron* | autonomn* | softver* | prototip* | hipersoničn* | robot* | dronov* | дрон* |
      аутономн* | софтвер* | прототип* | хиперсоничн* | робот* | дронов*`,
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military", "drill"],
        phrases: `
      vojn* obuk* | zajedničk* vježb* | zajedničk* vežb* | poligonsk* prikaz* |
      prikaz* sposobnosti | војн* обук* | заједничк* вјежб* | заједничк* вежб* |
      полигонск* приказ* | приказ* способности`,
      },
      {
        weight: 3,
        needs: ["military", "drill"],
        phrases: "obuk* | gađanj* | instruktor* | обук* | гађањ* | инструктор*",
      },
    ],
  },
};
