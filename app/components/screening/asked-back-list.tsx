import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { AskedBack } from "~/domain/screening/list-queue.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";

type Props = { review: { slug: string; timeZone: string }; requests: AskedBack[] };

/** Submissions that their authors ask for; nothing where there are none. */
export function AskedBackList({ review, requests }: Props) {
  const { t } = useTranslation("screening");
  const language = useLanguage();
  if (requests.length === 0) return null;
  return (
    <div className="notice">
      <p className="notice-title">{t("asked.listed", { count: requests.length })}</p>
      <ul>
        {requests.map(({ versionId, participant, at }) => (
          <li key={versionId}>
            <a href={paths.screeningVersion(language, { review: review.slug, versionId })}>
              <Words text={participant.name} />
            </a>{" "}
            <span className="quiet">{formatDateTime(at, language, review.timeZone)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
