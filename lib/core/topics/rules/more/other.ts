import type { RuleTable } from "../../rule.ts";
import { mergeTables } from "../merge.ts";
import { events } from "../wide/tr/events.ts";
import { forces } from "../wide/tr/forces.ts";
import { state } from "../wide/tr/state.ts";
import { surroundings } from "../wide/tr/surroundings.ts";
import { names } from "../wide/latin/names.ts";

const trBasic: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        near: ["alliance"],
        phrases: "üyelik | üyeliği* | katılım* | genişleme* | veto*",
      },
      {
        weight: 4,
        phrases: `
      savunma işbirliği | askeri işbirliği | savunma anlaşması | güvenlik anlaşması | NATO zirvesi |
      NATO üyeliği | askeri ittifak | barış görüşmeleri | barış anlaşması |
      savunma bakanları toplantısı | güvenlik garantileri | stratejik ortaklık`,
      },
      { weight: 3, phrases: "Milli Savunma Bakanı", near: ["talks"] },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      hava saldırısı | hava saldırıları | hava harekat* | bombardıman* | bombaladı | kara harekatı |
      askeri harekat* | harekât* | operasyon* | ateşkes* | iç savaş* | darbe | darbe girişimi |
      darbeciler | sıkıyönetim | isyan | barış gücü | işgal* | askerleri çekil* | çatışma* | cephe |
      İHA saldırısı | savaş esiri* | savaş suç* | taarruz`,
        needs: ["military", "death"],
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: "savaş | savaşı | saldırı | saldırısı | birlikler | militan* | isyancı*",
        needs: ["military", "death"],
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        phrases: `
      balistik füze* | nükleer deneme* | füze denemesi | füze savunma* | nükleer silah* |
      nükleer başlık* | seyir füzesi | kıtalararası | Tayfun füzesi`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      silahsızlanma* | nükleer anlaşma* | nükleer program* | silah ambargosu | silahların kontrolü |
      denetçi* | uranyum zenginleştirme`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      siber saldırı* | siber güvenlik | hacker* | bilgisayar korsan* | dezenformasyon | propaganda |
      elektronik harp`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: "casus* | casusluk | istihbarat* | MİT | gizli belge* | ajan | ajanı | sabotaj",
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      savunma sanayi* | silah satışı | silah satışları | silah ihracatı | askeri yardım | Aselsan |
      Baykar | Roketsan | TUSAŞ | tersane* | teslimat* | silah anlaşması`,
      },
    ],
    technology: [
      {
        weight: 4,
        phrases: `
      hipersonik | insansız savaş uçağı | Kızılelma | SİHA | İHA | lazer silah* | KAAN |
      insansız deniz aracı`,
      },
    ],
    exercises: [{ weight: 4, phrases: "tatbikat* | askeri eğitim | ortak tatbikat" }],
    maritime: [
      {
        weight: 4,
        phrases: `
      donanma* | deniz kuvvetleri | savaş gemisi | savaş gemileri | fırkateyn* | denizaltı* |
      uçak gemisi | sahil güvenlik | karasuları | korvet* | Karadeniz'de | mavi vatan`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      hava kuvvetleri | savaş uçağı | savaş uçakları | hava sahası | hava savunma* | hava üssü |
      savaş jeti | askeri helikopter | bombardıman uçağı | Eurofighter`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      kara kuvvetleri | tank | tanklar | zırhlı* | topçu* | obüs* | piyade | askeri üs | tugay*`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        phrases: `
      terör* | terörist* | intihar saldırısı | canlı bomba | bombalı saldırı | rehine* | PKK | IŞİD |
      DEAŞ | El Kaide | cihatçı*`,
      },
    ],
    cbrn: [
      { weight: 4, phrases: "kimyasal silah* | biyolojik silah* | sinir gazı | KBRN | sarin gazı" },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death"],
        phrases: "insani yardım* | mülteci* | sığınmacı* | tahliye* | insani koridor",
      },
      { weight: 3, needs: ["peril"], phrases: "asker | askerler | ordu | Mehmetçik" },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      savunma bütçesi | savunma harcamaları | askeri harcama* | güvenlik stratejisi |
      Yüksek Askeri Şura | savunma bakanı istifa | savunma politikası | genelkurmay başkanı`,
      },
    ],
    personnel: [
      {
        weight: 4,
        phrases: `
      askerlik | bedelli askerlik | zorunlu askerlik | gaziler | şehit* | askeri mahkeme | terhis |
      er alımı | uzman erbaş`,
      },
    ],
  },
  contexts: [
    {
      gives: ["military"],
      phrases: `
      asker* | ordu* | silahlı kuvvet* | savunma bakan* | NATO | silah* | füze* | savaş* |
      Milli Savunma* | TSK`,
    },
    { gives: ["battle"], phrases: "saldırı* | çatışma* | bomba* | savaş* | patlama*" },
    {
      gives: ["death"],
      phrases: "öldü* | ölü | öldürüldü | yaralı | yaralandı | hayatını kaybetti | şehit*",
    },
    { gives: ["talks"], phrases: "görüş* | ziyaret* | toplantı* | zirve* | imzala* | anlaşma*" },
    { gives: ["peril"], phrases: "deprem* | sel | yangın* | fırtına | salgın*" },
    { gives: ["alliance"], phrases: "NATO" },
  ],
  masks: "genel grev | genel sekreter* | genel müdür* | kalp krizi | ticaret savaş*",
  offTopic: [
    {
      weight: 3,
      phrases: `
      futbol | süper lig | şampiyonlar ligi | maç* | dünya kupası | olimpiyat* | film | dizi | konser |
      basketbol | gol`,
    },
  ],
};

export const tr: RuleTable = mergeTables(trBasic, names, events, forces, state, surroundings);

/** Indonesian and Malay. */
export const id: RuleTable = {
  topics: {
    diplomacy: [
      { weight: 4, near: ["alliance"], phrases: "keanggotaan | bergabung | perluasan" },
      {
        weight: 4,
        phrases: `
      kerja sama pertahanan | kerjasama pertahanan | kerja sama militer | perjanjian pertahanan |
      pakta pertahanan | aliansi militer | dialog pertahanan | menteri pertahanan ASEAN |
      perundingan damai | perjanjian damai | KTT NATO | keanggotaan NATO`,
      },
      { weight: 3, near: ["talks"], phrases: "menteri pertahanan | menhan | panglima TNI" },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      serangan udara | serangan drone | serangan rudal | pengeboman | membombardir | operasi militer |
      gencatan senjata | kudeta | perang saudara | invasi | pasukan perdamaian | penarikan pasukan |
      kontak senjata | baku tembak | pemberontak* | darurat militer | kejahatan perang |
      kontingen Garuda`,
      },
      { weight: 2.5, gives: ["battle"], phrases: "perang | pertempuran | pasukan | milisi" },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        phrases: `
      rudal balistik | uji coba rudal | uji coba nuklir | uji nuklir | peluru kendali | hulu ledak |
      senjata nuklir | rudal jelajah | pertahanan rudal`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      perlucutan senjata | pelucutan senjata | denuklirisasi | kesepakatan nuklir | program nuklir |
      embargo senjata | nonproliferasi`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      serangan siber | keamanan siber | peretas* | peretasan | disinformasi | propaganda | perang siber`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: "mata mata | spionase | intelijen | dokumen rahasia | agen rahasia | penyadapan",
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      industri pertahanan | penjualan senjata | ekspor senjata | alutsista | pembelian jet |
      pembelian pesawat tempur | PT Pindad | PT PAL | kontrak pengadaan | bantuan militer |
      galangan kapal`,
      },
    ],
    exercises: [
      {
        weight: 4,
        phrases: `
      latihan militer | latihan bersama | latihan gabungan | latihan perang | latihan tempur`,
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      angkatan laut | TNI AL | kapal perang | kapal selam | fregat | kapal induk | KRI | Bakamla |
      penjaga pantai | laut china selatan | laut cina selatan | Natuna | perompak | bajak laut`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      angkatan udara | TNI AU | jet tempur | pesawat tempur | pesawat militer | wilayah udara |
      pertahanan udara | pesawat pengebom | helikopter militer`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      angkatan darat | TNI AD | tank | kendaraan lapis baja | artileri | infanteri |
      pangkalan militer | Kopassus`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        phrases: `
      teroris* | terorisme | bom bunuh diri | densus 88 | jihad* | sandera | penyanderaan | ISIS |
      kelompok bersenjata | KKB`,
      },
    ],
    cbrn: [{ weight: 4, phrases: "senjata kimia | senjata biologi | gas saraf" }],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: "bantuan kemanusiaan | pengungsi | evakuasi | pembelot* korea utara",
      },
      { weight: 3, phrases: "pembelot" },
      { weight: 3, needs: ["peril"], phrases: "TNI | prajurit | tentara | militer" },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      anggaran pertahanan | belanja militer | RUU TNI | UU TNI | kebijakan pertahanan |
      strategi pertahanan`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      wajib militer | veteran | rekrutmen | pengadilan militer | prajurit gugur | mutasi perwira`,
      },
    ],
  },
  contexts: [
    { gives: ["alliance"], phrases: "NATO" },
    {
      gives: ["military"],
      phrases: `
      militer | tentara | TNI | prajurit | pertahanan | NATO | senjata | rudal | perang | pasukan`,
    },
    {
      gives: ["battle"],
      phrases: "serangan | menyerang | perang | pertempuran | ledakan | tembak",
    },
    {
      gives: ["talks"],
      phrases: "bertemu | pertemuan | kunjungan | mengunjungi | menandatangani | KTT",
    },
    { gives: ["peril"], phrases: "gempa | banjir | tsunami | longsor | erupsi | pandemi" },
  ],
  offTopic: [
    {
      weight: 3,
      phrases: "sepak bola | liga 1 | piala dunia | olimpiade | film | konser | pertandingan",
    },
  ],
};

