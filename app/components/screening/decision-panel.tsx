import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ScreenedReview, ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import { isWaiting, type ScreeningAct } from "~/domain/screening/screening-rules";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { VersionStatus } from "./version-status";

type Props = { review: Pick<ScreenedReview, "slug" | "timeZone" | "zoneName">; version: ScreeningVersion };

/** The status of the version and what can be done with it: at once if it can be undone, else after a confirmation. */
export function DecisionPanel({ review, version }: Props) {
  const { t } = useTranslation("screening");
  const { acts } = version;
  const language = useLanguage();
  const { coded, cited } = version;
  const reopenHint = [
    t("decide.reopen.hint"),
    ...(coded > 0 ? [t("decide.reopen.coded", { count: coded })] : []),
    ...(cited > 0 ? [t("decide.reopen.cited", { count: cited })] : []),
  ].join(" ");
  const has = (act: ScreeningAct) => acts.includes(act);
  return (
    <section className="panel" aria-labelledby="decision">
      <h2 id="decision">{t("decide.title")}</h2>
      <VersionStatus review={review} version={version} />
      {version.level === "public" ? null : <p className="hint">{t(`decide.level.${version.level}`)}</p>}
      {version.publication === "each" ? null : <p className="hint">{t(`decide.rule.${version.publication}`)}</p>}
      {has("publish") || has("acceptAndPublish") || has("accept") ? (
        <p>
          <a href={paths.screeningMasks(language, { review: review.slug, versionId: version.id })}>{t("masks.link")}</a>
        </p>
      ) : null}
      {has("begin") ? <ActForm intent="begin" label={t("decide.begin.button")} hint={t("decide.begin.hint")} /> : null}
      {has("acceptAndPublish") ? (
        <ActLink review={review} version={version} decide="publish" first hint={t("decide.acceptAndPublish.hint")}>
          {t("decide.acceptAndPublish.link")}
        </ActLink>
      ) : null}
      {has("publish") ? (
        <ActLink review={review} version={version} decide="publish" first hint={t("decide.publish.hint")}>
          {t("decide.publish.link")}
        </ActLink>
      ) : null}
      {has("accept") ? (
        <ActForm intent="accept" label={t("decide.accept.button")} hint={t("decide.accept.hint")} publication="later" />
      ) : null}
      {has("acceptNotPublic") ? (
        <ActForm
          intent="accept"
          label={t("decide.acceptNotPublic.button")}
          hint={t("decide.acceptNotPublic.hint")}
          publication="never"
        />
      ) : null}
      {has("return") ? (
        <ActLink review={review} version={version} decide="return" hint={t("decide.return.hint")}>
          {t("decide.return.link")}
        </ActLink>
      ) : null}
      <UndoReturn review={review} version={version} />
      {has("reopen") ? <ActForm intent="reopen" label={t("decide.reopen.button")} hint={reopenHint} /> : null}
      {has("takeDown") ? (
        <ActLink review={review} version={version} decide="takeDown" hint={t("decide.takeDown.hint")}>
          {t("decide.takeDown.link")}
        </ActLink>
      ) : null}
      {has("putBack") ? (
        <ActForm intent="putBack" label={t("decide.putBack.button")} hint={t("decide.putBack.hint")} />
      ) : null}
      {isWaiting(version.state) || !version.nextId ? null : (
        <p>
          <a href={paths.screeningVersion(language, { review: review.slug, versionId: version.nextId })}>
            {t("decide.next")}
          </a>
        </p>
      )}
    </section>
  );
}

/** Undoing a return, as long as it is possible, and then why it no longer is. */
function UndoReturn({ review, version: { acts, undo } }: Props) {
  const { t } = useTranslation("screening");
  const language = useLanguage();
  if (!undo) return null;
  const until = formatDateTime(undo.until, language, review.timeZone);
  if (acts.includes("undoReturn")) {
    const hint = t("decide.undoReturn.hint", { until, zone: review.zoneName.inTime });
    return <ActForm intent="undoReturn" label={t("decide.undoReturn.button")} hint={hint} />;
  }
  return <p className="hint">{t(undo.changed ? "decide.undoReturn.changed" : "decide.undoReturn.over")}</p>;
}

type ActFormProps = { intent: string; label: string; hint: string; publication?: "later" | "never" };

function ActForm({ intent, label, hint, publication }: ActFormProps) {
  const hintId = `hint-${intent}-${publication ?? ""}`;
  return (
    <form method="post" className="act">
      {publication ? <input type="hidden" name="publication" value={publication} /> : null}
      <button className="button button-second" name="intent" value={intent} aria-describedby={hintId}>
        {label}
      </button>
      <p className="hint" id={hintId}>
        {hint}
      </p>
    </form>
  );
}

type ActLinkProps = Props & {
  decide: "publish" | "return" | "takeDown";
  first?: boolean;
  hint: string;
  children: ReactNode;
};

function ActLink({ review, version, decide, first = false, hint, children }: ActLinkProps) {
  const language = useLanguage();
  const hintId = `hint-${decide}`;
  return (
    <div className="act">
      <a
        className={first ? "button" : "button button-second"}
        href={paths.screeningVersion(language, { review: review.slug, versionId: version.id }, { decide })}
        aria-describedby={hintId}
      >
        {children}
      </a>
      <p className="hint" id={hintId}>
        {hint}
      </p>
    </div>
  );
}
