import { instantOf, isTimeZone } from "~/language/zoned-time";
import { settingsSchemaOf } from "~/question-kinds/settings-register";
import { type Finding, findingsOfShape, type Path } from "./document-faults";
import { readPart } from "~/domain/review/meeting/meeting-parts";
import { storedNote } from "~/domain/review/notes/note-content";
import { faultsOfNote, wrongMarks } from "~/domain/review/notes/note-faults";
import { type DocumentInput, participantOf, type ReviewDocument } from "./review-document";

/** Values that occur twice in a list where each may occur once; `inner` leads from an item to its value. */
function repeated(values: readonly (string | number)[], path: Path, ...inner: string[]): Finding[] {
  const seen = new Set<string | number>();
  return values.flatMap((value, at) => {
    if (seen.has(value)) return [{ path: [...path, at, ...inner], key: "twice" as const, detail: String(value) }];
    seen.add(value);
    return [];
  });
}

function repeatedIn(document: ReviewDocument): Finding[] {
  const { sessions, questions, bodies, participants, documents, reports, languages } = document;
  const numbers = (items: readonly { number: number }[]) => items.map(({ number }) => number);
  const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key);
  return [
    ...repeated(languages, ["languages"]),
    ...repeated(numbers(sessions), ["sessions"], "number"),
    ...sessions.flatMap(({ objectives }, at) => repeated(objectives, ["sessions", at, "objectives"])),
    ...repeated(numbers(questions), ["questions"], "number"),
    ...repeated(keys(questions), ["questions"], "key"),
    ...repeated(
      bodies.map(({ slug }) => slug),
      ["bodies"],
      "slug",
    ),
    ...repeated(
      participants.map((one) => participantOf(one).participant),
      ["participants"],
    ),
    ...repeated(keys(documents), ["documents"], "key"),
    ...repeated(keys(reports), ["reports"], "key"),
    ...reports.flatMap(({ sections }, at) => repeated(keys(sections), ["reports", at, "sections"], "key")),
  ];
}

/** Each time is one that the clocks show, and they follow one another. */
export function findingsOfDates({ dates, timeZone }: Pick<ReviewDocument, "dates" | "timeZone">): Finding[] {
  if (!isTimeZone(timeZone)) return [{ path: ["timeZone"], key: "noTimeZone", detail: timeZone }];
  const { opens, closes, lateUntil, circulated, commentsUntil, meeting } = dates;
  const times = Object.entries({ opens, closes, lateUntil, circulated, commentsUntil });
  const wrong = times.flatMap(([name, wall]) =>
    wall !== undefined && instantOf(wall, timeZone) === null
      ? [{ path: ["dates", name], key: "noSuchTime" as const, detail: wall }]
      : [],
  );
  const after = (name: string, later: string | undefined, earlier: string | undefined): Finding[] =>
    later !== undefined && earlier !== undefined && later < earlier
      ? [{ path: ["dates", ...name.split(".")], key: "wrongOrder", detail: earlier }]
      : [];
  return [
    ...wrong,
    ...after("closes", closes, opens),
    ...after("lateUntil", lateUntil, closes),
    ...after("commentsUntil", commentsUntil, circulated),
    ...after("meeting.to", meeting?.to, meeting?.from),
  ];
}

/** A deadline of one participant is a time that the clocks show, later than that of the review. */
function findingsOfExtensions({ participants, dates, timeZone }: ReviewDocument): Finding[] {
  if (!isTimeZone(timeZone)) return [];
  return participants.flatMap((one, at): Finding[] => {
    const { extension } = participantOf(one);
    if (!extension) return [];
    const path = ["participants", at, "extension", "until"];
    if (instantOf(extension.until, timeZone) === null) return [{ path, key: "noSuchTime", detail: extension.until }];
    return extension.until > dates.closes ? [] : [{ path, key: "wrongOrder", detail: dates.closes }];
  });
}

/** Sessions and objectives that a question names are those of the review. */
function findingsOfQuestions({ questions, sessions }: ReviewDocument): Finding[] {
  return questions.flatMap(({ scope, session, objective }, at): Finding[] => {
    const wants = { "every-session": null, review: null, session, objective }[scope];
    if (wants === undefined) return [{ path: ["questions", at, scope], key: "noPlace", detail: scope }];
    const known = sessions.some(({ number }) => number === session);
    return scope === "session" && !known
      ? [{ path: ["questions", at, "session"], key: "unknownSession", detail: String(session) }]
      : [];
  });
}

/** What the kind of a question lets the secretariat choose, and another question under which it is shown. */
function findingsOfSettings({ questions }: ReviewDocument): Finding[] {
  return questions.flatMap(({ kind, settings, shownWhen }, at): Finding[] => {
    const parsed = settingsSchemaOf(kind).safeParse(settings ?? null, { reportInput: true });
    const wrong = parsed.success ? [] : findingsOfShape(parsed.error);
    const other = shownWhen && !questions.some(({ key }) => key === shownWhen.question);
    return [
      ...wrong.map((finding) => ({ ...finding, path: ["questions", at, "settings", ...finding.path] })),
      ...(other
        ? [
            {
              path: ["questions", at, "shownWhen", "question"],
              key: "unknownQuestion",
              detail: shownWhen.question,
            } as const,
          ]
        : []),
    ];
  });
}

