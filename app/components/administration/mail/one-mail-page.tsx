import { useTranslation } from "react-i18next";
import { TextBlocks } from "~/components/text/text-blocks";
import type { getWrittenMail } from "~/domain/notification/mail-folder/mail-files.server";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Mail = Awaited<ReturnType<typeof getWrittenMail>>;

/** A mail of the demonstration as its recipient would read it. */
export function OneMailPage({ mail: { name, subject, to, text, language: own, writtenAt } }: { mail: Mail }) {
  const { t } = useTranslation(["administration", "common"]);
  const language = useLanguage();
  return (
    <>
      <h1 lang={own}>{subject}</h1>
      <p className="quiet">
        {t("administration:mail.written.sentTo", { to, time: formatDateTime(writtenAt, language, "UTC") })}
      </p>
      <div className="document" lang={own}>
        <TextBlocks text={text.trim()}>
          {(block, setParts) => setParts(block, ({ startsAt, endsAt }) => text.trim().slice(startsAt, endsAt))}
        </TextBlocks>
      </div>
      <ul>
        <li>
          <a href={paths.writtenMailFile(language, name)}>{t("administration:mail.written.file")}</a>
        </li>
        <li>
          <a href={paths.writtenMail(language)}>{t("administration:mail.written.toList")}</a>
        </li>
      </ul>
    </>
  );
}
