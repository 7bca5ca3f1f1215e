import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import { Words } from "~/components/text/words";
import type { Participation } from "~/domain/participation/read-participation.server";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: { slug: string; timeZone: string }; participation: Participation };

/** What was merged into a participant, with who did it, when and why; and the way to another merge. */
export function MergeSection({ review, participation }: Props) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  const { participant, merged, merges } = participation;
  if (!merges) return null;
  return (
    <>
      <h2>{t("merge.section")}</h2>
      {merged.length > 0 ? (
        <>
          <h3>{t("merge.history")}</h3>
          <ul>
            {merged.map(({ name, at, by, reason }) => (
              <li key={`${at.getTime()} ${name.text}`}>
                <Words text={name} />
                <div className="quiet">
                  {t("merge.entry", {
                    date: formatDate(at, language, review.timeZone),
                    person: by === "" ? t("merge.closed") : by,
                  })}
                </div>
                <div>
                  <PlainWords text={reason} />
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{t("merge.sectionLead")}</p>
      <p>
        <a href={paths.mergeParticipant(language, { review: review.slug, participant: participant.slug })}>
          {t("merge.open")}
        </a>
      </p>
    </>
  );
}
