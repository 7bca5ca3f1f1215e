import type { ClaimForms, ClaimNoun, ScaleWord } from "./claim-forms";
import { isGeneral, isModifier, isPast, isSaying, sayingPhrases } from "./french-verbs";
import { wordsOf } from "./verb-forms";

const teens = wordsOf("dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf");
const units = wordsOf("un deux trois quatre cinq six sept huit neuf");
const tens: readonly (readonly [string, number])[] = [
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["quatre-vingt", 80],
];

function frenchNumerals(): Map<string, number> {
  const numbers = new Map([...units, ...teens].map((word, index) => [word, index + 1] as const));
  for (const [ten, base] of tens) {
    numbers.set(base === 80 ? "quatre-vingts" : ten, base);
    const small = base === 60 || base === 80 ? [...units, ...teens] : units;
    small.forEach((unit, index) => {
      numbers.set(`${ten}-${unit}`, base + index + 1);
      if (unit === "un" || unit === "onze") {
        numbers.set(`${ten} et ${unit}`, base + index + 1);
        numbers.set(`${ten}-et-${unit}`, base + index + 1);
      }
    });
  }
  return numbers;
}

const numerals = frenchNumerals();
// « Un » may be an article and is told from it by the words around.
numerals.delete("un");

type Kind = Pick<ClaimNoun, "subject"> & {
  feminine?: boolean;
  introduced?: boolean;
  pattern?: string;
  plurals?: string;
};

/** A noun in the words of a proposal, and as it is found where the two differ. */
function noun(one: string, { subject, feminine = false, introduced = false, pattern, plurals }: Kind): ClaimNoun {
  const many = one
    .split(" ")
    .map((word) => (/[sx]$/u.test(word) ? word : `${word}s`))
    .join(" ");
  const gender = feminine ? "feminine" : "masculine";
  const found = { singular: pattern ?? one.toLowerCase(), plural: plurals ?? many.toLowerCase() };
  return { subject, one, many, gender, introduced, ...found };
}

const ofBodies = "(non gouvernementales|de la société civile|de migrants|syndicales|patronales|religieuses|de jeunes)?";
const body = "(organisation|association|fédération)";
const nations = "(des nations unies|du système des nations unies|de l' onu)";

export const frenchNouns: readonly ClaimNoun[] = [
  noun("État", { subject: "states", pattern: "état (membre|partie)?", plurals: "états (membres|parties)?" }),
  noun("pays", { subject: "states", pattern: "pays", plurals: "pays (membres)?" }),
  noun("gouvernement", { subject: "states" }),
  noun("ministre", { subject: "states" }),
  noun("ministère", { subject: "states" }),
  noun("partie prenante", { subject: "stakeholders", feminine: true }),
  noun("organisation", {
    subject: "stakeholders",
    feminine: true,
    introduced: true,
    pattern: `${body} (non gouvernementale|de la société civile)?`,
    plurals: `(organisations|associations|fédérations) ${ofBodies}`,
  }),
  noun("ONG", { subject: "stakeholders", feminine: true, introduced: true, plurals: "(ong|ongs)" }),
  noun("syndicat", { subject: "stakeholders", introduced: true }),
  noun("acteur", {
    subject: "stakeholders",
    introduced: true,
    pattern: "(acteur|membre|représentant) de la société civile",
    plurals: "(acteurs|membres|représentants|représentantes) de la société civile",
  }),
  ...["orateur", "participant", "intervenant"].map((one) => noun(one, { subject: "speakers" })),
  noun("délégation", { subject: "speakers", feminine: true }),
  noun("oratrice", { subject: "speakers", feminine: true }),
  noun("intervenante", { subject: "speakers", feminine: true }),
  noun("participante", { subject: "speakers", feminine: true }),
  ...["représentant", "délégué", "répondant", "panéliste", "contributeur", "expert"].map((one) =>
    noun(one, { subject: "speakers", introduced: true, plurals: `(${one}s|${one}es)` }),
  ),
];

const unitedNations: ClaimNoun = {
  subject: "un-entities",
  singular: `(organisme|entité|institution|organe|agence|organisation) ${nations}`,
  plural: `(organismes|entités|institutions|organes|agences|organisations) (spécialisées)? ${nations}`,
  one: "entité des Nations Unies",
  many: "entités des Nations Unies",
  gender: "feminine",
  introduced: true,
};

