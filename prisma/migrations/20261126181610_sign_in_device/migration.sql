-- From where somebody is signed in, by the names of browser and system. Sign-ins that are open already have none.
ALTER TABLE "SignInSession" ADD COLUMN "browser" TEXT;
ALTER TABLE "SignInSession" ADD COLUMN "system" TEXT;
