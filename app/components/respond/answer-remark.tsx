import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";

type Props = { head: SubmissionHead; place: { session: number; question: number } };

/** What the secretariat says of one answer, beside that answer, while the submission is to be corrected. */
export function AnswerRemark({ head: { returned }, place }: Props) {
  const { t } = useTranslation("respond");
  const remark = returned?.remarks.find((one) => one.session === place.session && one.question === place.question);
  if (!returned || !remark) return null;
  return (
    <div className="notice notice-warning">
      <p className="notice-title">{t("question.remark")}</p>
      <blockquote className="document" lang={returned.language}>
        <p>
          <PlainWords text={remark.text} />
        </p>
      </blockquote>
    </div>
  );
}
