import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** Its button is what the shortcut presses. */
export const nothingButtonId = "nothing-to-mark";

type Props = {
  /** The person has said so already. */
  readByMe: boolean;
};

/** Says that a text was read and holds nothing to mark, or takes that back. */
export function NothingToMark({ readByMe }: Props) {
  const { t } = useTranslation("coding");
  return (
    <Form method="post" preventScrollReset className="nothing-to-mark small">
      {readByMe ? <span className="tag">{t("nothing.said")}</span> : null}
      <button
        id={nothingButtonId}
        className={readByMe ? "button-link" : "button button-second"}
        name="intent"
        value={readByMe ? "unread" : "read"}
      >
        {readByMe ? t("nothing.undo") : t("nothing.button")}
      </button>
      {readByMe ? null : <kbd className="key scripted">{t("keys.nothing")}</kbd>}
    </Form>
  );
}
