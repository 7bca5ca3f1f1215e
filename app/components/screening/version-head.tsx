import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/public/participant-name";
import { EntryTag } from "~/components/submission/entry-tag";
import { LevelTag } from "~/components/submission/level-tag";
import { Words } from "~/components/text/words";
import type { ScreenedReview, ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import { entryMarkOf } from "~/domain/submission/on-behalf/on-behalf-rules";
import { submissionKind } from "~/domain/submission/submission-owner";
import { formatDateTime, formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: ScreenedReview; version: ScreeningVersion };

/** Whose text it is, when it came and how long it is. */
export function VersionHead({ review, version }: Props) {
  const { t } = useTranslation(["screening", "submission"]);
  const language = useLanguage();
  const { participant, number, submittedAt, wordCount } = version;
  const facts = [
    t("screening:received", {
      date: formatDateTime(submittedAt, language, review.timeZone),
      zone: review.zoneName.inTime,
    }),
    t("submission:words", { count: wordCount, formatted: formatNumber(wordCount, language) }),
    t("screening:receipt", { receiptNumber: version.receiptNumber }),
  ];
  return (
    <header className="version-head">
      <p className="kicker">
        <a href={paths.screening(language, review.slug)}>{t("screening:title")}</a> · <Words text={review.shortTitle} />
      </p>
      <h1>
        <ParticipantName participant={participant} />
      </h1>
      <p className="lead">
        {t(`submission:kind.${submissionKind(participant.class)}`)},{" "}
        {t("screening:numbered", { number, version: version.version })}{" "}
        {version.late ? <span className="tag tag-warning">{t("submission:late")}</span> : null}{" "}
        <EntryTag mark={entryMarkOf(version.entry?.status ?? null)} /> <LevelTag level={version.level} />
      </p>
      <p className="quiet">{facts.join(" · ")}</p>
      <Associates associates={version.associates} />
    </header>
  );
}

function Associates({ associates }: Pick<ScreeningVersion, "associates">) {
  const { t } = useTranslation(["screening", "submission"]);
  if (associates.length === 0) return null;
  return (
    <p>
      {t("submission:jointWith")}{" "}
      {associates.map(({ participant, confirmed }, index) => (
        <span key={participant.slug}>
          {index > 0 ? ", " : null}
          <Words text={participant.name} />
          {confirmed ? null : <span className="quiet"> {t("screening:unconfirmed")}</span>}
        </span>
      ))}
    </p>
  );
}
