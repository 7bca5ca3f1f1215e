import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { sortColumns } from "~/language/text/sort-key";

/** A participant that a list offers. */
export type OfferedParticipant = { slug: string; name: string };

/** States, whose representatives chair a review, by name; and the participants that chair it already. */
export async function listChairingStates(
  { read }: Pick<QueryContext, "read">,
  { chairing, language }: { chairing: readonly string[]; language: Language },
): Promise<OfferedParticipant[]> {
  const rows = await read.participant.findMany({
    where: { OR: [{ class: "member-state" }, { slug: { in: [...chairing] } }] },
    orderBy: { [sortColumns[language]]: "asc" },
    select: { slug: true, name: true },
  });
  return rows.map(({ slug, name }) => ({ slug, name: textOf(name, language) }));
}
