import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Mark } from "~/components/tally/tally";
import { Words } from "~/components/text/words";
import type { ListOffer } from "~/domain/participation/adding/add-from-list.server";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { AddingHead } from "./adding-head";

type Props = {
  review: { slug: string; shortTitle: ReadText };
  offer: ListOffer;
  failure: FormFailure | null;
};

/** Participants of a list, to be ticked off; all are chosen at first. */
export function AddFromListPage({ review, offer, failure }: Props) {
  const { t } = useTranslation("participation");
  const { candidates, taking } = offer;
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <AddingHead review={review} way="list" />
      <ChooseList review={review.slug} offer={offer} />
      {taking > 0 ? <p className="quiet">{t("add.taking", { count: taking })}</p> : null}
      {candidates.length > 0 ? <Candidates offer={offer} /> : <p>{t("add.nobodyLeft")}</p>}
    </>
  );
}

function ChooseList({ review, offer: { lists, list } }: { review: string; offer: ListOffer }) {
  const { t } = useTranslation(["participation", "common"]);
  const language = useLanguage();
  return (
    <form method="get" action={paths.addParticipants(language, review)} className="filters">
      <div className="field">
        <label htmlFor="list">{t("participation:add.list")}</label>
        <select id="list" name="list" className="select" defaultValue={list.key}>
          {lists.map(({ key, kind, name }) => (
            <option key={key} value={key}>
              {t(`participation:add.lists.${kind}`, { name })}
            </option>
          ))}
        </select>
      </div>
      <button className="button button-second">{t("common:filter.show")}</button>
    </form>
  );
}

function Candidates({ offer: { list, candidates, more } }: { offer: ListOffer }) {
  const { t } = useTranslation(["participation", "participant"]);
  const total = candidates.length + more;
  return (
    <form method="post">
      <input type="hidden" name="list" value={list.key} />
      <fieldset className="field" id="participant">
        <legend>{t("participation:add.choose", { count: candidates.length })}</legend>
        <div className="choices">
          {candidates.map(({ slug, name, shape, class: participantClass }) => (
            <label key={slug} className="choice">
              <input type="checkbox" name="participant" value={slug} defaultChecked />
              <span>
                <Mark shape={shape} /> <Words text={name} />
                {participantClass === "member-state" ? null : (
                  <span className="quiet"> {t(`participant:class.${participantClass}`)}</span>
                )}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {more > 0 ? <p className="notice">{t("participation:add.more", { count: more })}</p> : null}
      <div className="buttons">
        <button className="button" name="intent" value="chosen">
          {t("participation:add.addChosen")}
        </button>
        {more > 0 ? (
          <button className="button button-second" name="intent" value="all">
            {t("participation:add.addAll", { count: total })}
          </button>
        ) : null}
      </div>
    </form>
  );
}
