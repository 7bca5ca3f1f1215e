import { pluralBefore } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/public/participant-name";
import { Words } from "~/components/text/words";
import { useWhen } from "./use-when";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { SessionRecord } from "~/domain/review/read-session.server";

type Props = { session: SessionRecord; review: Pick<ReviewSummary, "slug" | "zoneName"> };

/** When it is held, who organized, moderated and spoke; what is not known is left out. */
export function SessionFacts({ session, review: { slug: review, zoneName } }: Props) {
  const { t } = useTranslation("session");
  const { organizers, moderator, speaker } = session;
  const when = useWhen(zoneName)(session.when);
  return (
    <dl className="facts">
      {when ? (
        <>
          <dt>{t("when")}</dt>
          <dd>{when}</dd>
        </>
      ) : null}
      {organizers.length > 0 ? (
        <>
          <dt>{t("organizers", { count: pluralBefore(organizers) })}</dt>
          {organizers.map((organizer) => (
            <dd key={organizer.slug}>
              <ParticipantName participant={organizer} review={review} />
            </dd>
          ))}
        </>
      ) : null}
      {moderator ? (
        <>
          <dt>{t("moderator")}</dt>
          <dd>
            <Words text={moderator.name} />
            {moderator.affiliation ? (
              <>
                , <Words text={moderator.affiliation} />
              </>
            ) : null}
          </dd>
        </>
      ) : null}
      {speaker ? <Speaker speaker={speaker} review={review} /> : null}
    </dl>
  );
}

function Speaker({ speaker, review }: { speaker: NonNullable<SessionRecord["speaker"]>; review: string }) {
  const { t } = useTranslation("session");
  return (
    <>
      <dt>{t("speaker")}</dt>
      <dd>
        {speaker.name ? (
          <>
            <Words text={speaker.name} />
            {speaker.title ? (
              <>
                , <Words text={speaker.title} />
              </>
            ) : null}
            <br />
          </>
        ) : null}
        <ParticipantName participant={speaker.participant} review={review} />
      </dd>
    </>
  );
}
