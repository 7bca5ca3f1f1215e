import type http from "node:http";
import type { Respondent } from "../bench/volume.mjs";
import { sendForm } from "../bench/load.mjs";
import type { RunningServer } from "../support/server.mjs";
import type { Acknowledged } from "./examine";

type People = {
  agent: http.Agent;
  /** Each saves the same answer again and again. */
  people: Respondent[];
  /** Each submits once. */
  waiting: Respondent[];
};

const longestWait = 20_000;
const ignore = () => undefined;
const pathOf = ({ submissionId }: Respondent) => `/en/respond/${submissionId}`;

/** People who write to a server until it ends, and what it acknowledged. */
export function createWriters({ agent, people, waiting }: People) {
  const acknowledged: Acknowledged = { saves: new Map(), submissions: new Set() };
  let writes = 0;
  let onWrite: () => void = ignore;
  let turn = 0;

  const acknowledge = () => {
    writes += 1;
    onWrite();
  };

  /** Saves ever new words until the server is dead; what it answered with a revision is acknowledged. */
  const keepSaving = async (server: RunningServer, person: Respondent): Promise<void> => {
    for (;;) {
      turn += 1;
      const known = acknowledged.saves.get(person.answerId) ?? { revision: 1, text: "" };
      const form = { language: "en", text: `Words ${turn} of ${person.submissionId}`, revision: known.revision };
      const cookie = person.cookies[turn % person.cookies.length] ?? "";
      const url = `${server.url}${pathOf(person)}/sessions/1/questions/1/save`;
      const { status } = await sendForm(agent, url, { cookie, form });
      if (status === 200) {
        acknowledged.saves.set(person.answerId, { revision: known.revision + 1, text: form.text });
        acknowledge();
      } else if (status === 409) {
        // Saved just before a kill, the answer lost on the way: the next save starts from that revision.
        acknowledged.saves.set(person.answerId, { ...known, revision: known.revision + 1 });
      }
    }
  };

  /** Submits one draft after the other until the server is dead. */
  const keepSubmitting = async (server: RunningServer): Promise<void> => {
    for (let person = waiting.pop(); person; person = waiting.pop()) {
      const form = { version: 1, fingerprint: person.fingerprint };
      const cookie = person.cookies[0] ?? "";
      const { status } = await sendForm(agent, `${server.url}${pathOf(person)}/check`, { cookie, form });
      if (status === 302) {
        acknowledged.submissions.add(person.submissionId);
        acknowledge();
      }
    }
  };

  return {
    acknowledged,
    writes: () => writes,
    /** Resolves when `count` more writes are acknowledged, or after a while where the machine is too slow for that. */
    afterWrites: (count: number): Promise<void> => {
      const target = writes + count;
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, longestWait);
        onWrite = () => {
          if (writes < target) return;
          clearTimeout(timer);
          resolve();
        };
      });
    },
    /** Resolves when the server is dead and nobody writes any more. */
    write: async (server: RunningServer): Promise<void> => {
      const load = [
        ...people.map((person) => keepSaving(server, person)),
        keepSubmitting(server),
        keepSubmitting(server),
      ];
      await Promise.all(load.map((one) => one.catch(ignore)));
    },
  };
}
