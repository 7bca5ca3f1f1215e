import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { AnnexList } from "~/components/submission/annex-list";
import { DemonstrationNote } from "~/components/submission/notes";
import { NotApplicableList } from "~/components/submission/not-applicable-list";
import { SubmissionText } from "~/components/submission/submission-text";
import { ChangedText } from "~/components/text/changed-text";
import type { ScreenedReview, ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import type { VersionSearch } from "~/domain/screening/screening-schema";
import type { ShownAnnex } from "~/domain/submission/annex/shown-annex";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { AnswerQuestions } from "./answer-questions";
import { AskedBack } from "./asked-back";
import { DecisionHistory } from "./decision-history";
import { DecisionPanel } from "./decision-panel";
import { EntryPanel } from "./entry-panel";
import { MixedWords } from "./mixed-words";
import { VersionChanges } from "./version-changes";
import { VersionHead } from "./version-head";

type Props = {
  review: ScreenedReview;
  version: ScreeningVersion;
  view: VersionSearch["view"];
  /** What came back from a form of the page. */
  failure: ComponentProps<typeof AskedBack>["failure"];
};

/** A version as the secretariat reads it, with what can be decided beside it. A version sent again opens on its changes. */
export function VersionPage({ review, version, view, failure }: Props) {
  const language = useLanguage();
  const hrefOf = ({ position }: ShownAnnex) =>
    paths.screeningAnnex(language, { review: review.slug, versionId: version.id, position });
  const showChanges = version.changes !== null && view !== "text";
  return (
    <>
      <VersionHead review={review} version={version} />
      <div className="columns columns-aside">
        <div>
          <ChangedText fits={version.fits} what="submission" />
          <DemonstrationNote sessions={version.sessions} />
          <MixedWords review={review} version={version} />
          <ViewSwitch review={review} version={version} changes={showChanges} />
          {version.changes && showChanges ? (
            <VersionChanges changes={version.changes} />
          ) : (
            <SubmissionText
              sessions={version.sessions}
              markMixed
              after={(answer) => (
                <AnswerQuestions review={review} version={version} answer={answer} failure={failure} />
              )}
            />
          )}
          <NotApplicableList all={version.notApplicable} />
          <AnnexList annexes={version.annexes} hrefOf={hrefOf} deleted={version.state === "withdrawn"} />
        </div>
        <aside>
          <AskedBack review={review} version={version} failure={failure} />
          <EntryPanel review={review} version={version} failure={failure} />
          <DecisionPanel review={review} version={version} />
          <DecisionHistory review={review} version={version} />
        </aside>
      </div>
    </>
  );
}

type SwitchProps = { review: ScreenedReview; version: ScreeningVersion; changes: boolean };

function ViewSwitch({ review, version, changes }: SwitchProps) {
  const { t } = useTranslation("screening");
  const language = useLanguage();
  if (!version.changes) return null;
  const views = [
    { view: "changes", label: t("view.changes", { version: version.changes.from.version }), current: changes },
    { view: "text", label: t("view.text"), current: !changes },
  ] as const;
  return (
    <nav className="views" aria-label={t("view.title")}>
      <ul>
        {views.map(({ view, label, current }) => (
          <li key={view}>
            <a
              href={paths.screeningVersion(language, { review: review.slug, versionId: version.id }, { view })}
              aria-current={current ? "page" : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
