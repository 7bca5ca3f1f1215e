import type { Send } from "./saver";

/** Writes in a second: one fewer than the server takes from one sign-in. */
const most = 4;
const second = 1100;

/** Spreads what one page writes, so that several texts saved at once stay within what the server takes in a second. */
export class Pace {
  #turns: number[] = [];

  /** Resolves when the next write may be sent. */
  async turn(): Promise<void> {
    const now = Date.now();
    const earlier = this.#turns.at(-most);
    const at = Math.max(now, earlier === undefined ? now : earlier + second);
    this.#turns = [...this.#turns, at].slice(-most);
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
  }

  /** The same, waiting for its turn; what is sent while the page goes away does not wait. */
  paced<T>(send: Send<T>): Send<T> {
    return async (value, options) => {
      if (!options.leaving) await this.turn();
      return send(value, options);
    };
  }
}