function findingsOfOutlines({ reports, sessions }: ReviewDocument): Finding[] {
  return reports.flatMap(({ sections }, report) =>
    sections.flatMap(({ parent, generators = [] }, at): Finding[] => {
      const path = ["reports", report, "sections", at];
      const before = sections.slice(0, at).some(({ key }) => key === parent);
      const orphan: Finding[] =
        parent === undefined || before ? [] : [{ path: [...path, "parent"], key: "unknownSection", detail: parent }];
      const lost = generators.flatMap((generator, index): Finding[] =>
        generator.name === "session" && !sessions.some(({ number }) => number === generator.session)
          ? [{ path: [...path, "generators", index], key: "unknownSession", detail: String(generator.session) }]
          : [],
      );
      return [...orphan, ...lost];
    }),
  );
}

/** A session that a line of the register names is one of the review, and no two lines name the same. */
function findingsOfRegister({ documents, sessions }: ReviewDocument): Finding[] {
  const seen = new Set<number>();
  return documents.flatMap(({ session }, at): Finding[] => {
    if (session === undefined) return [];
    const finding = { path: ["documents", at, "session"], detail: String(session) };
    if (!sessions.some(({ number }) => number === session)) return [{ ...finding, key: "unknownSession" }];
    if (seen.has(session)) return [{ ...finding, key: "twice" }];
    seen.add(session);
    return [];
  });
}

function findingsOfRecord({ record, sessions }: ReviewDocument): Finding[] {
  const known = (number: number) => sessions.some((session) => session.number === number);
  const unknown = (number: number, ...path: Path): Finding[] =>
    known(number) ? [] : [{ path: ["record", ...path], key: "unknownSession", detail: String(number) }];
  return [
    ...(record?.sessions ?? []).flatMap(({ number }, at) => unknown(number, "sessions", at, "number")),
    ...(record?.parts ?? []).flatMap(({ part }, at) => {
      const read = readPart(part);
      return read?.kind === "session" ? unknown(read.session, "parts", at, "part") : [];
    }),
  ];
}

function findingsOfNotes({ sessions, languages: [original = "en", ...others] }: ReviewDocument): Finding[] {
  return sessions.flatMap(({ backgroundNote }, at): Finding[] => {
    if (!backgroundNote) return [];
    const path: Path = ["sessions", at, "backgroundNote"];
    const content = storedNote(backgroundNote, original);
    const places = content.footnotes.map((_, index) => index + 1);
    const wrong = Object.keys(wrongMarks(content, places)).map((field): Finding => {
      return { path: [...path, ...field.split("-")], key: "unknownFootnote" };
    });
    const stopped = faultsOfNote(content, [original, ...others]).some(({ stops }) => stops);
    return backgroundNote.published && stopped && wrong.length === 0
      ? [{ path: [...path, "published"], key: "noteUnfinished" }]
      : wrong;
  });
}

/** What the shape of a document cannot say: what occurs twice, times that do not follow one another, places that are not there. */
export function findingsOfDocument(document: ReviewDocument): Finding[] {
  return [
    ...repeatedIn(document),
    ...findingsOfDates(document),
    ...findingsOfExtensions(document),
    ...findingsOfQuestions(document),
    ...findingsOfSettings(document),
    ...findingsOfOutlines(document),
    ...findingsOfRegister(document),
    ...findingsOfRecord(document),
    ...findingsOfNotes(document),
  ];
}

/** Every participant that the document names, with the place of the name. */
export function namedParticipants(document: ReviewDocument): { slug: string; path: Path }[] {
  const { coChairs, sessions, participants, record } = document;
  const each = (slugs: readonly string[] | undefined, ...path: PropertyKey[]) =>
    (slugs ?? []).map((slug, at) => ({ slug, path: [...path, at] }));
  const speaking = (inputs: readonly DocumentInput[] | undefined, ...path: PropertyKey[]) =>
    (inputs ?? []).flatMap(({ participant, onBehalfOf }, at) => [
      { slug: participant, path: [...path, at, "participant"] },
      ...each(onBehalfOf, ...path, at, "onBehalfOf"),
    ]);
  return [
    ...coChairs.map(({ participant: slug }, at) => ({ slug, path: ["coChairs", at, "participant"] })),
    ...sessions.flatMap(({ organizers, speaker }, at) => [
      ...each(organizers, "sessions", at, "organizers"),
      ...(speaker ? [{ slug: speaker.participant, path: ["sessions", at, "speaker", "participant"] }] : []),
    ]),
    ...participants.map((one, at) => ({
      slug: participantOf(one).participant,
      path: ["participants", at, ...(typeof one === "string" ? [] : ["participant"])],
    })),
    ...each(record?.attendance, "record", "attendance"),
    ...(record?.parts ?? []).flatMap(({ attendance, inputs }, at) => [
      ...each(attendance, "record", "parts", at, "attendance"),
      ...speaking(inputs, "record", "parts", at, "inputs"),
    ]),
    ...(record?.sessions ?? []).flatMap(({ inputs, rightOfReply }, at) => [
      ...speaking(inputs, "record", "sessions", at, "inputs"),
      ...(rightOfReply ? [{ slug: rightOfReply, path: ["record", "sessions", at, "rightOfReply"] }] : []),
    ]),
  ];
}
