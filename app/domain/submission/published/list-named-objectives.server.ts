import { listNamed } from "~/db/queries/named-objectives.server";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { MatrixSource } from "~/domain/counting/objective-matrix";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { mayRead } from "./published-access.server";

/** Who a published text is by, and for each of its answers the objectives that it names; answers that name none are left out. */
export type SubmissionObjectives = MatrixSource<ParticipantLink>;

/** Answers to the questions of one session, or in one language. */
export type AnswerChoice = { session?: number | undefined; language?: Language | undefined };

type NamedObjectivesQuery = { reviewId: string; language: Language; only?: AnswerChoice | undefined };

/** What the published submissions of a review name, each in its latest text; only those with such an answer, if so. */
export function listNamedObjectives(ctx: QueryContext, query: NamedObjectivesQuery): SubmissionObjectives[] {
  const { reviewId, language, only } = query;
  if (!mayRead(ctx.actor)) return [];
  const rows = listNamed(ctx.read, { reviewId, session: only?.session, language: only?.language });
  return rows.map(([lead, confirmed, items]) => ({
    participant: toParticipantLink(lead, language),
    associates: confirmed.map((associate) => toParticipantLink(associate, language)),
    items,
  }));
}
