import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import PostalMime from "postal-mime";
import { type Language, toLanguage } from "~/language/language";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";

export const fileEnding = ".eml";

/** How many mails a folder keeps; older ones are removed when one is written. */
export const mostKept = 200;

const pageSize = 25;
const namePattern = /^\d{8}T\d{9}Z-[0-9a-f]{12}\.eml$/;

/** The names of the mails in a folder, the latest first; none where there is no folder yet. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => namePattern.test(name))
    .sort()
    .reverse();
}

export async function removeOldest(folder: string): Promise<void> {
  for (const name of (await namesIn(folder)).slice(mostKept)) await rm(path.join(folder, name), { force: true });
}

/** `name`: that of its file, without the ending. */
export type WrittenMail = { name: string; to: string; subject: string; language: Language; writtenAt: Date };

/** When it was written, as its name says. */
function timeOf(name: string): Date {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.exec(name) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

async function parse(folder: string, file: string) {
  const { to = [], subject = "", text = "", headers } = await PostalMime.parse(await readFile(path.join(folder, file)));
  const recipients = to.map((one) => [one.name, one.address && `<${one.address}>`].filter(Boolean).join(" "));
  const language = toLanguage(headers.find(({ key }) => key === "content-language")?.value ?? "");
  const name = file.slice(0, -fileEnding.length);
  return { name, to: recipients.join(", "), subject, text, language, writtenAt: timeOf(file) };
}

/** The folder, for those who may read what is in it. @throws DomainError notFound where mail is not written into files */
function getFolder({ actor }: QueryContext, folder: string | null): string {
  requirePermission(actor, "portal.read", {});
  if (folder === null) throw notFound();
  return folder;
}

export type WrittenMails = { mails: WrittenMail[]; total: number; page: number; pages: number };

/** A page of the mails that were written into the folder instead of being sent, the latest first. */
export async function listWrittenMail(
  ctx: QueryContext,
  { folder: given, page }: { folder: string | null; page: number },
): Promise<WrittenMails> {
  const folder = getFolder(ctx, given);
  const names = await namesIn(folder);
  const pages = Math.max(1, Math.ceil(names.length / pageSize));
  const shown = Math.min(page, pages);
  const mails = await Promise.all(
    names.slice((shown - 1) * pageSize, shown * pageSize).map(async (name) => {
      const { text: _text, ...mail } = await parse(folder, name);
      return mail;
    }),
  );
  return { mails, total: names.length, page: shown, pages };
}

/** A mail of the folder; its name is compared with those that are there, so that it leads nowhere else. */
async function getName(folder: string, name: string): Promise<string> {
  const found = (await namesIn(folder)).find((one) => one === `${name}${fileEnding}`);
  if (!found) throw notFound();
  return found;
}

type OneMail = { folder: string | null; name: string };

/** @throws DomainError notFound where there is no such mail (any more) */
export async function getWrittenMail(ctx: QueryContext, { folder: given, name }: OneMail) {
  const folder = getFolder(ctx, given);
  return parse(folder, await getName(folder, name));
}

/** The file itself. @throws DomainError notFound as above */
export async function getWrittenMailFile(ctx: QueryContext, { folder: given, name }: OneMail): Promise<Buffer> {
  const folder = getFolder(ctx, given);
  return readFile(path.join(folder, await getName(folder, name)));
}
