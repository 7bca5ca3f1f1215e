import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { ReasonField } from "~/components/form/reason-field";
import type { FormFailure } from "~/components/form/form-failure";
import { PlainWords } from "~/components/text/plain-words";
import { Words } from "~/components/text/words";
import type { Stage } from "~/domain/review/stage/read-stage.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { SetUpShell } from "./set-up-shell";
import { useLackingWords } from "./use-lacking-words";

type Props = Stage & { moved: boolean; failure: FormFailure | null };

/** Where a review is in its cycle, what comes next and what follows from it, and the way back where there is one. */
export function StagePage({ moved, failure, ...stage }: Props) {
  const { t } = useTranslation(["setup", "review"]);
  const language = useLanguage();
  const { frame, phase, next, back, received, opening } = stage;
  const goesBack = back !== null && !(back === "preparation" && received > 0);
  return (
    <SetUpShell review={frame.slug}>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <p className="kicker">
        <a href={paths.setUp(language, frame.slug)}>{t("setup:list.back")}</a> · <Words text={frame.shortTitle} />
      </p>
      <h1>{t("setup:stage.title")}</h1>
      {moved ? <p className="notice notice-good">{t("setup:stage.moved")}</p> : null}
      <p>
        {t("setup:list.stage")} <strong>{t(`review:phase.${phase}`)}</strong>.{" "}
        {t("setup:stage.received", { count: received })}
      </p>
      <OpeningNote {...{ opening, stage }} />
      {stage.mayMove ? null : <p className="notice">{t("setup:stage.onlySecretariat")}</p>}
      {next && stage.mayMove ? <NextStage {...{ stage, next, failure }} /> : null}
      {next === null ? <p>{t("setup:stage.end")}</p> : null}
      {goesBack && stage.mayMove ? <BackStage {...{ stage, back }} /> : null}
    </SetUpShell>
  );
}

function OpeningNote({ opening, stage: { timeZone, zoneName } }: { opening: Stage["opening"]; stage: Stage }) {
  const { t } = useTranslation("setup");
  const language = useLanguage();
  if (!opening) return null;
  const at = `${formatDateTime(opening.at, language, timeZone)} (${zoneName.inTime})`;
  return (
    <>
      <p>{opening.by ? t("stage.openedBy", { at, name: opening.by }) : t("stage.opened", { at })}</p>
      {opening.reason ? (
        <p>
          {t("stage.openedReason")} <PlainWords text={opening.reason} />
        </p>
      ) : null}
    </>
  );
}

type NextProps = { stage: Stage; next: NonNullable<Stage["next"]>; failure: FormFailure | null };

function NextStage({ stage, next, failure }: NextProps) {
  const { t } = useTranslation("setup");
  const language = useLanguage();
  const lacking = useLackingWords(stage.lacks);
  const { phase, lacks, timeZone, zoneName, opensAt, closesAt } = stage;
  const opens = phase === "preparation";
  const blocked = opens && lacks.gaps.length > 0;
  const lacksSome = opens && lacks.texts + lacks.dates > 0;
  const time = (at: Date) => `${formatDateTime(at, language, timeZone)} (${zoneName.inTime})`;
  return (
    <section>
      <h2>{t(`stage.to.${next}.title`)}</h2>
      <p>{t(`stage.to.${next}.what`, { opens: time(opensAt), closes: time(closesAt) })}</p>
      {opens && lacking.length > 0 ? (
        <div className="notice notice-warning">
          <p>{lacking.join(" ")}</p>
          <p>{t(blocked ? "stage.blocked" : "stage.lacks")}</p>
        </div>
      ) : null}
      {blocked ? null : (
        <form method="post" noValidate>
          <input type="hidden" name="from" value={phase} />
          <input type="hidden" name="to" value={next} />
          {lacksSome ? <ReasonField label={t("stage.reason")} hint={t("stage.reasonHint")} failure={failure} /> : null}
          {next === "final" ? <ConfirmField failure={failure} /> : null}
          <div className="buttons">
            <button className={next === "final" ? "button button-grave" : "button"}>
              {t(`stage.to.${next}.button`)}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

function ConfirmField({ failure }: { failure: FormFailure | null }) {
  const { t } = useTranslation("setup");
  const wrong = failure?.fieldErrors["confirmed"] !== undefined;
  return (
    <label className={wrong ? "choice field-wrong" : "choice"}>
      <input type="checkbox" id="confirmed" name="confirmed" value="yes" />
      <span>{t("stage.confirm")}</span>
    </label>
  );
}

function BackStage({ stage, back }: { stage: Stage; back: NonNullable<Stage["back"]> }) {
  const { t } = useTranslation("setup");
  return (
    <section>
      <h2>{t("stage.backTitle")}</h2>
      <p>{t(back === "preparation" ? "stage.backToPreparation" : "stage.backTo")}</p>
      <form method="post">
        <input type="hidden" name="from" value={stage.phase} />
        <input type="hidden" name="to" value={back} />
        <div className="buttons">
          <button className="button button-second">{t(`stage.backButton.${back}`)}</button>
        </div>
      </form>
    </section>
  );
}
