import { ClassicLevel } from "classic-level";

/**
 * The embedded engine keeps its rows in LevelDB and asks it for each one by itself, on a thread of its own, which costs many
 * times what the answer does. Here reads are answered at once, and what one turn of the event loop writes is written
 * together, in order. Nothing is said to be written before it is; what cannot be fails for all who wrote in that turn.
 */

type Operation = { type: "put"; key: unknown; value: unknown } | { type: "del"; key: unknown };

/** What classic-level implements for abstract-level, which checks and encodes before it calls. */
type Level = {
  _get(key: unknown, options: object): Promise<unknown>;
  _getSync(key: unknown, options: object): unknown;
  _put(key: unknown, value: unknown, options: object): Promise<void>;
  _del(key: unknown, options: object): Promise<void>;
  _batch(operations: Operation[], options: object): Promise<void>;
  _close(): Promise<void>;
};

type Turn = { operations: Operation[]; written: Promise<void> };
/** What each database is to write when this turn ends. */
const turns = new WeakMap<Level, Turn>();

const turnEnds = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function writeTurn(level: Level, operations: Operation[]): Promise<void> {
  await turnEnds();
  turns.delete(level);
  await level._batch(operations, {});
}

function write(level: Level, operation: Operation): Promise<void> {
  let turn = turns.get(level);
  if (!turn) {
    const operations: Operation[] = [];
    turns.set(level, (turn = { operations, written: writeTurn(level, operations) }));
  }
  turn.operations.push(operation);
  return turn.written;
}

const classic = ClassicLevel.prototype as unknown as Level;
const closeLevel = classic._close;

/** Makes it so for all databases of this process. */
export function quickenLevel(): void {
  classic._get = async function (key, options) {
    return this._getSync(key, options);
  };
  classic._put = function (key, value, options) {
    return write(this, { type: "put", key, value, ...options });
  };
  classic._del = function (key, options) {
    return write(this, { type: "del", key, ...options });
  };
  // What waits for its turn to end LevelDB cannot know of, nor wait for; written after the end it takes the process along.
  classic._close = async function () {
    await turns.get(this)?.written.catch(() => {});
    await closeLevel.call(this);
  };
}
