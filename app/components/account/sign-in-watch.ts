import { touchEvery, warnBefore, type SignInTime } from "~/domain/account/sign-in-rules";

/** What the server says of the sign-in; `unreachable` also means that the server cannot answer now. */
export type Answer = ({ kind: "open" } & SignInTime) | { kind: "ended" | "unreachable" };

/** `question` asks how long the sign-in lasts without using it, `extension` postpones its end. */
export type Ask = (what: "question" | "extension") => Promise<Answer>;

export type WatchState = {
  /** `warning`: ends soon and can be extended; `final`: ends soon and cannot. */
  kind: "open" | "warning" | "final" | "ended";
  endsAt: Date;
  /** The person wanted to stay, and the server did not answer. */
  failed: boolean;
};

/** Milliseconds. The clock is read often, because timers stop while a computer sleeps; the server is not asked. */
const lookEvery = 30_000;
const askAgainAfter = 15_000;

/**
 * Watches over the sign-in of a page: tells the server that the page is in use, warns before the end, and says when it
 * has come. Typing is use, and so are keys, clicks and scrolling; what the page saves by itself was typed before. The
 * server alone knows the end, for other tabs of the same sign-in may put it off: it is asked before anything is said.
 */
export class SignInWatch {
  #ask: Ask;
  #state: WatchState;
  #toldAt = Date.now();
  #asking: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listeners = new Set<() => void>();

  constructor({ endsIn, ask }: SignInTime & { ask: Ask }) {
    this.#ask = ask;
    this.#state = { kind: "open", endsAt: new Date(Date.now() + endsIn), failed: false };
  }

  state = (): WatchState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): void {
    this.#schedule();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Asks the server about the sign-in: when the page is seen again, or the network is back. */
  look(): Promise<void> {
    return this.#inquire("question");
  }

  /** The page is in use. While the warning is shown only typing counts: keys and clicks belong to the warning. */
  use(how: "typing" | "other"): void {
    const { kind } = this.#state;
    if (kind !== "open" && !(kind === "warning" && how === "typing")) return;
    if (Date.now() - this.#toldAt < touchEvery) return;
    this.#toldAt = Date.now();
    void this.#inquire("extension");
  }

  /** The person wants to stay signed in. */
  async stay(): Promise<void> {
    await this.#asking;
    this.#toldAt = Date.now();
    await this.#inquire("extension");
    if (this.#state.kind === "warning") this.#show({ failed: true });
  }

  get #left(): number {
    return this.#state.endsAt.getTime() - Date.now();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const { kind } = this.#state;
    if (kind === "ended") return;
    const due = kind === "open" ? this.#left - warnBefore : Math.min(askAgainAfter, this.#left);
    const delay = due > 0 ? Math.min(due, lookEvery) : askAgainAfter;
    this.#timer = setTimeout(() => void this.#tick(), delay);
  }

  async #tick(): Promise<void> {
    if (this.#state.kind !== "open" || this.#left <= warnBefore) await this.look();
    else this.#schedule();
  }

  #inquire(what: "question" | "extension"): Promise<void> {
    this.#asking ??= this.#ask(what)
      .then((answer) => this.#take(answer))
      .finally(() => {
        this.#asking = null;
        this.#schedule();
      });
    return this.#asking;
  }

  #take(answer: Answer): void {
    if (answer.kind === "ended") this.#show({ kind: "ended", failed: false });
    if (answer.kind !== "open") return;
    const soon = answer.endsIn <= warnBefore;
    this.#show({
      kind: soon ? (answer.final ? "final" : "warning") : "open",
      endsAt: new Date(Date.now() + answer.endsIn),
      failed: false,
    });
  }

  #show(change: Partial<WatchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
