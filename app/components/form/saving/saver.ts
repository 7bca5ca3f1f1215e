/**
 * The result of sending; `noAccess` where the person may not, or may no longer, write it; `staleOwn` where its author saved another text elsewhere; `unreachable` also where the server
 * cannot save now.
 */
export type SendResult =
  | { kind: "saved"; revision: number }
  | { kind: "stale" | "staleOwn" | "closed" | "noAccess" | "signedOut" | "unreachable" }
  | { kind: "refused"; fieldErrors: Record<string, string[]> };

export type Send<T> = (value: T, options: { revision: number; leaving: boolean }) => Promise<SendResult>;

/** Why the server has not answered for a text: no connection, or none that it could save in, or the sign-in had ended. */
export type Unanswered = "offline" | "signedOut";

/** A copy outside the page, with the revision it started from, for a browser that is closed or crashes before everything is saved. */
export type Copy<T> = {
  write(value: T, revision: number, unanswered?: Unanswered | null): void;
  clear(): void;
};

export type SavingState = {
  /** `unsaved` holds what nothing was sent of yet; `savedAt` is when something was last saved from this page. */
  kind:
    | "idle"
    | "unsaved"
    | "saving"
    | "saved"
    | "failed"
    | "signedOut"
    | "stale"
    | "staleOwn"
    | "closed"
    | "noAccess"
    | "refused";
  revision: number;
  savedAt: Date | null;
  fieldErrors: Record<string, string[]>;
};

/** Milliseconds. */
export const afterLastKey = 2000;
const longestUnsaved = 8000;
const copyAfter = 400;
const longestWait = 20_000;

/** The browser itself knows that it has no connection. */
const isOffline = () => typeof navigator !== "undefined" && "onLine" in navigator && !navigator.onLine;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

type Options<T> = {
  saved: T;
  /** What the form contains at first, where that is not what is saved. */
  typed?: T;
  revision: number;
  send: Send<T>;
  copy: Copy<T>;
};

type Restart<T> = { saved: T; typed?: T; revision: number; stale?: boolean };

/**
 * Keeps one text saved while it is typed: two seconds after the last key, at the latest after eight, and when told to.
 * One save runs at a time, but for the one that the page sends while it goes away. What was sent without a definite
 * answer is sent again as it was before anything newer, so that a lost acknowledgement, or two that crossed, never look
 * like someone else's save.
 */
export class Saver<T> {
  #options: Options<T>;
  #acknowledged: T;
  #wanted: T;
  /** What was sent on the present revision without a definite answer, the newest last: at most one of them is saved. */
  #unsure: T[] = [];
  #running: Promise<boolean> | null = null;
  #failures = 0;
  /** Why the newest try was not answered; null where it was. */
  #unanswered: Unanswered | null = null;
  #dirtySince: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #copyTimer: ReturnType<typeof setTimeout> | undefined;
  /** The copy is this page's: what an earlier one left stays until its author decides. */
  #copied = false;
  #listeners = new Set<() => void>();
  #state: SavingState;

  constructor(options: Options<T>) {
    this.#options = options;
    this.#acknowledged = options.saved;
    this.#wanted = options.typed ?? options.saved;
    this.#state = { kind: "idle", revision: options.revision, savedAt: null, fieldErrors: {} };
  }

  state = (): SavingState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something typed is not saved, or may have been saved without our knowing. */
  get dirty(): boolean {
    return this.#unsure.length > 0 || !isSame(this.#wanted, this.#acknowledged);
  }

  /** Nothing can be saved any more from this page: it must be merged or copied. */
  get #blocked(): boolean {
    return ["stale", "staleOwn", "closed", "noAccess"].includes(this.#state.kind);
  }

