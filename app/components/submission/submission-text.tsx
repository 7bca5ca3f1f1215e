import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { TextNote, Words } from "~/components/text/words";
import type { ReadAnswer, ReadSession } from "~/domain/submission/published/submission-reading";
import { useLanguage } from "~/i18n/use-language";
import { UnderObjective } from "~/components/text/under-objective";
import { usePlaceWords } from "~/i18n/use-place-words";
import { answerAnchor, sessionAnchor } from "~/paths/anchors";
import type { CitedPassage, CitedPassages } from "~/question-kinds/reading";
import { readingsOf } from "~/question-kinds/reading-register";
import { LevelTag } from "./level-tag";
import { MaskNote } from "./mask-note";
import { NamedObjectives } from "./named-objectives";
import { Sources } from "./sources";

type Props = {
  sessions: ReadSession[];
  /** Passages to mark, by frozen answer. */
  passages?: CitedPassages;
  /** Level of the sessions' headings; questions come one below. */
  level?: 2 | 3;
  /** Words that mix Latin and Cyrillic letters are marked, for those who screen the text. */
  markMixed?: boolean;
  /** What a page puts under an answer. */
  after?: (answer: ReadAnswer) => ReactNode;
};

/** A submission as it is read: its answers by session and question, each in its own language. */
export function SubmissionText({ sessions, passages = {}, level = 2, markMixed = false, after }: Props) {
  const { part } = usePlaceWords();
  const Heading = level === 2 ? "h2" : "h3";
  return sessions.map(({ number, label, answers }) => (
    <section key={number} aria-labelledby={sessionAnchor(number)}>
      <Heading id={sessionAnchor(number)}>
        {part({ number })}
        {label ? (
          <>
            . <Words text={label} />
          </>
        ) : null}
      </Heading>
      {answers.map((answer, index) => (
        <Answer
          key={answer.frozenAnswerId}
          answer={answer}
          under={answer.objective?.number === answers[index - 1]?.objective?.number ? null : answer.objective}
          passages={passages[answer.frozenAnswerId] ?? []}
          level={level}
          markMixed={markMixed}
          after={after}
        />
      ))}
    </section>
  ));
}

type AnswerProps = {
  answer: ReadAnswer;
  passages: readonly CitedPassage[];
  /** The objective under which this question and those after it are put. */
  under: ReadAnswer["objective"];
} & Required<Pick<Props, "level" | "markMixed">> & { after: Props["after"] | undefined };

function Answer({ answer, under, passages, level, markMixed, after }: AnswerProps) {
  const { t } = useTranslation(["submission", "common"]);
  const language = useLanguage();
  const Heading = level === 2 ? "h3" : "h4";
  const { FrozenReading } = readingsOf(answer.kind);
  return (
    <article className="answer" aria-labelledby={answerAnchor(answer)}>
      <UnderObjective objective={under} />
      <Heading id={answerAnchor(answer)} className="answer-title">
        {answer.question}. <Words text={answer.questionLabel} /> <LevelTag level={answer.level} />
      </Heading>
      <p className="asked">
        <Words text={answer.questionText} /> <TextNote text={answer.questionText} />
      </p>
      {answer.language === language ? null : (
        <p className="other-language">{t(`common:inLanguage.${answer.language}`)}</p>
      )}
      <FrozenReading answer={answer} passages={passages} markMixed={markMixed} />
      <MaskNote masked={answer.masked} />
      <NamedObjectives objectives={answer.objectives} />
      <Sources sources={answer.sources} />
      {after?.(answer)}
    </article>
  );
}
