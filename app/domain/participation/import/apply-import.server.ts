import type { WriteTransaction } from "~/db/types";
import { emailKey } from "~/domain/account/account-schema";
import { inviteMembers, type NewMember } from "~/domain/account/invitation/invitation-steps.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { createParticipants, type NewParticipant } from "~/domain/participant/create-participants.server";
import { freeSlug } from "~/domain/participant/name-slug";
import type { CommandContext } from "~/domain/shared/context";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import { languages, type Language } from "~/language/language";
import { addParticipations } from "../add-participations.server";
import type { ManagedReview } from "../participation-access.server";
import { noteAccreditations } from "../note-accreditations.server";
import type { ImportPlan, PlannedRow } from "./plan-import.server";

export type ImportResult = { registered: number; added: number; invited: number };

/** The language in which a body is registered: the first of its own in which it has a name. */
function originalOf({ names, languages: own }: PlannedRow): Language {
  return [...own, ...languages].find((language) => names[language] !== undefined) ?? languages[0];
}

function toBody(row: PlannedRow, taken: Set<string>): NewParticipant {
  const original = originalOf(row);
  const stated = languages.flatMap((language) => {
    const text = row.names[language];
    const status = language === original ? ("original" as const) : ("official" as const);
    return text === undefined ? [] : [[language, { text, status }] as const];
  });
  return {
    slug: freeSlug(row.names[original] ?? "", taken),
    class: row.class ?? "stakeholder",
    category: row.category ?? undefined,
    acronym: row.acronym,
    names: row.forms,
    name: Object.fromEntries(stated),
    countries: row.countryCodes,
    languages: row.languages,
  };
}

type Placed = { row: PlannedRow; participantId: string; name: unknown };

async function register(tx: WriteTransaction, ctx: CommandContext, { rows, takenKeys }: ImportPlan): Promise<Placed[]> {
  const fresh = rows.filter(({ matched }) => matched === null);
  const stored = fresh.length > 0 ? await tx.participant.findMany({ select: { slug: true } }) : [];
  const taken = new Set(stored.map(({ slug }) => slug));
  const bodies = fresh.map((row) => toBody(row, taken));
  const made = await createParticipants(tx, bodies, { createdAt: ctx.now, taken: takenKeys, firstWins: true });
  const placed = fresh.map((row, index) => ({ row, participantId: made[index] ?? "", name: bodies[index]?.name }));
  const known = rows.flatMap((row) =>
    row.matched ? [{ row, participantId: row.matched.id, name: row.matched.name }] : [],
  );
  return [...placed, ...known];
}

const personKey = (participantId: string, email: string) => `${participantId} ${emailKey(email)}`;

type Inviting = { reviewId: string; participantIds: string[] };

/** Those who act for one of the participants or have an open invitation to: nobody is invited twice. */
async function loadInvited(tx: WriteTransaction, { now }: CommandContext, { reviewId, participantIds }: Inviting) {
  const keys = new Set<string>();
  await inChunks(participantIds, rowsAtOnce, async (chunk) => {
    const participantId = { in: chunk };
    const open = { reviewId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } };
    const invitations = await tx.invitation.findMany({
      where: { participantId, ...open },
      select: { participantId: true, emailKey: true },
    });
    const members = await tx.member.findMany({
      where: { participantId },
      select: { participantId: true, user: { select: { emailKey: true } } },
    });
    for (const one of invitations) keys.add(`${one.participantId} ${one.emailKey}`);
    for (const one of members) keys.add(`${one.participantId} ${one.user.emailKey}`);
    return [];
  });
  return keys;
}

function peopleOf(placed: readonly Placed[], language: Language): NewMember[] {
  return placed.flatMap(({ row, participantId, name }) =>
    row.focalPoints.map((person) => ({
      participantId,
      participantName: name,
      email: person.email,
      name: person.name,
      language: person.language ?? row.languages[0] ?? language,
    })),
  );
}

type Applying = { review: ManagedReview; plan: ImportPlan; language: Language };

/** Does what a plan without faults says, in the transaction it is given. `language` is that of mails where no other is said. */
export async function applyImport(
  tx: WriteTransaction,
  ctx: CommandContext,
  { review, plan, language }: Applying,
): Promise<ImportResult> {
  const placed = await register(tx, ctx, plan);
  const participantIds = placed.map(({ participantId }) => participantId);
  const added = await addParticipations(tx, { reviewId: review.id, participantIds, at: ctx.now });
  await noteAccreditations(
    tx,
    review.id,
    placed.map(({ row, participantId }) => ({ participantId, accreditation: row.accreditation })),
  );
  const wanted = peopleOf(placed, language);
  const invited =
    wanted.length > 0 ? await loadInvited(tx, ctx, { reviewId: review.id, participantIds }) : new Set<string>();
  const people = wanted.filter(({ participantId, email }) => !invited.has(personKey(participantId, email)));
  await inviteMembers(tx, ctx, { review, role: "focal-point", people });
  const registered = plan.rows.filter(({ matched }) => matched === null).length;
  const result = { registered, added, invited: people.length };
  const subject = { subjectType: "Review", subjectId: review.id };
  await recordAuditEvent(tx, ctx, {
    action: "participation.import",
    ...subject,
    detail: { ...result, rows: placed.length },
  });
  return result;
}
