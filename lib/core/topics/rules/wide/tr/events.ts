import type { RuleTable } from "../../../rule.ts";

export const events: RuleTable = {
  topics: {
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      hava saldırı* | hava harekâtı | topçu ateşi | havan topu | pusu | pusuya | kuşatma* |
      kuşatıldı | cephe hattı | tampon bölge | savaş alanı | kara operasyonu | sınır ötesi |
      sınır ötesi harekat | Pençe Kilit | Fırat Kalkanı | Zeytin Dalı | Barış Pınarı |
      Bahar Kalkanı | ateşkes ihlal* | askeri darbe | cunta* | ayaklanma* | isyancılar |
      sokağa çıkma yasağı | barış gücü askerleri | UNIFIL | esir takası | soykırım* | katliam* |
      misilleme* | önleyici saldırı | dron saldırı* | füze saldırı* | düşürüldü | vuruldu |
      Hızlı Destek Kuvvetleri | 15 Temmuz | asker çekme | asker gönder* | kuşatma altında`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      terör saldırısı | terör örgütü | terörle mücadele | bombalı araç | bombalı eylem |
      el yapımı patlayıcı | intihar bombacısı | rehin alın* | kaçırıl* | =YPG | =SDG | =FETÖ |
      DHKP C | Eş Şebab | Boko Haram | üstlendi | terörsüz Türkiye | silah bırakma |
      teröristler etkisiz`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "peril", "relief"],
        phrases: `
      insani yardım | sahra hastanesi | yardım uçağı | yardım konvoyu | mülteci kampı |
      yerinden edil* | Kızılay | =AFAD | hava köprüsü | arama kurtarma | yangın söndürme`,
      },
      {
        weight: 3,
        needs: ["military", "battle", "death", "peril", "relief"],
        phrases: "tahliye | kıtlık",
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      kimyasal saldırı | radyoaktif* | radyasyon* | Çernobil | novicok | sarin* |
      kimyasal silahların yasaklanması | nükleer kaza`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      balistik füze | kıtalararası balistik | hipersonik füze | nükleer caydırıcılık |
      nükleer test | füze fırlat* | füze testi | Çelik Kubbe | Patriot* | nükleer cephanelik |
      nükleer güç | hidrojen bombası | Bora | Cenk füzesi`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      uranyum* | santrifüj* | =UAEA | silah bırak* | misket bombası | mayın sözleşmesi |
      nükleer müzakere* | Yeni START | yayılmanın önlenmesi | CAATSA | ambargo*`,
      },
    ],
  },
};
