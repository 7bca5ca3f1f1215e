import { beforeAll, describe, expect, test } from "vitest";
import { loadActor } from "~/domain/account/load-actor.server";
import { changeExcerpt, removeExcerpt, restoreExcerpt } from "~/domain/coding/excerpt/change-excerpt.server";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { markAsRead, markAsUnread } from "~/domain/coding/text/mark-as-read.server";
import { addNarrativeParagraph } from "~/domain/report/outline/add-narrative-paragraph.server";
import { placeParagraph } from "~/domain/report/arrange/place-paragraph.server";
import { moveParagraph } from "~/domain/report/outline/move-paragraph.server";
import { removeParagraph, restoreParagraph } from "~/domain/report/outline/remove-paragraph.server";
import { draftFootnote, footnoteFormSchema } from "~/domain/report/paragraph/footnote-form";
import { removeFootnote } from "~/domain/report/paragraph/remove-footnote.server";
import { translateParagraph } from "~/domain/report/paragraph/translate-paragraph.server";
import { dropTexts } from "~/domain/report/paragraph/versions/drop-texts.server";
import { writeFootnote } from "~/domain/report/paragraph/write-footnote.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { publishReportVersion } from "~/domain/report/version/publish-report-version.server";
import {
  acceptVersion,
  beginScreening,
  publishVersion,
  reopenVersion,
  returnVersion,
  undoReturn,
} from "~/domain/screening/screening-acts.server";
import type { CommandContext } from "~/domain/shared/context";
import { draftFingerprint } from "~/domain/submission/answer/draft-fingerprint.server";
import { keepDroppedAnswer } from "~/domain/submission/answer/keep-dropped-answer.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { saveAnswers } from "~/domain/submission/answer/save-session.server";
import { openSubmission } from "~/domain/submission/open-submission.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { openSignInFor } from "../support/sign-in";
import { costsOfSaves, forPerson } from "./costs-of-saves";
import { now, useDemonstration } from "./demonstration";
import { decision } from "../given/report-case";

/**
 * What a save costs the database, in statements: the person, the transaction and the audit record included. A count is
 * the same on every machine, so it may be asserted.
 */
const { held } = useDemonstration();
const review = "ece-demo";
const { actorOf, staff, costs } = costsOfSaves(held, review);

/** Before someone saves, someone has read: what is kept in memory of the set-up and the draft is there. */
beforeAll(async () => {
  await readDraft(await staff("editor"), { review, language: "en" });
});

test("the person takes one", async () => {
  const { userId } = await held.database.read.member.findFirstOrThrow();
  const token = await openSignInFor(held.ctx({ now }), userId);
  const before = held.database.statements.count;
  await loadActor(held.database, { token, now });
  expect(held.database.statements.count - before).toBe(forPerson);
});

