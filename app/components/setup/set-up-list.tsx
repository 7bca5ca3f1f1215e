import { useTranslation } from "react-i18next";
import { useSignedIn } from "~/components/layout/use-signed-in";
import { Words } from "~/components/text/words";
import type { SetUpFrame } from "~/domain/review/setup/set-up-page.server";
import type { SetUpSummary, SetUpTask } from "~/domain/review/setup/set-up-tasks";
import { useLanguage } from "~/i18n/use-language";
import type { ReviewPhase } from "~/domain/review/review-schema";
import { paths } from "~/paths/paths";
import { SetUpShell } from "./set-up-shell";
import { setUpPages } from "./set-up-tasks";
import { useLackingWords } from "./use-lacking-words";

type Props = { frame: SetUpFrame; phase: ReviewPhase; summary: SetUpSummary; saved: boolean };

/** The parts in which a review is set up, each with what is still missing; in any order, left and resumed at will. */
export function SetUpList({ frame, phase, summary, saved }: Props) {
  const language = useLanguage();
  const lacking = useLackingWords(summary);
  const { t } = useTranslation(["setup", "review"]);
  return (
    <SetUpShell review={frame.slug}>
      <p className="kicker">
        <Words text={frame.shortTitle} />
      </p>
      <h1>{t("setup:list.title")}</h1>
      {saved ? <p className="notice notice-good">{t("setup:form.saved")}</p> : null}
      <p>
        {t("setup:list.stage")} <strong>{t(`review:phase.${phase}`)}</strong>. {t("setup:list.lead")}
      </p>
      <p>
        <strong>{lacking.length === 0 ? t("setup:list.complete") : lacking.join(" ")}</strong>
      </p>
      <ul className="ruled-list set-up-list">
        {summary.tasks.map((task) => (
          <TaskLine key={task.part} task={task} review={frame.slug} />
        ))}
      </ul>
      <Objectives {...summary.objectives} />
      <div className="buttons">
        <a className="button" href={paths.setUpStage(language, frame.slug)}>
          {t(phase === "preparation" ? "setup:list.toOpening" : "setup:list.toStage")}
        </a>
      </div>
    </SetUpShell>
  );
}

function TaskLine({ task, review }: { task: SetUpTask; review: string }) {
  const { t } = useTranslation("setup");
  const language = useLanguage();
  const { part, gap, texts, dates, empty } = task;
  const open = useSignedIn()?.areas ?? [];
  const lacking = useLackingWords({ texts, dates, gaps: gap ? [gap] : [] });
  const pathOf = setUpPages[part];
  if (!pathOf) return null;
  return (
    <li>
      <div>
        {part === "participants" && !open.includes("secretariat") ? (
          t("part.participants.title")
        ) : (
          <a href={pathOf(language, review)}>{t(`part.${part}.title`)}</a>
        )}
        <div className="hint quiet">{t(`part.${part}.hint`)}</div>
      </div>
      <div>
        {lacking.length > 0 ? null : (
          <span className={empty ? "tag" : "tag tag-good"}>{t(empty ? "list.empty" : "list.done")}</span>
        )}
        {lacking.map((words) => (
          <span key={words} className="tag tag-warning">
            {words}
          </span>
        ))}
      </div>
    </li>
  );
}

/** Objectives that no session takes up, and those that several do: allowed, but seldom meant. */
function Objectives({ none, several }: SetUpSummary["objectives"]) {
  const { t } = useTranslation("setup");
  if (none.length + several.length === 0) return null;
  return (
    <div className="notice notice-warning">
      {none.length > 0 ? <p>{t("list.objectivesNone", { numbers: none.join(", ") })}</p> : null}
      {several.length > 0 ? <p>{t("list.objectivesSeveral", { numbers: several.join(", ") })}</p> : null}
    </div>
  );
}
