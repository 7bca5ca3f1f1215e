import { listNaming, type NamingColumns } from "~/db/queries/named-objectives.server";
import { orderByParticipant } from "~/domain/participant/order-participants";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { mayRead } from "./published-access.server";

/** A published submission with those of its answers that name the objective. */
export type ObjectiveReport = {
  number: number;
  participant: ParticipantLink;
  associates: ParticipantLink[];
  answers: { session: number; question: number; label: ReadText }[];
};

type ObjectiveReportsQuery = { reviewId: string; number: number; language: Language };

/** The published submissions whose latest text names the objective, in the order of the page's language. */
export async function listReportsOnObjective(
  ctx: QueryContext,
  query: ObjectiveReportsQuery,
): Promise<ObjectiveReport[]> {
  const { reviewId, number: objective, language } = query;
  if (!mayRead(ctx.actor)) return [];
  const { questionVersions } = setupInLanguage(await getSetup(ctx, reviewId), language);
  const answersOf = (answers: NamingColumns[3]) =>
    answers.flatMap(([session, questionVersionId]) => {
      const question = questionVersions.get(questionVersionId);
      return question ? [{ session, question: question.number, label: question.label }] : [];
    });
  const reports = listNaming(ctx.read, { reviewId, objective }).map(([number, lead, confirmed, answers]) => ({
    number,
    participant: toParticipantLink(lead, language),
    associates: confirmed.map((associate) => toParticipantLink(associate, language)),
    answers: answersOf(answers),
  }));
  return orderByParticipant(reports, language, (report) => report.participant);
}
