import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/public/participant-name";
import type { FormFailure } from "~/components/form/form-failure";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import { NameForm } from "./name-form";

type Props = { review: string; reply: ParticipantLink | null; failure: FormFailure | null };

/** Who exercised the right of reply: the fact, and no words. */
export function ReplySection({ review, reply, failure }: Props) {
  const { t } = useTranslation("meeting");
  return (
    <section aria-labelledby="reply">
      <h2 id="reply">{t("reply.title")}</h2>
      {reply ? (
        <Form method="post" preventScrollReset>
          <p>
            <ParticipantName participant={reply} />{" "}
            <button
              className="button-link"
              name="intent"
              value="removeReply"
              aria-label={t("reply.removeOne", { name: reply.name.text })}
            >
              {t("remove")}
            </button>
          </p>
        </Form>
      ) : null}
      <NameForm
        intent="reply"
        label={t(reply ? "reply.other" : "reply.field")}
        hint={t("reply.hint")}
        button={t("reply.add")}
        {...{ review, failure }}
      />
    </section>
  );
}
