import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";

/** Where a person is led after signing in: staff and administrators to their work, everybody else to what they write. */
export async function pathAfterSignIn(
  { read }: Pick<QueryContext, "read">,
  { userId, language }: { userId: string; language: Language },
): Promise<string> {
  const onStaff = { id: userId, OR: [{ administrator: true }, { staff: { some: {} } }] };
  const held = await read.user.count({ where: onStaff });
  return held > 0 ? paths.work(language) : paths.respond(language);
}
