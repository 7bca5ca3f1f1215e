import fc from "fast-check";

/** `out` are the words removed from the text since the last save; one person does one thing after the other. */
export type Editor = { revision: number; text: string; out: Set<string>; busy: Promise<void> };

/** What an editor does next: opens the page again, types a word somewhere, removes one, or saves. */
const step = fc.record({
  editor: fc.nat({ max: 3 }),
  act: fc.constantFrom("open", "insert", "insert", "insert", "remove", "save", "save", "save"),
  at: fc.nat({ max: 40 }),
  paragraph: fc.boolean(),
  /** Runs together with the step before it. */
  together: fc.boolean(),
});
export type Step = typeof step extends fc.Arbitrary<infer Taken> ? Taken : never;

/** Two to four editors and what they do in which order. */
export const schedules = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.array(step, { minLength: 6, maxLength: 16 }));

export const wordsOf = (text: string) => text.match(/\S+/g) ?? [];

export type Current = Pick<Editor, "revision" | "text">;

/** Several people on one text. How it is read and saved, and what a refused save hands back, is the text's own. */
export abstract class Desk {
  editors: Editor[];
  acknowledged = new Set<string>();
  takenOut = new Set<string>();
  #count = 0;

  constructor(
    editors: number,
    readonly run: number,
  ) {
    this.editors = Array.from({ length: editors }, () => ({
      revision: 0,
      text: "",
      out: new Set(),
      busy: Promise.resolve(),
    }));
  }

  abstract current(): Promise<Current>;

  /** Saves the text as someone who started from its revision: the revision made, or the proposal of a refused save. */
  abstract trySave(editor: Editor): Promise<{ saved: number } | { proposed: Current }>;

  insert(editor: Editor, { at, paragraph }: Step): void {
    const parts = editor.text.split(/(?<=\s)/);
    const index = at % (parts.length + 1);
    this.#count += 1;
    const before = index > 0 && !/\s$/.test(parts[index - 1] ?? "") ? " " : "";
    parts.splice(index, 0, `${before}w${this.run}x${this.#count}.${paragraph ? "\n\n" : " "}`);
    editor.text = parts.join("");
  }

  remove(editor: Editor, { at }: Step): void {
    const words = wordsOf(editor.text);
    const word = words[at % Math.max(1, words.length)];
    if (!word) return;
    editor.out.add(word);
    editor.text = editor.text.replace(word, "");
  }

  async save(editor: Editor): Promise<void> {
    const { text } = editor;
    const out = new Set(editor.out);
    const answer = await this.trySave(editor);
    if ("proposed" in answer) {
      Object.assign(editor, answer.proposed);
      return;
    }
    editor.revision = answer.saved;
    for (const word of wordsOf(text)) this.acknowledged.add(word);
    for (const word of out) this.takenOut.add(word);
  }

  take(one: Step): Promise<void> {
    const editor = this.editors[one.editor % this.editors.length];
    if (!editor) return Promise.resolve();
    editor.busy = editor.busy.then(() => this.act(editor, one));
    return editor.busy;
  }

  async act(editor: Editor, one: Step): Promise<void> {
    if (one.act === "insert") this.insert(editor, one);
    if (one.act === "remove") this.remove(editor, one);
    if (one.act === "save") await this.save(editor);
    if (one.act === "open" && editor.text === "") Object.assign(editor, await this.current());
  }

  /** Takes the steps in order, those that run together at once. */
  async runAll(steps: readonly Step[]): Promise<void> {
    let running: Promise<void>[] = [];
    for (const one of steps) {
      if (!one.together) {
        await Promise.all(running);
        running = [];
      }
      running.push(this.take(one));
    }
    await Promise.all(running);
  }

  /** Words that were acknowledged, that nobody who had them removed, and that are not in the text. */
  async lostWords(): Promise<string[]> {
    const there = new Set(wordsOf((await this.current()).text));
    return [...this.acknowledged].filter((word) => !there.has(word) && !this.takenOut.has(word));
  }
}
