import { useTranslation } from "react-i18next";
import { partWords, placeWithin, placeWords } from "./place-words";

/** The names of sessions, of the general questions, and of the questions in them. */
export function usePlaceWords() {
  const { t } = useTranslation();
  return {
    part: (part: Parameters<typeof partWords>[1]) => partWords(t, part),
    place: (place: Parameters<typeof placeWords>[1]) => placeWords(t, place),
    within: (place: Parameters<typeof placeWithin>[1]) => placeWithin(t, place),
  };
}
