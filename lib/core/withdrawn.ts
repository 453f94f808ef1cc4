/** Marks by which outlets take a report back; a common word counts in capitals or in brackets alone. */
const MARKS = [
  String.raw`WITHDRAWN|RETRACTED|RETRACTION|MANDATORY KILL|(?:BC-)?KILL(?=[:\s–—-])|STORY WITHDRAWN|STORY REMOVED`,
  String.raw`ZURÜCKGEZOGEN|ZURÜCKZIEHUNG|ACHTUNG:? STORNO|RETIRÉ|RETIRÉE|ANNULÉ|ANNULATION|RETIRADO|RETIRADA|ANULADO|ANULADA|NOTA ANULADA`,
  String.raw`RITIRATO|RITIRATA|ANNULLATO|ANNULLATA|WYCOFANE|WYCOFANO|ANULOWANE|ANULOWANO|ОТОЗВАНО|АННУЛИРОВАНО|ВІДКЛИКАНО|АНУЛЬОВАНО|ЗНЯТО З ПУБЛІКАЦІЇ`,
].join("|");
const IN_CAPITALS = new RegExp(String.raw`^[\s*[(【«"“-]*(?:${MARKS})(?!\p{L})`, "u");
const IN_BRACKETS = new RegExp(String.raw`^\s*[[(【](?:${MARKS})[\])】]`, "iu");
const BEFORE_COLON =
  /^\s*(?:withdrawn|retracted|retraction|story withdrawn|zurückgezogen|retiré|retirado|ritirato|wycofane|отозвано|відкликано)\s*[:：]/iu;
const EASTERN =
  /^\s*[[(【〔［](?:기사\s?취소|전문\s?취소|기사\s?삭제|취소|철회|記事取り消し|取り消し|記事削除|撤回|撤稿|撤销|撤銷|撤回报道)[\])】〕］]/u;

const isMarked = (text: string): boolean =>
  [IN_CAPITALS, IN_BRACKETS, BEFORE_COLON, EASTERN].some((mark) => mark.test(text));

/** Whether an outlet's mark at the head of a title or text says that it takes the report back. */
export const isWithdrawn = ({ title, text }: { title: string; text: string }): boolean =>
  isMarked(title) || isMarked(text);
