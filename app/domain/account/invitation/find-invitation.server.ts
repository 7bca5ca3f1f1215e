import type { Reader } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { toLanguage, type Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { findSubject } from "../links/one-time-token.server";
import { invitationStatusOf, toInvitedRole, type InvitedRole } from "./invitation-rules";

/** The invitation that a secret opens, while it works; null otherwise. */
export async function loadInvitation(reader: Reader, { token, now }: { token: string; now: Date }) {
  const id = await findSubject(reader, { purpose: "invitation", token, now });
  if (id === null) return null;
  const found = await reader.invitation.findUnique({
    where: { id },
    include: {
      review: { select: { slug: true, title: true, timeZone: true } },
      participant: { select: { name: true } },
    },
  });
  return found && invitationStatusOf(found, now) === "waiting" ? found : null;
}

export type OpenInvitation = {
  role: InvitedRole;
  /** Null where the person enters it. */
  email: string | null;
  name: string;
  language: Language;
  review: ReadText | null;
  /** The review in the addresses of its pages, for those who act for a participant; null for others. */
  reviewSlug: string | null;
  participant: ReadText | null;
  /**
   * What comes next: an account is made; the person signs in, because the address has one; the signed-in person accepts;
   * or someone else is signed in.
   */
  next: "newAccount" | "signIn" | "accept" | "otherPerson";
};

function nextStep(actor: QueryContext["actor"], known: { id: string } | null): OpenInvitation["next"] {
  if (actor.kind === "visitor") return known ? "signIn" : "newAccount";
  return known?.id === actor.userId ? "accept" : "otherPerson";
}

/** The invitation behind a link, for anyone who has the link; null where it does not work. */
export async function findInvitation(
  { read, actor, now }: QueryContext,
  { token, language }: { token: string; language: Language },
): Promise<OpenInvitation | null> {
  const found = await loadInvitation(read, { token, now });
  if (!found) return null;
  const { email, emailKey: key, name, review, participant } = found;
  const known = key === null ? null : await read.user.findUnique({ where: { emailKey: key }, select: { id: true } });
  return {
    role: toInvitedRole(found.role),
    email,
    name: name ?? "",
    language: toLanguage(found.language),
    review: review && readText(review.title, language),
    reviewSlug: review && participant ? review.slug : null,
    participant: participant && readText(participant.name, language),
    next: nextStep(actor, known),
  };
}
