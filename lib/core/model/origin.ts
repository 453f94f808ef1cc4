import * as z from "zod";
import { CountryCode } from "./common.ts";

/** An agency or outlet that is retold, an official body that spoke, or the source's own reporting. */
export const OriginKind = z.enum(["agency", "official", "own"]);
export type OriginKind = z.infer<typeof OriginKind>;

/** Who said it first. */
export const Origin = z.object({
  /** `agency:yonhap`, `outlet:harbour-watch`, `owner:quay-press`, `official:KR`, `official:NATO`. */
  id: z.string(),
  name: z.string(),
  kind: OriginKind,
  /** The words that say so, or the rule. */
  evidence: z.string(),
  /** The state it speaks for: all that speak for one state are one voice. */
  state: CountryCode.optional(),
});
export type Origin = z.infer<typeof Origin>;
