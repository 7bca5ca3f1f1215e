import { useTranslation } from "react-i18next";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

/** That the reader sees a part of the draft, or nothing of it yet. */
export function OnlyGiven({ head, none }: { head: SubmissionHead; none: boolean }) {
  const { t } = useTranslation("team");
  const language = useLanguage();
  return (
    <p className="notice">
      {t(none ? "sight.none" : "sight.onlyGiven")}{" "}
      {none ? <a href={paths.respondTeam(language, head.id)}>{t("sight.team")}</a> : null}
    </p>
  );
}
