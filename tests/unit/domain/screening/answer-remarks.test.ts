import { beforeEach, describe, expect, test } from "vitest";
import { listFrozenAnswers } from "~/db/queries/list-frozen-answers.server";
import { readVersionForScreening } from "~/domain/screening/read-version-for-screening.server";
import { remarkField } from "~/domain/screening/answer-remarks";
import { returnVersion } from "~/domain/screening/screening-acts.server";
import { returnSchema } from "~/domain/screening/screening-schema";
import { readSubmissionHead } from "~/domain/submission/submission-head.server";
import { readOwnVersion } from "~/domain/submission/read-own-version.server";
import { signedIn } from "../../../given/actors";
import { createScreeningCase, resubmit, type ScreeningCase } from "../../../given/screening-case";
import { useDatabase } from "../../../support/database";

const held = useDatabase();
const reason = "Два ответа нужно дополнить.";
const said = "Назовите, пожалуйста, год.";
let given: ScreeningCase;
let key: { review: string; versionId: string };

const secretariat = () => held.ctx({ actor: given.secretariat });
const author = () =>
  held.ctx({
    actor: signedIn({
      userId: given.members[0] ?? "",
      memberships: [{ participantId: given.submission.participant.id, role: "focal-point" }],
    }),
  });
const head = () => readSubmissionHead(author(), { submissionId: given.submission.id, language: "en" });
const ids = (versionId = key.versionId) => listFrozenAnswers(held.database.read, versionId).map(({ id }) => id);
const remarks = () => ids().map((frozenAnswerId, index) => ({ frozenAnswerId, text: `${said} ${index}` }));

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  key = { review: given.review.slug, versionId: given.version.id };
});

describe("remarks on single answers", () => {
  test("are shown to the authors beside their answers, and in the history of the secretariat", async () => {
    await returnVersion(secretariat(), { ...key, reason, remarks: remarks() });
    const shown = [
      { session: 1, question: 3, text: `${said} 0` },
      { session: 2, question: 3, text: `${said} 1` },
    ];
    expect((await head()).returned).toMatchObject({ reason, language: "ru", remarks: shown });
    const version = { submissionId: given.submission.id, version: 1, language: "en" as const };
    expect((await readOwnVersion(author(), version)).returned).toMatchObject({ remarks: shown });
    const { history } = await readVersionForScreening(secretariat(), { ...key, language: "en" });
    expect(history).toMatchObject([{ step: "returned", remarks: shown }]);
  });

  test("are past when the next version is sent", async () => {
    await returnVersion(secretariat(), { ...key, reason, remarks: remarks() });
    await resubmit(held.database, given);
    expect((await head()).returned).toBeNull();
  });

  test("on answers of another version are refused, and nothing is decided", async () => {
    const second = await resubmit(held.database, given);
    const wrong = returnVersion(secretariat(), { ...key, versionId: second.id, reason, remarks: remarks() });
    await expect(wrong).rejects.toMatchObject({ code: "notFound" });
    expect(await held.database.read.screeningDecision.count()).toBe(0);
  });
});

describe("the form of a return", () => {
  test("has a field for each answer; blank ones are no remarks", () => {
    const form = { intent: "return", reason, [remarkField("a")]: ` ${said} `, [remarkField("b")]: "  " };
    expect(returnSchema.parse(form)).toMatchObject({ reason, remarks: [{ frozenAnswerId: "a", text: said }] });
  });

  test("names the field of a remark that is too long", () => {
    const read = returnSchema.safeParse({ reason, [remarkField("a")]: "я".repeat(2001) });
    expect(read.error?.issues).toMatchObject([{ path: [remarkField("a")], message: "reasonTooLong" }]);
  });
});
