import { useRevalidator } from "@remix-run/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { guardLeaving } from "~/components/form/saving/guard-leaving";
import { Pace } from "~/components/form/saving/pace";
import { SaverGroup } from "~/components/form/saving/saver-group";
import type { LanguageVersion, ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { useLanguage } from "~/i18n/use-language";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";
import { type TypedAnswer, typedValue } from "../typed-answer";
import { paragraphCopyOf } from "./paragraph-copy";
import { sendParagraphTo } from "./send-paragraph";
import { TypedText } from "./typed-text";

type Texts = { typed: ReadonlyMap<Language, TypedText>; group: SaverGroup<Language, string> };

/** The languages that the person may write. */
function writable({ versions, rights, originalLanguage }: ParagraphPage): LanguageVersion[] {
  return versions.filter(({ language }) => rights.write || (rights.translate && language !== originalLanguage));
}

/** What the field of a language starts with, where the form came back. */
function startOf({ language, text }: LanguageVersion, page: ParagraphPage, answer: TypedAnswer | null) {
  const saved = { text, revision: page.revision };
  const merge = answer?.conflict?.merges[language];
  if (answer?.conflict && merge) {
    const { revision } = answer.conflict;
    return { saved: { text: merge.theirs, revision }, typed: { text: merge.proposal, revision }, merging: true };
  }
  const typed = typedValue(answer, `text-${language}`);
  const grownFrom = Number(typedValue(answer, `revision-${language}`) ?? page.revision);
  return typed === undefined ? { saved } : { saved, typed: { text: typed, revision: grownFrom } };
}

function createTexts(page: ParagraphPage, answer: TypedAnswer | null, url: string): Texts {
  const pace = new Pace();
  const { userId, id: paragraphId } = page;
  const intent = page.rights.write ? "save" : "translate";
  const typed = new Map(
    writable(page).map((version) => {
      const { language } = version;
      const send = pace.paced(sendParagraphTo({ url, intent, userId }, language));
      const copy = paragraphCopyOf({ userId, paragraphId, language });
      return [language, new TypedText({ ...startOf(version, page, answer), send, copy })] as const;
    }),
  );
  return { typed, group: new SaverGroup(new Map([...typed].map(([language, { saver }]) => [language, saver]))) };
}

/** The page is read again after a save, so that warnings and counts are those of the saved text. */
function useReadAgain(group: SaverGroup<Language, string>): void {
  const { revalidate } = useRevalidator();
  const states = useSyncExternalStore(group.subscribe, group.states, group.states);
  const latest = Math.max(0, ...states.map(({ savedAt }) => savedAt?.getTime() ?? 0));
  useEffect(() => {
    if (latest > 0) revalidate();
  }, [latest, revalidate]);
}

/** The texts of a paragraph as they are typed, each kept saved, and all of them when the page is left. */
export function useTypedTexts(review: string, page: ParagraphPage, answer: TypedAnswer | null): Texts {
  const language = useLanguage();
  const url = paths.draftingParagraphSave(language, { review, paragraphId: page.id });
  const [texts] = useState(() => createTexts(page, answer, url));
  const [begun] = useState(answer);
  const { userId } = page;
  const { typed, group } = texts;
  useEffect(() => guardLeaving(group, { userId }), [group, userId]);
  useEffect(() => {
    if (!answer?.conflict || answer === begun) return;
    const { merges, revision } = answer.conflict;
    for (const [each, text] of typed) {
      const merge = merges[each];
      if (merge) text.merge(merge, revision);
    }
  }, [answer, begun, typed]);
  useEffect(() => {
    for (const { language: each, text } of page.versions) typed.get(each)?.refresh({ text, revision: page.revision });
  }, [page, typed]);
  useReadAgain(group);
  return texts;
}
