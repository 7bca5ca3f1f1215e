import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { MergeOffer } from "~/domain/participation/merge/read-merge.server";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { FindDuplicate } from "./find-duplicate";
import { MergePreviewPart } from "./merge-preview";

type Props = {
  review: { slug: string; shortTitle: ReadText };
  offer: MergeOffer;
  failure: FormFailure | null;
};

/** Merging a record of the same organization into a participant: it is found, what would move is shown, then confirmed. */
export function MergePage({ review, offer, failure }: Props) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  const { participant, preview } = offer;
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">
        <a href={paths.participation(language, { review: review.slug, participant: participant.slug })}>
          <Words text={participant.name} />
        </a>{" "}
        · <Words text={review.shortTitle} />
      </p>
      <h1>{t("merge.title")}</h1>
      {preview ? (
        <MergePreviewPart review={review.slug} participant={participant} preview={preview} failure={failure} />
      ) : (
        <FindDuplicate review={review.slug} offer={offer} />
      )}
    </>
  );
}
