import { useTranslation } from "react-i18next";
import { TextNote, Words } from "~/components/text/words";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = {
  data: Pick<OwnAnswer, "head" | "place" | "changed" | "versionId" | "kind">;
  /** Among the fields of a larger form, where the page of the question is linked instead. */
  inForm?: boolean;
};

/** That a question has changed since it was answered, with its wording of then, and a button that keeps the answer. */
export function ChangedQuestion({ data: { head, place, changed, versionId, kind }, inForm = false }: Props) {
  const { t } = useTranslation("respond");
  const action = paths.respondAnswer(useLanguage(), { submissionId: head.id, ...place });
  if (!changed) return null;
  const { before } = changed;
  return (
    <div className="notice notice-warning no-print">
      <p>
        <strong>{t("changedQuestion.title")}</strong> {t("changedQuestion.kept")}
      </p>
      {before ? (
        <details>
          <summary>{t("changedQuestion.before")}</summary>
          <p>
            <Words text={before} /> <TextNote text={before} />
          </p>
        </details>
      ) : (
        <p>{t("changedQuestion.rules")}</p>
      )}
      {inForm ? (
        <p>
          <a href={action}>{t("changedQuestion.open")}</a>
        </p>
      ) : null}
      {inForm || head.writeClosed || !head.mayWrite ? null : (
        <form method="post" action={action}>
          <input type="hidden" name="asked" value={versionId} />
          <input type="hidden" name="kind" value={kind} />
          <button className="button button-second" name="intent" value="confirm">
            {t("changedQuestion.confirm")}
          </button>
        </form>
      )}
    </div>
  );
}
