import { columnOf, countedColumns, type CountedColumn } from "~/domain/participant/participant-groups";
import { useTranslation } from "react-i18next";
import { ParticipantNames } from "~/components/public/participant-name";
import { SessionLink } from "~/components/public/session-link";
import { answerAnchor } from "~/paths/anchors";
import { Mark } from "~/components/tally/tally";
import { TextNote, Words } from "~/components/text/words";
import type { ObjectiveRecord } from "~/domain/coverage/read-objective.server";
import type { ObjectiveReport } from "~/domain/submission/published/list-reports-on-objective.server";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import { formatList } from "~/language/grammar/join-list";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { useShareWords } from "./use-share-words";

type Props = { review: ReviewSummary; objective: ObjectiveRecord };

/** An objective of the Global Compact: what it says, where it was discussed, who reported on it. */
export function ObjectivePage({ review, objective }: Props) {
  const { t } = useTranslation(["objective", "session"]);
  const language = useLanguage();
  const { sentence } = useShareWords();
  const { number, label, title, sessions, shares, reports } = objective;
  return (
    <>
      <p className="kicker">
        {t("objective:numbered", { number })} · <Words text={review.shortTitle} />
      </p>
      <h1>
        <Words text={label} />
      </h1>
      <p className="document">
        <Words text={title} /> <TextNote text={title} />
      </p>
      <p className="quiet small">{t("objective:instrument", { number })}</p>
      {sessions.map((session) => (
        <p key={session.number}>
          {t("objective:takenUp")}{" "}
          <SessionLink review={review.slug} number={session.number} label={session.label} />
        </p>
      ))}
      <h2>{t("objective:reported")}</h2>
      <p className="lead">
        {sentence(shares)} <AlsoOthers reports={reports} />
      </p>
      {reports.length === 0 ? <p className="quiet">{t("objective:nobody")}</p> : null}
      {reports.length > 0 ? (
        <p>
          <a href={paths.submissions(language, review.slug, { objective: number })}>{t("objective:list")}</a>
        </p>
      ) : null}
      {countedColumns.map((group) => (
        <Group key={group} group={group} reports={reports} review={review.slug} />
      ))}
    </>
  );
}

/** Those who are neither States nor stakeholders, each named once. */
function AlsoOthers({ reports }: { reports: ObjectiveReport[] }) {
  const { t } = useTranslation("coverage");
  const language = useLanguage();
  const names = reports
    .filter(({ participant }) => columnOf(participant.class) === "others")
    .map(({ participant }) => participant.name.text);
  if (names.length === 0) return null;
  return <>{t("sentence.alsoOthers", { others: formatList([...new Set(names)], language) })}</>;
}

/** How many of each group are listed; the list of submissions has them all. */
const longestList = 100;

type GroupProps = { group: CountedColumn; reports: ObjectiveReport[]; review: string };

function Group({ group, reports, review }: GroupProps) {
  const { t } = useTranslation("coverage");
  const own = reports.filter(({ participant }) => columnOf(participant.class) === group);
  if (own.length === 0) return null;
  const left = own.length - longestList;
  return (
    <>
      <h3>{t(`group.${group}`)}</h3>
      <ul className="ruled-list">
        {own.slice(0, longestList).map((report) => (
          <li key={report.number}>
            <Report report={report} review={review} />
          </li>
        ))}
      </ul>
      {left > 0 ? <p className="quiet">{t("more", { count: left })}</p> : null}
    </>
  );
}

function Report({ report, review }: { report: ObjectiveReport; review: string }) {
  const { t } = useTranslation(["objective", "submission"]);
  const { place: placeOf } = usePlaceWords();
  const language = useLanguage();
  const { number, participant, associates, answers } = report;
  const place = paths.submission(language, { review, number });
  return (
    <>
      <Mark shape={participant.shape} />{" "}
      <a href={place}>
        <Words text={participant.name} />
      </a>
      {associates.length > 0 ? (
        <div className="associates">
          {t("submission:jointWith")} <ParticipantNames participants={associates} />
        </div>
      ) : null}
      <ul className="inline-list small">
        {answers.map((answer) => (
          <li key={answerAnchor(answer)}>
            <a href={anchor(place, answerAnchor(answer))}>{placeOf(answer)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
