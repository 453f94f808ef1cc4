import type { RuleTable } from "../../../rule.ts";

export const state: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      mutabakat zaptı | savunma iş birliği | askeri iş birliği | iş birliği anlaşması |
      NATO zirve* | 5. madde | ikili görüşme | barış planı | üçlü zirve |
      Türk Devletleri Teşkilatı | ateşkes görüşme* | gönüllüler koalisyonu | askeri ataşe`,
      },
      {
        weight: 3,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: "mutabakat* | heyet* | mevkidaş* | arabulucu* | müzakere* | normalleşme",
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      savunma bütçe* | savunma harcama* | =GSYH | YAŞ kararları | Milli Güvenlik Kurulu | =MGK |
      tezkere* | askeri doktrin`,
      },
      {
        weight: 1.5,
        early: true,
        phrases: "=MSB | Milli Savunma Bakanlığı | Yaşar Güler | Genelkurmay* | kuvvet komutan*",
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "service", "ranks", "trial"],
        phrases: `
      askerlik kanunu | sözleşmeli er | uzman çavuş | kılıçlı yemin | Yüksek Disiplin Kurulu |
      harp okul* | mezuniyet töreni | şehit cenazesi | şehit aile* | anma tören* | kadın pilot |
      30 Ağustos`,
      },
      {
        weight: 3,
        needs: ["military", "service", "ranks", "trial"],
        phrases: "bedelli* | yoklama | terhis* | teğmen* | teğmenler | ihraç* | gazi* | madalya*",
      },
    ],
    intelligence: [
      {
        weight: 4,
        needs: ["trial", "state", "military", "agency"],
        phrases: `
      MİT* | Mossad* | istihbarat servis* | gizli bilgi* | devlet sırr* | =FSB | =CIA |
      sınır dışı edil* diplomat*`,
      },
      {
        weight: 3,
        needs: ["trial", "state", "military", "agency"],
        phrases: "casus | ajan* | sabotaj*",
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      siber | siber casus* | siber komutan* | hacklen* | hackerlar | fidye yazılım* |
      dezenformasyonla mücadele | sahte haber* | psikolojik harp | hibrit savaş`,
      },
    ],
  },
};
