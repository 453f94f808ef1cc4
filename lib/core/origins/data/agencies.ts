import type { Speaker } from "./speaker.ts";

/** News agencies. Those that answer to a government name its state. */
export const AGENCIES: readonly Speaker[] = [
  {
    id: "reuters",
    name: "Reuters",
    names:
      "Reuters; Reuters News Agency; Thomson Reuters; Рейтер*; Reutersa; 로이터; 로이터통신; 로이터 통신; ロイター; ロイター通信; 路透社; 路透; رويترز; لرويترز",
  },
  {
    id: "ap",
    name: "Associated Press",
    names:
      "Associated Press; AP; AP통신; AP 통신; AP通信; 美联社; 美聯社; Ассошиэйтед Пресс; أسوشيتد برس; الأسوشيتد برس; أسوشييتد برس",
  },
  {
    id: "afp",
    name: "AFP",
    names:
      "AFP; Agence France-Presse; Agence France Presse; AFP통신; AFP 통신; AFP通信; AFP時事; 法新社; АФП; Франс Пресс; فرانس برس; لفرانس برس; أ ف ب",
  },
  {
    id: "dpa",
    name: "dpa",
    names: "dpa; DPA; Deutsche Presse-Agentur; Deutschen Presse-Agentur; 德新社; DPA通信; DPA통신",
  },
  { id: "efe", name: "EFE", names: "EFE; Efe; Agencia EFE; EFE통신; 埃菲社; ЭФЕ" },
  { id: "ansa", name: "ANSA", names: "ANSA; 安莎社; ANSA통신; ANSA通信" },
  { id: "pap", name: "PAP", names: "PAP; Polska Agencja Prasowa; Polskiej Agencji Prasowej" },
  {
    id: "yonhap",
    name: "Yonhap",
    names:
      "Yonhap; Yonhap News; Yonhap News Agency; 연합뉴스; 聯合ニュース; 韩联社; 韓聯社; Ёнхап; Рёнхап; Йонхап; يونهاب; ليونهاب",
  },
  { id: "newsis", name: "Newsis", names: "Newsis; 뉴시스" },
  { id: "news1", name: "News1", names: "News1; 뉴스1" },
  {
    id: "kyodo",
    name: "Kyodo",
    names:
      "Kyodo; Kyodo News; 共同通信; 共同通信社; 共同社; 교도통신; 교도 통신; Киодо; Кёдо; كيودو",
    credits: "共同",
  },
  {
    id: "jiji",
    name: "Jiji Press",
    names: "Jiji; Jiji Press; 時事通信; 時事通信社; 时事社; 지지통신",
    credits: "時事",
  },
  {
    id: "cna",
    name: "Central News Agency",
    names: "Central News Agency; 中央社; 中央通訊社; 대만 중앙통신",
    credits: "CNA",
  },
  {
    id: "tass",
    name: "TASS",
    state: "RU",
    names: "TASS; Tass; ТАСС; ІТАР-ТАСС; 타스통신; 타스 통신; タス通信; 塔斯社; تاس",
  },
  {
    id: "ria",
    name: "RIA Novosti",
    state: "RU",
    names:
      "RIA Novosti; RIA; РИА Новости; РИА Новостям; РИА; РІА Новості; 리아노보스티; リアノーボスチ; 俄新社; ريا نوفوستي; نوفوستي",
  },
  {
    id: "sputnik",
    name: "Sputnik",
    state: "RU",
    names: "Sputnik News; Sputnik; 스푸트니크통신; 俄罗斯卫星通讯社; سبوتنيك",
  },
  {
    id: "interfax-ukraine",
    name: "Interfax-Ukraine",
    names: "Interfax-Ukraine; Интерфакс-Украина; Інтерфакс-Україна",
  },
  {
    id: "interfax",
    name: "Interfax",
    names:
      "Interfax; Интерфакс*; Інтерфакс*; 인테르팍스; 인테르팍스통신; インタファクス通信; インターファクス通信; 国际文传电讯社; إنترفاكس",
  },
  {
    id: "ukrinform",
    name: "Ukrinform",
    state: "UA",
    names:
      "Ukrinform; Укринформ*; Укрінформ*; 우크린폼; ウクルインフォルム; 乌克兰国家通讯社; أوكرينفورم",
  },
  { id: "unian", name: "UNIAN", names: "UNIAN; УНИАН; УНІАН" },
  { id: "unn", name: "UNN", names: "УНН" },
  {
    id: "xinhua",
    name: "Xinhua",
    state: "CN",
    names:
      "Xinhua; Xinhua News Agency; Chine nouvelle; 新华社; 新華社; 新华网; 신화통신; 신화 통신; 新華社通信; Синьхуа; Сіньхуа; شينخوا",
  },
  {
    id: "cns",
    name: "China News Service",
    state: "CN",
    names: "China News Service; 中新社; 中新网; 中国新闻社",
  },
  {
    id: "kcna",
    name: "KCNA",
    state: "KP",
    names:
      "KCNA; Korean Central News Agency; 조선중앙통신; 朝鮮中央通信; 朝中社; ЦТАК; وكالة الأنباء المركزية الكورية",
  },
  { id: "pti", name: "PTI", names: "PTI; Press Trust of India" },
  { id: "ani", name: "ANI", names: "Asian News International", credits: "ANI" },
  {
    id: "anadolu",
    name: "Anadolu",
    state: "TR",
    names:
      "Anadolu; Anadolu Agency; Anadolu Ajansı; Анадолу; 아나돌루통신; アナドル通信; 阿纳多卢通讯社; الأناضول; للأناضول",
    credits: "AA",
  },
  {
    id: "irna",
    name: "IRNA",
    state: "IR",
    names: "IRNA; ИРНА; 이르나; 伊朗伊斯兰共和国通讯社; إرنا",
  },
  {
    id: "tasnim",
    name: "Tasnim",
    state: "IR",
    names: "Tasnim; Тасним; 타스님; タスニム通信; 塔斯尼姆; تسنيم",
  },
  {
    id: "fars",
    name: "Fars",
    state: "IR",
    names: "Fars News; Fars News Agency; Fars; 파르스통신; ファルス通信; 法尔斯通讯社",
  },
  {
    id: "mehr",
    name: "Mehr",
    state: "IR",
    names: "Mehr News; Mehr News Agency; Mehr; 메흐르통신; مهر للأنباء",
  },
  { id: "sana", name: "SANA", state: "SY", names: "SANA; سانا" },
  {
    id: "spa",
    name: "Saudi Press Agency",
    state: "SA",
    names: "Saudi Press Agency; وكالة الأنباء السعودية; واس",
    credits: "SPA",
  },
  {
    id: "wam",
    name: "WAM",
    state: "AE",
    names: "Emirates News Agency; وكالة أنباء الإمارات; وام",
    credits: "WAM",
  },
  {
    id: "mena",
    name: "MENA",
    state: "EG",
    names: "Middle East News Agency; وكالة أنباء الشرق الأوسط",
    credits: "MENA",
  },
  { id: "belta", name: "BelTA", state: "BY", names: "BelTA; БелТА" },
  { id: "upi", name: "UPI", names: "UPI; United Press International" },
  { id: "belga", name: "Belga", names: "Belga; Agence Belga" },
  { id: "apa", name: "APA", names: "Austria Presse Agentur", credits: "APA" },
  {
    id: "anp",
    name: "ANP",
    names: "Algemeen Nederlands Persbureau; persbureau ANP",
    credits: "ANP",
  },
  { id: "ntb", name: "NTB", names: "NTB" },
  { id: "tt", name: "TT", names: "Tidningarnas Telegrambyrå", credits: "TT" },
  { id: "stt", name: "STT", names: "STT" },
  { id: "ritzau", name: "Ritzau", names: "Ritzau" },
  { id: "lusa", name: "Lusa", names: "Agência Lusa", credits: "Lusa" },
  { id: "ctk", name: "ČTK", names: "ČTK" },
  { id: "mti", name: "MTI", names: "Magyar Távirati Iroda", credits: "MTI" },
  { id: "agerpres", name: "Agerpres", names: "Agerpres" },
  { id: "hina", name: "Hina", names: "agencija Hina", credits: "Hina" },
  { id: "tanjug", name: "Tanjug", names: "Tanjug; Танјуг" },
  { id: "bns", name: "BNS", names: "Baltic News Service", credits: "BNS" },
  { id: "bernama", name: "Bernama", names: "Bernama" },
  { id: "antara", name: "Antara", names: "Antara News", credits: "ANTARA; Antara" },
  {
    id: "vna",
    name: "Vietnam News Agency",
    state: "VN",
    names: "Vietnam News Agency; TTXVN",
    credits: "VNA",
  },
  { id: "app", name: "APP", state: "PK", names: "Associated Press of Pakistan", credits: "APP" },
  { id: "europa-press", name: "Europa Press", names: "Europa Press" },
  { id: "prensa-latina", name: "Prensa Latina", state: "CU", names: "Prensa Latina" },
  {
    id: "bloomberg",
    name: "Bloomberg",
    names:
      "Bloomberg; Bloomberg News; Блумберг; 블룸버그; 블룸버그통신; ブルームバーグ; 彭博社; 彭博; بلومبرغ",
  },
];
