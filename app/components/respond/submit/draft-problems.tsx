import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { DraftProblem } from "~/domain/submission/answer/draft-problems";
import type { OwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { answerPath } from "~/components/respond/answer-path";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";

/** All answers that are not marked as finished, in one line. */
function Unfinished({ problems, head }: { problems: DraftProblem[]; head: OwnDraft["head"] }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const answers = problems.flatMap(({ answer }) => (answer ? [answer] : []));
  const { within } = usePlaceWords();
  if (answers.length === 0) return null;
  return (
    <li>
      {t("check.unfinished")}{" "}
      {answers.map((answer, index) => (
        <Fragment key={`${answer.session}-${answer.question}`}>
          {index > 0 ? "; " : null}
          <a href={answerPath(language, head, answer)}>{within(answer)}</a>
        </Fragment>
      ))}
    </li>
  );
}

function ProblemLine({ problem, head }: { problem: DraftProblem; head: OwnDraft["head"] }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { kind, answer, excess, found } = problem;
  const { place } = usePlaceWords();
  if (!answer || kind === "nothingAnswered" || kind === "inProgress")
    return <li>{t("check.problem.nothingAnswered")}</li>;
  const words =
    kind === "overLimit"
      ? t("check.problem.overLimit", { place: place(answer), count: excess })
      : t(`check.problem.${kind}`, { place: place(answer), words: (found ?? []).join(", ") });
  return (
    <li>
      <a href={answerPath(language, head, answer)}>{words}</a>
    </li>
  );
}

/** What prevents submitting, and what does not but may need a check; each links to its answer. */
export function DraftProblems({ draft: { problems, head } }: { draft: OwnDraft }) {
  const { t } = useTranslation("respond");
  const isUnfinished = ({ kind }: DraftProblem) => kind === "inProgress";
  const unfinished = problems.filter(isUnfinished);
  const groups = [
    {
      title: t("check.mustSolve"),
      tone: "notice notice-wrong",
      listed: problems.filter(({ blocking }) => blocking),
      rest: [],
    },
    {
      title: t("check.maySolve"),
      tone: "notice",
      listed: problems.filter((problem) => !problem.blocking && !isUnfinished(problem)),
      rest: unfinished,
    },
  ];
  return groups.map(({ title, tone, listed, rest }) =>
    listed.length + rest.length === 0 ? null : (
      <section key={tone} className={tone} aria-label={t("check.problems")}>
        <p>{title}</p>
        <ul>
          {listed.map((problem) => (
            <ProblemLine
              key={`${problem.kind}-${problem.answer?.session ?? 0}-${problem.answer?.question ?? 0}`}
              problem={problem}
              head={head}
            />
          ))}
          <Unfinished problems={rest} head={head} />
        </ul>
      </section>
    ),
  );
}
