import { listTeam } from "~/db/queries/participations/find-participation.server";
import type { WriteTransaction } from "~/db/types";
import { getTeamToManage, type Team } from "../team-of-submission.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { queueMessages } from "~/domain/notification/queue-mail.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { partWords, placeWords } from "~/i18n/place-words";
import { translatorFor } from "~/i18n/resources.server";
import { calendarDay, formatDay } from "~/language/format";
import { toLanguage, type Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { userIdOf } from "~/permission/actor";
import { whyNotWritable } from "../submission-rules";
import type { GiveQuestionsInput } from "./assignment-schema";
import type { GivenPlace } from "../sight";
import { givenQuestions, placeNamed } from "./given-place";

type Given = GivenPlace & { submissionId: string; dueOn: string | null };

/** Where the questions are, in the words of a mail. */
function placeIn({ review }: Team, given: Given, language: Language): string {
  const t = translatorFor(language);
  const [first] = givenQuestions(review, given);
  if (!first) return "";
  const { number, label } = first.part;
  if (given.questionId !== null) return placeWords(t, { session: number, question: first.question.number });
  return partWords(t, { number, ...(label === null ? {} : { label: textOf(label, language) }) });
}

/** Tells the person, in their language: where the questions are and the date, never the note. */
async function tell(
  tx: WriteTransaction,
  ctx: CommandContext,
  { team, given, to }: { team: Team; given: Given; to: { userId: string; language: string } },
): Promise<void> {
  if (to.userId === userIdOf(ctx.actor)) return;
  const language = toLanguage(to.language);
  const t = translatorFor(language);
  const reviewTitle = textOf(team.review.title, language);
  const facts = [
    t("notification:invitation.review", { title: reviewTitle }),
    t("notification:invitation.participant", { name: textOf(team.participantName, language) }),
    t("notification:questionsGiven.place", { place: placeIn(team, given, language) }),
    given.dueOn && t("notification:questionsGiven.due", { date: formatDay(given.dueOn, language) }),
  ];
  const path = paths.respondOverview(language, given.submissionId);
  const params = { review: team.review.slug, reviewTitle, facts: facts.filter(Boolean).join("\n"), path };
  await queueMessages(tx, ctx, [{ recipientId: to.userId, template: "questionsGiven", params, language }]);
}

/**
 * Gives a part, or one question, to a person of the team, who is told by mail. Where they have it already, date and note
 * are replaced, and it is open again.
 * @throws DomainError notFound, forbidden; conflict where nothing can be written; invalid for a person who is not of the team, a place that the review
 * does not have, or a day that is over in the time zone of the review
 */
export async function giveQuestions(
  ctx: CommandContext,
  { submissionId, member, place, due, note }: { submissionId: string } & GiveQuestionsInput,
): Promise<void> {
  await ctx.write(async (tx) => {
    const team = await getTeamToManage(tx, ctx.actor, submissionId);
    const { participantId, review } = team;
    if (whyNotWritable(team)) throw conflict();
    const found = listTeam(tx, participantId).find(({ userId }) => userId === member);
    if (!found) throw invalid({ member: ["memberMissing"] });
    const named = placeNamed(review, place);
    if (!named) throw invalid({ place: ["givenPlaceMissing"] });
    if (due && due < calendarDay(ctx.now, review.timeZone)) throw invalid({ due: ["duePast"] });
    const given = { submissionId, ...named, dueOn: due ?? null };
    await keep(tx, ctx, { ...given, note, userId: member });
    await recordAuditEvent(tx, ctx, { action: "assignment.give", subjectType: "User", subjectId: member });
    await tell(tx, ctx, { team, given, to: found });
  });
}

async function keep(tx: WriteTransaction, ctx: CommandContext, given: Given & { note: string; userId: string }) {
  const { submissionId, userId, sessionId, questionId, dueOn, note } = given;
  const known = await tx.assignment.findFirst({ where: { submissionId, userId, sessionId, questionId } });
  const by = { assignedById: userIdOf(ctx.actor), createdAt: ctx.now };
  if (known) await tx.assignment.update({ where: { id: known.id }, data: { dueOn, note, doneAt: null, ...by } });
  else await tx.assignment.create({ data: { ...given, ...by } });
}

/**
 * Removes what was given to a person from them. Their answers stay.
 * @throws DomainError notFound, forbidden
 */
export async function removeAssignment(
  ctx: CommandContext,
  { submissionId, assignment: id }: { submissionId: string; assignment: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    await getTeamToManage(tx, ctx.actor, submissionId);
    const found = await tx.assignment.findFirst({ where: { id, submissionId } });
    if (!found) throw notFound();
    await tx.assignment.delete({ where: { id } });
    await recordAuditEvent(tx, ctx, { action: "assignment.remove", subjectType: "User", subjectId: found.userId });
  });
}
