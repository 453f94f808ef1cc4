import type { Table } from "./phrases.ts";

/** What was agreed. A plain agreement may be any of the others, told in fewer words. */
export type Matter = "agreement" | "ceasefire" | "contract" | "sanctions";
/** What became of it. */
export type Stage =
  | "agreed"
  | "signed"
  | "ratified"
  | "extended"
  | "suspended"
  | "ended"
  | "rejected";
/** Beside these words it is not done: it is to be, or it is not. */
type Doubt = "planned" | "denied";
export type Word = Matter | Stage | Doubt;

/** Words of headlines, by language; verbs in forms that say that it is done. */
export const AGREEMENTS: Readonly<Record<string, Table<Word>>> = {
  en: {
    agreement:
      "treaty; treaties; pact; pacts; agreement; agreements; accord; accords; deal; deals; memorandum; MoU; memorandum of understanding; letter of intent; SOFA; status of forces agreement; protocol; declaration",
    ceasefire:
      "ceasefire; cease-fire; truce; armistice; ceasefire deal; ceasefire agreement; truce deal; peace deal; peace agreement",
    contract: "contract; contracts; supply contract; procurement contract; framework contract",
    sanctions: "sanctions; sanctions package; package of sanctions; embargo; arms embargo",
    agreed:
      "agree; agrees; agreed; reach; reaches; reached; struck; strike deal; strikes deal; seal; seals; sealed; clinch; clinches; clinched; conclude; concludes; concluded; impose; imposes; imposed; adopt; adopts; adopted",
    signed:
      "sign; signs; signed; signing; ink; inks; inked; award; awards; awarded; win; wins; won; land; lands; landed; initialled; initialed",
    ratified: "ratify; ratifies; ratified; ratification of",
    extended: "extend; extends; extended; renew; renews; renewed; prolong; prolongs; prolonged",
    suspended: "suspend; suspends; suspended; freeze; freezes; froze; frozen; pauses; paused",
    ended:
      "ends; ended; terminate; terminates; terminated; scrap; scraps; scrapped; cancel; cancels; cancelled; canceled; quit; quits; exits; exited; withdraws from; withdrew from; pulls out of; pulled out of; lift; lifts; lifted; revokes; revoked; expires; expired; collapses; collapsed; tears up",
    rejected:
      "reject; rejects; rejected; refuses; refused; turns down; turned down; rebuffs; rebuffed; rules out; ruled out; votes down; voted down",
    planned:
      "to; will; would; may; might; could; should; must; can; plan; plans; planned; plans to; hopes; hope; wants; want; seeks; seek; urges; urge; urged; calls; called; talks; discuss; discusses; near; nears; close to; ready; set to; poised; about to; expected; before; if; until; unless; proposed; considers; considering; mulls; weighs; eyes; possible; potential; draft; next",
    denied:
      "not; no; never; without; fail; fails; failed; deny; denies; denied; violate; violates; violated; violating; violation; violations; yet to; sign of; signs of; signed up; previously; earlier; last year; years ago; after; since; under; breach; breaches; breached",
  },
  de: {
    agreement:
      "Vertrag; Vertrags; Verträge; Abkommen; Abkommens; Pakt; Vereinbarung; Vereinbarungen; Absichtserklärung; Memorandum; Protokoll; Truppenstatut; Stationierungsabkommen; Verteidigungsabkommen",
    ceasefire: "Waffenruhe; Waffenstillstand; Waffenstillstands; Feuerpause; Friedensabkommen",
    contract: "Auftrag; Liefervertrag; Kaufvertrag; Rahmenvertrag; Beschaffungsvertrag",
    sanctions: "Sanktionen; Sanktionspaket; Waffenembargo",
    agreed:
      "einigen; einigten; geeinigt; vereinbart; vereinbaren; vereinbarten; beschließt; beschließen; beschlossen; beschloss; verhängt; verhängten; schließen; geschlossen; erzielt",
    signed:
      "unterzeichnet; unterzeichnen; unterzeichneten; unterzeichnete; unterschreibt; unterschreiben; unterschrieb; unterschrieben; erhält; erteilt; vergibt; vergeben",
    ratified: "ratifiziert; ratifizieren; ratifizierte; ratifizierten",
    extended: "verlängert; verlängern; verlängerte; verlängerten",
    suspended: "ausgesetzt; setzt; suspendiert; suspendierte; eingefroren",
    ended: "kündigt; gekündigt; kündigte; beendet; beendete; aufgehoben; aufgekündigt; ausgelaufen",
    rejected: "lehnt; lehnen; abgelehnt; ablehnt; lehnte; zurückgewiesen",
    planned:
      "will; wollen; soll; sollen; könnte; könnten; möchte; möchten; werden; wird; plant; planen; fordert; fordern; vor; geplante; mögliche; Verhandlungen; Gespräche; um",
    denied: "nicht; kein; keine; keinen; ohne; verletzt; Verstoß; nach; seit",
  },
  fr: {
    agreement:
      "traité; pacte; accord; accords; mémorandum; protocole; convention; lettre d'intention; déclaration d'intention",
    ceasefire: "cessez-le-feu; trêve; armistice; accord de paix; accord de cessez-le-feu",
    contract: "contrat; contrats; commande",
    sanctions: "sanctions; paquet de sanctions; embargo",
    agreed:
      "conviennent; convenu; convenus; concluent; conclu; conclut; trouvé; adopte; adoptent; adopté; approuvé; approuvent; impose; imposent; accordent; scellent",
    signed:
      "signe; signent; signé; signée; signés; signées; a signé; ont signé; paraphé; paraphent; décroche; remporte; attribué; attribue",
    ratified: "ratifie; ratifient; ratifié; ratifiée",
    extended:
      "prolonge; prolongent; prolongé; prolongée; prolongées; reconduit; reconduites; renouvelle; renouvelé",
    suspended: "suspend; suspendent; suspendu; suspendue; suspendues; gèle; gelé",
    ended:
      "dénonce; met fin; résilie; résilié; rompt; rompu; annule; annulé; lève; levées; expire; expiré; se retire",
    rejected: "rejette; rejettent; rejeté; rejetée; refuse; refusent; refusé",
    planned:
      "veut; veulent; va; vont; pourrait; pourraient; doit; doivent; devrait; devraient; prévoit; souhaite; appelle; appellent; avant; possible; projet; négocie; négocient; vers; si; pour",
    denied: "ne; pas; sans; non; viole; violé; violation; après; depuis; sous",
  },
  es: {
    agreement:
      "tratado; pacto; acuerdo; acuerdos; memorando; memorándum; convenio; protocolo; carta de intención",
    ceasefire: "alto el fuego; tregua; cese el fuego; cese al fuego; armisticio; acuerdo de paz",
    contract: "contrato; contratos",
    sanctions: "sanciones; paquete de sanciones; embargo",
    agreed:
      "acuerdan; acuerda; acordó; acordaron; acordado; pactan; pacta; pactó; pactaron; alcanzan; alcanzó; alcanzaron; adopta; adoptó; aprueba; aprobó; impone; impuso; sellan; cierran",
    signed:
      "firma; firman; firmó; firmaron; firmado; firmada; suscribe; suscriben; suscribió; suscribieron; adjudica; adjudicó; gana; logra",
    ratified: "ratifica; ratifican; ratificó; ratificaron; ratificado",
    extended:
      "prorroga; prorrogan; prorrogó; prorrogaron; extiende; extienden; extendió; renueva; renueva; renovó; amplía",
    suspended: "suspende; suspenden; suspendió; suspendido; suspendidas; congela; congeló",
    ended:
      "rompe; rompió; anula; anuló; cancela; canceló; levanta; levantó; denuncia; expira; expiró; se retira de",
    rejected: "rechaza; rechazan; rechazó; rechazaron; rechazado",
    planned:
      "quiere; quieren; va a; podría; podrían; debe; deben; planea; busca; buscan; antes; posible; propone; pide; piden; negocia; negocian; para",
    denied: "no; sin; viola; violó; violación; tras; desde; después; bajo; nunca",
  },
  it: {
    agreement:
      "trattato; patto; accordo; accordi; memorandum; protocollo; intesa; lettera d'intenti",
    ceasefire: "cessate il fuoco; tregua; armistizio; accordo di pace",
    contract: "contratto; contratti; commessa",
    sanctions: "sanzioni; pacchetto di sanzioni; embargo",
    agreed:
      "concordano; concordato; raggiungono; raggiunto; adotta; adottato; approva; approvato; impone; concludono; concluso; siglano",
    signed:
      "firma; firmano; firmato; firmata; siglato; sottoscrive; sottoscrivono; sottoscritto; aggiudica; assegnato; vince",
    ratified: "ratifica; ratificano; ratificato",
    extended: "proroga; prorogano; prorogato; prorogate; rinnova; rinnovano; rinnovato; estende",
    suspended: "sospende; sospendono; sospeso; sospese; congela",
    ended:
      "rompe; annulla; annullato; revoca; revocato; revocate; scade; scaduto; recede; si ritira da",
    rejected: "respinge; respingono; respinto; rifiuta; rifiutano; boccia; bocciato",
    planned:
      "vuole; vogliono; potrebbe; potrebbero; deve; devono; prevede; chiede; chiedono; verso; prima; possibile; propone; per",
    denied: "non; senza; viola; violato; violazione; dopo; da; sotto",
  },
  pt: {
    agreement:
      "tratado; pacto; acordo; acordos; memorando; protocolo; convênio; carta de intenções",
    ceasefire: "cessar-fogo; trégua; armistício; acordo de paz",
    contract: "contrato; contratos",
    sanctions: "sanções; pacote de sanções; embargo",
    agreed:
      "acordam; acordou; acordaram; chegam; alcançam; alcançou; adota; adotou; aprova; aprovou; impõe; impôs; fecham; fecha; fechou",
    signed:
      "assina; assinam; assinou; assinaram; assinado; assinada; firma; firmam; firmou; firmaram; adjudica; ganha; vence",
    ratified: "ratifica; ratificam; ratificou; ratificaram; ratificado",
    extended:
      "prorroga; prorrogam; prorrogou; prolonga; prolongou; renova; renovam; renovou; estende",
    suspended: "suspende; suspendem; suspendeu; suspenso; suspensas; congela",
    ended:
      "rompe; rompeu; anula; anulou; cancela; cancelou; levanta; levantou; expira; expirou; denuncia",
    rejected: "rejeita; rejeitam; rejeitou; rejeitaram; recusa; recusam; recusou",
    planned:
      "quer; querem; vai; vão; pode; podem; poderia; deve; devem; planeja; busca; antes; possível; propõe; pede; pedem; negocia; para",
    denied: "não; sem; viola; violou; violação; após; desde; depois; sob; nunca",
  },
  pl: {
    agreement:
      "umowę; umowa; umowy; traktat; traktatu; pakt; porozumienie; porozumienia; memorandum; układ; protokół; list intencyjny; deklarację; porozumień",
    ceasefire:
      "zawieszenie broni; zawieszenia broni; rozejm; rozejmu; zawieszeniu broni; porozumienie pokojowe",
    contract: "kontrakt; kontraktu; kontrakty; umowa wykonawcza; umowę wykonawczą; zamówienie",
    sanctions: "sankcje; sankcji; pakiet sankcji; embargo",
    agreed:
      "uzgodnił*; uzgodniono; uzgadniają; zawarł*; zawarto; zawierają; osiągnęł*; osiągnięto; przyjęł*; przyjęto; nałożył*; nałożono; przyjmuje; nakłada",
    signed:
      "podpisał*; podpisano; podpisuje; podpisują; podpisany; podpisana; podpisane; zdobył*; zdobywa",
    ratified: "ratyfikował*; ratyfikowano; ratyfikuje; ratyfikowany; ratyfikowała",
    extended: "przedłużył*; przedłużono; przedłuża; przedłużają; przedłużone",
    suspended: "zawiesił*; zawieszono; zawiesza; wstrzymał*; zamroził*",
    ended:
      "wypowiedział*; wypowiada; zerwał*; zrywa; anulował*; rozwiązał*; zniósł; zniosła; zniesiono; wygasł*; wygasa",
    rejected: "odrzucił*; odrzucono; odrzuca; odrzucają; odmówił*",
    planned:
      "chce; chcą; ma; mają; może; mogą; zamierza; planuje; planują; będzie; przed; możliwe; proponuje; wzywa; negocjuje; podpisać; rozmowy",
    denied: "nie; bez; narusza; naruszył*; naruszenie; po; od; brak",
  },
  ru: {
    agreement:
      "договор; договора; договоре; пакт; соглашение; соглашения; соглашении; меморандум; протокол; декларацию; договорённость; договоренность",
    ceasefire:
      "перемирие; перемирия; перемирии; прекращение огня; прекращении огня; прекращения огня; мирное соглашение",
    contract: "контракт; контракта; контракты",
    sanctions: "санкции; санкций; пакет санкций; эмбарго",
    agreed:
      "договорил*; согласовал*; заключил*; достигл*; достигнуто; достигнута; ввел; ввёл; ввела; ввели; принял*; одобрил*",
    signed: "подписал*; подписан; подписано; подписаны; подписывают",
    ratified: "ратифицировал*; ратифицирован; ратифицировано; ратифицирует",
    extended: "продлил*; продлен; продлён; продлено; продлены; продлевает",
    suspended:
      "приостановил*; приостановлен; приостановлено; приостановлены; приостанавливает; заморозил*",
    ended:
      "денонсировал*; разорвал*; расторг*; аннулировал*; отменил*; снял; сняла; сняли; сняты; вышла из; вышли из; истёк; истек",
    rejected: "отверг*; отклонил*; отказал*; отвергает; отвергают",
    planned:
      "может; могут; хочет; хотят; планирует; планируют; намерен*; будет; будут; должн*; готов*; призвал*; до; перед; возможно; предложил*; проект; подпишет; подпишут; переговоры",
    denied: "не; без; наруш*; после; с; нет",
  },
  uk: {
    agreement:
      "договір; договору; пакт; угода; угоду; угоди; меморандум; протокол; декларацію; домовленість",
    ceasefire: "перемир'я; припинення вогню; мирна угода; мирну угоду",
    contract: "контракт; контракту; контракти",
    sanctions: "санкції; санкцій; пакет санкцій; ембарго",
    agreed:
      "домовил*; погодил*; уклал*; досягл*; досягнуто; запровадил*; ухвалил*; схвалив; схвалила; схвалили",
    signed: "підписав; підписала; підписали; підписало; підписано; підписують; підписує",
    ratified: "ратифікував; ратифікувал*; ратифіковано; ратифікує",
    extended: "продовжив; продовжила; продовжили; продовжено; подовжив; подовжила; подовжили",
    suspended: "призупинив; призупинила; призупинили; призупинено; зупинив; зупинила",
    ended:
      "денонсував; денонсувал*; розірвав; розірвала; розірвали; скасував; скасувала; скасували; зняв; зняла; зняли; вийшла з; вийшли з",
    rejected: "відкинув; відкинула; відкинули; відхилив; відхилила; відхилили; відмовил*",
    planned:
      "може; можуть; хоче; хочуть; планує; планують; має; мають; буде; будуть; готов*; закликал*; до; перед; можлив*; запропонув*; проєкт; підпише; підпишуть; переговори",
    denied: "не; без; поруш*; після; з; немає",
  },
  ko: {
    agreement: "협정; 조약; 합의서; 양해각서; 의향서; 협약; 의정서; MOU; 주둔군지위협정",
    ceasefire: "휴전; 정전협정; 평화협정; 휴전 협정",
    contract: "계약; 공급계약; 수출계약; 이행계약",
    sanctions: "제재; 금수 조치",
    agreed: "합의; 타결; 부과; 채택",
    signed: "서명; 체결; 조인; 수주",
    ratified: "비준",
    extended: "연장; 갱신",
    suspended: "중단; 정지; 유예; 동결",
    ended: "파기; 폐기; 종료; 해지; 탈퇴; 해제; 만료",
    rejected: "거부; 거절; 부결",
    planned:
      "예정; 추진; 검토; 논의; 전망; 계획; 협상; 할 듯; 임박; 가능성; 촉구; 요구; 하기로; 키로; 앞두고; 위해",
    denied: "않; 못; 없; 위반; 후; 이후; 아니",
  },
  ja: {
    agreement: "協定; 条約; 覚書; 合意書; 協約; 議定書; 地位協定",
    ceasefire: "停戦; 休戦; 停戦合意; 和平合意",
    contract: "契約",
    sanctions: "制裁; 禁輸",
    agreed: "合意; 妥結; 発動; 採択",
    signed: "署名; 締結; 調印; 受注",
    ratified: "批准",
    extended: "延長; 更新",
    suspended: "停止; 中断; 凍結",
    ended: "破棄; 廃棄; 終了; 解除; 離脱; 脱退; 失効",
    rejected: "拒否; 否決; 拒絶",
    planned: "予定; 検討; 方針; 見通し; へ; 目指; 交渉; 協議; 要求; 求め; 可能性; 向け; 近く",
    denied: "ない; ず; 違反; 後; なし",
  },
  zh: {
    agreement: "协议; 協議; 协定; 協定; 条约; 條約; 备忘录; 備忘錄; 议定书; 公约",
    ceasefire: "停火; 停战; 停戰; 休战; 停火协议; 停火協議; 和平协议",
    contract: "合同; 合约; 合約",
    sanctions: "制裁; 禁运; 禁運",
    agreed: "达成; 達成; 实施; 實施; 同意; 通过; 通過",
    signed: "签署; 簽署; 签订; 簽訂; 签定; 签约; 簽約; 中标",
    ratified: "批准",
    extended: "延长; 延長; 续签; 續簽; 延期",
    suspended: "暂停; 暫停; 中止; 冻结; 凍結",
    ended: "终止; 終止; 废除; 廢除; 解除; 退出; 取消; 撕毁",
    rejected: "拒绝; 拒絕; 否决; 否決",
    planned: "将; 將; 拟; 擬; 计划; 計劃; 可能; 有望; 考虑; 呼吁; 谈判; 談判; 寻求; 要求; 若; 即将",
    denied: "未; 没有; 沒有; 不; 违反; 違反; 后; 後",
  },
};
