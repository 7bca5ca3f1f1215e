import { wordsOf } from "./verb-forms";

const stems =
  wordsOf(`отме подчерк указ сообщ заяв выраз выраж напом призва призы предлож предлаг поддерж приветств раскритик критик
  соглас разде объяв объясн описа описы рассказ упомян упомин привел привод просил попрос прос высказ высказы счит
  полаг поясн уточн подтвер предупре предостер добав подня затрон коснул назва назы настаив обрат ссыла сослал
  рекоменд одобр возраз осуд доклад поблагодар благодар признав призна настоя выступ озвуч обсу предста констат
  информир подел обещ взял усомн спрос ответ говор сказ думал интерес ратова`);
const saying = new RegExp(
  `^(?:${stems.join("|")})\\p{L}*?(?:л|ла|ло|ли|лся|лась|лось|лись|ют|ют|ят|ут|ат|ются|ятся|ет|ит|ется)$`,
  "u",
);

export const isSaying = (word: string): boolean => saying.test(word);

/** A past tense or a short participle of the passive. */
export const isPast = (word: string): boolean =>
  word.length > 3 && /(?:л|ла|ло|ли|лся|лась|лось|лись|ен|ена|ено|ены|ан|ана|ано|аны|ят|ято|ята|яты)$/u.test(word);

/** A verb in the present, or a participle without "was": how the world is. */
export const isGeneral = (word: string): boolean =>
  !isSaying(word) && word.length > 3 && /(?:ют|ят|ут|ат|ет|ит|ены|аны|яты|уты)(?:ся)?$/u.test(word);

const notAdjectives = new Set(wordsOf("которые которых такие таких каких какие своих их все эти этих этой"));
const adjective = /(?:ые|ие|ых|их|ым|им|ыми|ими|ое|ее|ая|яя|ый|ий|ой|ого|его|ую|юю)(?:ся)?$/u;

/** An adjective or participle in any case. */
export const isModifier = (word: string): boolean =>
  word.length > 3 && adjective.test(word) && !notAdjectives.has(word) && !isSaying(word);
