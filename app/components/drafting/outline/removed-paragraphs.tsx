import { useTranslation } from "react-i18next";
import type { Draft } from "~/domain/report/outline/read-draft.server";

/** Right after a paragraph was removed: what happened, and how to undo it. */
export function RemovedNotice({ paragraph }: { paragraph: string | null }) {
  const { t } = useTranslation("drafting");
  if (!paragraph) return null;
  return (
    <form method="post" className="notice report-actions" role="status">
      <p>{t("draft.removedNotice")}</p>
      <input type="hidden" name="paragraph" value={paragraph} />
      <button className="button-link" name="intent" value="restore">
        {t("draft.undo")}
      </button>
    </form>
  );
}

type Props = { removed: Draft["removed"]; mayRestore: boolean };

/** Everything that was removed from the outline, kept with its texts. */
export function RemovedParagraphs({ removed, mayRestore }: Props) {
  const { t } = useTranslation("drafting");
  if (removed.length === 0) return null;
  return (
    <details className="report-removed no-print">
      <summary>{t("draft.removedTitle", { count: removed.length })}</summary>
      <ul className="ruled-list">
        {removed.map(({ id, section, beginning, generator }) => (
          <li key={id}>
            <div className="quiet small">{section}</div>
            <div>
              {generator
                ? t("draft.generated", { generator: t(`generator.${generator}`) })
                : beginning || t("draft.noText")}
            </div>
            {mayRestore ? (
              <form method="post">
                <input type="hidden" name="paragraph" value={id} />
                <button className="button-link" name="intent" value="restore">
                  {t("draft.restore")}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
