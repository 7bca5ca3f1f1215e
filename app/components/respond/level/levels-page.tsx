import { useTranslation } from "react-i18next";
import { Choices } from "~/components/form/choices";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { typedText } from "~/components/form/form-failure";
import { type PublicationLevel, publicationLevels } from "~/domain/counting/publication-level";
import type { Task, TaskGroup } from "~/domain/submission/answer/list-tasks.server";
import type { OwnLevels } from "~/domain/submission/level/read-levels.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { paths } from "~/paths/paths";

type Props = { levels: OwnLevels; failure: FormFailure | null };

/** Who may read the submission, and which answers fewer may read. */
export function LevelsPage({ levels, failure }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { head, seen } = levels;
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <p className="kicker">{head.review.title}</p>
      <h1>{t("level.title")}</h1>
      <p className="lead">{t("level.lead")}</p>
      <WhyNot levels={levels} />
      <form method="post">
        <input type="hidden" name="seen" value={seen} />
        <OfSubmission levels={levels} failure={failure} />
        <OfAnswers levels={levels} failure={failure} />
        {isOpen(levels) ? (
          <div className="buttons">
            <button className="button">{t("level.save")}</button>
            <a href={paths.respondOverview(language, head.id)}>{t("level.cancel")}</a>
          </div>
        ) : null}
      </form>
    </>
  );
}

/** Whether the reader can choose here and now. */
function isOpen({ head }: OwnLevels): boolean {
  return !head.writeClosed && head.maySubmit && (head.mayChooseLevel || head.level !== "public");
}

function WhyNot({ levels: { head } }: Pick<Props, "levels">) {
  const { t } = useTranslation("respond");
  if (head.writeClosed) return <p className="notice">{t(`closed.${head.writeClosed}`)}</p>;
  if (!head.mayChooseLevel) return <p className="notice">{t("level.notInThisReview")}</p>;
  if (!head.maySubmit) return <p className="notice">{t("level.notYou", { name: head.owner.name })}</p>;
  return null;
}

function OfSubmission({ levels, failure }: Props) {
  const { t } = useTranslation("respond");
  const { head } = levels;
  const chosen = typedText(failure, "level") ?? head.level;
  return (
    <Choices id="level" legend={t(`level.legend.${head.owner.kind}`)} errors={failure?.fieldErrors["level"]}>
      <div className="choices">
        {publicationLevels.map((level) => (
          <label key={level} className="choice">
            <input
              type="radio"
              name="level"
              value={level}
              defaultChecked={level === chosen}
              disabled={!isOpen(levels)}
              aria-describedby={`level-${level}`}
            />
            <span>
              {t(`level.choice.${level}`, { name: head.owner.name })}
              <span className="hint" id={`level-${level}`}>
                {t(`level.hint.${level}`)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </Choices>
  );
}

/** What was typed for an answer before the form came back, else what is stored. */
function typedLevel(failure: FormFailure | null, { session, question, level }: Task): string {
  const typed = failure?.values["answers"];
  const all = typed === undefined ? [] : Array.isArray(typed) ? typed : [typed];
  const own = all.find((one) => one.startsWith(`${session}.${question}=`));
  return own === undefined ? (level ?? "") : own.slice(own.indexOf("=") + 1);
}

const ownLevels = ["without-name", "secretariat"] as const satisfies readonly PublicationLevel[];

function OfAnswers({ levels, failure }: Props) {
  const { t } = useTranslation("respond");
  const { part } = usePlaceWords();
  if (levels.groups.length === 0) return <p className="quiet">{t("level.nothingAnswered")}</p>;
  return (
    <section>
      <h2>{t("level.answers")}</h2>
      <p>{t("level.answersHint")}</p>
      {levels.groups.map((group) => (
        <section key={group.session}>
          <h3>{part({ number: group.session, label: group.label })}</h3>
          <AnswersOfPart group={group} levels={levels} failure={failure} />
        </section>
      ))}
    </section>
  );
}

function AnswersOfPart({ group, levels, failure }: Props & { group: TaskGroup }) {
  const { t } = useTranslation("respond");
  return (
    <ul className="ruled-list">
      {group.tasks.map((task) => {
        const place = `${task.session}.${task.question}`;
        return (
          <li key={place} className="level-line">
            <label htmlFor={`answer-${place}`}>
              {t("level.question", { question: task.question, label: task.label })}
            </label>
            <select
              id={`answer-${place}`}
              name="answers"
              className="input"
              defaultValue={`${place}=${typedLevel(failure, task)}`}
              disabled={!isOpen(levels)}
            >
              <option value={`${place}=`}>{t("level.asAbove")}</option>
              {ownLevels.map((level) => (
                <option key={level} value={`${place}=${level}`}>
                  {t(`level.own.${level}`)}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}
