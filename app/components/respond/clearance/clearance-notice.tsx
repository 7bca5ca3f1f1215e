import { useTranslation } from "react-i18next";
import type { ClearanceMark } from "~/domain/submission/clearance/clearance-mark.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

const tones = { cleared: "notice notice-good", changed: "notice notice-warning", missing: "notice notice-warning" };

/** Whether the text there is was cleared, with the way to the page of clearance; nothing for teams that do not use it. */
export function ClearanceNotice({ head, mark }: { head: SubmissionHead; mark: ClearanceMark | null }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  if (mark === null) return null;
  const waits = mark !== "cleared" && head.clearanceRequired;
  return (
    <p className={tones[mark]}>
      {t(`clearance.${mark}`)} {waits ? `${t("clearance.required")} ` : null}
      <a href={paths.respondClearance(language, head.id)}>
        {t(mark === "cleared" || !head.mayAskClearance ? "clearance.link" : "clearance.ask")}
      </a>
    </p>
  );
}
