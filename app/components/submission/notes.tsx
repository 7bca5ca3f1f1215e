import { useTranslation } from "react-i18next";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import { submissionKind } from "~/domain/submission/submission-owner";
import type { ReadSession } from "~/domain/submission/published/submission-reading";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** Over a text of the demonstration: nobody may take it for the author's words. */
export function DemonstrationNote({ sessions }: { sessions: ReadSession[] }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  if (!sessions.some(({ answers }) => answers.some(({ sources }) => sources.length > 0))) return null;
  return (
    <p className="notice notice-warning">
      <strong>{t("demonstration.title")}</strong> {t("demonstration.text")}{" "}
      <a href={paths.demonstration(language)}>{t("demonstration.more")}</a>
    </p>
  );
}

/** The note of the United Nations Editorial Manual on texts reproduced as received. */
export function Disclaimer({ participant }: { participant: ParticipantLink }) {
  const { t } = useTranslation("submission");
  return (
    <p className="disclaimer small quiet">
      {t(`disclaimer.${submissionKind(participant.class)}`)} {t("disclaimer.designations")}
    </p>
  );
}
