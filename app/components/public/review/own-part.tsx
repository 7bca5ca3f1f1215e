import { useTranslation } from "react-i18next";
import { StateWords, useSubmissionTitle } from "~/components/respond/submission-line";
import type { OwnInReview, OwnPart as Part } from "~/domain/submission/list-own-in-review.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** For a reader who acts for a participant: the way from a public page to what it writes or has sent. */
export function OwnPart({ own: { submissions, respondent } }: { own: Part }) {
  const { t } = useTranslation(["respond", "common"]);
  const language = useLanguage();
  if (!respondent) return null;
  return (
    <aside className="notice no-print" aria-labelledby="own-part">
      <p id="own-part">
        <a href={paths.respond(language)}>{t("respond:list.title")}</a>
      </p>
      {submissions.length > 0 ? (
        <ul className="plain-list">
          {submissions.map((one) => (
            <OwnLine key={one.id} own={one} />
          ))}
        </ul>
      ) : null}
    </aside>
  );
}

function OwnLine({ own }: { own: OwnInReview }) {
  const language = useLanguage();
  const title = useSubmissionTitle(own.owner);
  return (
    <li>
      <a href={paths.respondOverview(language, own.id)}>{title}</a> <StateWords head={own} />
    </li>
  );
}
