import { useTranslation } from "react-i18next";

type LinkProps = {
  title: string;
  /** Why it cannot be deleted; null where it can. */
  why: string | null;
  href: string;
  link: string;
};

/** Where something can be deleted, or why it cannot. */
export function DeletionLink({ title, why, href, link }: LinkProps) {
  return (
    <section className="no-print">
      <h2>{title}</h2>
      <p>{why ?? <a href={href}>{link}</a>}</p>
    </section>
  );
}

type ConfirmProps = {
  why: string | null;
  question: string;
  /** What happens, a sentence each. */
  effects: string[];
  button: string;
  /** The page to which one goes back without deleting. */
  cancel: string;
  /** Where the address does not say what is deleted: its name among the fields of the form. */
  named?: { name: string; value: string };
};

/** What a deletion does, before it is done: it cannot be undone. */
export function ConfirmDeletion({ why, question, effects, button, cancel, named }: ConfirmProps) {
  const { t } = useTranslation("setup");
  if (why !== null)
    return (
      <>
        <p>{why}</p>
        <p>
          <a href={cancel}>{t("form.cancel")}</a>
        </p>
      </>
    );
  return (
    <>
      <h2>{question}</h2>
      <ul>
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
        <li>{t("order.noUndo")}</li>
      </ul>
      <form method="post">
        {named ? <input type="hidden" {...named} /> : null}
        <div className="buttons">
          <button className="button button-grave" name="intent" value="delete">
            {button}
          </button>
          <a href={cancel}>{t("form.cancel")}</a>
        </div>
      </form>
    </>
  );
}
