import { useTranslation } from "react-i18next";
import { Pagination } from "~/components/layout/pagination";
import { answerPath } from "~/components/respond/answer-path";
import { RespondShell } from "~/components/respond/respond-shell";
import { SavedVersions } from "~/components/text/saved-versions";
import { isAnswerConflict } from "~/domain/submission/answer/answer-conflict";
import type { AnswerVersion, AnswerVersions } from "~/domain/submission/answer/list-answer-versions.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { paths } from "~/paths/paths";
import type { AnswerFailure } from "./answer-page";
import { MergeForm } from "./merge-form";
import { clockOf, useClock } from "~/components/layout/use-clock";

type Props = { list: AnswerVersions; failure: AnswerFailure | null };

function BringBack({ list: { data }, revision, date }: { list: AnswerVersions; revision: number; date: string }) {
  const { t } = useTranslation("respond");
  if (data.head.writeClosed || !data.head.mayWrite) return null;
  return (
    <form method="post">
      <input type="hidden" name="version" value={revision} />
      <input type="hidden" name="revision" value={data.answer.revision} />
      <button className="button button-second" aria-label={t("versions.bringBackOf", { date })}>
        {t("versions.bringBack")}
      </button>
    </form>
  );
}

function VersionList({ list }: { list: AnswerVersions }) {
  const { t } = useTranslation("respond");
  const { data, versions } = list;
  const { head } = data;
  const clock = useClock(clockOf(head));
  const dateOf = ({ savedAt }: AnswerVersion) => clock.dateTime(savedAt);
  const found = new Map(versions.map((version) => [version.revision, version]));
  const shown = versions.map((version) => ({
    key: version.revision,
    title: [dateOf(version), version.savedBy].filter(Boolean).join(", "),
    note: t("words", { count: version.words }),
    language: version.content.language,
    changes: version.changes,
  }));
  return (
    <SavedVersions
      versions={shown}
      words={{ current: t("versions.current"), difference: t("versions.difference") }}
      actionOf={({ key }) => {
        const version = found.get(Number(key));
        return version ? <BringBack list={list} revision={version.revision} date={dateOf(version)} /> : null;
      }}
    />
  );
}

/** The saved versions of one answer, and both texts where a colleague saved while one was brought back. */
export function AnswerVersionsPage({ list, failure }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { data, versions, page, pages } = list;
  const { head, place } = data;
  const { place: placeOf } = usePlaceWords();
  const key = { submissionId: head.id, session: place.session, question: place.question };
  const conflict = isAnswerConflict(failure?.conflict) ? failure.conflict : null;
  return (
    <RespondShell head={head} current="answer">
      <p className="kicker">{t("question.title", { place: placeOf(place), label: place.label })}</p>
      <h1>{t("versions.title")}</h1>
      <p>
        <a href={answerPath(language, head, place)}>{t("versions.back")}</a>
      </p>
      {conflict?.kind === "stale" ? (
        <MergeForm data={data} conflict={conflict} />
      ) : (
        <>
          {conflict ? <p className="notice">{t(`closed.${conflict.reason}`)}</p> : null}
          <p className="lead">{t(versions.length > 0 ? "versions.lead" : "versions.none")}</p>
          <VersionList list={list} />
          <Pagination
            page={page}
            pages={pages}
            hrefOf={(other) => paths.respondAnswerVersions(language, { ...key, page: other })}
          />
        </>
      )}
    </RespondShell>
  );
}