describe("an editor", () => {
  let ctx: CommandContext;
  let paragraphId: string;
  const named = () => ({ review, paragraphId });
  const paragraph = () =>
    held.database.read.paragraph.findUniqueOrThrow({ where: { id: paragraphId }, include: { citations: true } });

  beforeAll(async () => {
    ctx = await staff("editor");
    const found = await held.database.read.paragraph.findFirstOrThrow({
      where: {
        kind: "narrative",
        removedAt: null,
        section: { report: { review: { slug: review } } },
        citations: { some: {} },
      },
    });
    paragraphId = found.id;
  });

  test("writes a paragraph", async () => {
    const { revision } = await paragraph();
    await costs(() => writeParagraph(ctx, { ...named(), typed: { en: { text: "Other words.", revision } } }));
  });

  test("translates a paragraph", async () => {
    const { originalLanguage, revision } = await paragraph();
    const language = originalLanguage === "fr" ? "en" : "fr";
    const typed = { [language]: { text: "D’autres mots.", revision } };
    await costs(() => translateParagraph(ctx, { ...named(), typed }));
  });

  test("takes a citation away and gives it back", async () => {
    const excerptId = (await paragraph()).citations[0]?.excerptId ?? "";
    await costs(() => writeParagraph(ctx, { ...named(), typed: {}, uncite: excerptId }));
    await costs(() => writeParagraph(ctx, { ...named(), typed: {}, cite: excerptId }));
  });

  test("sets words aside", async () => {
    await costs(() => dropTexts(ctx, { ...named(), texts: { en: "Words set aside." }, can: "paragraph.write" }));
  });

  test("adds a footnote, changes it, removes it", async () => {
    const typed = { type: "link", "note-en": "Words", url: "https://example.org/" };
    await costs(() => writeFootnote(ctx, { ...named(), form: footnoteFormSchema.parse(typed) }));
    const footnote = await held.database.read.footnote.findFirstOrThrow({ where: { paragraphId } });
    const { id } = footnote;
    const changed = { ...typed, "note-en": "Better words", footnote: id, before: draftFootnote(footnote).before };
    await costs(() => writeFootnote(ctx, { ...named(), form: footnoteFormSchema.parse(changed) }));
    await costs(() => removeFootnote(ctx, { ...named(), footnote: id }));
  });

  test("adds a paragraph at the beginning of a section, moves and removes it", async () => {
    const section = await held.database.read.reportSection.findFirstOrThrow({
      where: { report: { review: { slug: review } }, paragraphs: { some: { kind: "narrative" } } },
      include: { paragraphs: { where: { removedAt: null }, orderBy: { position: "asc" } } },
    });
    const id = await costs(() =>
      addNarrativeParagraph(ctx, { review, section: section.key, after: section.paragraphs[0]?.id, language: "en" }),
    );
    const own = { review, paragraphId: id };
    await costs(() => moveParagraph(ctx, { ...own, direction: "up" }));
    await costs(() => placeParagraph(ctx, { ...own, section: section.key, after: section.paragraphs.at(-1)?.id }));
    await costs(() => removeParagraph(ctx, own));
    await costs(() => restoreParagraph(ctx, own));
  });

  test("freezes a version at another stage, which is published", async () => {
    const number = await costs(() => freezeReportVersion(ctx, { review, stage: "zero-draft" }));
    const final = await costs(() => freezeReportVersion(ctx, { review, stage: "final", decision }));
    const secretariat = await staff("secretariat");
    expect(final).toBe(number + 1);
    await costs(() => publishReportVersion(secretariat, { review, number: final }));
  });
});

describe("a reviewer", () => {
  let ctx: CommandContext;
  let text: { id: string; text: string };
  const codes = ["objective-8", "objective-1"];

  beforeAll(async () => {
    ctx = await staff("reviewer");
    text = await held.database.read.frozenAnswer.findFirstOrThrow({
      where: {
        excerpts: { none: {} },
        version: { supersededAt: null, submission: { review: { slug: review }, state: "published" } },
      },
    });
    const all = await held.database.read.code.findMany({ where: { review: { slug: review } }, take: 2 });
    codes.splice(0, 2, ...all.map(({ key }) => key));
  });

  test("reads a text with nothing to mark, and takes it back", async () => {
    const key = { review, frozenAnswerId: text.id };
    await costs(() => markAsRead(ctx, key));
    await costs(() => markAsUnread(ctx, key));
    await markAsRead(ctx, key);
  });

  test("marks a passage in a text that was read, changes it, removes it and brings it back", async () => {
    const passage = { startsAt: 0, endsAt: 10 };
    const input = { review, frozenAnswerId: text.id, passage, codes, note: null };
    const excerpt = await costs(() => createExcerpt(ctx, input));
    const change = { review, excerpt, passage: { startsAt: 0, endsAt: 12 }, codes: codes.slice(1), note: "A note" };
    await costs(() => changeExcerpt(ctx, change));
    await costs(() => removeExcerpt(ctx, { review, excerpt }));
    await costs(() => restoreExcerpt(ctx, { review, excerpt }));
  });
});

