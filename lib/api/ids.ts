const ID = /^\w{1,100}$/;

/** Whether a text may be an id of ours; the store is asked for nothing else, since its keys take no other. */
export const isId = (text: string): boolean => ID.test(text);
