import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { eachSubmittedVersion } from "~/domain/submission/receipt/each-submitted-version.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { acceptVersion } from "~/domain/screening/screening-acts.server";
import type { Actor } from "~/permission/actor";
import { action, loader } from "~/routes/respond/annexes";
import { signedIn } from "../given/actors";
import { openDraft, type OpenDraft } from "../given/open-draft";
import { entered } from "../given/respondents";
import { useDatabase } from "../support/database";
import { formRequest, routeContext, settle } from "../support/route-context";

export const pdf = "%PDF-1.7\nNational plan\n%%EOF\n";
export const visitor: Actor = { kind: "visitor" };

type Params = Record<string, string>;
type Asked = { actor?: Actor; request?: Request };

/** The address of an annex of the first version for everybody. */
export const published = (position = 1) => ({
  review: "ece-test",
  number: "1",
  version: "1",
  position: String(position),
});

export function withFile(fields: Params, content: string | null, name = "plan.pdf"): Request {
  const form = new FormData();
  for (const [key, value] of Object.entries({ intent: "add", title: "A plan", language: "en", ...fields }))
    form.append(key, value);
  form.append("file", new File(content === null ? [] : [content], content === null ? "" : name));
  return new Request("http://localhost/en/x", { method: "POST", body: form });
}

/** A draft with one answer to which files are attached, by the routes that do it; each test has a data folder of its own. */
export class AnnexesCase {
  readonly held = useDatabase();
  private opened: OpenDraft | null = null;
  private data = "";

  constructor() {
    beforeEach(async () => {
      this.data = mkdtempSync(path.join(tmpdir(), "rapporteur-annexes-"));
      this.opened = await openDraft(this.held);
      await saveAnswer(this.ctx(), { ...this.own(), ...entered("Words.") });
    });
    afterEach(() => {
      rmSync(this.data, { recursive: true });
    });
  }

  get draft(): OpenDraft {
    if (!this.opened) throw new Error("The draft is opened before each test");
    return this.opened;
  }

  own = () => ({ submissionId: this.draft.submissionId });
  settings = () => ({ databasePath: path.join(this.data, "database.db") });
  stored = () => (existsSync(path.join(this.data, "files")) ? readdirSync(path.join(this.data, "files")) : []);
  secretariat = () => signedIn({ staff: [{ reviewId: this.draft.people.review.id, role: "secretariat" }] });
  ctx = () => this.held.ctx({ actor: this.draft.people.focalPoint, now: new Date() });

  /** What a loader or action answers, as it is. */
  run = (route: unknown, params: Params, { actor = this.draft.people.focalPoint, request }: Asked = {}) => {
    const context = routeContext(this.held.database, { settings: this.settings(), actor, now: new Date() });
    const asked = request ?? new Request("http://localhost/en/x");
    return (route as (args: never) => Promise<unknown>)({
      request: asked,
      params: { lang: "en", ...params },
      context,
    } as never);
  };

  ask = (route: unknown, params: Params, asked: Asked = {}) => settle(() => this.run(route, params, asked));
  file = async (route: unknown, params: Params, actor?: Actor) =>
    (await this.run(route, params, actor ? { actor } : {})) as Response;
  textOf = async (route: unknown, params: Params, actor?: Actor) => (await this.file(route, params, actor)).text();
  shownBy = async <L>(route: L, params: Params, actor?: Actor) =>
    (await this.run(route, params, actor ? { actor } : {})) as L extends (...args: never[]) => infer R
      ? Awaited<R>
      : never;

  attach = (fields: Params = {}, content: string | null = pdf, name?: string) =>
    this.ask(action, this.own(), { request: withFile(fields, content, name) });
  act = (fields: Params) => this.ask(action, this.own(), { request: formRequest("/en/x", fields) });
  page = () => this.shownBy(loader, this.own());

  /** Lets the participants of these classes choose who reads their texts. */
  allow = (levelClasses: string[]) =>
    this.held.database.write((tx) =>
      tx.review.update({ where: { id: this.draft.people.review.id }, data: { levelClasses } }),
    );

  send = async () => {
    const { fingerprint } = await readOwnDraft(this.ctx(), { ...this.own(), language: "en" });
    return submitSubmission(this.ctx(), { ...this.own(), version: 1, fingerprint });
  };

  versionKey = async () => {
    const { id } = await this.held.database.read.submissionVersion.findFirstOrThrow();
    return { review: "ece-test", versionId: id };
  };

  publish = async () => {
    const ctx = this.held.ctx({ actor: this.secretariat(), now: new Date() });
    await acceptVersion(ctx, { ...(await this.versionKey()), publication: "now" });
  };

  /** Of each version that was sent, whether it is what its receipt states. */
  fits = async () => {
    const all: boolean[] = [];
    for await (const version of eachSubmittedVersion(this.held.database.read)) all.push(version.fits);
    return all;
  };
}
