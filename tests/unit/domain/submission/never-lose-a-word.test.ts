import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { DomainError } from "~/domain/shared/domain-error";
import { isAnswerConflict } from "~/domain/submission/answer-conflict";
import { openSubmission } from "~/domain/submission/open-submission.server";
import { saveAnswer } from "~/domain/submission/save-answer.server";
import { useDatabase } from "../../../support/database";
import { createRespondents, entered, type Respondents } from "./respondents";

const runs = Number(process.env["INTERLEAVINGS"] ?? 2000);
const held = useDatabase({ keep: true });
let people: Respondents;
let submissionId: string;

beforeAll(async () => {
  people = await createRespondents(held.database);
  const { review, portugal, focalPoint: actor } = people;
  submissionId = await openSubmission(held.ctx({ actor }), { reviewId: review.id, participantId: portugal.id });
});

/** `out` are the words taken out of the text since the last save; one person does one thing after the other. */
type Editor = { revision: number; text: string; out: Set<string>; busy: Promise<void> };

/** What an editor does next: opens the page anew, types a word somewhere, takes one out, or saves. */
const step = fc.record({
  editor: fc.nat({ max: 3 }),
  act: fc.constantFrom("open", "insert", "insert", "insert", "remove", "save", "save", "save"),
  at: fc.nat({ max: 40 }),
  paragraph: fc.boolean(),
  /** Runs together with the step before it. */
  together: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Taken> ? Taken : never;

const wordsOf = (text: string) => text.match(/\S+/g) ?? [];

class Desk {
  editors: Editor[];
  acknowledged = new Set<string>();
  takenOut = new Set<string>();
  #count = 0;

  constructor(
    readonly place: { session: number; question: number },
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

  async current(): Promise<Pick<Editor, "revision" | "text">> {
    const { session, question } = this.place;
    const where = { submissionId, session: { number: session }, question: { number: question } };
    const answer = await held.database.read.answer.findFirst({ where });
    return { revision: answer?.revision ?? 0, text: answer?.text ?? "" };
  }

  async save(editor: Editor): Promise<void> {
    const { text, revision } = editor;
    const out = new Set(editor.out);
    const actor = editor === this.editors[0] ? people.focalPoint : people.drafter;
    const typed = { submissionId, ...entered(text, { revision }), ...this.place };
    const saved = await saveAnswer(held.ctx({ actor }), typed).catch((error: unknown) => error);
    if (!(saved instanceof Error)) {
      editor.revision = (saved as { revision: number }).revision;
      for (const word of wordsOf(text)) this.acknowledged.add(word);
      for (const word of out) this.takenOut.add(word);
      return;
    }
    const conflict = saved instanceof DomainError ? saved.details.data : undefined;
    if (!isAnswerConflict(conflict) || conflict.kind !== "stale") throw saved;
    editor.text = conflict.proposal.text;
    editor.revision = conflict.revision;
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
}

/** Each run takes a question of its own: two sessions and five questions, emptied between the rounds. */
async function freshPlace(run: number): Promise<{ session: number; question: number }> {
  const place = run % 10;
  if (place === 0) {
    await held.database.write(async (tx) => {
      await tx.answerRevision.deleteMany();
      await tx.answer.deleteMany();
    });
  }
  return { session: 1 + (place % 2), question: 1 + Math.floor(place / 2) };
}

it(
  "loses no word that was acknowledged, unless somebody took it out who had it before them",
  { timeout: 600_000 },
  async () => {
    let run = 0;
    const schedules = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.array(step, { minLength: 6, maxLength: 16 }));
    await fc.assert(
      fc.asyncProperty(schedules, async ([editors, steps]) => {
        const desk = new Desk(await freshPlace(run), editors, run);
        run += 1;
        let running: Promise<void>[] = [];
        for (const one of steps) {
          if (!one.together) {
            await Promise.all(running);
            running = [];
          }
          running.push(desk.take(one));
        }
        await Promise.all(running);
        const { text } = await desk.current();
        const there = new Set(wordsOf(text));
        const lost = [...desk.acknowledged].filter((word) => !there.has(word) && !desk.takenOut.has(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  },
);
