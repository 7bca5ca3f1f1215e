import { beforeEach, describe, expect, test } from "vitest";
import { acceptVersion } from "~/domain/screening/screening-acts.server";
import { maskSpans, unmaskSpan } from "~/domain/screening/masking/mask-spans.server";
import { readMasking } from "~/domain/screening/masking/read-masking.server";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { readPublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { readCanonicalText } from "~/domain/submission/receipt/read-canonical-text.server";
import { sha256 } from "~/language/text/sha256.server";
import { createExcerpt as seedExcerpt } from "#seed/factories/create-excerpt";
import { createScreeningCase, type ScreeningCase } from "../../../../given/screening-case";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const words = "за три дня";
let given: ScreeningCase;
let key: { review: string; versionId: string };
let answer: string;

const as = (actor: ScreeningCase["secretariat"]) => held.ctx({ actor, now: new Date("2026-02-01T10:00:00Z") });
const mask = (form: Partial<Parameters<typeof maskSpans>[2]> = {}) =>
  maskSpans(as(given.secretariat), key, { answer, spans: [], words, reason: "personal-data", ...form });

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  key = { review: given.review.slug, versionId: given.version.id };
  answer = given.version.frozenAnswers[0]?.id ?? "";
});

const spans = () => held.database.read.maskedSpan.findMany();

async function publish() {
  await acceptVersion(as(given.secretariat), { ...key, publication: "now" });
  const { id: reviewId } = given.review;
  const found = await readPublishedVersion(held.ctx({}), { reviewId, number: given.submission.number, language: "en" });
  if (found.kind !== "version") throw new Error("It is published");
  return found.submission;
}

describe("masking", () => {
  test("the public reads a sign and the reason, the authors' text and its hash stay, and both texts have theirs", async () => {
    await mask();
    const { sha256: whole } = given.version;
    const shown = await publish();
    const first = shown.sessions[0]?.answers[0];
    expect(first).toMatchObject({ text: "Документы выдаются […].", masked: ["personal-data"] });
    expect(JSON.stringify(shown)).not.toContain(words);
    expect(shown).toMatchObject({ receiptNumber: null, fits: true });
    const text = await readCanonicalText(held.ctx({}), { ...key, number: shown.number, version: 1 });
    expect(text).not.toContain(words);
    expect(sha256(text)).toBe(shown.sha256);
    const version = await held.database.read.submissionVersion.findUniqueOrThrow({ where: { id: given.version.id } });
    expect(version.sha256).toBe(whole);
    expect(shown.sha256).not.toBe(whole);
  });

  test("is undone until the version is public, and then neither added nor undone", async () => {
    await mask();
    const [span] = await spans();
    const undo = () => unmaskSpan(as(given.secretariat), key, { answer, startsAt: span?.startsAt ?? -1 });
    await undo();
    expect(await spans()).toEqual([]);
    await mask();
    await publish();
    await expect(undo()).rejects.toMatchObject({ code: "conflict" });
    await expect(mask({ words: "Документы" })).rejects.toMatchObject({ code: "conflict" });
    await expect(held.database.write((tx) => tx.maskedSpan.deleteMany())).rejects.toThrow();
  });

  test("says what is wrong and keeps nothing half", async () => {
    const refused = (form: Parameters<typeof mask>[0]) => mask(form).catch((error: unknown) => error);
    const error = (name: string) => ({ details: { fieldErrors: { words: [name] } } });
    expect(await refused({ words: "не здесь" })).toMatchObject(error("maskWordsNotFound"));
    expect(await refused({ words: "" })).toMatchObject(error("maskNothing"));
    expect(await refused({ spans: [{ startsAt: 3, endsAt: 9000 }] })).toMatchObject({ code: "notFound" });
    expect(await refused({ answer: given.version.frozenAnswers[1]?.id ?? "" })).toMatchObject(
      error("maskWordsNotFound"),
    );
    expect(await spans()).toEqual([]);
    await mask();
    expect(await refused({})).toMatchObject(error("maskThere"));
    expect(await spans()).toHaveLength(1);
  });

  test("is for the secretariat of the review", async () => {
    const by = (actor: ScreeningCase["reviewer"]) =>
      maskSpans(as(actor), key, { answer, spans: [], words, reason: "safety" });
    await expect(by(given.reviewer)).rejects.toMatchObject({ code: "notFound" });
    await expect(by(given.stranger)).rejects.toMatchObject({ code: "notFound" });
  });

  test("the record of actions says how many spans and why, never the words", async () => {
    await mask();
    const events = await held.database.read.auditEvent.findMany({ where: { action: "screening.mask" } });
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain("три");
    expect(events[0]?.detail).toMatchObject({ spans: 1, reason: "personal-data", version: 1 });
  });

  test("a masked span cannot be marked, and a passage marked over it loses the words until the mask is undone", async () => {
    await acceptVersion(as(given.secretariat), { ...key, publication: "later" });
    const text = given.version.frozenAnswers[0];
    if (!text) throw new Error("Nothing was frozen");
    const quote = `выдаются ${words}`;
    const id = await held.database.write((tx) =>
      seedExcerpt(
        tx,
        { answer: text, codes: given.review.codes },
        { quote, codes: ["objective-2"], reviewerId: given.reviewer.userId, at: new Date() },
      ),
    );
    const quoted = async () => (await held.database.read.excerpt.findUniqueOrThrow({ where: { id } })).quote;
    await mask();
    expect(await quoted()).toBe("выдаются ██████████");
    const startsAt = text.text.indexOf(words);
    const marked = createExcerpt(as(given.reviewer), {
      review: given.review.slug,
      frozenAnswerId: answer,
      passage: { startsAt, endsAt: startsAt + 6 },
      codes: ["objective-2"],
      note: null,
    });
    await expect(marked).rejects.toMatchObject({ details: { fieldErrors: { passage: ["passageMasked"] } } });
    await unmaskSpan(as(given.secretariat), key, { answer, startsAt });
    expect(await quoted()).toBe(quote);
  });

  test("the page shows the text in pieces, what is masked, and that it is open to those who may", async () => {
    await mask();
    const read = await readMasking(as(given.secretariat), { ...key, language: "en" });
    expect(read.open).toBe(true);
    expect(read.answers[0]?.pieces.map((piece) => piece.as)).toEqual(["plain", "masked", "plain"]);
    expect(read.answers[0]?.masks).toMatchObject([{ words, reason: "personal-data" }]);
  });
});
