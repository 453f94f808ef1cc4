import { Tokenizer } from "htmlparser2";

/** What the library's tokenizer keeps of where it is; `offset` characters came before its buffer. */
type Cursor = { buffer: string; offset: number; index: number };

/**
 * The library's tokenizer, which passes over texts, values and CDATA sections by the engine's own search rather than
 * character by character. A test holds both to the same events.
 */
export class SwiftTokenizer extends Tokenizer {}

Object.defineProperty(SwiftTokenizer.prototype, "fastForwardTo", {
  value(this: Cursor, code: number): boolean {
    const { buffer, offset, index } = this;
    const found = buffer.indexOf(String.fromCharCode(code), index - offset + 1);
    // Where there is none, the library goes on behind the last character from here.
    this.index = offset + (found < 0 ? buffer.length - 1 : found);
    return found >= 0;
  },
});
