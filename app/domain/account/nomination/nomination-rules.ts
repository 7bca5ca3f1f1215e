/** A letter is attached to an invitation that was not revoked, and whose person has not closed their account. */
export function takesLetter({ revokedAt, emailKey }: { revokedAt: Date | null; emailKey: string | null }): boolean {
  return revokedAt === null && emailKey !== null;
}
