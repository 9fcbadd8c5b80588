/** What a statement of where a package was built depends on. */
export interface ProvenanceQuestion {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether GitHub shows the repository to everybody; undefined where that is not known. */
  readonly isPublicOnGitHub: boolean | undefined;
  /** The package that is to be published. */
  readonly name: string;
  /** Its `repository` and `publishConfig.access`. */
  readonly repository: string | undefined;
  readonly access: string | undefined;
  /** Whether the registry is npm's own, which checks such statements and shows them. */
  readonly isNpmsOwnRegistry: boolean;
}

/**
 * Why a package is published without provenance; undefined where nothing stands against it. npm
 * refuses to publish with a statement that it cannot make, and the registry with one that does not
 * agree with the package, so all of it is looked at before.
 */
export function whyUnproven(question: ProvenanceQuestion): string | undefined {
  const builder = builderOf(question.environment);
  if (builder === undefined) return "this is no build on GitHub Actions or GitLab CI";
  if (!builder.hasToken) return builder.tokenAdvice;
  if (!question.isNpmsOwnRegistry) return "only npm's own registry takes it";
  return builder.isPublic(question)
    ? packageProblem(question, builder)
    : "the source is not public";
}

interface Builder {
  readonly hasToken: boolean;
  readonly tokenAdvice: string;
  /** `acme/intercom` */
  readonly source: string | undefined;
  readonly isPublic: (question: ProvenanceQuestion) => boolean;
}

function builderOf(environment: ProvenanceQuestion["environment"]): Builder | undefined {
  if (environment.GITHUB_ACTIONS === "true") {
    return {
      hasToken: Boolean(environment.ACTIONS_ID_TOKEN_REQUEST_URL),
      tokenAdvice: "the workflow lacks the permission `id-token: write`",
      source: environment.GITHUB_REPOSITORY,
      isPublic: ({ isPublicOnGitHub }) => isPublicOnGitHub !== false,
    };
  }
  if (environment.GITLAB_CI !== "true") return undefined;
  return {
    hasToken: Boolean(environment.SIGSTORE_ID_TOKEN),
    tokenAdvice: "the job lacks the token SIGSTORE_ID_TOKEN, under `id_tokens`",
    source: environment.CI_PROJECT_PATH,
    isPublic: () => environment.CI_PROJECT_VISIBILITY === "public",
  };
}

function packageProblem(
  { name, repository, access }: ProvenanceQuestion,
  { source }: Builder,
): string | undefined {
  if (repository === undefined) return "`package.repository` is not set";
  if (source !== undefined && !isAt(repository, source)) {
    return `\`package.repository\` is ${repository}, and this is built from ${source}`;
  }
  const isPublic = access === "public" || (access === undefined && !name.startsWith("@"));
  return isPublic ? undefined : '`package.access` is not "public"';
}

/** `git+https://github.com/acme/intercom.git` is at `acme/intercom`; hosts ignore the case. */
function isAt(repository: string, source: string): boolean {
  const path = repository.replace(/^git\+/, "").replace(/(?:\.git)?\/?$/, "");
  return path.toLowerCase().endsWith(`/${source.toLowerCase()}`);
}