  change(value: T): void {
    this.#wanted = value;
    this.#keepCopy();
    clearTimeout(this.#timer);
    if (this.#blocked) return;
    this.#showTyped();
    if (!this.dirty) return;
    this.#dirtySince ??= Date.now();
    const latest = this.#dirtySince + longestUnsaved - Date.now();
    this.#schedule(Math.max(0, Math.min(afterLastKey, latest)));
  }

  /** What is saved as far as the page knows. */
  get saved(): T {
    return this.#acknowledged;
  }

  /** Saves what is typed now. True when all of it is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.dirty && !this.#blocked) {
      if (!(await this.#save())) return false;
    }
    return !this.dirty;
  }

  /** The page goes away: sends what is not saved without waiting; the copy stays until an answer comes. */
  leave(): void {
    this.#writeCopy();
    if (!this.dirty || this.#blocked) return;
    this.#markUnsure(this.#wanted);
    void this.#options.send(this.#wanted, { revision: this.#state.revision, leaving: true });
  }

  /**
   * Begins again from another saved value: one that was found saved elsewhere, or one that what is typed now is to be
   * compared with. As `stale`, nothing is saved until it begins again.
   */
  restart({ saved, typed = saved, revision, stale = false }: Restart<T>): void {
    clearTimeout(this.#timer);
    this.#acknowledged = saved;
    this.#wanted = typed;
    this.#unsure = [];
    this.#dirtySince = null;
    const settled = this.#state.kind === "saved" && !this.dirty ? "saved" : "idle";
    this.#show({ kind: stale ? "stale" : settled, revision, fieldErrors: {} });
    this.#writeCopy();
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#copyTimer);
  }

  /** Says at once that something is not saved, and that it is again once it was put back as it was. */
  #showTyped(): void {
    const { kind, savedAt } = this.#state;
    if (this.dirty && (kind === "idle" || kind === "saved")) this.#show({ kind: "unsaved" });
    if (!this.dirty && (kind === "unsaved" || kind === "refused")) {
      this.#dirtySince = null;
      this.#show({ kind: savedAt ? "saved" : "idle", fieldErrors: {} });
    }
  }

  #markUnsure(value: T): void {
    this.#settle(value);
    this.#unsure.push(value);
  }

  /** The server took this one no more than any equal one. */
  #settle(value: T): void {
    this.#unsure = this.#unsure.filter((other) => !isSame(other, value));
  }

  #keepCopy(): void {
    clearTimeout(this.#copyTimer);
    this.#copyTimer = setTimeout(() => this.#writeCopy(), copyAfter);
  }

  #writeCopy(): void {
    clearTimeout(this.#copyTimer);
    const unanswered = this.#unanswered ?? (isOffline() ? "offline" : null);
    if (this.dirty) this.#options.copy.write(this.#wanted, this.#state.revision, unanswered);
    else if (this.#copied) this.#options.copy.clear();
    this.#copied = this.dirty;
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), delay);
  }

  #save(): Promise<boolean> {
    this.#running ??= this.#sendOnce().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sendOnce(): Promise<boolean> {
    const sent = this.#unsure.at(-1) ?? this.#wanted;
    this.#markUnsure(sent);
    this.#show({ kind: "saving" });
    const { revision } = this.#state;
    const result = await this.#options.send(sent, { revision, leaving: false });
    if (result.kind === "unreachable" || result.kind === "signedOut") return this.#retryLater(result.kind);
    this.#failures = 0;
    const copied = this.#unanswered !== null;
    this.#unanswered = null;
    if (result.kind !== "saved") {
      this.#settle(sent);
      // The conflict may be with this page's own save.
      if (this.#unsure.length > 0 && !["closed", "noAccess"].includes(result.kind)) return this.#sendOnce();
      this.#show({ kind: result.kind, fieldErrors: result.kind === "refused" ? result.fieldErrors : {} });
      if (copied) this.#writeCopy();
      return false;
    }
    // On a new revision nothing that was sent before can be saved any more; on the same one it still can.
    if (result.revision === revision) this.#settle(sent);
    else this.#unsure = [];
    this.#acknowledged = sent;
    this.#afterSave(result.revision);
    return true;
  }

  #afterSave(revision: number): void {
    clearTimeout(this.#timer);
    this.#dirtySince = this.dirty ? Date.now() : null;
    this.#writeCopy();
    this.#show({ kind: this.dirty ? "unsaved" : "saved", revision, savedAt: new Date(), fieldErrors: {} });
    if (this.dirty) this.#schedule(afterLastKey);
  }

  #retryLater(kind: "unreachable" | "signedOut"): false {
    this.#failures += 1;
    this.#unanswered = kind === "unreachable" ? "offline" : kind;
    this.#show({ kind: kind === "unreachable" ? "failed" : kind });
    this.#writeCopy();
    this.#schedule(Math.min(longestWait, 1000 * 2 ** this.#failures));
    return false;
  }

  #show(change: Partial<SavingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
