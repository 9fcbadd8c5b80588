import { expect, it } from "vitest";
import { type ProvenanceQuestion, whyUnproven } from "../../generator/publish/provenance.js";

const GITHUB: ProvenanceQuestion = {
  environment: {
    GITHUB_ACTIONS: "true",
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example",
    GITHUB_REPOSITORY: "acme/intercom",
  },
  isPublicOnGitHub: true,
  name: "@acme/intercom",
  repository: "git+https://github.com/Acme/intercom.git",
  access: "public",
  isNpmsOwnRegistry: true,
};

const GITLAB: ProvenanceQuestion = {
  ...GITHUB,
  environment: {
    GITLAB_CI: "true",
    SIGSTORE_ID_TOKEN: "token",
    CI_PROJECT_PATH: "acme/sdk/intercom",
    CI_PROJECT_VISIBILITY: "public",
  },
  isPublicOnGitHub: undefined,
  repository: "git+https://gitlab.example/acme/sdk/intercom.git",
};

it.each([
  ["GitHub Actions", GITHUB],
  ["GitHub Actions, without the event", { ...GITHUB, isPublicOnGitHub: undefined }],
  [
    "a package without a scope, which is always public",
    { ...GITHUB, name: "a", access: undefined },
  ],
  ["GitLab CI", GITLAB],
])("proves on %s", (_, question) => {
  expect(whyUnproven(question)).toBeUndefined();
});

it.each<[string, Partial<ProvenanceQuestion>, string]>([
  ["on a desk", { environment: {} }, "no build on GitHub Actions"],
  [
    "without the right to a token",
    { environment: { ...GITHUB.environment, ACTIONS_ID_TOKEN_REQUEST_URL: "" } },
    "id-token: write",
  ],
  ["from a private repository", { isPublicOnGitHub: false }, "not public"],
  ["without a repository", { repository: undefined }, "`package.repository` is not set"],
  [
    "from another repository",
    { repository: "git+https://github.com/else/intercom.git" },
    "built from acme/intercom",
  ],
  [
    "from a repository whose name only ends so",
    { repository: "git+https://github.com/not-acme/intercom.git" },
    "built from acme/intercom",
  ],
  ["in a scope that is private by default", { access: undefined }, "`package.access`"],
  ["as a restricted package", { access: "restricted" }, "`package.access`"],
  ["to a registry of one's own", { isNpmsOwnRegistry: false }, "npm's own registry"],
])("does not prove %s, and says why", (_, difference, why) => {
  expect(whyUnproven({ ...GITHUB, ...difference })).toContain(why);
});

it.each<[string, Readonly<Record<string, string>>, string]>([
  ["without a token", { SIGSTORE_ID_TOKEN: "" }, "SIGSTORE_ID_TOKEN"],
  ["from an internal project", { CI_PROJECT_VISIBILITY: "internal" }, "not public"],
])("does not prove on GitLab %s", (_, difference, why) => {
  const environment = { ...GITLAB.environment, ...difference };
  expect(whyUnproven({ ...GITLAB, environment })).toContain(why);
});
