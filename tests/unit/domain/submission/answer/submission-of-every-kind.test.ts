import { beforeEach, describe, expect, it } from "vitest";
import { allPublishedAnswers } from "~/domain/submission/published/all-published-answers.server";
import { countPublished } from "~/domain/submission/published/published-filter.server";
import { listTexts } from "~/domain/coding/text/list-texts.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { getSetup } from "~/domain/review/review-setup.server";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { readOwnCanonicalText } from "~/domain/submission/receipt/read-canonical-text.server";
import { sha256 } from "~/language/text/sha256.server";
import { readOwnVersion } from "~/domain/submission/read-own-version.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { figuresIn } from "~/formats/csv/figures-csv";
import { signedIn } from "../../../../given/actors";
import { refusal, useDraftOfAllKinds } from "../../../../given/draft-of-all-kinds";
import type { OpenDraft } from "../../../../given/open-draft";
import { duringReview } from "../../../../given/respondents";

const { held, given, mine, save, answerAll } = useDraftOfAllKinds();
let submissionId: string;
let people: OpenDraft["people"];

beforeEach(() => {
  ({ people, submissionId } = given());
});

describe("a submission with answers of every kind", () => {
  const draft = () => readOwnDraft(mine(), { submissionId, language: "en" });
  const submit = async (version = 1) =>
    submitSubmission(mine(), { submissionId, version, fingerprint: (await draft()).fingerprint });

  it("is not sent while a required question is open, or an answer is out of range or too long", async () => {
    await save(0, 8, { kind: "number", number: "-1" });
    await save(2, 10, { kind: "choice", options: ["begun"] });
    await save(2, 11, { kind: "text", text: "One two three four five six." });
    const blocking = (await draft()).problems.filter((problem) => problem.blocking);
    expect(blocking.map(({ kind, answer }) => [kind, answer?.session, answer?.question])).toEqual([
      ["required", 0, 6],
      ["outOfRange", 0, 8],
      ["overLimit", 2, 11],
    ]);
    expect(await refusal(submit())).toEqual({ "": ["required", "outOfRange", "overLimit"] });
    await save(2, 10, { kind: "choice", options: ["done"], revision: "1" });
    expect((await draft()).problems.some(({ kind }) => kind === "overLimit")).toBe(false);
  });

  it("freezes what is shown, and its hash can be taken again from what everybody reads", async () => {
    await answerAll();
    await save(0, 6, { kind: "yes-no", said: "no", revision: "1" });
    const { sha256: hash } = await submit();
    const text = await readOwnCanonicalText(mine(), { submissionId, version: 1 });
    expect(sha256(text)).toBe(hash);
    expect(text.split("\n\n").slice(1, 3)).toEqual([
      "[general questions, question 6, en, objectives none]\nNo",
      "[general questions, question 8, fr, objectives none]\n150\u00a0bureaux",
    ]);
    expect(text).not.toContain("question 7");
    expect(text).toContain("[session 2, question 10, ru, objectives 8]\nНачато\n");
    const { sessions, fits } = await readOwnVersion(mine(), { submissionId, version: 1, language: "en" });
    expect(fits).toBe(true);
    expect(
      sessions.map(({ number, label, answers }) => [number, label?.text, ...answers.map((one) => one.kind)]),
    ).toEqual([
      [0, undefined, "yes-no", "number", "figures"],
      [1, "Session 1", "choice", "list"],
      [2, "Session 2", "choice", "text"],
    ]);
  });

  it("tells what changed since it was sent", async () => {
    await answerAll();
    await submit();
    await held.database.write(async (tx) => {
      await tx.submission.update({ where: { id: submissionId }, data: { state: "returned" } });
    });
    expect((await draft()).changed).toEqual({ version: 1, answers: [], annexes: false });
    await save(0, 6, { kind: "yes-no", said: "no", comment: "Since 2019.", revision: "1", language: "fr" });
    expect((await draft()).changed?.answers).toEqual([
      { session: 0, question: 6 },
      { session: 0, question: 7 },
    ]);
  });

  it("is found, listed and written into tables by the general questions too", async () => {
    await answerAll();
    await submit();
    await held.database.write(async (tx) => {
      const { id } = await tx.submissionVersion.findFirstOrThrow();
      await tx.screeningDecision.create({ data: { versionId: id, decision: "accepted", decidedAt: duringReview } });
      await tx.submissionVersion.update({ where: { id }, data: { publishedAt: duringReview } });
      await tx.submission.update({ where: { id: submissionId }, data: { state: "published" } });
    });
    const reviewId = people.review.id;
    const counted = [undefined, 0, 1, 3].map((session) => countPublished(mine(), { reviewId, filters: { session } }));
    expect(await Promise.all(counted)).toEqual([1, 1, 1, 0]);
    const reviewer = held.ctx({ actor: signedIn({ staff: [{ reviewId, role: "reviewer" }] }), now: duringReview });
    const filters = { session: 0 } as never;
    const { texts } = await listTexts(reviewer, { reviewId, filters, page: 1, language: "en" });
    expect(texts.map(({ session, question }) => [session, question])).toEqual([
      [0, 6],
      [0, 7],
      [0, 8],
      [0, 13],
    ]);
    const rows = [];
    for await (const part of allPublishedAnswers(mine(), { reviewId, language: "en" })) rows.push(...part);
    expect(rows.map(({ session, question, kind }) => [session, question.number, kind])).toContainEqual([
      0,
      8,
      "number",
    ]);
    const figures = [];
    const answers = allPublishedAnswers(mine(), { reviewId, language: "en" });
    for await (const part of figuresIn(answers)) figures.push(...part.map(({ figure }) => Object.values(figure)));
    expect(figures).toEqual([
      ["Arrivals", "2023", 1500, "", "", "", ""],
      ["Offices", "2023", 3, "", "", "", ""],
    ]);
    const setup = setupInLanguage(await getSetup(mine(), reviewId), "fr");
    expect(setup.parts.map(({ number, label }) => [number, label?.text])).toEqual([
      [0, undefined],
      [1, "Session 1"],
      [2, "Session 2"],
    ]);
  });
});
