import type { Speaker } from "./speaker.ts";

/** Papers and broadcasters that others often retell. */
export const OUTLETS: readonly Speaker[] = [
  {
    id: "bbc",
    name: "BBC",
    names: "BBC; BBC News; Би-би-си; Бі-бі-сі; 英国广播公司; بي بي سي; BBC방송",
  },
  { id: "cnn", name: "CNN", names: "CNN; CNN방송; CNN 방송; سي إن إن" },
  {
    id: "nyt",
    name: "New York Times",
    names:
      "New York Times; NYT; Нью-Йорк Таймс; 뉴욕타임스; ニューヨーク・タイムズ; ニューヨークタイムズ; 纽约时报; 紐約時報; نيويورك تايمز",
  },
  {
    id: "wapo",
    name: "Washington Post",
    names:
      "Washington Post; Вашингтон пост; 워싱턴포스트; ワシントン・ポスト; 华盛顿邮报; واشنطن بوست",
  },
  {
    id: "wsj",
    name: "Wall Street Journal",
    names:
      "Wall Street Journal; WSJ; 월스트리트저널; ウォール・ストリート・ジャーナル; 华尔街日报; وول ستريت جورنال",
  },
  {
    id: "ft",
    name: "Financial Times",
    names: "Financial Times; 파이낸셜타임스; フィナンシャル・タイムズ; 金融时报; فايننشال تايمز",
  },
  {
    id: "guardian",
    name: "The Guardian",
    names: "the Guardian; 卫报; ガーディアン紙; صحيفة الغارديان",
  },
  { id: "economist", name: "The Economist", names: "the Economist" },
  { id: "telegraph", name: "The Telegraph", names: "the Telegraph; Daily Telegraph" },
  { id: "spiegel", name: "Spiegel", names: "Spiegel; Der Spiegel; Шпигель" },
  { id: "bild", name: "Bild", names: "Bild-Zeitung; Bild newspaper; Zeitung Bild" },
  { id: "welt", name: "Welt", names: "Die Welt; Welt am Sonntag" },
  {
    id: "faz",
    name: "Frankfurter Allgemeine Zeitung",
    names: "Frankfurter Allgemeine Zeitung; Frankfurter Allgemeinen Zeitung; FAZ",
  },
  { id: "sz", name: "Süddeutsche Zeitung", names: "Süddeutsche Zeitung; Süddeutschen Zeitung" },
  { id: "lemonde", name: "Le Monde", names: "Le Monde; Монд" },
  { id: "lefigaro", name: "Le Figaro", names: "Le Figaro" },
  { id: "elpais", name: "El País", names: "El País" },
  {
    id: "aljazeera",
    name: "Al Jazeera",
    names:
      "Al Jazeera; Al-Jazeera; Аль-Джазира; 알자지라; アルジャジーラ; 半岛电视台; قناة الجزيرة; للجزيرة",
  },
  { id: "nhk", name: "NHK", names: "NHK; NHK방송" },
  {
    id: "asahi",
    name: "Asahi Shimbun",
    names: "Asahi Shimbun; Asahi; 朝日新聞; 아사히신문; 朝日新闻",
  },
  {
    id: "yomiuri",
    name: "Yomiuri Shimbun",
    names: "Yomiuri Shimbun; Yomiuri; 読売新聞; 요미우리신문; 读卖新闻",
  },
  {
    id: "nikkei",
    name: "Nikkei",
    names: "Nikkei; Nikkei Asia; 日本経済新聞; 日経新聞; 니혼게이자이신문; 닛케이; 日本经济新闻",
  },
  { id: "kbs", name: "KBS", names: "KBS" },
  { id: "chosun", name: "Chosun Ilbo", names: "Chosun Ilbo; 조선일보; 朝鮮日報" },
  { id: "joongang", name: "JoongAng Ilbo", names: "JoongAng Ilbo; 중앙일보; 中央日報" },
  {
    id: "global-times",
    name: "Global Times",
    state: "CN",
    names: "Global Times; 环球时报; 環球時報; 환구시보",
  },
  {
    id: "cctv",
    name: "CCTV",
    state: "CN",
    names: "CCTV; China Central Television; 央视; 央视新闻; 中国中央テレビ; 중국중앙TV",
  },
  { id: "cgtn", name: "CGTN", state: "CN", names: "CGTN" },
  {
    id: "peoples-daily",
    name: "People's Daily",
    state: "CN",
    names: "People's Daily; 人民日报; 人民日報; 인민일보",
  },
  { id: "rodong", name: "Rodong Sinmun", state: "KP", names: "Rodong Sinmun; 노동신문; 労働新聞" },
  { id: "fox", name: "Fox News", names: "Fox News; 폭스뉴스; FOXニュース; 福克斯新闻" },
  { id: "cbs", name: "CBS News", names: "CBS News" },
  { id: "nbc", name: "NBC News", names: "NBC News" },
  { id: "abc", name: "ABC News", names: "ABC News" },
  { id: "politico", name: "Politico", names: "Politico; 폴리티코" },
  { id: "axios", name: "Axios", names: "Axios; 악시오스; أكسيوس" },
  {
    id: "scmp",
    name: "South China Morning Post",
    names: "South China Morning Post; 南华早报; 南華早報",
  },
  { id: "kyiv-independent", name: "Kyiv Independent", names: "Kyiv Independent" },
  {
    id: "pravda-ua",
    name: "Ukrainska Pravda",
    names: "Ukrainska Pravda; Украинская правда; Українська правда; Українській правді",
  },
  { id: "suspilne", name: "Suspilne", names: "Suspilne; Суспільн*" },
  { id: "kommersant", name: "Kommersant", names: "Kommersant; Коммерсант*" },
  { id: "rbc", name: "RBC", names: "РБК" },
  { id: "izvestia", name: "Izvestia", names: "Izvestia; Известия; Известиям" },
  {
    id: "rferl",
    name: "Radio Free Europe",
    names: "Radio Free Europe; RFE/RL; Радио Свобода; Радіо Свобода",
  },
  { id: "voa", name: "Voice of America", names: "Voice of America; 미국의소리; 美国之音" },
  { id: "dw", name: "Deutsche Welle", names: "Deutsche Welle; 德国之声" },
  { id: "haaretz", name: "Haaretz", names: "Haaretz; هآرتس" },
  { id: "times-of-israel", name: "Times of Israel", names: "Times of Israel" },
  { id: "jerusalem-post", name: "Jerusalem Post", names: "Jerusalem Post" },
  { id: "alarabiya", name: "Al Arabiya", names: "Al Arabiya; قناة العربية" },
];
