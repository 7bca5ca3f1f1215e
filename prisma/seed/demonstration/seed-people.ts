import type { WriteTransaction } from "~/db/types";
import { hashPassword } from "~/domain/account/password.server";
import type { SignedInUser } from "~/permission/actor";
import type { SeededReview } from "../factories/create-review";
import { createUser } from "../factories/create-user";
import { administratorAccount, demonstrationAccounts, memberAccounts, staffAccounts } from "../demonstration-accounts";
import type { Participants } from "./seed-participants";

/** Who acts in the demonstration, by identifier. */
export type People = {
  focalPoints: Map<string, string>;
  secretariat: string;
  editor: string;
  reviewers: Record<"reviewer-1" | "reviewer-2", string>;
};

/** A person of the demonstration as the one who acts, with what they hold. */
export function actorFor(userId: string, staff: SignedInUser["staff"] = []): SignedInUser {
  const nobody = { signInSessionId: "", name: "", email: "", language: "en", timeZone: null };
  return { kind: "user", userId, ...nobody, answerView: "question", memberships: [], staff };
}

/** One hash an account, so that equal passwords do not show. Slow by intention: done before the transaction. */
export async function hashForEveryAccount(password: string): Promise<Map<string, string>> {
  const emails = demonstrationAccounts.map(({ email }) => email);
  return new Map(await Promise.all(emails.map(async (email) => [email, await hashPassword(password)] as const)));
}

type World = {
  participants: Participants;
  reviews: SeededReview[];
  hashes: Map<string, string>;
  createdAt: Date;
};

function knownId(ids: Map<string, string>, mailbox: string): string {
  for (const [email, id] of ids) if (email.startsWith(`${mailbox}@`)) return id;
  throw new Error(`The demonstration has no account ${mailbox}`);
}

/** The accounts of the demonstration with their memberships and their places on the staff of each review. */
export async function seedPeople(
  tx: WriteTransaction,
  { participants, reviews, hashes, createdAt }: World,
): Promise<People> {
  const ids = new Map<string, string>();
  const focalPoints = new Map<string, string>();
  for (const { email, name, language, timeZone, role } of staffAccounts) {
    const staff = reviews.map(({ id }) => ({ reviewId: id, role }));
    const passwordHash = hashes.get(email) ?? "";
    ids.set(email, await createUser(tx, { email, name, language, timeZone, passwordHash, staff, createdAt }));
  }
  const { email, name, language, timeZone } = administratorAccount;
  const passwordHash = hashes.get(email) ?? "";
  await createUser(tx, { email, name, language, timeZone, passwordHash, administrator: true, createdAt });
  for (const { email, name, language, timeZone, participant, role } of memberAccounts) {
    const memberships = [{ participantId: participants.id(participant), role }];
    const passwordHash = hashes.get(email) ?? "";
    const id = await createUser(tx, { email, name, language, timeZone, passwordHash, memberships, createdAt });
    if (role === "focal-point") focalPoints.set(participant, id);
  }
  return {
    focalPoints,
    secretariat: knownId(ids, "secretariat"),
    editor: knownId(ids, "editor"),
    reviewers: { "reviewer-1": knownId(ids, "reviewer-1"), "reviewer-2": knownId(ids, "reviewer-2") },
  };
}
