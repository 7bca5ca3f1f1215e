import { useTranslation } from "react-i18next";
import type { DraftProblem } from "~/domain/submission/answer/draft-problems";
import type { OwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { answerPath } from "~/components/respond/answer-path";
import { useLanguage } from "~/i18n/use-language";

function ProblemLine({ problem, head }: { problem: DraftProblem; head: OwnDraft["head"] }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { kind, answer, excess, found } = problem;
  if (!answer) return <li>{t("check.problem.nothingAnswered")}</li>;
  const words =
    kind === "overLimit"
      ? t("check.problem.overLimit", { ...answer, count: excess })
      : t(`check.problem.${kind}`, { ...answer, words: (found ?? []).join(", ") });
  return (
    <li>
      <a href={answerPath(language, head, answer)}>{words}</a>
    </li>
  );
}

/** What stands in the way of sending, and what does not but may be worth a look; each leads to its answer. */
export function DraftProblems({ draft: { problems, head } }: { draft: OwnDraft }) {
  const { t } = useTranslation("respond");
  const groups = [
    { title: t("check.mustSolve"), tone: "notice notice-wrong", listed: problems.filter(({ blocking }) => blocking) },
    { title: t("check.maySolve"), tone: "notice", listed: problems.filter(({ blocking }) => !blocking) },
  ];
  return groups.map(({ title, tone, listed }) =>
    listed.length === 0 ? null : (
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
        </ul>
      </section>
    ),
  );
}
