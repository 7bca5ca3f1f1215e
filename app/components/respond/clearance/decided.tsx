import { useTranslation } from "react-i18next";
import type { TextToClear } from "~/domain/submission/clearance/read-clearance.server";
import { useNamedTime } from "./use-named-time";

/** What the person decided, to be kept or printed. */
export function Decided({ text: { head, decided, sha256 } }: { text: TextToClear }) {
  const { t } = useTranslation("clearance");
  const named = useNamedTime(head);
  if (!decided) return null;
  const { status, at, name, title } = decided;
  const values = { name, title, date: named(at), participant: head.owner.name };
  return (
    <>
      <p className="kicker">{t("read.kicker", { name: head.owner.name, review: head.review.title })}</p>
      <h1>{t(`done.${status}.title`)}</h1>
      <p className="lead">{t(`done.${status}.text`, values)}</p>
      {status === "cleared" ? (
        <p className="quiet">
          {t("done.sha")}: <code className="key">{sha256}</code>
        </p>
      ) : null}
      <p className="no-print">{t("done.close")}</p>
    </>
  );
}
