import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { useParagraphName } from "~/components/text/paragraph-name";
import type { ArrangeProps } from "./arrange-props";

/** What the paragraph and the next make together, and the button that joins them. */
export function JoinForm({ page: { join, revision } }: ArrangeProps) {
  const { t } = useTranslation("drafting");
  const errorText = useErrorText();
  const nameOf = useParagraphName();
  const next = join ? nameOf(join.numbered) : "";
  return (
    <section aria-labelledby="join">
      <h2 id="join">{t("arrange.join")}</h2>
      {join === null ? <p className="quiet">{t("arrange.lastOfSection")}</p> : null}
      {join?.refused ? <p className="quiet">{errorText(join.refused)}</p> : null}
      {join && !join.refused ? (
        <form method="post" className="form">
          {join.versions.map(({ language, text, outdated }) => (
            <div key={language}>
              <div className="document" lang={language}>
                <p>{text}</p>
              </div>
              {outdated ? <p className="report-warning small">{t("arrange.becomesOutdated")}</p> : null}
            </div>
          ))}
          <p className="quiet">{t("arrange.joinHint", { next })}</p>
          <input type="hidden" name="revision" value={revision} />
          <input type="hidden" name="next" value={join.id} />
          <input type="hidden" name="nextRevision" value={join.revision} />
          <div className="buttons">
            <button className="button" name="intent" value="join">
              {t("arrange.joinNow", { next })}
            </button>
          </div>
        </form>
      ) : null}
    </section>
  );
}
