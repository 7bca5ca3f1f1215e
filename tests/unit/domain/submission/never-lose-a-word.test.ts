import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { DomainError } from "~/domain/shared/domain-error";
import { isAnswerConflict } from "~/domain/submission/answer/answer-conflict";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { useDatabase } from "../../../support/database";
import { type Current, Desk, type Editor, schedules } from "../../../support/interleaved-editors";
import { openToDrafters } from "../../../given/open-draft";
import { createRespondents, entered, type Respondents } from "../../../given/respondents";

const runs = Number(process.env["SCHEDULES"] ?? 500);
const held = useDatabase({ keep: true });
let people: Respondents;
let submissionId: string;

beforeAll(async () => {
  people = await createRespondents(held.database);
  const { review, portugal, focalPoint: actor } = people;
  submissionId = await openToDrafters(held.ctx({ actor }), { reviewId: review.id, participantId: portugal.id });
});

class AnswerDesk extends Desk {
  constructor(
    readonly place: { session: number; question: number },
    editors: number,
    run: number,
  ) {
    super(editors, run);
  }

  async current(): Promise<Current> {
    const { session, question } = this.place;
    const where = { submissionId, session: { number: session }, question: { number: question } };
    const answer = await held.database.read.answer.findFirst({ where });
    return { revision: answer?.revision ?? 0, text: answer?.text ?? "" };
  }

  async trySave(editor: Editor) {
    const { text, revision } = editor;
    const actor = editor === this.editors[0] ? people.focalPoint : people.drafter;
    const typed = { submissionId, ...entered(text, { revision }), ...this.place };
    const saved = await saveAnswer(held.ctx({ actor }), typed).catch((error: unknown) => error);
    if (!(saved instanceof Error)) return { saved: (saved as { revision: number }).revision };
    const conflict = saved instanceof DomainError ? saved.details.data : undefined;
    if (!isAnswerConflict(conflict) || conflict.kind !== "stale") throw saved;
    return { proposed: { text: conflict.proposal.text, revision: conflict.revision } };
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
  "loses no word that was acknowledged, unless someone took it out who had it before them",
  { timeout: 600_000 },
  async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(schedules, async ([editors, steps]) => {
        const desk = new AnswerDesk(await freshPlace(run), editors, run);
        run += 1;
        await desk.runAll(steps);
        expect(await desk.lostWords()).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  },
);
