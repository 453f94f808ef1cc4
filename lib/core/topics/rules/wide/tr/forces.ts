import type { RuleTable } from "../../../rule.ts";

export const forces: RuleTable = {
  topics: {
    maritime: [
      {
        weight: 4,
        phrases: `
      amfibi hücum gemisi | mayın* | mayın avlama | mayın karşı tedbirleri | Karadeniz Mayın |
      =SAS | SAT komando* | sualtı | deniz karakol | deniz karakol uçağı | karakol gemisi |
      hücumbot* | amiral* | oramiral | tersanesi komutanlığı | deniz piyade* |
      Deniz Kuvvetleri Komutanlığı | gemi güverte* | güverte* | güverteye | MİLGEM | denizciler* |
      seyir duyuru* | NAVTEX | Boğaz* gemi | gemi trafiğine | Montrö | kıta sahanlığı |
      münhasır ekonomik bölge | tanker* | korsan* | gölge filo | Kızıldeniz* | Hürmüz* |
      insansız deniz araç* | Doğu Akdeniz`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      Hava Kuvvetleri Komutanlığı | savaş uçak* | jet* düştü | filo* komutan* |
      hava sahası ihlal* | S 400* | F 16* | F 35* | askeri kargo uçağı | C 130 | pilot* |
      Solo Türk | Türk Yıldızları | uydu* askeri | radar* | önleme uçuşu`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      Kara Kuvvetleri Komutanlığı | komando* | tabur* | tümen* | kolordu* | kışla* | hudut |
      sınır karakol* | karakol | jandarma | Altay tank* | Fırtına obüs* | özel kuvvetler |
      üs bölgesi | zırhlı araç`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      =SSB | Savunma Sanayii Başkanlığı | savunma sanayii | ihracat sözleşmesi |
      sözleşme imzala* | seri üretim | envantere girdi | envantere | teslim edildi |
      teslim alındı | Repkon | =IDEF | SAHA EXPO | tedarik* | satış* onay* | denize indirildi |
      denize indirme`,
      },
    ],
    technology: [
      {
        weight: 4,
        needs: ["military", "trade", "materiel"],
        phrases: `
      =TB3 | =TB2 | insansız uçak | insansız hava aracı | insansız deniz | kamikaze dron* |
      yapay zeka | ilk uçuş* | test atış* | sürü dron*`,
      },
      {
        weight: 3,
        needs: ["military", "trade", "materiel"],
        phrases: "otonom* | prototip* | yazılım*",
      },
    ],
    exercises: [
      {
        weight: 4,
        phrases: `
      tatbikatı | Efes tatbikat* | Anadolu Kartalı | Mavi Vatan tatbikat* | eğitim atış* |
      ortak eğitim | askeri eğitim* | savaş oyunu`,
      },
    ],
  },
};
