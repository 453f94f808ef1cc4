/** One kind of work, done so many times; those in brackets only lead to the next. */
export type Step = { name: string; times: number; work(): Promise<void> };

/** Other work than meant is no figure. */
export const expect = (what: string, found: number, meant: number): void => {
  if (found !== meant) throw new Error(`meant ${meant} ${what}, found ${found}`);
};
