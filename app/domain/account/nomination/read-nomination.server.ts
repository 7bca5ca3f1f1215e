import { findReview, type ReviewSummary } from "~/domain/review/find-review.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type AttachableType, readFileType } from "~/domain/shared/files/file-types";
import { openStored } from "~/domain/shared/files/stored-files.server";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { toInvitedRole, type InvitedRole } from "../invitation/invitation-rules";
import { getNomination, type NominationKey } from "./find-nomination.server";
import { takesLetter } from "./nomination-rules";

export type Nomination = {
  review: ReviewSummary;
  invitation: string;
  name: string;
  email: string;
  role: InvitedRole;
  participant: { slug: string; name: ReadText };
  letter: { name: string; size: number; type: AttachableType; addedAt: Date } | null;
  /** A letter can be attached to it. */
  open: boolean;
};

/** The letter of nomination of an invitation, for the secretariat of its review. @throws DomainError notFound */
export async function readNomination(
  ctx: QueryContext,
  { language, ...key }: NominationKey & { language: Language },
): Promise<Nomination> {
  const found = await getNomination(ctx, { ...key, permission: "people.read" });
  const { id, name, email, role, participant, letter } = found;
  return {
    review: await findReview(ctx, { slug: key.review, language }),
    invitation: id,
    name: name ?? "",
    email: email ?? "",
    role: toInvitedRole(role),
    participant: { slug: participant.slug, name: readText(participant.name, language) },
    letter: letter && {
      name: letter.name,
      size: letter.size,
      type: readFileType(letter.type),
      addedAt: letter.addedAt,
    },
    open: takesLetter(found),
  };
}

/** The bytes of the letter, and the participant that wrote it. @throws DomainError notFound */
export async function readLetter(ctx: QueryContext, { folder, ...key }: NominationKey & { folder: string }) {
  const { letter, participant } = await getNomination(ctx, { ...key, permission: "people.read" });
  const opened = letter ? await openStored(folder, letter.storedName) : null;
  if (!letter || !opened) throw notFound();
  try {
    return { participant: participant.slug, type: readFileType(letter.type), bytes: await opened.readFile() };
  } finally {
    await opened.close();
  }
}
