import type { AnswerSaver, SavingState } from "~/components/respond/answer/answer-saver";
import type { Saver } from "~/components/respond/answer/guard-leaving";

/** The savers of all answers on a page, kept and left as one. */
export class SaverGroup implements Saver {
  #savers: ReadonlyMap<number, AnswerSaver>;
  #states: SavingState[];

  /** By question. */
  constructor(savers: ReadonlyMap<number, AnswerSaver>) {
    this.#savers = savers;
    this.#states = this.#read();
  }

  get dirty(): boolean {
    return [...this.#savers.values()].some((saver) => saver.dirty);
  }

  of(question: number): AnswerSaver | null {
    return this.#savers.get(question) ?? null;
  }

  /** The status of each answer; another array whenever one of them changes. */
  states = (): SavingState[] => this.#states;

  subscribe = (listener: () => void): (() => void) => {
    const changed = () => {
      this.#states = this.#read();
      listener();
    };
    const stops = [...this.#savers.values()].map((saver) => saver.subscribe(changed));
    return () => stops.forEach((stop) => stop());
  };

  /** Saves one answer after the other, so that a person stays within what may be written in a second. True when all are saved. */
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
