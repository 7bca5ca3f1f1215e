import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { emailKey } from "~/domain/account/account-schema";
import type { Language } from "~/language/language";
import type { MemberRole, StaffRole } from "~/permission/actor";

export type UserInput = {
  email: string;
  name?: string;
  language?: Language;
  timeZone?: string | null;
  /** Argon2id; an account without one takes no password. */
  passwordHash?: string;
  memberships?: { participantId: string; role: MemberRole }[];
  staff?: { reviewId: string; role: StaffRole }[];
  administrator?: boolean;
  createdAt?: Date;
};

/** A user with everything they hold; answers the identifier. */
export async function createUser(tx: WriteTransaction, input: UserInput): Promise<string> {
  const id = randomUUID();
  await tx.user.create({
    data: {
      id,
      email: input.email,
      emailKey: emailKey(input.email),
      name: input.name ?? input.email,
      passwordHash: input.passwordHash ?? "",
      language: input.language ?? "en",
      timeZone: input.timeZone ?? null,
      createdAt: input.createdAt ?? new Date(0),
      administrator: input.administrator ?? false,
      members: { create: input.memberships ?? [] },
      staff: { create: input.staff ?? [] },
    },
  });
  return id;
}
