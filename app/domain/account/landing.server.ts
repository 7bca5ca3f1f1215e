import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/domain/shared/language";
import { paths } from "~/i18n/paths";

/** Where a person's work is: their submissions, or the review they are staff of, the most recent first. */
export async function landingFor(
  { read }: Pick<QueryContext, "read">,
  { userId, language }: { userId: string; language: Language },
): Promise<string> {
  const staff = await read.staff.findMany({
    where: { userId },
    include: { review: { select: { slug: true } } },
    orderBy: { review: { opensAt: "desc" } },
  });
  const held = staff[0];
  if (!held) return paths.respond(language);
  const { slug } = held.review;
  if (held.role === "secretariat") return paths.secretariat(language, slug);
  if (held.role === "reviewer") return paths.coding(language, slug);
  return paths.drafting(language, slug);
}
