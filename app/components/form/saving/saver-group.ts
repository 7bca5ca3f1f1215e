import type { Saving } from "./guard-leaving";
import type { Saver, SavingState } from "./saver";

/** The savers of all texts on a page, by the key of each, kept and left as one. */
export class SaverGroup<Key, T> implements Saving {
  #savers: ReadonlyMap<Key, Saver<T>>;
  #states: SavingState[];

  constructor(savers: ReadonlyMap<Key, Saver<T>>) {
    this.#savers = savers;
    this.#states = this.#read();
  }

  get dirty(): boolean {
    return [...this.#savers.values()].some((saver) => saver.dirty);
  }

  of(key: Key): Saver<T> | null {
    return this.#savers.get(key) ?? null;
  }

  /** The status of each text; another array whenever one of them changes. */
  states = (): SavingState[] => this.#states;

  subscribe = (listener: () => void): (() => void) => {
    const changed = () => {
      this.#states = this.#read();
      listener();
    };
    const stops = [...this.#savers.values()].map((saver) => saver.subscribe(changed));
    return () => stops.forEach((stop) => stop());
  };

  /** Saves one text after the other, so that a person stays within what may be written in a second. True when all are saved. */
  async flush(): Promise<boolean> {
    let saved = true;
    for (const saver of this.#savers.values()) saved = (await saver.flush()) && saved;
    return saved;
  }

  leave(): void {
    for (const saver of this.#savers.values()) saver.leave();
  }

  stop(): void {
    for (const saver of this.#savers.values()) saver.stop();
  }

  #read(): SavingState[] {
    return [...this.#savers.values()].map((saver) => saver.state());
  }
}
