import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = { data: OwnAnswer; formId: string };

const mayUndo = ({ head }: OwnAnswer) => !head.writeClosed && head.mayWrite;

/** That a question does not apply to the authors, and why, with the button that removes the mark. */
export function MarkedNotApplicable({ data, formId }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { notApplicable, language: written } = data.answer;
  if (notApplicable === null) return null;
  return (
    <div className="notice">
      <p className="notice-title">{t("notApplicable.marked")}</p>
      <p>
        {t("notApplicable.because")}{" "}
        <span lang={written === language ? undefined : written}>
          <PlainWords text={notApplicable} />
        </span>
      </p>
      {mayUndo(data) ? (
        <button className="button button-second no-print" form={formId} name="intent" value="undo">
          {t("notApplicable.undo")}
        </button>
      ) : null}
    </div>
  );
}

/** The form of that button, outside of the form of the answers. */
export function UndoForm({ data, formId }: Props) {
  const language = useLanguage();
  const { answer, head, kind, place } = data;
  if (answer.notApplicable === null || !mayUndo(data)) return null;
  const key = { submissionId: head.id, session: place.session, question: place.question };
  return (
    <form id={formId} method="post" action={paths.respondNotApplicable(language, key)}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="revision" value={answer.revision} />
    </form>
  );
}

/** The way to the page on which authors say so. */
export function NotApplicableLink({ data: { head, place } }: Pick<Props, "data">) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const key = { submissionId: head.id, session: place.session, question: place.question };
  return (
    <p className="no-print small target-line">
      <a href={paths.respondNotApplicable(language, key)}>{t("notApplicable.link")}</a>
    </p>
  );
}
