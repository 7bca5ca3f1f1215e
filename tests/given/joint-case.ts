import type { MemberRole, SignedInUser } from "~/permission/actor";
import { createUser } from "#seed/factories/create-user";
import type { Held } from "../support/database";
import { memberActor } from "./respondents";

/** A person who acts for a participant, signed in. */
export async function signedInMember(held: Held, participantId: string, role: MemberRole): Promise<SignedInUser> {
  const email = `${role}-of-${participantId}@example.org`;
  const memberships = [{ participantId, role }];
  const userId = await held.database.write((tx) => createUser(tx, { email, language: "en", memberships }));
  return { ...memberActor({ userId, participantId, role }), email };
}
