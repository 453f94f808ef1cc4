import type { Table } from "./phrases.ts";

/** Units that follow their number, in every language. */
export const UNITS: Table<string> = {
  killed:
    "killed; dead; deaths; fatalities; people killed; lives lost; die; died; dies; slain; getötet; Tote; Toten; tot; tote; Todesopfer; gefallen; tués; tuées; morts; mortes; tué; mort; muertos; muertas; muerto; fallecidos; morti; vittime; uccisi; mortos; mortas; mortes; zabitych; zginęło; zginęły; zabici; ofiar śmiertelnych; погибших; погибли; погибло; погиб; убиты; убитых; загинули; загинуло; загиблих; загиблі; вбито; 명 사망; 명이 사망; 명이 숨지*; 명이 숨졌; 명 숨져; 명이 숨진; 人死亡; 人が死亡; 人死; 人遇难; 人遇難; 人丧生; 人喪生; 名士兵死亡",
  wounded:
    "wounded; injured; hurt; injuries; verletzt; Verletzte; Verletzten; verwundet; Verwundete; blessés; blessées; blessé; heridos; heridas; herido; feriti; ferite; feridos; feridas; rannych; ranni; rannymi; раненых; ранены; ранено; пострадавших; пострадали; поранені; поранено; поранених; постраждали; постраждалих; 명 부상; 명이 부상; 명이 다치*; 명이 다쳤; 명 다쳐; 人負傷; 人が負傷; 人がけが; 人受伤; 人受傷; 人負傷",
  missing:
    "missing; vermisst; Vermisste; disparus; desaparecidos; dispersi; zaginionych; пропавших без вести; зниклих; 명 실종; 명이 실종; 人不明; 人が不明; 人失踪; 人失蹤",
  captured:
    "captured; prisoners; POWs; prisoners of war; Kriegsgefangene; Gefangene; prisonniers; prisioneros; prigionieri; prisioneiros; jeńców; пленных; полонених; военнопленных; 명 포로; 人捕虜; 名战俘; 名戰俘",
  troops:
    "troops; soldiers; servicemen; military personnel; service members; personnel; marines; sailors; peacekeepers; reservists; conscripts; Soldaten; Soldatinnen; soldats; militaires; soldados; militares; efectivos; soldati; militari; żołnierzy; żołnierze; солдат; военнослужащих; военных; військових; військовослужбовців; солдатів; 명 병력; 명의 병력; 명의 군인; 병력 명; 人の兵士; 人の部隊; 名士兵; 名官兵; 名军人; 名軍人",
  states:
    "states; nations; countries; member states; members; Staaten; Länder; Mitgliedstaaten; pays; États; États membres; países; Estados; Estados miembros; paesi; Stati; Estados-membros; państw; państwa; krajów; kraje; стран; страны; государств; країн; країни; держав; 개국; カ国; か国; ヵ国; ヶ国; 个国家; 個國家; 国家",
  km: "km; kilometres; kilometers; kilometre; kilometer; Kilometer; Kilometern; kilomètres; kilómetros; chilometri; quilômetros; quilómetros; kilometrów; kilometry; км; километров; километра; кілометрів; кілометри; 킬로미터; キロメートル; キロ; 公里; 千米",
  miles: "miles; mile",
  "nautical miles":
    "nautical miles; nautical mile; nm; Seemeilen; milles marins; milles nautiques; millas náuticas; miglia nautiche; milhas náuticas; mil morskich; морских миль; морських миль; 해리; 海里; カイリ",
  tonnes:
    "tonnes; tons; metric tons; tonne; ton; Tonnen; toneladas; tonnellate; ton; тонн; тонны; тонни; 톤; トン; 吨; 噸; 公吨",
  aircraft:
    "aircraft; planes; jets; fighters; fighter jets; fighter aircraft; warplanes; bombers; helicopters; Flugzeuge; Kampfflugzeuge; Kampfjets; Hubschrauber; avions; avions de chasse; avions de combat; hélicoptères; chasseurs; aviones; cazas; aviones de combate; helicópteros; aerei; caccia; elicotteri; aviões; caças; samolotów; samoloty; myśliwców; śmigłowców; śmigłowce; самолетов; самолётов; истребителей; вертолетов; вертолётов; літаків; винищувачів; гелікоптерів; 대의 전투기; 대의 항공기; 機の戦闘機; 架飞机; 架飛機; 架战机; 架戰機; 架次",
  ships:
    "ships; warships; vessels; frigates; destroyers; corvettes; submarines; patrol boats; boats; minehunters; Schiffe; Fregatten; Korvetten; U-Boote; Boote; navires; frégates; corvettes; sous-marins; bâtiments; buques; fragatas; corbetas; submarinos; barcos; navi; fregate; corvette; sottomarini; navios; corvetas; okrętów; okręty; fregat; fregaty; кораблей; корабля; фрегатов; подлодок; катеров; кораблів; фрегатів; катерів; 척; 隻; 艘",
  tanks:
    "tanks; battle tanks; main battle tanks; Panzer; Kampfpanzer; Panzern; chars; chars de combat; tanques; carros de combate; carri armati; carri; czołgów; czołgi; танков; танка; танків; 대의 전차; 両の戦車; 辆坦克; 輛坦克; 辆主战坦克",
  vehicles:
    "vehicles; armoured vehicles; armored vehicles; infantry fighting vehicles; IFVs; howitzers; guns; launchers; Fahrzeuge; Schützenpanzer; Haubitzen; véhicules; véhicules blindés; obusiers; vehículos; blindados; obuses; veicoli; blindati; obici; veículos; pojazdów; haubic; armatohaubic; машин; бронемашин; гаубиц; бронемашин; 辆装甲车; 輛裝甲車; 両の装甲車",
  drones:
    "drones; unmanned aircraft; UAVs; unmanned aerial vehicles; Drohnen; drones; drones; droni; dronów; drony; дронов; беспилотников; БПЛА; дронів; безпілотників; 대의 무인기; 대의 드론; 機の無人機; 機のドローン; 架无人机; 架無人機",
  missiles:
    "missiles; cruise missiles; ballistic missiles; rockets; interceptors; Raketen; Marschflugkörper; Flugkörper; Lenkflugkörper; missiles; fusées; misiles; cohetes; missili; razzi; mísseis; foguetes; pocisków; rakiet; rakiety; ракет; ракеты; ракети; 발의 미사일; 発のミサイル; 枚导弹; 枚導彈; 枚飞弹; 枚火箭",
  shells:
    "shells; rounds; artillery shells; artillery rounds; Granaten; Artilleriegranaten; Geschosse; obus; proyectiles; proiettili; pocisków artyleryjskich; снарядов; снарядів; 発の砲弾; 발의 포탄; 枚炮弹; 枚砲彈",
  percent:
    "percent; per cent; pc; Prozent; pour cent; por ciento; per cento; por cento; procent; proc; процентов; процента; відсотків; відсотка; 퍼센트; 포인트; パーセント; 百分点",
  USD: "dollars; US dollars; U.S. dollars; USD; Dollar; US-Dollar; dólares; dollari; dolarów; долларов; доларів; 달러; ドル; 米ドル; 美元",
  EUR: "euros; euro; EUR; Euro; евро; євро; 유로; ユーロ; 欧元; 歐元",
  GBP: "pounds; GBP; Pfund; livres sterling; libras; sterline; funtów; фунтов; фунтів; 파운드; ポンド; 英镑; 英鎊",
  JPY: "yen; JPY; yenes; ienes; jenów; иен; єн; 엔; 円; 日元; 日圓",
  KRW: "won; KRW; вон; 원; ウォン; 韩元; 韓元",
  CNY: "yuan; CNY; renminbi; юаней; юанів; 위안; 元; 人民元; 人民币",
  RUB: "roubles; rubles; RUB; Rubel; rublos; rubli; roubles; рублей; рублів; 루블; ルーブル; 卢布",
  UAH: "hryvnias; hryvnia; UAH; Hrywnja; гривен; гривень; грн",
  PLN: "zlotys; zloty; PLN; złotych; zł; Zloty; злотых; злотих",
  NOK: "kroner; NOK",
  SEK: "kronor; SEK; crowns",
  INR: "rupees; crore; INR; Rs",
};