function propose(quantity: ScaleWord, { one, many, gender }: ClaimNoun): string {
  const feminine = gender === "feminine";
  switch (quantity) {
    case "one":
      return `${feminine ? "une" : "un"} ${one}`;
    case "some":
      return `${feminine ? "certaines" : "certains"} ${many}`;
    case "several":
      return `plusieurs ${many}`;
    case "many":
      return `de ${feminine ? "nombreuses" : "nombreux"} ${many}`;
    case "most":
      return `la plupart des ${many}`;
    case "all":
      return `${feminine ? "toutes" : "tous"} les ${many}`;
  }
}

const large = "(grande|vaste|large|forte|très|immense|écrasante)";

export const frenchClaims: ClaimForms = {
  quantities: {
    one: ["(un seul|une seule)", "un seul", "une seule", "l' (un|une)", "(un|une) (seul|seule)? des"],
    some: ["(certains|certaines|quelques)", "(quelques-uns|quelques-unes)", "un (petit|certain) nombre (de|d')"],
    several: ["plusieurs", "toute une série (de|d')"],
    many: [
      "(de|d')? (très|si)? (nombreux|nombreuses)",
      "beaucoup (de|d'|des)?",
      "bien des",
      "(maints|maintes)",
      "(un|le) (très)? (grand|bon) nombre (de|d'|des)",
      "nombre (de|d')",
      "quantité (de|d')",
    ],
    most: ["la plupart (des|d'|de)?", "la plus grande partie des"],
    all: [
      "(tous|toutes) les",
      "l' ensemble (des|de)",
      "la totalité des",
      "(chaque|chacun|chacune) (des)?",
      "(tous|toutes)",
    ],
    few: ["(très)? peu (de|d')", "seuls quelques", "une poignée (de|d')", "(rares|seules quelques)"],
    various: [
      "(divers|diverses|différents|différentes|multiples)",
      "de (multiples|divers|diverses|différents|différentes)",
      "toute une gamme (de|d')",
    ],
    group: ["un (petit|grand)? groupe (de|d')"],
    others: ["d' autres"],
    both: ["l' (un|une) et l' autre"],
    half: ["la moitié (des|de|d')?"],
    third: ["(un|le) tiers (des|de)"],
    quarter: ["(un|le) quart (des|de)"],
    "two-thirds": ["(les)? deux tiers (des|de)"],
    "three-quarters": ["(les)? trois quarts (des|de)"],
    minority: ["une (petite)? minorité (de|d'|des)"],
    majority: ["(la|une) (nette|courte|simple)? majorité (de|d'|des)"],
    "large-majority": [`(la|une) (très)? ${large} majorité (de|d'|des)`],
    "nearly-all": [
      "(la|l') (quasi-totalité|quasi-unanimité|quasi totalité) (des|de)",
      "presque (tous|toutes) les",
      "presque (tous|toutes)",
    ],
    "not-all": ["pas (tous|toutes) les", "pas (tous|toutes)"],
    dozens: ["des dizaines (de|d')"],
    broad: [],
  },
  article: "(un|une)",
  numerals,
  roundNumerals: [
    ["une dizaine (de|d')", 10],
    ["une douzaine (de|d')", 12],
    ["une quinzaine (de|d')", 15],
    ["une vingtaine (de|d')", 20],
    ["une trentaine (de|d')", 30],
    ["une quarantaine (de|d')", 40],
    ["une cinquantaine (de|d')", 50],
  ],
  approximations: {
    "at-least": ["au moins", "pas moins (de|d')", "au minimum"],
    over: ["plus (de|d')", "au-delà de"],
    nearly: ["près (de|d')", "presque", "quasiment"],
    under: ["moins (de|d')"],
    about: ["environ", "(quelque|quelques)", "autour de"],
    "up-to": ["jusqu' à", "au plus"],
  },
  perCent: ["pour cent", "%"],
  links: ["(de|d'|des)", "(de|d')? (ces|nos|leurs|les)", "(d' entre|parmi) (les|ces)?"],
  agreements: [
    ["broad", "(large|vaste) (accord|consensus|soutien|appui|adhésion)"],
    ["broad", "(accord|consensus|soutien) général"],
    ["all", "(accord|soutien|appui) unanime"],
  ],
  pronouns: ["d' entre (eux|elles)", "(de|parmi) (ceux-ci|celles-ci|eux|elles)"],
  nouns: [unitedNations, ...frenchNouns],
  isModifier,
  determiners: ["(les|des|ces)"],
  membersOf: ["(de la|de l'|des|de|d'|du)"],
  together: ["que (les|des)", "(et|ou) (de|d'|des|les)? (autres)?", "ainsi que (de|d'|des|les)? (autres)?"],
  places: ["d' (origine|accueil|arrivée|asile)", "de (destination|transit|départ|retour|résidence|provenance)"],
  otherWholes: [
    "sur (deux|trois|quatre|cinq|six|sept|huit|neuf|dix)",
    "de l' (organisation des nations unies|onu|union africaine)",
    "du (monde|conseil de l' europe)",
  ],
  beforeVerb: [
    "(a|ont|avait|avaient|ayant|se|s'|y|en|l'|le|les|leur|n'|ne|pas|sont|est|étaient|était)",
    "(également|aussi|toutefois|ensuite|notamment|ainsi|donc|encore|en|souvent|plutôt|vivement|tous|toutes)",
    "en outre",
    "par ailleurs",
    ", quant à (eux|elles) ,",
    ", en revanche ,",
    "*ment",
  ],
  isSaying,
  saying: sayingPhrases,
  isPast,
  duties: [
    "ne? (doivent|doit|devraient|devrait|devaient|devait|devront|peuvent|peut|pourraient|pourrait|pouvaient)",
    "(doivent|doit|devraient|devrait|devaient|devait|devront|peuvent|peut|pourraient|pourrait|pouvaient)",
    "(ont|a|avaient) (pu|dû)",
    "(ont|a|avaient|avait) (le devoir|l' obligation|le droit|la responsabilité)",
    "(ont|a)? (sont|est|étaient|était|été|soient) (donc|instamment|vivement)? (tenus|tenues|tenu|encouragés|encouragées|invités|invitées|appelés|priés|exhortés|liés|censés|obligés|conviés)",
    "(à|de)",
  ],
  isGeneral,
  attributes: [
    "(de|d'|du|des|en|qui|dont|présents|membres|participant|venus|issus|concernés|concernées)",
    "(*ains|*éens|*iens|*iques|*aux|*aises|*ais|*ois|*éennes|*iennes|*aines|*tifs|*ants)",
  ],
  openers: [
    "(tandis|alors) (que|qu')",
    "(bien|quoique) (que|qu')",
    "(mais|si|toutefois|cependant|enfin|ainsi|néanmoins|pourtant|ensuite|seuls|seul|or)",
    "(tant|aussi bien)",
    "(en outre|par ailleurs)",
    "(en|par) (outre|ailleurs|revanche|particulier|exemple)",
  ],
  joiners: ["(et|ou|lorsque|quand|puisque|car|comme|puis)", ","],
  subordinators: ["(que|qu'|dont|où|comment|pourquoi|lesquels|qui)"],
  sources: [
    "selon",
    "d' après",
    "(de|à|dans) (l' avis|l' opinion|le point de vue) (de|d'|des)",
    "aux yeux (de|d'|des)",
  ],
  openingSources: ["pour"],
  contributions: [
    "(avis|observations|propositions|déclarations|demande|demandes|représentants|contributions|préoccupations|appui) (de|d'|des)",
    "(accord|consensus|convergence) parmi",
    "(priorité|thème|préoccupation|défi|enjeu|question) (pour|de|d')",
  ],
  agents: ["par"],
  prepositions: [
    "(invité|prié|exhorté|appelé|encouragé|remercié|aidé|soutenu|convié|félicité)",
    "(dans|en|de|d'|du|des|à|aux|au|vers|entre|chez|sur|avec|pour|sous|sans|contre|parmi|depuis|par|hors|auprès)",
  ],
  verbFirst: true,
  abbreviations: wordsOf("m mm mme mmes mlle dr st s e art par cf p ex etc vol no nos"),
  proposal: (quantity, noun) => {
    if (typeof quantity !== "number") return propose(quantity, noun);
    if (quantity === 1) return propose("one", noun);
    return `${quantity < 10 ? (units[quantity - 1] ?? quantity) : quantity} ${noun.many}`;
  },
};