export const vi: RuleTable = {
  topics: {
    diplomacy: [
      { weight: 4, near: ["alliance"], phrases: "gia nhập | thành viên | mở rộng | phủ quyết" },
      {
        weight: 4,
        phrases: `
      hợp tác quốc phòng | hợp tác quân sự | đối thoại quốc phòng | bộ trưởng quốc phòng gặp |
      liên minh quân sự | hiệp ước an ninh | thượng đỉnh NATO | gia nhập NATO | đàm phán hòa bình |
      hiệp định hòa bình | đối thoại Shangri La | giao lưu quốc phòng`,
      },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      không kích | pháo kích | ném bom | tấn công bằng máy bay không người lái | chiến dịch quân sự |
      ngừng bắn | đảo chính | nội chiến | xâm lược | gìn giữ hòa bình | rút quân | giao tranh |
      phiến quân | thiết quân luật | phản công | tội ác chiến tranh`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: "chiến tranh | chiến sự | tấn công | binh sĩ | xung đột",
        needs: ["military"],
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        phrases: `
      tên lửa đạn đạo | thử tên lửa | phóng tên lửa | thử hạt nhân | vũ khí hạt nhân | đầu đạn |
      phòng thủ tên lửa | tên lửa hành trình | răn đe hạt nhân`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      giải trừ quân bị | giải trừ hạt nhân | phi hạt nhân hóa | không phổ biến | thỏa thuận hạt nhân |
      chương trình hạt nhân | cấm vận vũ khí | kiểm soát vũ khí`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      tấn công mạng | an ninh mạng | tin tặc | tác chiến không gian mạng | thông tin sai lệch |
      tuyên truyền`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: "gián điệp | tình báo | do thám | bí mật quân sự | tài liệu mật | phản gián",
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      công nghiệp quốc phòng | bán vũ khí | mua vũ khí | hợp đồng vũ khí | viện trợ quân sự |
      xuất khẩu vũ khí | hợp đồng mua`,
        needs: ["military"],
      },
    ],
    exercises: [{ weight: 4, phrases: "tập trận | diễn tập | huấn luyện quân sự" }],
    maritime: [
      {
        weight: 4,
        phrases: `
      hải quân | tàu chiến | tàu ngầm | tàu sân bay | khinh hạm | tàu khu trục | cảnh sát biển |
      hải cảnh | biển đông | lãnh hải | cướp biển | tàu hộ vệ`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      không quân | tiêm kích | máy bay chiến đấu | máy bay ném bom | máy bay quân sự | không phận |
      phòng không | trực thăng quân sự`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      lục quân | xe tăng | xe bọc thép | pháo binh | bộ binh | căn cứ quân sự | pháo tự hành`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        phrases: `
      khủng bố | đánh bom tự sát | đánh bom liều chết | con tin | thánh chiến | hồi giáo cực đoan |
      Taliban`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      vũ khí hóa học | vũ khí sinh học | chất độc thần kinh | chất độc da cam | phóng xạ`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        phrases: `
      người tị nạn | viện trợ nhân đạo | cứu trợ nhân đạo | đào tẩu | người đào tẩu | sơ tán dân`,
      },
      { weight: 3, needs: ["peril"], phrases: "quân đội | bộ đội" },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      ngân sách quốc phòng | chi tiêu quốc phòng | chi tiêu quân sự | sách trắng quốc phòng |
      chiến lược quốc phòng | luật quốc phòng`,
      },
    ],
    personnel: [
      {
        weight: 4,
        phrases: `
      nghĩa vụ quân sự | cựu chiến binh | nhập ngũ | liệt sĩ | tòa án quân sự | tuyển quân`,
      },
    ],
  },
  contexts: [
    { gives: ["alliance"], phrases: "NATO" },
    {
      gives: ["military"],
      phrases: `
      quân sự | quân đội | quốc phòng | binh sĩ | vũ khí | tên lửa | NATO | chiến tranh`,
    },
    { gives: ["peril"], phrases: "lũ lụt | động đất | bão | sạt lở | đại dịch" },
  ],
  offTopic: [
    {
      weight: 3,
      phrases: "bóng đá | world cup | v league | phim | ca sĩ | cầu thủ | olympic | trận đấu",
    },
  ],
};

