import { beforeEach, describe, expect, test } from "vitest";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import type { UploadPreview } from "~/domain/submission/questionnaire/upload/preview-upload.server";
import { takeValue } from "~/domain/submission/questionnaire/upload/take-value";
import type { TakenResult } from "~/domain/submission/questionnaire/upload/take-answers.server";
import type { Actor } from "~/permission/actor";
import { action } from "~/routes/respond/questionnaire";
import { loader as fileLoader } from "~/routes/respond/questionnaire-file";
import { openDraft } from "../../given/open-draft";
import { entered, type Respondents } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let people: Respondents;
let submissionId: string;

const path = () => `/en/respond/${submissionId}/questionnaire`;

function args(actor: Actor, request: Request) {
  const params = { lang: "en", submissionId };
  return { request, params, context: routeContext(held.database, { actor }) };
}

async function save(question: number, text: string, revision = 0): Promise<void> {
  const ctx = held.ctx({ actor: people.focalPoint, now: new Date() });
  await saveAnswer(ctx, { ...entered(text, { question, revision }), submissionId });
}

/** The file with the answers as they are now. */
async function download(): Promise<Blob> {
  const request = new Request(`http://localhost${path()}.docx?answers=true`);
  const response = await fileLoader(args(people.drafter, request));
  return new Blob([await response.arrayBuffer()]);
}

async function post(fields: Record<string, string | string[] | Blob>, actor: Actor = people.drafter) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  const request = new Request(`http://localhost${path()}`, { method: "POST", body: form });
  return settle(() => action(args(actor, request)));
}

async function preview(file: Blob): Promise<UploadPreview> {
  const { data } = await post({ intent: "preview", file });
  return (data as { preview: UploadPreview }).preview;
}

const take = ({ proposals }: UploadPreview, questions: number[], actor?: Actor) => {
  const taken = proposals.map((proposal) => proposal.taken);
  const chosen = taken.filter(({ question }) => questions.includes(question));
  return post({ intent: "take", answers: JSON.stringify(taken), take: chosen.map(takeValue) }, actor);
};

async function textOf(question: number): Promise<string | undefined> {
  const where = { submissionId, question: { number: question }, session: { number: 1 } };
  return (await held.database.read.answer.findFirst({ where }))?.text;
}

beforeEach(async () => {
  ({ people, submissionId } = await openDraft(held));
  await save(3, "From the file, three.");
  await save(4, "From the file, four.");
});

describe("a questionnaire that comes back", () => {
  test("changes nothing until an answer is accepted, and then that answer alone", async () => {
    const file = await download();
    await save(3, "Written since, three.", 1);
    await save(4, "Written since, four.", 1);
    const compared = await preview(file);
    expect(compared.proposals.map(({ taken }) => taken.question)).toEqual([3, 4]);
    expect([await textOf(3), await textOf(4)]).toEqual(["Written since, three.", "Written since, four."]);
    expect(await take(compared, [3])).toMatchObject({ status: 302, location: `${path()}?saved=1` });
    expect([await textOf(3), await textOf(4)]).toEqual(["From the file, three.", "Written since, four."]);
    expect((await preview(file)).proposals.map(({ taken }) => taken.question)).toEqual([4]);
  });

  test("never replaces what a colleague saved after the comparison, and saves the others", async () => {
    const file = await download();
    await save(3, "Written since, three.", 1);
    await save(4, "Written since, four.", 1);
    const compared = await preview(file);
    await save(3, "A colleague was here.", 2);
    const answer = await take(compared, [3, 4]);
    const { result } = answer.data as { result: TakenResult };
    expect(answer.status).toBe(409);
    expect([result.saved, result.stale.map(({ question }) => question)]).toEqual([1, [3]]);
    expect([await textOf(3), await textOf(4)]).toEqual(["A colleague was here.", "From the file, four."]);
  });

  test("is saved nowhere once the review is closed, and not at all by others", async () => {
    const file = await download();
    await save(3, "Written since, three.", 1);
    const compared = await preview(file);
    expect((await take(compared, [3], people.stranger)).status).toBe(404);
    await held.database.write((tx) => tx.review.updateMany({ data: { phase: "closed" } }));
    const { data } = await take(compared, [3]);
    expect((data as { result: TakenResult }).result.closed).toBe("reviewClosed");
    expect(await textOf(3)).toBe("Written since, three.");
  });

  test("is refused with a sentence where it is no such file, and a form without sense changes nothing", async () => {
    const { data } = await post({ intent: "preview", file: new Blob(["no file of Word"]) });
    expect(data).toMatchObject({ fieldErrors: { file: [expect.any(String)] } });
    expect(await post({ intent: "take", answers: "[{", take: "1-3" })).toMatchObject({ status: 302, location: path() });
    expect(await textOf(3)).toBe("From the file, three.");
  });
});
