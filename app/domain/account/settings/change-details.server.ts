import * as z from "zod";
import type { CommandContext } from "~/domain/shared/context";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { languageField, nameField, zoneField } from "../account-fields";

export const detailsSchema = z.object({ name: nameField, language: languageField, timeZone: zoneField });

/** Changes how the person is called, and the language and zone that are theirs. @throws DomainError forbidden for a visitor */
export async function changeDetails(ctx: CommandContext, details: z.output<typeof detailsSchema>): Promise<void> {
  const { userId } = requireSignedIn(ctx.actor);
  await ctx.write((tx) => tx.user.updateMany({ where: { id: userId, disabledAt: null }, data: details }));
}
