/** EventBridge Scheduler's fields: what a number may be, and which names stand for one. */
const FIELDS = [
  { name: "minutes", min: 0, max: 59 },
  { name: "hours", min: 0, max: 23 },
  { name: "day of month", min: 1, max: 31, also: /^(L|LW|\d+W)$/ },
  { name: "month", min: 1, max: 12, names: "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC" },
  {
    name: "day of week",
    min: 1,
    max: 7,
    names: "SUN MON TUE WED THU FRI SAT",
    also: /^\w+(L|#[1-5])$/,
  },
  { name: "year", min: 1970, max: 2199 },
] as const;

type Field = { name: string; min: number; max: number; names?: string; also?: RegExp };

const isValue = ({ min, max, names }: Field, text: string): boolean => {
  if (names?.split(" ").includes(text)) return true;
  return /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
};

/** `5`, `MON-FRI`, `0/15`, `*`, or several by comma. */
const isField = (field: Field, text: string): boolean =>
  text.split(",").every((part) => {
    if (field.also?.test(part)) return true;
    const [range = "", step, ...more] = part.split("/");
    const stepped = step === undefined || (/^\d+$/.test(step) && Number(step) > 0);
    const ends = range.split("-");
    const known = range === "*" || (ends.length <= 2 && ends.every((end) => isValue(field, end)));
    return more.length === 0 && stepped && known;
  });

/** What is wrong with a schedule expression of EventBridge Scheduler; undefined where nothing is. */
export function expressionFault(expression: string): string | undefined {
  if (/^rate\((1 (minute|hour|day)|([2-9]|[1-9]\d+) (minutes|hours|days))\)$/.test(expression))
    return;
  const fields = /^cron\((.*)\)$/.exec(expression)?.[1]?.split(" ");
  if (!fields) return "neither cron(...) nor rate(...)";
  if (fields.length !== FIELDS.length) return `${fields.length} fields instead of six`;
  if ((fields[2] === "?") === (fields[4] === "?"))
    return "exactly one of day of month and day of week must be ?";
  const wrong = FIELDS.find((field, index) => {
    const text = fields[index] ?? "";
    const either = index === 2 || index === 4;
    return !(either && text === "?") && !isField(field, text);
  });
  return wrong && `${wrong.name} cannot be ${fields[FIELDS.indexOf(wrong)]}`;
}
