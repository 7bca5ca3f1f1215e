import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { rowControls } from "~/question-kinds/row-names";

type Props = {
  prefix: string;
  /** Counted from 1, of how many. */
  place: number;
  of: number;
  /** Missing for the empty row of a page without scripts. */
  onMove?: (by: 1 | -1) => void;
  onRemove?: () => void;
  children: ReactNode;
};

/** Where there are no scripts: the place of a row, and whether it is removed, with the next save. */
function Without({ prefix, place, of }: Props) {
  const { t } = useTranslation("respond");
  const name = rowControls(place);
  return (
    <noscript>
      <div className="line-field">
        <label htmlFor={prefix + name.position}>{t("kinds.list.position")}</label>
        <input
          id={prefix + name.position}
          name={prefix + name.position}
          className="input input-place"
          type="number"
          min={1}
          max={of}
          defaultValue={place}
        />
        <label className="choice">
          <input type="checkbox" name={prefix + name.removed} />
          <span>{t("kinds.list.removeAtSave")}</span>
        </label>
      </div>
    </noscript>
  );
}

/** One row of an answer, such as an entry of a list, with what moves and removes it. */
export function RowFrame(props: Props) {
  const { t } = useTranslation("respond");
  const { place, of, onMove, onRemove, children } = props;
  const about = <span className="visually-hidden">{t("kinds.list.aboutEntry", { number: place })}</span>;
  return (
    <fieldset className="list-entry">
      <legend>{t(onRemove ? "kinds.list.entry" : "kinds.list.newEntry", { number: place })}</legend>
      {children}
      {onRemove ? <Without {...props} /> : null}
      <div className="line-links scripted">
        {onMove && place > 1 ? (
          <button type="button" className="button-link" onClick={() => onMove(-1)}>
            {t("kinds.list.up")} {about}
          </button>
        ) : null}
        {onMove && place < of ? (
          <button type="button" className="button-link" onClick={() => onMove(1)}>
            {t("kinds.list.down")} {about}
          </button>
        ) : null}
        {onRemove ? (
          <button type="button" className="button-link" onClick={onRemove}>
            {t("kinds.list.remove")} {about}
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}
