import { beforeEach, describe, expect, test } from "vitest";
import { acceptVersion, publishVersion } from "~/domain/screening/screening-acts.server";
import { setLevels } from "~/domain/submission/level/set-levels.server";
import { readLevels } from "~/domain/submission/level/read-levels.server";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { findReceipt } from "~/domain/submission/receipt/find-receipt.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import type { PublicationLevel } from "~/domain/counting/publication-level";
import { signedIn } from "../../../../given/actors";
import { entered } from "../../../../given/respondents";
import { openDraft, type OpenDraft } from "../../../../given/open-draft";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
let draft: OpenDraft;
const ctx = () => held.ctx({ actor: draft.people.focalPoint, now: new Date() });

const notAllowed = { details: { fieldErrors: { level: ["levelNotAllowed"] } } };
const closed = { details: { fieldErrors: { "": ["publicationLevel"] } } };

async function allow(levelClasses: string[]) {
  const { id } = draft.people.review;
  await held.database.write((tx) => tx.review.update({ where: { id }, data: { levelClasses } }));
}

beforeEach(async () => {
  draft = await openDraft(held);
  const { submissionId } = draft;
  for (const question of [1, 2]) {
    await saveAnswer(ctx(), { submissionId, ...entered(`Words of ${question}.`), question });
  }
  await allow(["member-state"]);
});

async function choose(level: PublicationLevel, own: [question: number, level: PublicationLevel | null][] = []) {
  const { submissionId } = draft;
  const { seen } = await readLevels(ctx(), { submissionId, language: "en" });
  const answers = own.map(([question, ownLevel]) => ({ session: 1, question, level: ownLevel }));
  await setLevels(ctx(), { submissionId, seen, level, answers });
}

async function send() {
  const { submissionId } = draft;
  const { fingerprint } = await readOwnDraft(ctx(), { submissionId, language: "en" });
  return submitSubmission(ctx(), { submissionId, version: 1, fingerprint });
}

async function sentVersion() {
  const version = await held.database.read.submissionVersion.findFirstOrThrow({
    include: { frozenAnswers: { orderBy: { position: "asc" } }, submission: true },
  });
  return { ...version, levels: version.frozenAnswers.map(({ level }) => level) };
}

const secretariat = () =>
  held.ctx({
    actor: signedIn({ staff: [{ reviewId: draft.people.review.id, role: "secretariat" }] }),
    now: new Date(),
  });

async function accept(publication: "now" | "later" | "never" = "now") {
  const { id } = await sentVersion();
  await acceptVersion(secretariat(), { review: draft.people.review.slug, versionId: id, publication });
}

describe("the authors choose who may read their text", () => {
  test("and the choice is frozen with the version, the stricter of both for each answer", async () => {
    await choose("without-name", [[2, "secretariat"]]);
    await send();
    expect(await sentVersion()).toMatchObject({ level: "without-name", levels: ["without-name", "secretariat"] });
  });

  test("a choice made after the draft was checked is checked again before it is sent", async () => {
    const { submissionId } = draft;
    const { fingerprint } = await readOwnDraft(ctx(), { submissionId, language: "en" });
    await choose("secretariat");
    await expect(submitSubmission(ctx(), { submissionId, version: 1, fingerprint })).rejects.toMatchObject({
      details: { fieldErrors: { "": ["draftChanged"] } },
    });
  });

  test("not over what someone else chose in the meantime", async () => {
    const { submissionId } = draft;
    const { seen } = await readLevels(ctx(), { submissionId, language: "en" });
    await choose("secretariat");
    const late = setLevels(ctx(), { submissionId, seen, level: "public", answers: [] });
    await expect(late).rejects.toMatchObject({ details: { fieldErrors: { "": ["levelsChanged"] } } });
  });

  test("where the review allows it to their class; what they closed stays closed, and they can open it", async () => {
    await choose("secretariat");
    await allow([]);
    await expect(choose("without-name")).rejects.toMatchObject(notAllowed);
    await expect(choose("secretariat", [[1, "secretariat"]])).rejects.toMatchObject(notAllowed);
    await choose("public");
    await send();
    expect(await sentVersion()).toMatchObject({ level: "public" });
  });

  test("not as a drafter, and not once it is sent", async () => {
    const { submissionId } = draft;
    const drafter = held.ctx({
      actor: signedIn({ memberships: [{ participantId: draft.people.portugal.id, role: "drafter" }] }),
      now: new Date(),
    });
    const { seen } = await readLevels(ctx(), { submissionId, language: "en" });
    await expect(setLevels(drafter, { submissionId, seen, level: "secretariat", answers: [] })).rejects.toMatchObject({
      code: "forbidden",
    });
    await send();
    await expect(setLevels(ctx(), { submissionId, seen, level: "secretariat", answers: [] })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("the secretariat publishes no more than the authors allow", () => {
  test("a text for the secretariat is accepted and never published", async () => {
    await choose("secretariat");
    await send();
    for (const publication of ["now", "later"] as const)
      await expect(accept(publication)).rejects.toMatchObject(closed);
    await accept("never");
    const version = await sentVersion();
    expect(version.submission.state).toBe("accepted-not-public");
    const publish = publishVersion(secretariat(), { review: draft.people.review.slug, versionId: version.id });
    await expect(publish).rejects.toMatchObject(closed);
  });

  test("a text without a name is released, its submission stays unknown, and its authors are told in other words", async () => {
    await choose("without-name");
    const { receiptNumber } = await send();
    await accept();
    const version = await sentVersion();
    expect(version.publishedAt).toBeNull();
    expect(version.releasedAt).not.toBeNull();
    expect(version.submission).toMatchObject({ state: "published", published: false });
    const mails = await held.database.read.outboxMessage.findMany();
    expect(mails.map(({ template }) => template)).toContain("submissionReleased");
    expect(mails.map(({ template }) => template)).not.toContain("submissionPublished");
    const receipt = await findReceipt(held.ctx({ now: new Date() }), { typed: receiptNumber, language: "en" });
    expect(receipt).toMatchObject({ level: "without-name", sent: null, published: false });
    expect(JSON.stringify(receipt)).not.toContain("Portugal");
  });

  test("of a text that is public in part, the public gets a hash and a length of its own, and no receipt number", async () => {
    await choose("public", [[2, "secretariat"]]);
    const { sha256 } = await send();
    await accept();
    const version = await sentVersion();
    expect(version).toMatchObject({ level: "public", releasedAt: null, publicWords: 3, wordCount: 6, sha256 });
    expect(version.publicSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(version.publicSha256).not.toBe(sha256);
  });

  test("a text that is public as a whole keeps its hash", async () => {
    await send();
    await accept();
    expect(await sentVersion()).toMatchObject({ publicSha256: null, publicWords: null, releasedAt: null });
  });
});
