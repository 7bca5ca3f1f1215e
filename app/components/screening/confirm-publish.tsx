import { useTranslation } from "react-i18next";
import type { ScreeningVersion, ScreenedReview } from "~/domain/screening/read-version-for-screening.server";
import { countLevels } from "~/domain/counting/publication-level";
import { formatDate } from "~/language/format";
import { ConfirmHead } from "./confirm-head";
import { useLanguage } from "~/i18n/use-language";
import { BackToText } from "./back-to-text";

type Props = { review: ScreenedReview; version: ScreeningVersion };

/** What publishing does, before it is done: what can be done later, and what cannot. */
export function ConfirmPublish({ review, version }: Props) {
  const { t } = useTranslation("screening");
  const accepted = version.acts.includes("publish");
  return (
    <>
      <ConfirmHead review={review} version={version} title={t("confirm.publish.title", { version: version.version })} />
      <ul>
        <li>{t(version.level === "public" ? "confirm.publish.visible" : "confirm.publish.visibleWithoutName")}</li>
        <KeptBack version={version} />
        <li>{t("confirm.publish.final")}</li>
        <Earlier review={review} version={version} />
        <Unconfirmed version={version} />
        <li>{version.members > 0 ? t("confirm.told", { count: version.members }) : t("confirm.toldNobody")}</li>
      </ul>
      <form method="post" className="buttons">
        <input type="hidden" name="publication" value="now" />
        <button className="button" name="intent" value={accepted ? "publish" : "accept"}>
          {accepted
            ? t("confirm.publish.button", { version: version.version })
            : t("confirm.publish.acceptButton", { version: version.version })}
        </button>
        <BackToText review={review} version={version} />
      </form>
    </>
  );
}

function Earlier({ review, version }: Props) {
  const { t } = useTranslation("screening");
  const language = useLanguage();
  const earlier = version.versions.find((sent) => sent.version < version.version && sent.publishedAt);
  if (!earlier?.publishedAt) return null;
  const date = formatDate(earlier.publishedAt, language, review.timeZone);
  return <li>{t("confirm.publish.earlier", { version: earlier.version, date })}</li>;
}

/** How many of the answers are published without the name, or not at all. */
function KeptBack({ version }: { version: ScreeningVersion }) {
  const { t } = useTranslation("screening");
  const answers = version.sessions.flatMap((session) => session.answers);
  const levels = countLevels(answers.map(({ level }) => level));
  if (version.level !== "public") return null;
  return (["without-name", "secretariat"] as const).flatMap((level) =>
    levels[level] > 0 ? [<li key={level}>{t(`confirm.publish.kept.${level}`, { count: levels[level] })}</li>] : [],
  );
}

function Unconfirmed({ version }: { version: ScreeningVersion }) {
  const { t } = useTranslation("screening");
  const names = version.associates
    .filter(({ confirmed }) => !confirmed)
    .map(({ participant }) => participant.name.text);
  return names.length > 0 ? <li>{t("confirm.publish.unconfirmed", { names: names.join(", ") })}</li> : null;
}
