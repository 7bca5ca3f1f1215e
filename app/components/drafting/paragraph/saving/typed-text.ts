import { Saver, type Send, type SavingState } from "~/components/form/saving/saver";
import type { KeptText, ParagraphCopy } from "./paragraph-copy";

type Saved = { text: string; revision: number };

type Options = {
  saved: Saved;
  /** What the field starts with and the revision that it grew from, where that is not what is saved. */
  typed?: Saved;
  /** The field starts with a proposal that joins two texts. */
  merging?: boolean;
  send: Send<string>;
  copy: ParagraphCopy;
};

export type TypedTextState = {
  text: string;
  /** The revision that the text grew from. */
  revision: number;
  /** The text is a proposal that joins two, or grew from one: it is saved by its author's decision only. */
  merging: boolean;
  /** Something typed is not saved. */
  dirty: boolean;
  saving: SavingState;
};

const isSame = (typed: string, saved: string) => typed.trim() === saved;

/**
 * One language version of a paragraph as it is typed, kept saved. What a colleague saves never replaces what is typed:
 * the text keeps the revision that it grew from, so that the next save finds both.
 */
export class TypedText {
  readonly saver: Saver<string>;
  readonly copy: ParagraphCopy;
  #text: string;
  #sent: string | null = null;
  #merging: boolean;
  #dropped = false;
  #listeners = new Set<() => void>();
  #state: TypedTextState;

  constructor({ saved, typed = saved, merging = false, send, copy }: Options) {
    this.copy = copy;
    this.#text = typed.text;
    this.#merging = merging;
    this.saver = new Saver({ saved: saved.text, typed: typed.text, revision: typed.revision, send, copy });
    if (merging) this.saver.restart({ saved: saved.text, typed: typed.text, revision: typed.revision, stale: true });
    this.#state = this.#read();
    this.saver.subscribe(this.#tell);
  }

  state = (): TypedTextState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  type(text: string): void {
    this.#text = text;
    this.saver.change(text);
    this.#tell();
  }

  /** The form with this text goes to the server. */
  send(): void {
    this.#sent = this.#text;
  }

  /** The page has been read again: a newer text is taken over where nothing typed waits to be saved. */
  refresh({ text: saved, revision }: Saved): void {
    if (this.#dropped) {
      this.#dropped = false;
      this.#merging = false;
      this.#take(saved, revision);
      return;
    }
    const settled = this.#merging && (isSame(this.#text, saved) || isSame(this.#sent ?? "", saved));
    if (settled) this.#settle({ text: saved, revision });
    else if (!this.#merging && !this.saver.dirty && revision > this.#state.revision) this.#take(saved, revision);
  }

  /** Both texts were joined: the proposal is shown unless its author has typed on since the form was sent. */
  merge({ theirs, proposal }: { theirs: string; proposal: string }, revision: number): void {
    if (this.#sent !== null && this.#sent !== this.#text) return;
    this.#text = proposal;
    this.#merging = true;
    this.saver.restart({ saved: theirs, typed: proposal, revision, stale: true });
  }

  /** The form sets the typed text aside: the page that comes back shows what is saved. */
  drop(): void {
    if (!this.#merging) return;
    this.#dropped = true;
    this.copy.clear();
  }

  /** Puts a text into the field that this browser kept; it is saved on the revision that it started from. */
  restore({ text, revision }: KeptText, saved: string): void {
    this.#text = text;
    this.saver.restart({ saved, typed: text, revision });
    this.type(text);
  }

  #settle(saved: Saved): void {
    this.#merging = false;
    if (isSame(this.#text, saved.text)) this.saver.restart({ saved: this.#text, revision: saved.revision });
    else {
      this.saver.restart({ saved: saved.text, typed: this.#text, revision: saved.revision });
      this.saver.change(this.#text);
    }
  }

  #take(saved: string, revision: number): void {
    if (!isSame(this.#text, saved)) this.#text = saved;
    this.saver.restart({ saved: this.#text, revision });
  }

  #read(): TypedTextState {
    const saving = this.saver.state();
    const { dirty } = this.saver;
    return { text: this.#text, revision: saving.revision, merging: this.#merging, dirty, saving };
  }

  #tell = (): void => {
    this.#state = this.#read();
    for (const listener of this.#listeners) listener();
  };
}
