import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import type { HistoryLine, ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";

type Props = { review: { slug: string; timeZone: string }; version: ScreeningVersion };

/** The versions sent and what was done with them, the latest first. */
export function DecisionHistory({ review, version }: Props) {
  const { t } = useTranslation("screening");
  const language = useLanguage();
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="aside-title">
        {t("history.title")}
      </h2>
      <ul className="ruled-list">
        {version.versions.map((sent) => {
          const line = t("history.sent", {
            version: sent.version,
            date: formatDateTime(sent.submittedAt, language, review.timeZone),
          });
          const href = paths.screeningVersion(language, { review: review.slug, versionId: sent.id });
          return (
            <li key={sent.id}>
              {sent.id === version.id ? <strong aria-current="page">{line}</strong> : <a href={href}>{line}</a>}
              {version.history
                .filter((done) => done.version === sent.version)
                .map((done) => (
                  <Line key={`${done.step} ${done.at.toISOString()}`} done={done} timeZone={review.timeZone} />
                ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Line({ done, timeZone }: { done: HistoryLine; timeZone: string }) {
  const { t } = useTranslation(["screening", "common"]);
  const language = useLanguage();
  const { step, by, at, reason, remarks } = done;
  const { place } = usePlaceWords();
  const date = formatDateTime(at, language, timeZone);
  return (
    <>
      <p className="decision-line">
        {by ? t(`screening:history.${step}By`, { date, by }) : t(`screening:history.${step}`, { date })}
      </p>
      {reason ? (
        <blockquote className="reason" lang={reason.language}>
          <PlainWords text={reason.text} />
        </blockquote>
      ) : null}
      {remarks.map(({ session, question, text }) => (
        <blockquote key={`${session} ${question}`} className="reason" lang={reason?.language}>
          <span lang={language}>{place({ session, question })}.</span> <PlainWords text={text} />
        </blockquote>
      ))}
    </>
  );
}
