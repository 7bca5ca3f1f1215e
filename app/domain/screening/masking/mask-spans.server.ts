import { findVersionToDecide, type VersionToDecide } from "~/db/queries/find-version-to-decide.server";
import { type FrozenAnswerRow, listFrozenAnswers } from "~/db/queries/list-frozen-answers.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { requoteExcerpts } from "~/domain/coding/excerpt/requote-excerpts.server";
import { indexAnswerAgain } from "~/domain/search/index-texts.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { VersionKey } from "~/domain/screening/act-on-version.server";
import { codePointLength, overlap, type Range, rangeToCodePoints, snapToGraphemes } from "~/language/text/code-points";
import { userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";
import { mayMask } from "./masking-rules";
import type { MaskForm, UnmaskForm } from "./mask-schema";

function load(tx: WriteTransaction, { actor }: CommandContext, key: VersionKey) {
  const version = findVersionToDecide(tx, key);
  if (!version || !can(actor, "screening.read", { reviewId: version.submission.reviewId })) throw notFound();
  const { reviewId, state } = version.submission;
  requirePermission(actor, "screening.decide", { reviewId });
  if (!mayMask({ state, version: version.version, latestVersion: version.latestVersion })) throw conflict({ state });
  return { version, answers: listFrozenAnswers(tx, version.id) };
}

/** Every place of the words in the text, in code points. */
function placesOf(text: string, words: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push(rangeToCodePoints(text, { startsAt: at, endsAt: at + words.length }));
  return places;
}

/** The spans that are asked for: those ticked, and every place of the words. */
function spansOf({ text, masks }: FrozenAnswerRow, { spans, words }: MaskForm): Range[] {
  const length = codePointLength(text);
  if (spans.some(({ startsAt, endsAt }) => startsAt >= endsAt || endsAt > length)) throw notFound();
  const typed = words === "" ? [] : placesOf(text, words);
  if (words !== "" && typed.length === 0) throw invalid({ words: ["maskWordsNotFound"] });
  const wanted = [...spans, ...typed].map((span) => snapToGraphemes(text, span));
  const free: Range[] = [];
  for (const span of wanted) if (![...masks, ...free].some((other) => overlap(other, span))) free.push(span);
  if (wanted.length > 0 && free.length === 0) throw invalid({ words: ["maskThere"] });
  if (free.length === 0) throw invalid({ words: ["maskNothing"] });
  return free;
}

type Recorded = {
  action: "screening.mask" | "screening.unmask";
  version: VersionToDecide;
  spans: number;
  reason: string;
};

/** Says that something was masked, never what. */
function record(tx: WriteTransaction, ctx: CommandContext, { action, version, spans, reason }: Recorded) {
  const { submission } = version;
  const detail = { number: submission.number, version: version.version, spans, reason };
  return recordAuditEvent(tx, ctx, { action, subjectType: "Submission", subjectId: submission.id, detail });
}

/**
 * Masks spans of an answer: the public will read a sign and the reason in their place. The frozen text stays as it is.
 * Passages that reviewers marked over them lose the words and are flagged.
 * @throws DomainError notFound, forbidden; conflict once the version is public; invalid where the words are not in the
 * answer, or are masked already
 */
export async function maskSpans(ctx: CommandContext, key: VersionKey, form: MaskForm): Promise<void> {
  await ctx.write(async (tx) => {
    const { version, answers } = load(tx, ctx, key);
    const answer = answers.find(({ id }) => id === form.answer);
    if (!answer) throw notFound();
    const spans = spansOf(answer, form);
    const { reason } = form;
    const by = { reason, maskedById: userIdOf(ctx.actor), maskedAt: ctx.now };
    await tx.maskedSpan.createMany({ data: spans.map((span) => ({ frozenAnswerId: answer.id, ...span, ...by })) });
    await requoteExcerpts(tx, { ...answer, masks: [...answer.masks, ...spans] });
    await indexAnswerAgain(tx, { ...answer, masks: [...answer.masks, ...spans] });
    await record(tx, ctx, { action: "screening.mask", version, spans: spans.length, reason });
  });
}

/**
 * Takes a mask away, as long as the version is not public.
 * @throws DomainError notFound, forbidden; conflict once the version is public
 */
export async function unmaskSpan(
  ctx: CommandContext,
  key: VersionKey,
  { answer: id, startsAt }: UnmaskForm,
): Promise<void> {
  await ctx.write(async (tx) => {
    const { version, answers } = load(tx, ctx, key);
    const answer = answers.find((one) => one.id === id);
    const mask = answer?.masks.find((one) => one.startsAt === startsAt);
    if (!answer || !mask) throw notFound();
    await tx.maskedSpan.deleteMany({ where: { frozenAnswerId: id, startsAt } });
    const masks = answer.masks.filter((one) => one !== mask);
    await requoteExcerpts(tx, { ...answer, masks });
    await indexAnswerAgain(tx, { ...answer, masks });
    await record(tx, ctx, { action: "screening.unmask", version, spans: 1, reason: mask.reason });
  });
}
