import { englishForms, wordsOf } from "./verb-forms";

const regular = wordsOf(`acknowledge add address advocate affirm agree announce appeal appreciate argue ask assert call
  caution cite claim clarify commend comment complain conclude concur confirm congratulate criticize criticise deplore
  describe disagree discuss dispute echo elaborate emphasize emphasise encourage endorse explain express favour highlight
  identify illustrate indicate inform insist invite lament maintain mention name note object observe oppose outline plead
  pledge point praise present propose question raise reaffirm recall recognize recognise recommend refer regret reiterate
  reject remark report request respond share showcase signal state stress submit suggest support thank touch underline
  underscore urge voice volunteer warn welcome wonder reply answer advise hail table expand demand credit attribute`);
const irregular =
  wordsOf(`say says said saying speak speaks spoke spoken speaking draw draws drew drawing feel feels felt
  feeling think thought believe believed considered regretted regretting referred referring`);
const verbs = new Set([...regular.flatMap(englishForms), ...irregular]);

export const isSaying = (word: string): boolean => verbs.has(word);

export const sayingPhrases = [
  "(took|taken|takes) the floor",
  "(was|were|are|is) (also)? (of the view|concerned|in favour|of the opinion|in agreement|united|unanimous|divided)",
  "(gave|gives|give|giving|provided|provides|providing) (an|a|the|some|several|many)? (example|examples|account|overview|update|updates)",
  "(put|laid|placed) (emphasis|forward)",
  "(made|makes|making) (a|the|several)? (case|point|points|reference|proposal|proposals|plea|pledge|pledges)",
  "(saw|sees|took|takes|shared|raised) (the|a|an)? (view|need|merit|issue|position)",
];

const auxiliaries = new Set(
  wordsOf("had have has was were did made took gave held set began chose put saw met found built"),
);

/** Had, were, or a regular past. */
export const isPast = (word: string): boolean => auxiliaries.has(word) || /\p{L}{2}ed$/u.test(word);

const present = new Set(
  wordsOf(`face lack host remain need continue depend benefit rely receive send suffer struggle want know live seek enjoy
    deserve belong tend seem appear vary differ border export import`),
);

/** A verb in the present that says how the world is; "are developing" says what someone does. */
export function isGeneral(word: string, next = ""): boolean {
  if (word === "are" || word === "is") return !next.endsWith("ing") && !verbs.has(next);
  return present.has(word) || present.has(word.replace(/s$/u, ""));
}

const stop = new Set(
  wordsOf(`the a an this that these those some any no each every all both many most several few such of in on at by
  for from to with within without across into between among over under through about against and or but nor as than if
  while whereas is are was were be been being has have had do does did will would can could may might must shall should
  it its they their them he she his her we our you your who which what where when how why there here not also only more
  less one two three four five six seven eight nine ten so because since until`),
);
const pluralModifiers = new Set(
  wordsOf("rights nations overseas affairs workers women’s children’s migrants’ workers’"),
);
const adjectiveEnding = /(?:ous|less|ss|us|is|’s)$/u;

/** May come between "several" and "States": no function word, no plural noun. */
export const isModifier = (word: string): boolean =>
  /^\p{L}/u.test(word) &&
  !stop.has(word) &&
  (!word.endsWith("s") || adjectiveEnding.test(word) || pluralModifiers.has(word)) &&
  !(verbs.has(word) && /(?:ed|ing)$/u.test(word));
