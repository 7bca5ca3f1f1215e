import { UnderObjective } from "~/components/text/under-objective";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { QuestionText } from "~/components/text/question-text";
import { TextNote, Words } from "~/components/text/words";
import { ChangedQuestion } from "~/components/respond/changed-question";
import { AnswerRemark } from "~/components/respond/answer-remark";
import { TeamComments } from "~/components/respond/comment/team-comments";
import { questionAnchor } from "~/components/respond/answer-path";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";

type Props = {
  data: OwnAnswer;
  /** Key of the copy in this browser, for a page whose scripts have not come yet. */
  copyKey?: string | undefined;
  prefix?: string;
  children: ReactNode;
};

/** One question among all of its session: its wording, what a good answer contains, and the answer. */
export function SessionQuestion({ data, copyKey, prefix, children }: Props) {
  const { t } = useTranslation("respond");
  const { head, place, questionText, guidance, objective, required } = data;
  const id = questionAnchor(place.question);
  return (
    <section
      id={id}
      className="session-question"
      aria-labelledby={`${id}-title`}
      data-copy={copyKey}
      data-prefix={prefix}
    >
      <p className="kicker">
        {t("session.kicker", { position: place.position, of: place.of })} · {place.label}
      </p>
      <UnderObjective objective={objective} />
      <QuestionText
        text={questionText}
        heading={({ children: words, ...props }) => (
          <h2 id={`${id}-title`} {...props}>
            {words}
          </h2>
        )}
      />
      {required ? <p className="tag">{t("question.required")}</p> : null}
      <details className="guidance no-print">
        <summary>{t("question.guidance")}</summary>
        <p>
          <Words text={guidance} /> <TextNote text={guidance} />
        </p>
      </details>
      <ChangedQuestion data={data} inForm />
      <AnswerRemark head={head} place={place} />
      {children}
      <TeamComments data={data} />
    </section>
  );
}
