import type { ClaimForms, ClaimNoun, ScaleWord } from "./claim-forms";
import { isGeneral, isModifier, isPast, isSaying, sayingPhrases } from "./english-verbs";
import { countTo99, wordsOf } from "./verb-forms";

const small = wordsOf(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`);
const tens = wordsOf("twenty thirty forty fifty sixty seventy eighty ninety");
export const englishNumerals = countTo99(small, tens, (ten, unit) => [`${ten}-${unit}`, `${ten} ${unit}`]);

const noun = (subject: ClaimNoun["subject"], singular: string, more: Partial<ClaimNoun> = {}): ClaimNoun => {
  const plural = singular.endsWith("y") ? `${singular.slice(0, -1)}ies` : `${singular}s`;
  return {
    subject,
    singular: singular.toLowerCase(),
    plural: plural.toLowerCase(),
    one: singular,
    many: plural,
    ...more,
  };
};
const body = "(organization|organisation)";
const bodies = "(organizations|organisations)";

export const englishNouns: readonly ClaimNoun[] = [
  noun("states", "State", { singular: "state (party)?", plural: "states (parties)?" }),
  noun("states", "member State"),
  ...["country", "member country", "Government", "ministry", "minister", "ambassador"].map((word) =>
    noun("states", word),
  ),
  noun("states", "government representative", {
    singular: "(member)? (state|government) (representative|official|delegate)",
    plural: "(member)? (state|states|government) (representatives|officials|delegates)",
  }),
  noun("un-entities", "United Nations entity", {
    singular: "(un|united nations) (system)? (entity|agency|body|organization)",
    plural: "(un|united nations) (system)? (entities|agencies|bodies|organizations|organisations|partners|programmes)",
  }),
  noun("stakeholders", "stakeholder"),
  noun("stakeholders", "civil society organization", {
    singular: `civil society (${body.slice(1, -1)}|actor|representative|group)`,
    plural: `civil society (${bodies.slice(1, -1)}|actors|representatives|groups)`,
  }),
  noun("stakeholders", "trade union", {
    singular: "trade union (representative)?",
    plural: "(trade unions|unions|trade union representatives|union representatives|trade union federations)",
  }),
  noun("stakeholders", "organization", { singular: body, plural: bodies }),
  ...["NGO", "CSO", "association", "employer", "academic", "parliamentarian"].map((word) => noun("stakeholders", word)),
  noun("stakeholders", "civil society organization", { singular: "civil society", plural: "civil society" }),
  ...[
    ...["speaker", "participant", "delegation", "delegate", "representative", "respondent", "panellist", "panelist"],
    ...["discussant", "contributor", "attendee", "intervention", "presenter"],
  ].map((word) => noun("speakers", word)),
];

const simple: Record<ScaleWord, string> = {
  one: "one",
  some: "some",
  several: "several",
  many: "many",
  most: "most",
  all: "all",
};

const majority = "(large|vast|great|overwhelming|broad|huge|clear|wide|considerable)";

export const englishClaims: ClaimForms = {
  quantities: {
    one: ["only? one", "a single"],
    some: ["(some|certain)", "a few", "a (small|limited) number of", "one or two"],
    several: ["several", "a number of", "quite a few", "a series of"],
    many: [
      "(so|very|as)? (many|numerous|countless)",
      "a (great|good) (many|deal)",
      "many , if not (most|all) ,",
      "many if not (most|all)",
      "(a|an) (very)? (large|significant|substantial|high|considerable|great|growing|increasing) number of",
      "large numbers of",
    ],
    most: ["most", "the (bulk|most) of"],
    all: ["all", "each", "every", "each and every", "the totality of", "the entirety of"],
    few: ["(very|only)? few", "a handful of", "only a (few|handful of)", "a couple of"],
    various: [
      "(various|multiple|diverse|different)",
      "a (wide|broad|whole)? (range|variety|multitude|diversity|array) of",
    ],
    group: ["a (small|large|broad|cross-regional)? (group|coalition|cluster) of"],
    others: ["others", "(some)? other"],
    both: ["both"],
    half: ["(one|a)? half (of)?", "(one in two|every second|every other)"],
    third: ["(a|one) third of", "one in three"],
    quarter: ["(a|one) quarter of", "one in four"],
    "two-thirds": ["two thirds of", "two-thirds of"],
    "three-quarters": ["three quarters of", "three-quarters of"],
    minority: ["one in (five|six|seven|eight|nine|ten)", "(a|the) (small)? minority of"],
    majority: ["(a|the) (simple|clear|narrow)? majority of", "majority of"],
    "large-majority": [`(a|an|the) ${majority} majority of`],
    "nearly-all": ["(nearly|almost|virtually|practically) (all|every)", "all but (one|two|three|a few)"],
    "not-all": ["not (all|every)"],
    dozens: ["dozens of", "scores of"],
    broad: [],
  },
  numerals: englishNumerals,
  roundNumerals: [
    ["a dozen", 12],
    ["half a dozen", 6],
    ["two dozen", 24],
  ],
  approximations: {
    "at-least": ["at least", "(no|not) (fewer|less) than", "as many as", "a minimum of"],
    over: ["over", "(more|greater) than", "above", "in excess of", "upwards of"],
    nearly: ["(nearly|almost)", "close to", "just under"],
    under: ["(fewer|less) than", "under", "below"],
    about: ["(about|around|approximately|roughly|some|circa)"],
    "up-to": ["up to", "at most", "no more than"],
  },
  perCent: ["per cent", "percent", "%"],
  links: ["(of|out of) (the|these|those|its|their|our|all)?", "(the|these|those)"],
  agreements: [
    ["broad", "(broad|wide|general|widespread|strong|wide-ranging) (agreement|support|consensus|recognition|backing)"],
    ["all", "(unanimous|full) (agreement|support|consensus|backing)"],
  ],
  pronouns: ["of (them|these|those|whom)"],
  nouns: englishNouns,
  isModifier,
  determiners: ["(the|these|those)"],
  membersOf: ["(of|from) (the|several|various)?"],
  together: ["(and|or) (other|relevant)?", "as well as (other|relevant)?", ", as well as (other|relevant)?"],
  places: [
    "of (origin|destination|transit|return|residence|employment|nationality|departure|arrival|asylum)",
    "(office|offices|team|teams|service|services|speaker|speakers|programme|programmes|report|reports)",
  ],
  otherWholes: ["of the (united nations|world|african union|council of europe)", "worldwide"],
  beforeVerb: [
    "(also|further|furthermore|again|therefore|thus|both|then|still|all|each|nevertheless|instead|too|even|jointly|similarly)",
    "(have|has|had|having|did|do|does|not|been|would|wished|wanted|to|like)",
    "(particularly|strongly|explicitly|repeatedly|consistently|especially|additionally|rightly|publicly|openly|equally)",
    "in turn",
    ", however ,",
    ", in particular ,",
    ", too ,",
  ],
  isSaying,
  saying: sayingPhrases,
  isPast,
  duties: [
    "(must|should|shall|ought|may|can|cannot|could|might|need|needs|needed)",
    "(have|has|had) to",
    "(have|has|had) (a|an|the) (duty|obligation|responsibility|right)",
    "(is|are|was|were|be|been) (strongly|also|further)? (encouraged|urged|invited|required|obliged|bound|called|requested|expected|asked|advised|obligated|reminded)",
    "to",
  ],
  isGeneral,
  attributes: ["(from|in|of|across|representing|participating|present|that|who|which|with|including)"],
  openers: [
    "(while|whereas|whilst|although|but|though|yet|moreover|furthermore|finally|similarly|likewise|overall|thus)",
    "(nevertheless|nonetheless|consequently|additionally|however|therefore|only|not)",
    "in addition",
    "for (example|instance)",
  ],
  joiners: ["(and|or|as|when|since|because|then|also|today)", ","],
  subordinators: ["(that|whether|how|if|why|which|whom|where|what|whose|until|unless)"],
  sources: [
    "according to",
    "(in|from)? (the)? (view|views|opinion|opinions|words|eyes|experience) of",
    "(amongst|echoed by|shared by)",
  ],
  openingSources: ["for"],
  contributions: [
    "(submissions|statements|interventions|contributions|proposal|proposals|concern|concerns) (of|by|from)",
    "(request|requests|suggestion|suggestions|support|remarks|comments|reports|reservations|representatives) (of|by|from)",
    "(agreement|consensus|support|convergence) (among|amongst|from|by)",
    "(priority|theme|concern|challenge|issue|question|problem|subject) (for|of|to|among)",
  ],
  agents: ["by"],
  prepositions: [
    "(in|across|within|from|to|into|between|towards|toward|on|at|about|against|outside|over|of|through|throughout)",
    "(for|with|among|amongst|by|without|beyond|around|near|via|under|inside|onto|upon|per|than|including)",
  ],
  verbFirst: false,
  abbreviations: wordsOf("mr ms mrs dr no nos st h.e e.g i.e cf para paras vs art vol p pp"),
  proposal: (quantity, { one, many }) => {
    if (quantity === "one" || quantity === 1) return `one ${one}`;
    if (quantity === "all" || typeof quantity !== "number") return `${simple[quantity]} ${many}`;
    return `${quantity < 10 ? (small[quantity - 1] ?? quantity) : quantity} ${many}`;
  },
};
