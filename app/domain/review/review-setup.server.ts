import type { ReadClient, Reader, WriteTransaction } from "~/db/types";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";

/**
 * The set-up of a review: what its secretariat decided before it opened. Read once and kept in memory under the revision
 * that the database counts up with every change of it (triggers of the migration setup_revision), so that a page or a
 * save needs no query for it: the revision comes with a row that is read anyway.
 */
export type ReviewSetup = Awaited<ReturnType<typeof loadSetup>>;

/** What names a set-up: both columns of `Review`. */
export type SetupKey = { id: string; setupRevision: number };

const latest = { orderBy: { version: "desc" }, take: 1 } as const;

async function loadSetup(reader: Reader, reviewId: string) {
  const review = await reader.review.findUniqueOrThrow({
    where: { id: reviewId },
    include: {
      sessions: {
        orderBy: { number: "asc" },
        include: { objectives: { orderBy: { objectiveNumber: "asc" }, include: { objective: true } } },
      },
      questions: { orderBy: { number: "asc" }, include: { versions: latest } },
    },
  });
  const sessions = review.sessions.map(({ id, number, label, objectives }) => ({
    id,
    number,
    label,
    objectives: objectives.map(({ objective }) => objective),
  }));
  const questions = review.questions.flatMap(({ versions: [version], ...question }) =>
    version ? [{ ...question, version }] : [],
  );
  return { ...review, sessions, questions };
}

/** As many reviews as are likely to be open at once, with their texts in every language. */
const mostKept = 20;
const kept = new Map<string, { revision: number; setup: Promise<ReviewSetup> }>();

function keep(id: string, entry: { revision: number; setup: Promise<ReviewSetup> }): void {
  kept.delete(id);
  kept.set(id, entry);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

function known({ id, setupRevision }: SetupKey): Promise<ReviewSetup> | null {
  const entry = kept.get(id);
  return entry?.revision === setupRevision ? entry.setup : null;
}

/** The set-up of a review for a command: what a transaction reads may never be committed, and is not kept. */
export async function setupInTransaction(tx: WriteTransaction, key: SetupKey): Promise<ReviewSetup> {
  return known(key) ?? loadSetup(tx, key.id);
}

/** The set-up of a review at a revision. */
export async function reviewSetup(reader: ReadClient, key: SetupKey): Promise<ReviewSetup> {
  const there = known(key);
  if (there) return there;
  const { id, setupRevision } = key;
  const setup = loadSetup(reader, id);
  keep(id, { revision: setupRevision, setup });
  setup.catch(() => kept.delete(id));
  return setup;
}

export type SetupQuestion = {
  id: string;
  number: number;
  /** Null: put in every session. */
  sessionId: string | null;
  versionId: string;
  label: ReadText;
  stateText: ReadText;
  stakeholderText: ReadText;
  guidance: ReadText;
};

export type SetupSession = {
  id: string;
  number: number;
  label: ReadText;
  objectives: { number: number; label: ReadText }[];
  /** Those that are put in this session, in their order. */
  questions: SetupQuestion[];
};

/** The set-up as a page shows it: its texts in one language. */
export type SetupInLanguage = { title: ReadText; shortTitle: ReadText; sessions: SetupSession[] };

const inLanguages = new WeakMap<ReviewSetup, Map<Language, SetupInLanguage>>();

function readSetup(setup: ReviewSetup, language: Language): SetupInLanguage {
  const read = (text: unknown) => readText(text, language);
  const questions = setup.questions.map(({ id, number, sessionId, version }) => ({
    id,
    number,
    sessionId,
    versionId: version.id,
    label: read(version.label),
    stateText: read(version.stateText),
    stakeholderText: read(version.stakeholderText),
    guidance: read(version.guidance),
  }));
  return {
    title: read(setup.title),
    shortTitle: read(setup.shortTitle),
    sessions: setup.sessions.map(({ id, number, label, objectives }) => ({
      id,
      number,
      label: read(label),
      objectives: objectives.map((objective) => ({ number: objective.number, label: read(objective.label) })),
      questions: questions.filter(({ sessionId }) => sessionId === null || sessionId === id),
    })),
  };
}

/** The texts of the set-up in one language, each falling back where it has no version of its own. */
export function setupInLanguage(setup: ReviewSetup, language: Language): SetupInLanguage {
  const known = inLanguages.get(setup) ?? new Map<Language, SetupInLanguage>();
  inLanguages.set(setup, known);
  const read = known.get(language) ?? readSetup(setup, language);
  known.set(language, read);
  return read;
}
