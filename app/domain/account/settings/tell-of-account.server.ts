import type { WriteTransaction } from "~/db/types";
import type { AccountTemplate } from "~/domain/notification/mail-templates";
import { queueMessages } from "~/domain/notification/queue-mail.server";
import { formatDateTime } from "~/language/format";
import { toLanguage } from "~/language/language";
import { paths } from "~/paths/paths";

type Told = {
  user: { id: string; language: string };
  template: AccountTemplate;
  /** Where it goes instead of to the person's address. */
  address?: string;
};

/** Tells a person of a change of their account, which they will miss if it was not they who made it. */
export async function tellOfAccount(
  tx: WriteTransaction,
  { now }: { now: Date },
  { user, template, address }: Told,
): Promise<void> {
  const language = toLanguage(user.language);
  const params = { at: formatDateTime(now, language, "UTC"), path: paths.forgottenPassword(language) };
  const to = address === undefined ? { recipientId: user.id } : { address };
  await queueMessages(tx, { now }, [{ ...to, template, params, language }]);
}
