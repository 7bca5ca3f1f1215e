import { useTranslation } from "react-i18next";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

const formId = ({ place }: OwnAnswer) => `same-answer-${place.question}`;

/** For a question that is put in every session: buttons that start from the answer given in another one. */
export function SameAnswer({ data }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  if (data.elsewhere.length === 0) return null;
  return (
    <div className="same-answer no-print">
      <p className="hint">{t("sameAnswer.hint")}</p>
      <div className="buttons">
        {data.elsewhere.map(({ session, words }) => (
          <button key={session} className="button button-second" form={formId(data)} name="from" value={session}>
            {t("sameAnswer.use", { session, count: words })}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The form of these buttons, outside of the form of the answer. `view` is the page to come back to. */
export function SameAnswerForm({ data, view }: { data: OwnAnswer; view: "question" | "session" }) {
  const language = useLanguage();
  if (data.elsewhere.length === 0) return null;
  const action = paths.respondAnswer(language, { submissionId: data.head.id, ...data.place });
  return (
    <form id={formId(data)} method="post" action={action}>
      <input type="hidden" name="intent" value="copy" />
      <input type="hidden" name="view" value={view} />
      <input type="hidden" name="revision" value={data.answer.revision} />
    </form>
  );
}
