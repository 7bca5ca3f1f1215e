import { beforeEach, describe, expect, it } from "vitest";
import { changeExcerpt } from "~/domain/coding/excerpt/change-excerpt.server";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { readClosedText } from "~/domain/coding/text/closed-text.server";
import { markAsRead } from "~/domain/coding/text/mark-as-read.server";
import { findCodingText } from "~/domain/coding/text/read-text.server";
import { acceptVersion, reopenVersion, returnVersion } from "~/domain/screening/screening-acts.server";
import { useDatabase } from "../../../../support/database";
import { createScreeningCase, resubmit, type ScreeningCase } from "../../../../given/screening-case";

const held = useDatabase();
let given: ScreeningCase;

beforeEach(async () => {
  given = await createScreeningCase(held.database);
});

const secretariat = () => held.ctx({ actor: given.secretariat });
const reviewer = () => held.ctx({ actor: given.reviewer });
const version = () => ({ review: "ece-test", versionId: given.version.id });
const textId = () => given.version.frozenAnswers[0]?.id ?? "";
const asked = () => ({ reviewId: given.review.id, frozenAnswerId: textId(), language: "en" as const });
const accept = (key = version()) => acceptVersion(secretariat(), { ...key, publication: "later" });
const passage = { passage: { startsAt: 0, endsAt: 9 }, codes: ["objective-1"], note: null };
const marking = () => ({ review: "ece-test", frozenAnswerId: textId(), ...passage });

describe("a text that was accepted once", () => {
  it("is closed while the submission is checked again, and says so without its words", async () => {
    await accept();
    await createExcerpt(reviewer(), marking());
    await reopenVersion(secretariat(), version());
    expect(await findCodingText(reviewer(), asked())).toBeNull();
    const closed = await readClosedText(reviewer(), asked());
    expect(closed).toMatchObject({ cause: "screening", session: 1, question: 3, version: 1, currentId: null });
    expect(JSON.stringify(closed)).not.toContain("Документы");
    expect(await held.database.read.excerpt.count({ where: { removedAt: null } })).toBe(1);
  });

  it("is said to be returned once the authors have it, and replaced once a newer version is accepted", async () => {
    await accept();
    await reopenVersion(secretariat(), version());
    await returnVersion(secretariat(), { ...version(), reason: "Please add figures." });
    expect(await readClosedText(reviewer(), asked())).toMatchObject({ cause: "returned" });
    const second = await resubmit(held.database, given);
    expect(await readClosedText(reviewer(), asked())).toMatchObject({ cause: "screening" });
    await accept({ review: "ece-test", versionId: second.id });
    const currentId = second.frozenAnswers[0]?.id;
    expect(await readClosedText(reviewer(), asked())).toMatchObject({ cause: "replaced", currentId });
  });

  it("refuses new excerpts, changed ones and readings with a conflict while it is closed", async () => {
    await accept();
    const excerpt = await createExcerpt(reviewer(), marking());
    await reopenVersion(secretariat(), version());
    const refused = { code: "conflict" };
    const { codes, note } = passage;
    await expect(createExcerpt(reviewer(), marking())).rejects.toMatchObject(refused);
    await expect(
      changeExcerpt(reviewer(), { review: "ece-test", excerpt, codes, note, quote: undefined }),
    ).rejects.toMatchObject(refused);
    await expect(markAsRead(reviewer(), { review: "ece-test", frozenAnswerId: textId() })).rejects.toMatchObject(
      refused,
    );
  });
});

describe("a text that was never open to reviewers", () => {
  it("is as if it were not there", async () => {
    await expect(readClosedText(reviewer(), asked())).rejects.toMatchObject({ code: "notFound" });
    await expect(createExcerpt(reviewer(), marking())).rejects.toMatchObject({ code: "notFound" });
  });

  it("is not there for another review either, once it was open in its own", async () => {
    await accept();
    await reopenVersion(secretariat(), version());
    const elsewhere = { ...asked(), reviewId: "another" };
    await expect(readClosedText(reviewer(), elsewhere)).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("the answers around a text", () => {
  it("say how far the reviewer is with each", async () => {
    await accept();
    await createExcerpt(reviewer(), marking());
    const text = await findCodingText(reviewer(), asked());
    expect(text?.answers.map(({ session, question, progress }) => [session, question, progress])).toEqual([
      [1, 3, "coded"],
      [2, 3, "open"],
    ]);
    expect(text?.elsewhere).toBeNull();
  });

  it("come with the same answer where another accepted version gives it in another language", async () => {
    await accept();
    const second = await resubmit(held.database, given, [
      { session: 1, question: 3, objectives: [2], text: "Papers are issued within two days.", language: "en" },
    ]);
    await accept({ review: "ece-test", versionId: second.id });
    const text = await findCodingText(reviewer(), { ...asked(), frozenAnswerId: second.frozenAnswers[0]?.id ?? "" });
    expect(text?.language).toBe("en");
    expect(text?.elsewhere).toEqual({ text: "Документы выдаются за три дня.", language: "ru", version: 1 });
  });
});
