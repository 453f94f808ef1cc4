import type { CountryCode } from "#lib/core/model/common.ts";

/** Somebody whose word others pass on: an agency or outlet that is retold, or an official body. */
export type Speaker = {
  id: string;
  /** What readers are told, in English. */
  name: string;
  /** Names it goes by, in any language, split by `;`. A word ending in `*` stands for all that begin with it. */
  names: string;
  /** Names that mean it in a credit or dateline alone: as acronyms they mean other things too. */
  credits?: string;
  /** The state it speaks for. */
  state?: CountryCode;
};
