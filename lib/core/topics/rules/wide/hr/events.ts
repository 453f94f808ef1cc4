import type { RuleTable } from "../../../rule.ts";

export const events: RuleTable = {
  topics: {
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      raketiranj* | raketn* napad* | minobacačk* | razmjen* vatre | razmen* vatre | zasjed* |
      zased* | opsad* | opkoljen* | crt* bojišnice | bojišnic* | lini* fronta | tampon zon* |
      ratn* stanj* | okupiran* | okupacij* | oslobođenj* | predaj* oružja | pobunjenik* |
      vojn* hunt* | vojn* vlast* | izvanredn* stanj* | policijsk* sat | plav* kacig* |
      plav* šljem* | KFOR* | EUFOR* | razmjen* zarobljenik* | razmen* zarobljenik* |
      neprijateljstv* | obustav* vatre | genocid* | etničk* čišćenj* | masakr* | oborili |
      oboren* | napad* na Banjsk* | ракетирањ* | ракетн* напад* | минобацачк* | размјен* ватре |
      размен* ватре | засјед* | засед* | опсад* | опкољен* | црт* бојишнице | бојишниц* |
      лини* фронта | тампон зон* | ратн* стањ* | окупиран* | окупациј* | ослобођењ* |
      предај* оружја | побуњеник* | војн* хунт* | војн* власт* | изванредн* стањ* |
      полицијск* сат | мировн* мисиј* | плав* кациг* | плав* шљем* | КФОР* | ЕУФОР* |
      размјен* заробљеник* | размен* заробљеник* | непријатељств* | обустав* ватре | геноцид* |
      етничк* чишћењ* | масакр* | оборили | оборен* | напад* на Бањск*`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      terorističk* napad* | samoubilačk* napad* | automobil* bomb* | eksplozivn* naprav* |
      otmic* | oteli | džihadist* | islamsk* držav* | preuzel* odgovornost | atentat* |
      protuterorist* | antiterorist* | терористичк* напад* | самоубилачк* напад* |
      аутомобил* бомб* | експлозивн* направ* | отмиц* | отели | џихадист* | исламск* држав* |
      преузел* одговорност | атентат* | протутерорист* | антитерорист*`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "peril", "relief"],
        phrases: `
      humanitarn* konvoj* | poplav* vojsk* | poljsk* bolnic* | crven* križ* | crven* krst* |
      gašenj* požara | vreć* pijeska | хуманитарн* конвој* | поплав* војск* | пољск* болниц* |
      црвен* криж* | црвен* крст* | гашењ* пожара | врећ* пијеска`,
      },
      {
        weight: 3,
        needs: ["military", "battle", "death", "peril", "relief"],
        phrases: `
      prognanik* | raseljen* | evakuac* | razminiranj* | kanader* | прогнаник* | расељен* |
      евакуац* | разминирањ* | канадер*`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      =NBKO | nuklearno biološk* | radioaktivn* | zračenj* | dekontaminacij* | sarin* | novičok* |
      NATO bombardiranj* uran* | osiromašen* urani* | НБКО | нуклеарно биолошк* | радиоактивн* |
      зрачењ* | деконтаминациј* | сарин* | новичок* | НАТО бомбардирањ* уран* | осиромашен* урани*`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      balističk* rake* | hipersoničn* | interkontinentaln* | krstareć* rake* | nuklearn* oružj* |
      nuklearn* arsenal* | nuklearn* glav* | raketn* štit* | Patriot* | балистичк* раке* |
      хиперсоничн* | интерконтиненталн* | крстарећ* раке* | нуклеарн* оружј* |
      нуклеарн* арсенал* | нуклеарн* глав* | ракетн* штит* | Патриот*`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      obogaćivanj* uran* | kontrol* izvoza | kasetn* | protupješačk* min* | utrk* u naoružanju |
      trk* u naoružanju | ilegaln* oružj* predaj* | =IAEA | predaj* naoružanja |
      обогаћивањ* уран* | контрол* извоза | касетн* | протупјешачк* мин* | утрк* у наоружању |
      трк* у наоружању | илегалн* оружј* предај* | ИАЕА | предај* наоружања`,
      },
    ],
  },
};
