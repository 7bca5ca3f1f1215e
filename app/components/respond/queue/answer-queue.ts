import type { Send } from "~/components/form/saving/saver";
import type { AnswerKey } from "~/domain/submission/submission-key";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import { findQueued, type QueuedText } from "./find-queued";
import { afterSending, waitAfter, waits } from "./queue-rules";

/** An answer that was saved, and whether only the connection had kept it from that. */
export type SavedText = AnswerKey & { offline: boolean };

type Options = {
  userId: string;
  /** Sends one answer. */
  send: (key: AnswerKey) => Send<TypedAnswer>;
  /** The copies of texts that an open page keeps saved itself. */
  held: () => Promise<ReadonlySet<string>>;
  /** Runs in one page of the browser at a time. */
  alone: (run: () => Promise<void>) => Promise<unknown>;
  /** Called once a text that waited was answered for, with those that were saved. */
  onSettled: (saved: SavedText[]) => void;
};

/**
 * Sends what a person typed while nothing could be sent, each text on the revision from which it grew: the server then
 * refuses those over which someone has saved. Texts for which nobody answers are sent again, each time later.
 */
export class AnswerQueue {
  #options: Options;
  #running: Promise<void> | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Sends all that wait, once at a time. */
  run = (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#running ??= this.#sendAlone().finally(() => {
      this.#running = null;
    });
    return this.#running;
  };

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #sendAlone(): Promise<void> {
    await this.#options.alone(() => this.#sendAll());
  }

  async #sendAll(): Promise<void> {
    const held = await this.#options.held();
    const waiting = findQueued(this.#options.userId).filter(({ stored, copy }) => waits(stored) && !held.has(copy.key));
    const saved: SavedText[] = [];
    let unanswered = 0;
    for (const text of waiting) {
      const status = await this.#sendOne(text);
      if (status === "saved") saved.push({ ...text.key, offline: text.stored.status === "offline" });
      if (status === "offline") unanswered += 1;
      // The next one would meet the same; the person comes back from signing in.
      if (status === "signedOut") break;
    }
    if (waiting.length > unanswered) this.#options.onSettled(saved);
    this.#failures = unanswered > 0 ? this.#failures + 1 : 0;
    if (unanswered > 0) this.#timer = setTimeout(() => void this.run(), waitAfter(this.#failures));
  }

  async #sendOne({ key, copy, stored }: QueuedText) {
    const { answer, revision } = stored;
    const status = afterSending(await this.#options.send(key)(answer, { revision, leaving: false }));
    if (status !== "offline" && status !== "signedOut") copy.settle(stored, status);
    return status;
  }
}
