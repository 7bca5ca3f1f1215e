import type { SignedInUser } from "~/permission/actor";

/**
 * A signed-in person who holds nothing but what is given here. The sign-in and the address follow from the identifier
 * where nothing else is said.
 */
export function signedIn(given: Partial<SignedInUser> = {}): SignedInUser {
  const userId = given.userId ?? "somebody";
  return {
    kind: "user",
    userId,
    signInSessionId: `sign-in-${userId}`,
    name: userId,
    email: `${userId}@example.org`,
    language: "en",
    timeZone: null,
    memberships: [],
    staff: [],
    ...given,
  };
}
