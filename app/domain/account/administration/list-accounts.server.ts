import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { memberRoles, staffRoles, type MemberRole, type StaffRole } from "~/permission/actor";
import { emailKey } from "../account-schema";
import { isLive } from "../sign-in-rules";
import type { AccountListQuery } from "./account-list-schema";

export const accountPageSize = 25;

/** What a person holds, and where: the short title of a review, the name of a participant, nothing for the portal. */
export type AccountRole = { role: StaffRole | MemberRole | "administrator"; where: string };

export type ListedAccount = { id: string; name: string; email: string; disabled: boolean; roles: AccountRole[] };

export type AccountPage = { rows: ListedAccount[]; total: number; page: number; pages: number };

const holdings = {
  staff: { select: { role: true, review: { select: { shortTitle: true } } } },
  members: { select: { role: true, participant: { select: { name: true } } } },
} as const;

type Held = {
  administrator: boolean;
  staff: { role: string; review: { shortTitle: unknown } }[];
  members: { role: string; participant: { name: unknown } }[];
};

function rolesOf({ administrator, staff, members }: Held, language: Language): AccountRole[] {
  const portal: AccountRole[] = administrator ? [{ role: "administrator", where: "" }] : [];
  const ofReviews = staff.flatMap(({ role, review }) => {
    const known = staffRoles.find((one) => one === role);
    return known ? [{ role: known, where: textOf(review.shortTitle, language) }] : [];
  });
  const ofParticipants = members.flatMap(({ role, participant }) => {
    const known = memberRoles.find((one) => one === role);
    return known ? [{ role: known, where: textOf(participant.name, language) }] : [];
  });
  return [...portal, ...ofReviews, ...ofParticipants];
}

/**
 * One page of the accounts that were not closed, by address; `search` is a part of an address or a name.
 * @throws DomainError forbidden
 */
export async function listAccounts(
  ctx: QueryContext,
  { query, language }: { query: AccountListQuery; language: Language },
): Promise<AccountPage> {
  requirePermission(ctx.actor, "account.administer", {});
  const { search } = query;
  const found = search ? { OR: [{ emailKey: { contains: emailKey(search) } }, { name: { contains: search } }] } : {};
  const where = { closedAt: null, ...found };
  const total = await ctx.read.user.count({ where });
  const pages = Math.max(1, Math.ceil(total / accountPageSize));
  const page = Math.min(query.page, pages);
  const users = await ctx.read.user.findMany({
    where,
    orderBy: { emailKey: "asc" },
    skip: (page - 1) * accountPageSize,
    take: accountPageSize,
    include: holdings,
  });
  const rows = users.map((user) => ({
    id: user.id,
    name: user.name,
    email: user.email,
    disabled: user.disabledAt !== null,
    roles: rolesOf(user, language),
  }));
  return { rows, total, page, pages };
}

export type AccountDetail = ListedAccount & {
  language: string;
  createdAt: Date;
  disabledAt: Date | null;
  signIns: number;
  lastSeenAt: Date | null;
  secondFactorSince: Date | null;
  /** It is the reader's own. */
  own: boolean;
};

/**
 * One account as an administrator sees it: nothing of what its person wrote.
 * @throws DomainError forbidden; notFound for one that does not exist or was closed
 */
export async function readAccount(
  ctx: QueryContext,
  { userId, language }: { userId: string; language: Language },
): Promise<AccountDetail> {
  requirePermission(ctx.actor, "account.administer", {});
  const user = await ctx.read.user.findUnique({
    where: { id: userId, closedAt: null },
    include: { ...holdings, secondFactor: true, signInSessions: { orderBy: { lastSeenAt: "desc" } } },
  });
  if (!user) throw notFound();
  const staff = user.staff.length > 0 || user.administrator;
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    language: user.language,
    createdAt: user.createdAt,
    disabled: user.disabledAt !== null,
    disabledAt: user.disabledAt,
    roles: rolesOf(user, language),
    signIns: user.signInSessions.filter((one) => isLive(one, { staff, now: ctx.now })).length,
    lastSeenAt: user.signInSessions[0]?.lastSeenAt ?? null,
    secondFactorSince: user.secondFactor?.confirmedAt ?? null,
    own: ctx.actor.kind === "user" && ctx.actor.userId === user.id,
  };
}
