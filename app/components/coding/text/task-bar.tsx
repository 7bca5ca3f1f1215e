import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { OwnTask } from "~/domain/coding/text/read-text.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDay } from "~/language/format";

/** That the reader was given this text, until when, and the button that finishes it. */
export function TaskBar({ task }: { task: OwnTask }) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const { blind, dueOn, finished, closed } = task;
  return (
    <Form method="post" preventScrollReset className="notice">
      <p>
        {t("task.given")} {dueOn ? t("task.due", { date: formatDay(dueOn, language) }) : ""}{" "}
        {closed ? t("task.bothSeen") : blind ? t("task.blind") : ""}
      </p>
      {closed ? null : finished ? (
        <p>
          {t("task.finished")}{" "}
          <button className="button-link" name="intent" value="reopen">
            {t("task.reopen")}
          </button>
        </p>
      ) : (
        <button className="button button-second" name="intent" value="finish">
          {t("task.finish")}
        </button>
      )}
    </Form>
  );
}
