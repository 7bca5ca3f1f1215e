import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";

/** Where a person is led after signing in: staff to their reviews, everybody else to what they write. */
export async function pathAfterSignIn(
  { read }: Pick<QueryContext, "read">,
  { userId, language }: { userId: string; language: Language },
): Promise<string> {
  const held = await read.staff.count({ where: { userId } });
  return held > 0 ? paths.work(language) : paths.respond(language);
}
