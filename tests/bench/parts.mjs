// The parts of the benchmark, each on a database and a server of its own.
import http from "node:http";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { addAuditEvents } from "./audit-events.mjs";
import { get, signIn } from "../support/client.mjs";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { journeys, waysToAnswer } from "./journey.mjs";
import { costing, openPage, readLoad, sendForm, summarize, workLoad } from "./load.mjs";
import { head, line, row, title } from "./print.mjs";
import { profile } from "./profile.mjs";
import { signInTimes } from "./sign-in.mjs";
import { addLongReport, addPublishedAnswers, addRespondents, inventedText } from "./volume.mjs";
import { weigh } from "./weight.mjs";

const clientCounts = [1, 8, 32];
const demo = "/en/reviews/ece-demo";
const done = "/en/reviews/ece-2024";

/** A seeded database to which `fill` adds volume, then a server on it. */
async function withServer(fill, use) {
  const folder = newDataFolder();
  try {
    await (await startServer({ folder })).stop();
    const filled = await fill(path.join(folder, "rapporteur.db"));
    const server = await startServer({ folder });
    try {
      await use({ server, filled, password: demonstrationPassword(folder) });
    } finally {
      await server.stop();
    }
  } finally {
    removeDataFolder(folder);
  }
}

async function measureReads(server, pages, { seconds, cookie }) {
  for (const [name, address] of pages) {
    const { status } = await get(server.url, address, cookie);
    if (status !== 200) throw new Error(`${address} answered ${status}`);
    for (const clients of clientCounts) {
      const load = () => readLoad(server.url + address, { clients, seconds, cookie });
      row(name, clients, await costing(server, load));
    }
  }
}

async function read({ seconds }) {
  await withServer(
    () => null,
    async ({ server, password }) => {
      head("Published pages, anonymous reader");
      const published = [
        ["home", "/en"],
        ["review", done],
        ["submission", `${done}/submissions/1`],
        ["report", `${done}/report`],
      ];
      await measureReads(server, published, { seconds });
      head("Pages of a signed-in user, rendered for each request");
      const cookie = await signIn(server.url, "reviewer-1@demo.example", password);
      const private_ = [
        ["published submission", `${done}/submissions/1`],
        ["coding: my texts", "/en/coding/ece-2024"],
        ["coding: excerpts", "/en/coding/ece-2024/excerpts"],
      ];
      await measureReads(server, private_, { seconds, cookie });
      line(`ready ${Math.round(server.readyAfter)} ms after the start of the process`);
    },
  );
}

const answerPath = ({ submissionId }) => `/en/respond/${submissionId}/sessions/1/questions/1`;
const inLanguage = (address, language) => address.replace(/^\/en/, `/${language}`);
const submitForm = ({ fingerprint }) => ({ version: 1, fingerprint });

function autosaver(server, people, agent) {
  const revisions = new Map(people.map((person) => [person, 1]));
  return async (client, turn) => {
    const person = people[client];
    const revision = revisions.get(person);
    const form = {
      language: "en",
      text: `${inventedText(client, "en")} ${turn}`,
      revision,
    };
    const cookie = person.cookies[turn % person.cookies.length];
    const { status } = await sendForm(agent, `${server.url}${answerPath(person)}/save`, { cookie, form });
    if (status >= 400) throw new Error(`autosave answered ${status}`);
    revisions.set(person, revision + 1);
    return true;
  };
}

async function write({ seconds }) {
  for (const clients of clientCounts) {
    await withServer(
      (file) => ({
        // Enough colleagues for each draft that the limit of five writes a second for each person is never met.
        writers: addRespondents(file, clients, { from: 500_000, sessions: Math.ceil(800 / clients) }),
        submitters: addRespondents(file, 400 * seconds, { from: 600_000 }),
      }),
      async ({ server, filled }) => {
        head(`Writes, ${clients} clients`);
        const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
        const save = autosaver(server, filled.writers, agent);
        row("autosave", clients, await costing(server, () => workLoad(save, { clients, seconds })));
        const waiting = [...filled.submitters];
        const submit = async () => {
          const person = waiting.pop();
          if (!person) return false;
          const address = `${server.url}/en/respond/${person.submissionId}/check`;
          const [cookie] = person.cookies;
          const { status } = await sendForm(agent, address, { cookie, form: submitForm(person) });
          if (status !== 302) throw new Error(`submit answered ${status}`);
          return true;
        };
        row("submit", clients, await costing(server, () => workLoad(submit, { clients, seconds })));
        agent.destroy();
      },
    );
  }
}

async function journey({ seconds }) {
  head(
    "Complete journeys: five answers opened, written, checked and submitted; a question a page 14 requests, a session 6",
  );
  for (const [way, answer] of Object.entries(waysToAnswer)) {
    for (const clients of clientCounts) {
      await withServer(
        (file) => addRespondents(file, 250 * seconds, { from: 700_000, sessions: 2 }),
        async ({ server, filled }) => {
          const load = () => workLoad(journeys(server.url, filled, answer), { clients, seconds });
          row(`a ${way} a page`, clients, await costing(server, load));
        },
      );
    }
  }
}

/**
 * An editor as the page makes them: saved two to eight seconds after the key before, on another page every half minute.
 * Beginnings are spread.
 */
