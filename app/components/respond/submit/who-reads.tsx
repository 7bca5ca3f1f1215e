import { useTranslation } from "react-i18next";
import { answerLevel, countLevels, type LevelCounts, publicationLevels } from "~/domain/counting/publication-level";
import type { OwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Draft = Pick<OwnDraft, "head" | "sessions">;

function levelsIn({ head, sessions }: Draft): LevelCounts {
  const answers = sessions.flatMap((session) => session.answers);
  return countLevels(answers.map(({ level }) => answerLevel(head.level, level)));
}

type LinesProps = { levels: LevelCounts; name: string };

/** Who reads how many of the answers, a line for each level that occurs. */
export function LevelLines({ levels, name }: LinesProps) {
  const { t } = useTranslation("respond");
  return publicationLevels.flatMap((level) =>
    levels[level] > 0 ? [<li key={level}>{t(`level.readBy.${level}`, { count: levels[level], name })}</li>] : [],
  );
}

/** The same before sending, and the way to change it for those who can. */
export function WhoReads({ draft }: { draft: Draft }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { head } = draft;
  if (!head.mayChooseLevel && head.level === "public") return null;
  return (
    <section className="notice">
      <p>{t("level.summary")}</p>
      <ul>
        <LevelLines levels={levelsIn(draft)} name={head.owner.name} />
      </ul>
      {head.maySubmit && !head.writeClosed ? (
        <p className="no-print">
          <a href={paths.respondLevel(language, head.id)}>{t("level.change")}</a>
        </p>
      ) : null}
    </section>
  );
}

/** What becomes public once the submission is sent, and what does not. */
export function ReadBy({ draft }: { draft: OwnDraft }) {
  const { t } = useTranslation("respond");
  const levels = levelsIn(draft);
  const { name } = draft.head.owner;
  if (levels["without-name"] + levels.secretariat === 0) return <li>{t("confirm.public", { name })}</li>;
  return (
    <>
      <LevelLines levels={levels} name={name} />
      <li>{t("level.frozen")}</li>
    </>
  );
}
