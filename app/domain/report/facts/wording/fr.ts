import { languageNameIn } from "~/language/format";
import { grammarOf } from "~/language/grammar/grammar";
import { describeCounts } from "./counts-in-words";
import { frMethod } from "./fr-method";
import type { ReportWording } from "./report-wording";

const distributions = { general: "générale", limited: "limitée", restricted: "restreinte" };

export const fr: ReportWording = {
  contents: "Table des matières",
  paragraphs: "Paragraphes",
  page: "Page",
  annex: "Annexe",
  footnotes: "Notes de bas de page",
  footnote: (number) => `Note ${number}`,
  backToText: "Retour au texte",
  paragraph: (number) => `Paragraphe ${number}`,
  colon: grammarOf("fr").colon,
  mastheadLanguage: "fr",
  distribution: (distribution) => `Distr. ${distributions[distribution]}`,
  original: (language) => `Original${grammarOf("fr").colon}${languageNameIn("fr", language)}`,
  shownInOriginal: (original) => `[original${grammarOf("fr").colon}${languageNameIn("fr", original)}]`,
  outdatedFrom: (original) => `[peut ne pas correspondre au dernier texte ${languageNameIn("fr", original)}]`,
  lostAnchor: (words) =>
    `[un appel de note suit des mots qui ne figurent plus dans le texte${grammarOf("fr").colon}«\u00a0${words}\u00a0»]`,
  draftForComments: "Projet distribué pour observations – ne pas citer",
  evidence: (count) =>
    describeCounts(count, "fr", {
      states: { one: "État", other: "États" },
      stakeholders: { one: "partie prenante", other: "parties prenantes" },
      regionalOrganizations: { one: "organisation régionale", other: "organisations régionales" },
      unEntities: { one: "entité des Nations Unies", other: "entités des Nations Unies" },
      others: { one: "autre participant", other: "autres participants" },
    }),
  sourcesLine: (evidence) => `Sources${grammarOf("fr").colon}${evidence}`,
  method: frMethod,
  session: {
    leadOrganizers: (count) => (count === 1 ? "Organisateur principal" : "Organisateurs principaux"),
    moderator: "Modération",
    speaker: "État membre intervenant",
    inputs: "Contributions de fond présentées par",
  },
  note: {
    title: "Note d’information",
    session: (number, label) => `Séance ${number} : ${label}`,
    introduction: "Introduction",
    overview: "Aperçu des progrès accomplis",
  },
};
