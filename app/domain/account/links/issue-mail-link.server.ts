import type { Database } from "~/db/database.server";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";
import { emailKey } from "../account-schema";
import { invitationStatusOf } from "../invitation/invitation-rules";
import { passwordLinkLife } from "./link-rules";
import { issueToken, type TokenPurpose } from "./one-time-token.server";

type MailTemplate = "invitation" | "passwordLink" | "oldAddress" | "newAddress" | "clearanceLink" | "entryLink";

export type MailLinkInput = {
  template: MailTemplate;
  address: string | null;
  subjectId: string;
  language: Language;
  /** When the link was asked for. */
  askedAt: Date;
  now: Date;
};

type Databases = Pick<Database, "read" | "write">;

type Issued = { reader: { name: string; email: string }; path: string };

/** What a link opens, for how long, and who it is sent to; a word where there is nothing to send. */
type Opening = { subjectId: string; expiresAt: Date; reader: Issued["reader"] } | "linkClosed" | "nobody";

async function openingOfInvitation({ read }: Databases, { subjectId, address, now }: MailLinkInput): Promise<Opening> {
  const found = await read.invitation.findUnique({ where: { id: subjectId } });
  if (!found || invitationStatusOf(found, now) !== "waiting") return "linkClosed";
  const { name, expiresAt } = found;
  return { subjectId, expiresAt, reader: { name: name ?? "", email: address ?? "" } };
}

async function openingOfPassword({ read }: Databases, { address, askedAt, now }: MailLinkInput): Promise<Opening> {
  const user = await read.user.findUnique({ where: { emailKey: emailKey(address ?? "") } });
  if (!user || user.disabledAt) return "nobody";
  const expiresAt = new Date(askedAt.getTime() + passwordLinkLife);
  if (expiresAt <= now) return "linkClosed";
  return { subjectId: user.id, expiresAt, reader: { name: user.name, email: user.email } };
}

async function openingOfAddress({ read }: Databases, { subjectId, address, now }: MailLinkInput): Promise<Opening> {
  const found = await read.addressChange.findUnique({ where: { id: subjectId }, include: { user: true } });
  if (!found || found.closedAt || found.expiresAt <= now || found.user.disabledAt) return "linkClosed";
  return { subjectId, expiresAt: found.expiresAt, reader: { name: found.user.name, email: address ?? "" } };
}

async function openingOfClearance({ read }: Databases, { subjectId, address, now }: MailLinkInput): Promise<Opening> {
  const found = await read.clearance.findUnique({ where: { id: subjectId } });
  if (!found || found.decision !== null || found.expiresAt <= now) return "linkClosed";
  return { subjectId, expiresAt: found.expiresAt, reader: { name: found.name, email: address ?? "" } };
}

async function openingOfEntry({ read }: Databases, { subjectId, address, now }: MailLinkInput): Promise<Opening> {
  const found = await read.entryOnBehalf.findUnique({ where: { submissionId: subjectId } });
  if (!found?.expiresAt || found.contactEmail === null || found.expiresAt <= now) return "linkClosed";
  return { subjectId, expiresAt: found.expiresAt, reader: { name: found.contactName, email: address ?? "" } };
}

type Kind = {
  purpose: TokenPurpose;
  open: (database: Databases, input: MailLinkInput) => Promise<Opening>;
  pathOf: (language: Language, token: string) => string;
};

const kinds: Record<MailTemplate, Kind> = {
  invitation: { purpose: "invitation", open: openingOfInvitation, pathOf: paths.invitation },
  passwordLink: { purpose: "password", open: openingOfPassword, pathOf: paths.newPassword },
  oldAddress: { purpose: "oldAddress", open: openingOfAddress, pathOf: paths.confirmAddress },
  clearanceLink: { purpose: "clearance", open: openingOfClearance, pathOf: paths.clearance },
  entryLink: { purpose: "onBehalf", open: openingOfEntry, pathOf: paths.entryLink },
  newAddress: { purpose: "newAddress", open: openingOfAddress, pathOf: paths.confirmAddress },
};

/**
 * The link of a mail, made at the moment of sending, so that its secret is nowhere but in the mail: every attempt has one
 * of its own, and each of them works. "nobody" where the address has no account: nobody is told so.
 */
export async function issueMailLink(
  database: Databases,
  input: MailLinkInput,
): Promise<Issued | "linkClosed" | "nobody"> {
  const { purpose, open, pathOf } = kinds[input.template];
  const opening = await open(database, input);
  if (typeof opening === "string") return opening;
  const { reader, subjectId, expiresAt } = opening;
  const token = await database.write((tx) => issueToken(tx, { purpose, subjectId, expiresAt, now: input.now }));
  return { reader, path: pathOf(input.language, token) };
}
