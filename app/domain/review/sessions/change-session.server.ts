import { isDeepStrictEqual } from "node:util";
import { objectivesNamedIn } from "~/db/queries/answered/count-answers.server";
import { databaseNull } from "~/db/database-null";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { DocumentSession } from "~/domain/review/document/review-document";
import { type Place, sessionColumns, sessionLists } from "~/domain/review/document/write/write-sessions.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import { requireAsSeen, setUpToChange, type SetUpToChange } from "~/domain/review/setup/set-up-to-change.server";
import { hasWords } from "~/domain/review/setup/typed-texts";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { nameParticipants } from "./name-participants.server";
import { requireTimes, type SessionForm, sessionOf, typedParticipants } from "./session-form";

/** A session of a review that is set up. @throws DomainError notFound */
export function sessionToChange({ setup, document }: SetUpToChange, number: number) {
  const stored = setup.sessions.find((session) => session.number === number);
  const session = document.sessions.find((one) => one.number === number);
  if (!stored || !session) throw notFound();
  return { sessionId: stored.id, session };
}

/** Columns that a session may lose; what it has is written over them. */
const emptied = {
  moderatorName: databaseNull,
  moderatorAffiliation: databaseNull,
  speakerName: databaseNull,
  speakerTitle: databaseNull,
  background: databaseNull,
};

type Change = { sessionId: string; before: DocumentSession; after: DocumentSession; place: Place };

async function writeSession(tx: WriteTransaction, { sessionId, before, after, place }: Change): Promise<void> {
  const data = { ...emptied, ...sessionColumns(after, place) };
  await tx.thematicSession.update({ where: { id: sessionId }, data, select: { id: true } });
  const rows = sessionLists(sessionId, after, place);
  const where = { sessionId };
  if (!isDeepStrictEqual(before.objectives, after.objectives)) {
    await tx.sessionObjective.deleteMany({ where });
    await tx.sessionObjective.createMany({ data: rows.objectives });
  }
  if (!isDeepStrictEqual(before.organizers, after.organizers)) {
    await tx.sessionOrganizer.deleteMany({ where });
    await tx.sessionOrganizer.createMany({ data: rows.organizers });
  }
  if (!isDeepStrictEqual(before.agenda, after.agenda)) {
    await tx.agendaItem.deleteMany({ where });
    await tx.agendaItem.createMany({ data: rows.agenda });
  }
}

/** @throws DomainError invalid where an objective that is taken away is named by answers of the session */
function requireObjectives(
  tx: WriteTransaction,
  own: SetUpToChange,
  { sessionId, before, after }: Omit<Change, "place">,
) {
  const removed = before.objectives.filter((objective) => !after.objectives.includes(objective));
  if (removed.length === 0 || own.answered.submissions === 0) return;
  const named = objectivesNamedIn(tx, { reviewId: own.reviewId, sessionId });
  if (removed.some((objective) => named.includes(objective))) throw invalid({ objectives: ["objectiveNamed"] });
}

export type ChangeSessionInput = { review: string; session: number; form: SessionForm };

/**
 * Changes a session of a review. Answers that name an objective keep it: it cannot be taken out of their session.
 * @throws DomainError notFound; invalid
 */
export async function changeSession(ctx: CommandContext, { review, session: number, form }: ChangeSessionInput) {
  await ctx.write(
    async (tx) => {
      const own = await setUpToChange(tx, ctx, review);
      const { sessionId, session: before } = sessionToChange(own, number);
      requireAsSeen(before, form.seen);
      requireTimes(form, own.document);
      const chosen = own.document.languages;
      const [original = "en"] = chosen;
      const named = await nameParticipants(tx, typedParticipants(form));
      const after = sessionOf(form, { before, chosen, slugIn: (field) => named.get(field)?.slug });
      if (!hasWords(after.label, chosen)) throw invalid({ [`label-${original}`]: ["sessionTitleMissing"] });
      const changed = changedFields(before, after);
      if (!changed) return;
      requireObjectives(tx, own, { sessionId, before, after });
      const ids = new Map([...named.values()].map(({ id, slug }) => [slug, id]));
      const place: Place = { reviewId: own.reviewId, original, participantId: (slug) => ids.get(slug) ?? "" };
      await writeSession(tx, { sessionId, before, after, place });
      const subject = { subjectType: "ThematicSession", subjectId: sessionId };
      await recordAuditEvent(tx, ctx, { action: "session.change", ...subject, detail: { number, ...changed } });
    },
    { publishes: true },
  );
}
