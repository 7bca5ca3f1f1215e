import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ReturnedWith, SubmissionHead } from "~/domain/submission/submission-head.server";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { PlainWords } from "~/components/text/plain-words";

type Props = { head: SubmissionHead; returned: ReturnedWith | null; children?: ReactNode };

/** Why the secretariat returned a text, in its words, and what follows from it. */
export function ReturnedReason({ head, returned, children }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  if (!returned) return null;
  const date = formatDateTime(returned.at, language, head.readerZone ?? head.review.timeZone);
  return (
    <div className="notice notice-warning">
      <p>{t("overview.returned", { date })}</p>
      <blockquote className="document" lang={returned.language}>
        <p>
          <PlainWords text={returned.reason} />
        </p>
      </blockquote>
      {children}
    </div>
  );
}
