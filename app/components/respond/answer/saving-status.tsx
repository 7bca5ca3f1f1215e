import { useTranslation } from "react-i18next";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { formatDateTime, formatTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import type { SavingState } from "~/components/form/saving/saver";

type Props = { saving: SavingState; data: OwnAnswer };

/** All times of the page are of one clock: the reader's, else that of the review. */
const zoneOf = ({ head }: OwnAnswer) => head.readerZone ?? head.review.timeZone;

/** What was there when the page was opened. */
function SavedBefore({ data }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { answer } = data;
  if (!answer.savedAt) return t("saving.never");
  return t("saving.savedBefore", {
    date: formatDateTime(answer.savedAt, language, zoneOf(data)),
  });
}

/** The state of saving in words, said politely when it changes; where the person must act, what to do. */
export function SavingStatus({ saving, data }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { kind, savedAt } = saving;
  const good = kind === "saved" || kind === "idle" || kind === "saving";
  return (
    <span className={good ? (kind === "saved" ? "saved" : "") : "unsaved"}>
      <span role="status">
        {kind === "idle" ? <SavedBefore data={data} /> : null}
        {kind === "saved" && savedAt ? t("saving.saved", { time: formatTime(savedAt, language, zoneOf(data)) }) : null}
        {kind === "saved" || kind === "idle" ? null : t(`saving.${kind}`)}
      </span>
      {kind === "stale" || kind === "staleOwn" ? (
        <button className="button-link saving-action" name="intent" value="compare">
          {t("saving.compare")}
        </button>
      ) : null}
      {kind === "signedOut" ? (
        <a className="saving-action" href={paths.signIn(language)} target="_blank" rel="noreferrer">
          {t("saving.signIn")}
        </a>
      ) : null}
    </span>
  );
}
