import { useTranslation } from "react-i18next";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { isAnswered } from "~/question-kinds/answer-content";
import { readingsOf } from "~/question-kinds/reading-register";

const formId = ({ place }: OwnAnswer) => `starting-text-${place.question}`;

/** Nothing that was written is replaced by it. */
const mayStartFromEarlier = ({ earlier, answer }: OwnAnswer) => earlier !== null && !isAnswered(answer);

/** For a question that is put in every session: buttons that start from the answer given in another one. */
function FromOtherSessions({ data }: { data: OwnAnswer }) {
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

/** What the participant answered to the same question in the review before, to read and to start from. */
function FromEarlierReview({ data }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  if (!data.earlier) return null;
  const { reviewTitle, content, words, submissionId, version } = data.earlier;
  const { DraftReading } = readingsOf(data.kind);
  return (
    <details className="guidance no-print">
      <summary>{t("earlierAnswer.title", { review: reviewTitle, count: words })}</summary>
      <DraftReading answer={content} />
      <div className="buttons">
        {mayStartFromEarlier(data) ? (
          <button className="button button-second" form={formId(data)} name="from" value="earlier">
            {t("earlierAnswer.use")}
          </button>
        ) : null}
        {data.head.seesAll ? (
          <a href={paths.respondVersion(language, { submissionId, version })}>{t("earlierAnswer.all")}</a>
        ) : null}
      </div>
    </details>
  );
}

/** Texts of the same authors from which an answer can start. */
export function StartingTexts({ data }: { data: OwnAnswer }) {
  return (
    <>
      <FromEarlierReview data={data} />
      <FromOtherSessions data={data} />
    </>
  );
}

/** The form of these buttons, outside of the form of the answer. `view` is the page to come back to. */
export function StartingTextsForm({ data, view }: { data: OwnAnswer; view: "question" | "session" }) {
  const language = useLanguage();
  if (data.elsewhere.length === 0 && !mayStartFromEarlier(data)) return null;
  const action = paths.respondAnswer(language, { submissionId: data.head.id, ...data.place });
  return (
    <form id={formId(data)} method="post" action={action}>
      <input type="hidden" name="intent" value="copy" />
      <input type="hidden" name="view" value={view} />
      <input type="hidden" name="revision" value={data.answer.revision} />
    </form>
  );
}
