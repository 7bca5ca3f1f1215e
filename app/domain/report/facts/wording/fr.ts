import { describeCounts } from "./counts-in-words";
import type { ReportWording } from "./report-wording";

const languageNames = { en: "anglais", fr: "français", ru: "russe" };

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
  colon: "\u00a0: ",
  symbol: "Cote",
  mastheadLanguage: "fr",
  distribution: (distribution) => `Distr. ${distribution === null ? "" : distributions[distribution]}`.trimEnd(),
  original: (language) => `Original\u00a0: ${language === null ? "" : languageNames[language]}`.trimEnd(),
  shownInOriginal: (original) => `[original\u00a0: ${languageNames[original]}]`,
  draftForComments: "Projet distribué pour observations – ne pas citer",
  evidence: (count) =>
    describeCounts(count, "fr", {
      states: { one: "État", other: "États" },
      stakeholders: { one: "partie prenante", other: "parties prenantes" },
      regionalOrganizations: { one: "organisation régionale", other: "organisations régionales" },
      unEntities: { one: "entité des Nations Unies", other: "entités des Nations Unies" },
      others: { one: "autre participant", other: "autres participants" },
    }),
  restsOn: (evidence) => `Sources\u00a0: ${evidence}`,
  session: {
    leadOrganizers: (count) => (count === 1 ? "Organisateur principal" : "Organisateurs principaux"),
    moderator: "Modération",
    speaker: "État membre intervenant",
    inputs: "Contributions de fond présentées par",
  },
};
