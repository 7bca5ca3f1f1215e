import { useTranslation } from "react-i18next";

type Props = {
  /** Of the field that says what is moved, and its value. */
  name: string;
  value: string | number;
  /** What is moved, for those who do not see where the buttons are. */
  label: string;
  isFirst: boolean;
  isLast: boolean;
};

/** Buttons that exchange an item of a list with the one before or after it; a form of its own, without scripts. */
export function MoveButtons({ name, value, label, isFirst, isLast }: Props) {
  const { t } = useTranslation("setup");
  if (isFirst && isLast) return null;
  return (
    <form method="post" className="no-print line-links">
      <input type="hidden" name={name} value={value} />
      {isFirst ? null : (
        <button className="button-link" name="intent" value="up">
          {t("order.up")} <span className="visually-hidden">{label}</span>
        </button>
      )}
      {isLast ? null : (
        <button className="button-link" name="intent" value="down">
          {t("order.down")} <span className="visually-hidden">{label}</span>
        </button>
      )}
    </form>
  );
}