function editing(server, people) {
  const agent = new http.Agent({ keepAlive: true });
  const save = autosaver(server, people, agent);
  const times = { save: [], page: [] };
  const timed = async (name, act) => {
    const before = performance.now();
    await act();
    times[name].push(performance.now() - before);
  };
  const work = async (client, turn) => {
    await pause((turn === 0 ? 0 : 2000) + ((client * 397 + turn * 911) % 6000));
    await timed("save", () => save(client, turn));
    if (turn % 6 !== client % 6) return true;
    const [cookie] = people[client].cookies;
    await timed("page", () => openPage(agent, server.url + answerPath(people[client]), { cookie }));
    return true;
  };
  return { work, times };
}

async function editors({ seconds }) {
  const clients = 100;
  const measured = Math.max(30, seconds * 5);
  await withServer(
    (file) => addRespondents(file, clients, { from: 800_000 }),
    async ({ server, filled }) => {
      head(`A hundred editors for ${measured} s: each saves every 2 to 8 s and opens a page every sixth time`);
      const { work, times } = editing(server, filled);
      let failed = 0;
      const load = async () => {
        const result = await workLoad(work, { clients, seconds: measured });
        failed = result.failed;
        return result;
      };
      const { cpu, memory, statements } = await costing(server, load);
      for (const [name, taken] of Object.entries(times)) {
        row(name, clients, { ...summarize(taken, measured, failed), cpu, statements, memory });
      }
    },
  );
}

async function audit({ seconds }) {
  const events = 100_000;
  await withServer(
    (file) => addAuditEvents(file, events),
    async ({ server, filled: submission, password }) => {
      head(`The record of actions with ${events.toLocaleString("en")} events more, rendered for each request`);
      const cookie = await signIn(server.url, "secretariat@demo.example", password);
      const own = "/en/secretariat/ece-demo/audit";
      const pages = [
        ["first page", own],
        ["in the middle", `${own}?before=${events / 2}`],
        ["screening alone", `${own}?what=screening`],
        ["one submission", `${own}?object=Submission:${submission}`],
      ];
      await measureReads(server, pages, { seconds, cookie });
    },
  );
}

async function list({ seconds }) {
  for (const answers of [1000, 10_000, 100_000]) {
    await withServer(
      (file) => addPublishedAnswers(file, answers),
      async ({ server, password }) => {
        head(`Lists over ${answers.toLocaleString("en")} published answers, rendered for each request`);
        const cookie = await signIn(server.url, "secretariat@demo.example", password);
        const pages = [
          ["submissions, first page", `${demo}/submissions`],
          [
            "submissions, in the middle, in French",
            `/fr/reviews/ece-demo/submissions?page=${Math.ceil(answers / 1000)}`,
          ],
          ["submissions in Russian on objective 8", `${demo}/submissions?language=ru&objective=8`],
          ["submissions by date", `${demo}/submissions?sort=date`],
          ["session", `${demo}/sessions/2`],
          ["coding: texts", "/en/coding/ece-demo"],
          ["coding: texts nobody coded, in Russian", "/ru/coding/ece-demo?show=uncoded&language=ru&page=4"],
          ["coding: excerpts", "/en/coding/ece-demo/excerpts?session=2"],
          ["coding: evidence", "/en/coding/ece-demo/evidence"],
          ["screening queue", "/en/screening/ece-demo"],
          ["secretariat", "/en/secretariat/ece-demo"],
        ];
        await measureReads(server, pages, { seconds, cookie });
      },
    );
  }
}

async function csv({ seconds }) {
  await withServer(
    (file) => addPublishedAnswers(file, 50_000, 5),
    async ({ server }) => {
      head("Lists as CSV, 10,000 submissions of five answers");
      for (const [name, address] of [
        ["submissions as CSV", `${demo}/submissions.csv`],
        ["answers as CSV", `${demo}/answers.csv`],
      ]) {
        const agent = new http.Agent({ keepAlive: true });
        const fetchFile = async () => {
          const { status } = await openPage(agent, server.url + address, { cookie: "" });
          if (status !== 200) throw new Error(`${address} answered ${status}`);
          return true;
        };
        row(name, 1, await costing(server, () => workLoad(fetchFile, { clients: 1, seconds })));
        agent.destroy();
      }
    },
  );
}

async function report({ seconds }) {
  await withServer(
    (file) => addLongReport(file, 200),
    async ({ server, filled }) => {
      head(`Report of ${filled} paragraphs`);
      const files = ["docx", "html", "json"].map((format) => [format, `${done}/report/${format}`]);
      await measureReads(server, files, { seconds });
    },
  );
}

async function weight() {
  await withServer(
    (file) => addRespondents(file, 1),
    async ({ server, filled: [person] }) => {
      title("Weight of a first visit, kB as transferred");
      const pages = ["en", "fr", "ru"].flatMap((language) => [
        [`${language}: the respondent's page`, inLanguage(answerPath(person), language), person.cookies[0]],
        [`${language}: published submission`, inLanguage(`${done}/submissions/1`, language)],
        [`${language}: published report`, inLanguage(`${done}/report`, language)],
      ]);
      for (const [name, address, cookie] of pages) {
        const { requests, ...kinds } = await weigh(server.url, address, cookie);
        const parts_ = Object.entries(kinds).map(([kind, kB]) => `${kind} ${kB.toFixed(1)}`);
        line(`${name.padEnd(28)}${parts_.join(", ")}; ${requests} requests without fonts`);
      }
    },
  );
}

export const parts = {
  read,
  write,
  journey,
  profile,
  editors,
  audit,
  list,
  csv,
  report,
  weight,
  "sign-in": signInTimes,
};