/** What stands before its number, with nothing but these words between. */
export const BEFORE: Table<string> = {
  killed:
    "kill; kills; killed; killing; toll rises to; toll climbs to; toll at; toll of; death toll; tuant; tue; mata; matan; uccide; uccidono; zabija; zabił; zginęło; zginęły; starben; sterben; muertos; zabito; забил; убил*; погибли; загинули; вбив; вбито",
  wounded:
    "wounding; wounds; wounded; injuring; injures; injured; hurts; blessant; hiere; hieren; ferisce; raniąc; ранил*; ранены; поранив; поранено",
  USD: "USD",
  EUR: "EUR",
  GBP: "GBP",
  PLN: "PLN",
  KRW: "KRW",
};
/** Words that qualify a number without changing what it is of. */
export const QUALIFIERS = new Set(
  "at least another some about around over more than nearly almost up to a further total of reportedly mindestens rund etwa über fast au moins près plus al menos unos más de almeno circa oltre pelo menos cerca mais co najmniej ponad około не менее более около щонайменше понад близько".split(
    " ",
  ),
);

/** Signs of money that stand before a number, or right after it. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "₩": "KRW",
  "₽": "RUB",
  "₴": "UAH",
  "₹": "INR",
  "%": "percent",
  "％": "percent",
};

/** Units of length told in one, so that 217 miles are 350 kilometres. */
export const IN_KM: Readonly<Record<string, number>> = { miles: 1.609, "nautical miles": 1.852 };

/** What people come to; it counts before what they are: 12 soldiers killed are killed. */
export const FATES = new Set(["killed", "wounded", "missing", "captured"]);
