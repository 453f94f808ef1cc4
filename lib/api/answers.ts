import { bytesHash } from "#lib/core/hash.ts";

/** Seconds for which an answer may be given again: what a reader sees is at most that old. */
export const KEPT_SECONDS = 60;

/** An answer as it goes out; the tag is of its bytes. */
export type Answer = { body: Uint8Array<ArrayBuffer>; type: string; etag: string };

type Kept = { answer: Answer; at: number };

/** Answers that a process remembers, oldest first, bounded in number and size. */
export type Answers = {
  kept: Map<string, Kept>;
  /** Of all bodies. */
  bytes: number;
  most: { answers: number; bytes: number };
};

const MOST = { answers: 1000, bytes: 32 * 1024 * 1024 };

export const createAnswers = (most = MOST): Answers => ({ kept: new Map(), bytes: 0, most });

/** Makes an answer of its text, or of the bytes of that. */
export const answerOf = (content: string | Uint8Array<ArrayBuffer>, type: string): Answer => {
  const body = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { body, type, etag: `"${bytesHash(body)}"` };
};

function forget(answers: Answers, question: string): void {
  const kept = answers.kept.get(question);
  if (!kept) return;
  answers.kept.delete(question);
  answers.bytes -= kept.answer.body.length;
}

/** The answer that was kept for a question, and the whole seconds it may be given for still, if there are any. */
export function recall(
  answers: Answers,
  question: string,
  now: Date,
): { answer: Answer; seconds: number } | undefined {
  const kept = answers.kept.get(question);
  if (!kept) return undefined;
  const age = now.getTime() - kept.at;
  const seconds = Math.floor(KEPT_SECONDS - age / 1000);
  // A clock that was set back makes every age a guess.
  return age >= 0 && seconds > 0 ? { answer: kept.answer, seconds } : undefined;
}

/** Keeps the answer to a question; the oldest go where there are too many. One too large for all the room is not kept. */
export function keep(answers: Answers, question: string, answer: Answer, now: Date): void {
  const size = answer.body.length;
  if (size > answers.most.bytes) return;
  forget(answers, question);
  answers.kept.set(question, { answer, at: now.getTime() });
  answers.bytes += size;
  for (const oldest of answers.kept.keys()) {
    if (answers.kept.size <= answers.most.answers && answers.bytes <= answers.most.bytes) break;
    forget(answers, oldest);
  }
}
