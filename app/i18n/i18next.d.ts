import "i18next";
import type common from "../../locales/en/common.json";
import type error from "../../locales/en/error.json";
import type account from "../../locales/en/account.json";
import type people from "../../locales/en/people.json";
import type meeting from "../../locales/en/meeting.json";
import type administration from "../../locales/en/administration.json";
import type retention from "../../locales/en/retention.json";
import type audit from "../../locales/en/audit.json";
import type access from "../../locales/en/access.json";
import type review from "../../locales/en/review.json";
import type session from "../../locales/en/session.json";
import type participant from "../../locales/en/participant.json";
import type participation from "../../locales/en/participation.json";
import type registration from "../../locales/en/registration.json";
import type objective from "../../locales/en/objective.json";
import type submission from "../../locales/en/submission.json";
import type respond from "../../locales/en/respond.json";
import type receipt from "../../locales/en/receipt.json";
import type setup from "../../locales/en/setup.json";
import type sessions from "../../locales/en/sessions.json";
import type questions from "../../locales/en/questions.json";
import type outline from "../../locales/en/outline.json";
import type screening from "../../locales/en/screening.json";
import type coding from "../../locales/en/coding.json";
import type coverage from "../../locales/en/coverage.json";
import type report from "../../locales/en/report.json";
import type drafting from "../../locales/en/drafting.json";
import type secretariat from "../../locales/en/secretariat.json";
import type notification from "../../locales/en/notification.json";
import type about from "../../locales/en/about.json";

/** Keys of messages are typed after the English files. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      common: typeof common;
      error: typeof error;
      account: typeof account;
      access: typeof access;
      administration: typeof administration;
      audit: typeof audit;
      retention: typeof retention;
      people: typeof people;
      meeting: typeof meeting;
      review: typeof review;
      session: typeof session;
      participant: typeof participant;
      participation: typeof participation;
      registration: typeof registration;
      objective: typeof objective;
      submission: typeof submission;
      respond: typeof respond;
      receipt: typeof receipt;
      setup: typeof setup;
      sessions: typeof sessions;
      questions: typeof questions;
      outline: typeof outline;
      screening: typeof screening;
      coding: typeof coding;
      coverage: typeof coverage;
      report: typeof report;
      drafting: typeof drafting;
      secretariat: typeof secretariat;
      notification: typeof notification;
      about: typeof about;
    };
  }
}