describe("a respondent", () => {
  /** A draft that its author may write, and its author as a signed-in person. */
  async function draft() {
    const member = await held.database.read.member.findFirstOrThrow({
      where: {
        role: "focal-point",
        participant: { submissions: { some: { state: "draft", review: { phase: "open" } } } },
      },
      include: { participant: { include: { submissions: { where: { state: "draft" } } } } },
    });
    return { submissionId: member.participant.submissions[0]?.id ?? "", ctx: await actorOf(member.userId) };
  }

  const form = (text: string, revision: number) => ({
    kind: "text" as const,
    text,
    language: "en" as const,
    objectives: [],
    complete: false,
    revision,
  });

  test("saves an answer, saves it again, sets words aside", async () => {
    const { submissionId, ctx } = await draft();
    const key = { submissionId, session: 4, question: 1 };
    const created = await costs(() => saveAnswer(ctx, { ...key, ...form("First.", 0) }));
    const changed = await costs(() => saveAnswer(ctx, { ...key, ...form("Second.", created.revision) }));
    await costs(() => keepDroppedAnswer(ctx, { ...key, ...form("Third.", changed.revision) }));
  });

  test("saves five answers with as many as one, where they are new", async () => {
    const { submissionId, ctx } = await draft();
    const answers = [1, 2, 3, 4, 5].map((question) => ({
      question,
      form: form(`Answer ${question}.`, 0),
      fieldErrors: {},
      opened: "",
    }));
    await costs(() => saveAnswers(ctx, { submissionId, session: 3, answers }));
  });

  test("begins a submission", async () => {
    const { id: reviewId } = await held.database.read.review.findUniqueOrThrow({ where: { slug: review } });
    const { userId, participantId } = await held.database.read.member.findFirstOrThrow({
      where: { role: "focal-point", participant: { submissions: { none: { reviewId } } } },
    });
    const ctx = await actorOf(userId);
    await costs(() => openSubmission(ctx, { reviewId, participantId }));
  });

  test("sends a submission", async () => {
    const { submissionId, ctx } = await draft();
    const { answers } = await held.database.read.submission.findUniqueOrThrow({
      where: { id: submissionId },
      include: { answers: true },
    });
    const send = () =>
      submitSubmission(ctx, { submissionId, version: 1, fingerprint: draftFingerprint({ level: "public", answers }) });
    // One for the words by which a search will find it.
    await costs(send, 11);
  });
});

describe("the secretariat", () => {
  /** A submission that was sent, and the key of its latest version. */
  async function sent() {
    const version = await held.database.read.submissionVersion.findFirstOrThrow({
      where: { submission: { review: { slug: review }, state: "submitted" }, supersededAt: null },
    });
    return { review, versionId: version.id };
  }

  test("begins screening, accepts for later, reopens, accepts and publishes", async () => {
    const ctx = await staff("secretariat");
    const key = await sent();
    await costs(() => beginScreening(ctx, key));
    await costs(() => acceptVersion(ctx, { ...key, publication: "later" }));
    await costs(() => reopenVersion(ctx, key));
    await costs(() => acceptVersion(ctx, { ...key, publication: "later" }));
    await costs(() => publishVersion(ctx, key));
  });

  test("accepts and publishes at once", async () => {
    const ctx = await staff("secretariat");
    const key = await sent();
    await costs(() => acceptVersion(ctx, { ...key, publication: "now" }));
  });

  test("returns a version and undoes it", async () => {
    const ctx = await staff("secretariat");
    const key = await sent();
    await costs(() => returnVersion(ctx, { ...key, reason: "Please name the sources." }));
    await costs(() => undoReturn(ctx, key));
  });

  test("returns a version with a remark on an answer", async () => {
    const ctx = await staff("secretariat");
    const key = await sent();
    const [answer] = await held.database.read.frozenAnswer.findMany({ where: { versionId: key.versionId } });
    const remarks = [{ frozenAnswerId: answer?.id ?? "", text: "Which year?" }];
    await costs(() => returnVersion(ctx, { ...key, reason: "Please name the sources.", remarks }));
  });
});
