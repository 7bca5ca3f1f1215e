import { listBodyNames } from "~/db/queries/registrations/list-body-names.server";
import type { WriteTransaction } from "~/db/types";
import { emailKey } from "~/domain/account/account-schema";
import { inviteToParticipant } from "~/domain/account/invitation/manage-invitations.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { aliasesOf, createParticipants } from "~/domain/participant/create-participants.server";
import { resolveName } from "~/domain/participant/match-names";
import { freeSlug } from "~/domain/participant/name-slug";
import { stakeholderCategories } from "~/domain/participant/participant-schema";
import { addParticipations } from "~/domain/participation/add-participations.server";
import { noteAccreditations } from "~/domain/participation/note-accreditations.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { isLanguage, toLanguage } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { decided, findUndecided } from "./registration-access.server";
import type { AcceptForm } from "./registration-form.server";
import { tellApplicant } from "./tell-applicant.server";

type Registration = Awaited<ReturnType<typeof findUndecided>>;

function bodyOf(registration: Registration, taken: Set<string>) {
  const { name, nameLanguage, acronym, category } = registration;
  return {
    slug: freeSlug(name, taken),
    class: "stakeholder" as const,
    category: stakeholderCategories.find((one) => one === category),
    acronym,
    name: { [toLanguage(nameLanguage)]: { text: name, status: "original" as const } },
    countries: registration.countries as string[],
    languages: (registration.languages as string[]).filter(isLanguage),
  };
}

/** Registers the body; a name that another one has already finds that other one. */
async function createBody(tx: WriteTransaction, ctx: CommandContext, registration: Registration): Promise<string> {
  const slugs = await tx.participant.findMany({ select: { slug: true } });
  const body = bodyOf(registration, new Set(slugs.map(({ slug }) => slug)));
  const keys = [...aliasesOf(body).keys()];
  const held = await tx.participantAlias.findMany({ where: { key: { in: keys } }, select: { key: true } });
  const taken = new Set(["", ...held.map(({ key }) => key)]);
  const [id = ""] = await createParticipants(tx, [body], { createdAt: ctx.now, taken });
  return id;
}

/** The existing body under a slug, or under a name that is typed. */
function findBody(tx: WriteTransaction, registration: Registration, { body, other }: AcceptForm): string {
  const bodies = listBodyNames(tx, { reviewId: registration.reviewId });
  if (body !== "other") {
    const found = bodies.find(({ slug }) => slug === body);
    if (!found) throw invalid({ body: ["bodyMissing"] });
    return found.id;
  }
  const named = bodies.map(({ name, ...one }) => ({ ...one, name: textOf(name, toLanguage(registration.language)) }));
  const [only, another] = resolveName(other, named);
  if (!only) throw invalid({ other: ["bodyUnknown"] });
  if (another) throw invalid({ other: ["bodySeveral"] });
  return only.id;
}

/** Invites the contact as focal point; who acts for the body already, or has such an invitation, is told of the decision. */
async function tellContact(
  tx: WriteTransaction,
  ctx: CommandContext,
  { registration, participantId }: { registration: Registration; participantId: string },
): Promise<void> {
  const { review, reviewId, contactEmail: email, contactName: name } = registration;
  const key = emailKey(email);
  const role = "focal-point" as const;
  const held = await tx.member.count({ where: { participantId, role, user: { emailKey: key } } });
  const open = { acceptedAt: null, revokedAt: null, expiresAt: { gt: ctx.now } };
  const invited = await tx.invitation.count({ where: { reviewId, participantId, role, emailKey: key, ...open } });
  if (held + invited > 0) return tellApplicant(tx, ctx, { review, registration, template: "registrationAccepted" });
  const language = toLanguage(registration.language);
  await inviteToParticipant(tx, ctx, { reviewId, participantId, email, name, language, role });
}

/**
 * Accepts a request, as a new body or as one that exists: the body takes part in the review, and its contact is invited as
 * focal point.
 * @throws DomainError notFound; conflict where it is decided on; invalid where the body is not known or not clear
 */
export async function acceptRegistration(ctx: CommandContext, input: { review: string } & AcceptForm): Promise<void> {
  await ctx.write(
    async (tx) => {
      const registration = await findUndecided(tx, ctx, input);
      const { id, reviewId, accreditation, review } = registration;
      const isNew = input.body === "new";
      const participantId = isNew ? await createBody(tx, ctx, registration) : findBody(tx, registration, input);
      await addParticipations(tx, { reviewId, participantIds: [participantId], at: ctx.now });
      await noteAccreditations(tx, reviewId, [{ participantId, accreditation }]);
      await tx.registration.update({ where: { id }, data: { ...decided(ctx, "accepted"), participantId } });
      await tellContact(tx, ctx, { registration, participantId });
      const detail = { review: review.slug, participant: participantId, new: isNew };
      const subject = { subjectType: "Registration", subjectId: id };
      await recordAuditEvent(tx, ctx, { action: "registration.accept", ...subject, detail });
    },
    { publishes: true },
  );
}
