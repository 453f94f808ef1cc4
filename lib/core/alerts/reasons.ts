/** Why an alert is skipped that another look at its reader is to decide anew. */

/** It was put together, and then was not to be sent: another look was faster, or the one that made it died. */
export const LEFT_OUT = "left out";

/** The reader's quiet hours have begun since it was decided. */
export const QUIET = "quiet hours";
