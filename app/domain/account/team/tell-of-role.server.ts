import type { WriteTransaction } from "~/db/types";
import { queueMessages } from "~/domain/notification/queue-mail.server";
import type { CommandContext } from "~/domain/shared/context";
import type { Team } from "~/domain/submission/team-of-submission.server";
import { translatorFor } from "~/i18n/resources.server";
import { toLanguage } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { userIdOf } from "~/permission/actor";

type Named = { team: Team; submissionId: string; to: { userId: string; language: string } };

/** Tells a person, in their language, that they are a focal point from now on: of which participant, in which review. */
export async function tellNewFocalPoint(
  tx: WriteTransaction,
  ctx: CommandContext,
  { team, submissionId, to }: Named,
): Promise<void> {
  if (to.userId === userIdOf(ctx.actor)) return;
  const language = toLanguage(to.language);
  const t = translatorFor(language);
  const reviewTitle = textOf(team.review.title, language);
  const facts = [
    t("notification:invitation.review", { title: reviewTitle }),
    t("notification:invitation.participant", { name: textOf(team.participantName, language) }),
  ].join("\n");
  const path = paths.respondTeam(language, submissionId);
  const params = { review: team.review.slug, reviewTitle, facts, path };
  await queueMessages(tx, ctx, [{ recipientId: to.userId, template: "focalPointNamed", params, language }]);
}