export const fi: RuleTable = {
  topics: {
    diplomacy: [
      { weight: 4, near: ["alliance"], phrases: "jäsen* | liitty* | laajen* | veto*" },
      {
        weight: 4,
        phrases: `
      puolustusyhteisty* | puolustussopimu* | Nato jäsenyy* | Nato jäsen* | Naton huippukokou* |
      rauhanneuvottelu* | rauhansopimu* | sotilasliit* | turvallisuustak* | puolustusministerit`,
      },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      ilmaisku* | drooni-isku* | pommitu* | hyökkäy* | vastahyökkäy* | aselepo* | tulitauko* |
      sisällissot* | vallankaappau* | maihinnousu* | rauhanturva* | joukkojen vetäminen | taistelu* |
      sotavank* | sotariko* | kriisinhallintaoperaatio*`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: "sota | sodan | sodassa | joukot | joukkoja | kapinalli* | rintama*",
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        phrases: `
      ballisti* | ydinko* | ydinase* | ohjusko* | ydinkärk* | risteilyohju* | ohjuspuolustu*`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      aseriisun* | asevalvon* | ydinsopimu* | ydinohjelma* | asevientikiel* | jalkaväkimiin* |
      Ottawan sopimu*`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      kyberhyökkäy* | kyberturvallisuu* | hakker* | disinformaatio* | propaganda* |
      palvelunestohyökkäy* | hybridi*`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      vakoilu* | vakooj* | tiedustelu* | supo | suojelupoliisi* | sabotaasi* | salaiset asiakirjat`,
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      puolustusteollisuu* | asekaup* | aseviennin | asevienti* | hävittäjähankin* | asetoimitu* |
      sotilasapu* | Patria | telakka*`,
      },
    ],
    exercises: [
      {
        weight: 4,
        phrases: `
      sotaharjoitu* | sotilasharjoitu* | kertausharjoitu* | harjoitu* Natossa | laivastoharjoitu*`,
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      merivoim* | sota alu* | sukellusven* | fregat* | lentotukialu* | rannikkovartio* | merikaapel* |
      kaapelivaurio* | varjolaivasto* | aluevesi* | aluevedet`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: "ilmavoim* | hävittäj* | ilmatil* | ilmatorjun* | ilmapuolustu* | pommikone*",
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: "maavoim* | panssari* | tykistö* | prikaati* | jääkäri* | rajavartio*",
      },
    ],
    terrorism: [
      {
        weight: 4,
        phrases: "terrori* | itsemurhaisku* | itsemurhapommi* | jihad* | panttivan* | islamisti*",
      },
    ],
    cbrn: [{ weight: 4, phrases: "kemialli* ase* | biologi* ase* | hermomyrk* | kemiallis* ase*" }],
    humanitarian: [
      { weight: 4, needs: ["military", "battle"], phrases: "pakolai* | humanitaari* | evakuoi*" },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      puolustusbudjet* | puolustusmenot | puolustusmeno* | puolustusselonteko* | puolustusministeri* |
      puolustuspolitiik* | turvallisuuspolitiik*`,
      },
    ],
    personnel: [
      {
        weight: 4,
        phrases: `
      asevelvolli* | varusmie* | varusmies* | reserviläi* | sotaveteraan* | siviilipalvelu* |
      aseistakieltäyty* | upseeri*`,
      },
    ],
  },
  contexts: [
    { gives: ["alliance"], phrases: "Nato*" },
    {
      gives: ["military"],
      phrases: `
      puolustusvoim* | armeija* | sotila* | Nato* | puolustus* | ase | aseet | sota | sodan`,
    },
    { gives: ["battle"], phrases: "isku* | hyökkäy* | sota | sodan | taistel*" },
  ],
  offTopic: [
    {
      weight: 3,
      phrases: "jalkapallo* | jääkiek* | elokuv* | konsert* | olympia* | MM kulta | ottelu*",
    },
  ],
};
