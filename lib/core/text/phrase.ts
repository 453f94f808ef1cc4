import { GAP, HALF, traitAt, traits } from "./letters.ts";
import { room } from "./room.ts";
import { vocabulary } from "./vocabulary.ts";

/** The words of a phrase by their numbers in the vocabulary, those of stems with the sign turned. */
export class Phrase {
  words = new Int32Array(64);
  size = 0;
  /** Where its first word ends. */
  firstEnd = 0;

  /** Reads what stands between `from` and `to`; `units` are the text's. A phrase without a word is an error. */
  read(text: string, units: Uint16Array, from: number, to: number): void {
    this.size = 0;
    for (let at = from; at < to;) {
      let trait = traits[units[at]!]!;
      if (trait === 0 || trait & HALF) trait = traitAt(text, at);
      if (trait & GAP) at += trait & HALF ? 2 : 1;
      else {
        this.words = room(this.words, this.size);
        this.words[this.size++] = vocabulary.learnAt(text, units, to, at);
        at = vocabulary.end;
        if (this.size === 1) this.firstEnd = at;
      }
    }
    if (this.size === 0) throw new Error(`phrase "${text.slice(from, to)}" has no word in it`);
  }
}
