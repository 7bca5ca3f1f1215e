import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { AnswerChange, VersionChanges as Changes } from "~/domain/screening/compare-versions.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { TextChanges } from "~/components/text/text-changes";

const tagOf = { added: "tag tag-good", changed: "tag", removed: "tag tag-wrong" } as const;

/** What changed from the version before, answer by answer. */
export function VersionChanges({ changes }: { changes: Changes }) {
  const { t } = useTranslation(["screening", "common"]);
  return (
    <>
      <p className="quiet">
        {changes.answers.length > 0 ? t("common:changes.key") : t("screening:changes.none")}{" "}
        {changes.unchanged > 0 ? t("screening:changes.unchanged", { count: changes.unchanged }) : null}
      </p>
      {changes.answers.map((change) => (
        <ChangedAnswer key={`${change.session}.${change.question}`} change={change} />
      ))}
    </>
  );
}

function ChangedAnswer({ change }: { change: AnswerChange }) {
  const { t } = useTranslation(["screening", "common"]);
  const language = useLanguage();
  const { session, question, questionLabel, kind, objectives } = change;
  const { place } = usePlaceWords();
  return (
    <article className="answer">
      <h2 className="answer-title">
        {place({ session, question })}. <Words text={questionLabel} />
      </h2>
      <p>
        <span className={tagOf[kind]}>{t(`screening:changes.${kind}`)}</span>{" "}
        {change.language === language ? null : (
          <span className="other-language">{t(`common:inLanguage.${change.language}`)}</span>
        )}
      </p>
      <div className="document" lang={change.language}>
        <TextChanges changes={change.changes} />
      </div>
      {objectives ? (
        <p className="quiet small">
          {t("screening:changes.objectives", {
            before: objectives.before.join(", ") || "–",
            after: objectives.after.join(", ") || "–",
          })}
        </p>
      ) : null}
    </article>
  );
}
