import type { RuleTable } from "../../../rule.ts";

/** The company phrases keep, and the wording of other news. */
export const surroundings: RuleTable = {
  topics: {},
  contexts: [
    {
      gives: ["military"],
      phrases: `
      amiral* | astsubay* | er | erbaş* | general* | korgeneral | orgeneral | jandarma |
      komando* | subay* | tabur* | tugay* | donanma* | filo | fırkateyn* | tatbikat* | mayın |
      mühimmat* | savunma sanayi* | F 16 | insansız | =SİHA | =İHA | Mehmetçik | teğmen* | =TCG |
      gemi güverte* | karargah* | Baykar`,
    },
    {
      gives: ["trade"],
      phrases: `
      sözleşme* | ihraca* | ihracat* | üretim* | teslim* | satın al* | tedarik* | milyar | milyon`,
    },
    {
      gives: ["state"],
      phrases: `
      bakan* | cumhurbaşkan* | hükümet* | Kremlin | Moskova | Ankara | Washington | büyükelçi* |
      Pekin | dışişleri`,
    },
    {
      gives: ["trial"],
      phrases: "mahkeme* | dava* | gözaltı* | tutuklan* | savcılık | hapis | yargılan*",
    },
    {
      gives: ["relief"],
      phrases: "yardım* | tahliye* | kurtarma | insani",
    },
    {
      gives: ["service"],
      phrases: "askerlik | şehit* | gazi* | teğmen* | er",
    },
    {
      gives: ["ranks"],
      phrases: `
      general* | amiral* | albay | binbaşı | yüzbaşı | teğmen* | astsubay* | subay* | asker |
      askerler`,
    },
    {
      gives: ["pact"],
      phrases: "savunma | güvenlik | askeri | =NATO | barış | ateşkes",
    },
    {
      gives: ["nuclear"],
      phrases: "nükleer* | uranyum* | balistik",
    },
    {
      gives: ["vessel"],
      phrases: "gemi* | tekne* | tanker* | fırkateyn* | denizaltı*",
    },
    {
      gives: ["materiel"],
      phrases: "füze* | tank* | silah* | dron* | =SİHA | =İHA | mühimmat* | gemi* | uçak*",
    },
    {
      gives: ["agency"],
      phrases: "=MİT | istihbarat* | casus* | Mossad",
    },
  ],
  masks: `
      genel kurul* | genel seçim* | genel başkan* | panik atak | fiyat savaş* | yıldız savaşları |
      bilim kurgu | top mermisi gibi şut | hücum hattı | savunma oyuncu* | savunma avukat* |
      futbol savunma | kaptan* takım | sarı kırmızılı ordu | uzun metraj`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      Galatasaray | Fenerbahçe | Beşiktaş | Trabzonspor | teknik direktör | kaleci | forvet |
      penaltı | hakem | taraftar* | derbi | milli takım | Filenin Sultanları | voleybol* |
      oyuncu kadrosu | sinema* | albüm | şarkı* | oyun konsol* | dizinin | vizyona | yönetmen* |
      tiyatro*`,
    },
  ],
};
