export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a digest comes by a reader's own clock, wherever that clock hangs. */
export type LocalSlot =
  | { frequency: "weekly"; weekday: Weekday; hour: number }
  | { frequency: "daily"; hour: number };

const HOURS_OF_DAY = Array.from({ length: 24 }, (_, hour) => hour);

export const weekly = (weekday: Weekday, hour: number): LocalSlot => ({
  frequency: "weekly",
  weekday,
  hour,
});
export const daily = (hour: number): LocalSlot => ({ frequency: "daily", hour });

/** All there are, in the order in which a run goes through them. */
export const LOCAL_SLOTS: readonly LocalSlot[] = [
  ...HOURS_OF_DAY.map(daily),
  ...WEEKDAYS.flatMap((weekday) => HOURS_OF_DAY.map((hour) => weekly(weekday, hour))),
];
