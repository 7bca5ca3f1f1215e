import { useTranslation } from "react-i18next";
import type { ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { formatTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { SavingAction } from "~/components/form/saving/saving-action";
import { paragraphForm } from "../paragraph-form";
import type { TypedTextState } from "./typed-text";

type Props = { state: TypedTextState; page: Pick<ParagraphPage, "timeZone" | "zoneName">; versionsHref: string };

/** The status shown for a text: that it waits to be saved counts more than that it was saved before. */
function kindOf({ saving, merging, dirty }: TypedTextState) {
  if (merging) return "merging";
  if (dirty && (saving.kind === "idle" || saving.kind === "saved")) return "unsaved";
  return saving.kind;
}

/** The status of saving in words, said politely when it changes; where the person must act, what to do. */
export function TextStatus({ state, page, versionsHref }: Props) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const kind = kindOf(state);
  const { savedAt } = state.saving;
  const good = kind === "saved" || kind === "idle" || kind === "saving" || kind === "unsaved";
  const time = savedAt ? formatTime(savedAt, language, page.timeZone) : "";
  return (
    <p className="saving small">
      <span role="status" className={good ? (kind === "saved" ? "saved" : "quiet") : "unsaved"}>
        {kind === "idle" ? null : t(`saving.${kind}`, { time, zone: page.zoneName.inTime })}
      </span>
      <SavingAction
        kind={kind}
        compare={{ form: paragraphForm }}
        words={{ compare: t("saving.compare"), signIn: t("saving.signIn") }}
      />
      <a href={versionsHref}>{t("history.link")}</a>
    </p>
  );
}
