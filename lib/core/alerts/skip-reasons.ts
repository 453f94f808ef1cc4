/** Why an alert is skipped that another look at its reader is to decide anew. */

/** It was put together, and then was not to be sent: another look was faster, or the one that made it died. */
export const LEFT_OUT = "left out";

/** The reader's quiet hours have begun since it was decided. */
export const QUIET = "quiet hours";

/** It counts on a day that is over for the reader: sent on the next, that could get one more than asked for. */
export const NEXT_DAY = "another day has begun";

const ANEW = new Set<string | undefined>([LEFT_OUT, QUIET, NEXT_DAY]);

/** Whether another look at the reader is to decide anew. */
export const isAnew = (reason: string | undefined): boolean => ANEW.has(reason);
