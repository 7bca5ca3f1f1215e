import { wordsOf } from "./verb-forms";

const stems =
  wordsOf(`soulign not rappel mentionn expliqu propos demand regrett critiqu indiqu signal évoqu cit recommand
  insist plaid préconis encourag salu déplor dénonc appel exprim présent affirm estim jug exhort constat observ
  remarqu relev ajout précis confirm réaffirm réitér partag appuy annonc déclar parl interrog félicit approuv contest
  rejet invit suggér signal rapport invoqu argu argument avanc pri expos analys aliment abord discut écart détaill résum
  illustr formul souhait commenc conseill répét alert manifest témoign remerci recherch communiqu inform pens assur
  engag s’inquiét inquiét`);
const endings = ["é", "e", "ent", "ait", "aient", "èrent", "a", "ant", "és", "ées"];
const agreed = /(?:és|ées)$/u;
/** Verbs of saying whose participle agrees with the subject: « se sont félicités », not « sont encouragés ». */
const reflexive = new Set(
  wordsOf("félicit prononc inquiét engag interrog").flatMap((stem) => [`${stem}és`, `${stem}ées`]),
);
const irregular =
  wordsOf(`dit dits dite dites convenu convenus convenues fait mis décrit reconnu répondu soutenu soutiennent
  admis émis promis repris souscrit prononcé prononcée prononcés maintenu inscrit vu cru rendu remis averti applaudi mettent
  font disent reconnaissent décrivent conviennent félicitée associés associées`);
const forms = stems.flatMap((stem) => endings.map((ending) => stem + ending)).filter((word) => !agreed.test(word));
const verbs = new Set([...forms, ...irregular, ...reflexive, "appellent", "rappellent", "préfèrent", "suggèrent"]);

export const isSaying = (word: string): boolean => verbs.has(word);

export const sayingPhrases = [
  "pris (la parole|note|acte)",
  "(attiré|appelé) l' attention",
  "(avis|favorables|opposés|opposées|unanimes|préoccupés|préoccupées|d' accord)",
];

const auxiliaries = new Set(wordsOf("a ont avait avaient sont étaient était est eut eurent se s' l' n' ne"));

/** An auxiliary of a past tense, or an imperfect. */
export const isPast = (word: string): boolean => auxiliaries.has(word) || /(?:aient|èrent)$/u.test(word);

/** A verb in the present that says how the world is: « accueillent », « sont touchés ». */
export function isGeneral(word: string, next = ""): boolean {
  if (word === "sont" || word === "est") return !verbs.has(next);
  if (/(?:aient|èrent|ment)$/u.test(word)) return false;
  return /ent$/u.test(word) && !verbs.has(word);
}

const modifiers = new Set(
  wordsOf(`autres petits petites grands grandes nouveaux nouvelles jeunes premiers premières principaux principales anciens
    anciennes mêmes divers diverses différents différentes nombreux nombreuses importants importantes très seuls`),
);

/** French sets few adjectives before the noun. */
export const isModifier = (word: string): boolean => modifiers.has(word);
