import { entry } from "./entry.js";

/** Codes of a download: a description that does not arrive, or not whole. */
export const downloadEntries = {
  "download-failed": entry<{ url: string; reason: string }>({
    severity: "error",
    title: ({ url, reason }) => `cannot fetch ${url}: ${reason}`,
    cause: "The connection could not be made, or broke before there was an answer.",
    fix: "Check the address and the network, then run it again; nothing has been changed.",
  }),
  "download-refused": entry<{ url: string; status: number }>({
    severity: "error",
    title: ({ url, status }) => `cannot fetch ${url}: the server answers ${status}`,
    cause: ({ status }) => causeOf(status),
    fix: ({ status }) => fixOf(status),
  }),
  "download-incomplete": entry<{ url: string; detail: string }>({
    severity: "error",
    title: ({ url, detail }) => `${url} did not arrive whole: ${detail}`,
    cause: "The connection broke, or the server sent less than it announced.",
    fix: "Run it again; nothing has been changed.",
  }),
  "download-too-large": entry<{ url: string; limit: number }>({
    severity: "error",
    title: ({ url, limit }) => `${url} is larger than ${limit} bytes`,
    cause: "No description comes near that size, so this is something else.",
    fix: "Check the address; a file that is as large as that can be passed as a file.",
  }),
  "download-too-slow": entry<{ url: string; limit: number }>({
    severity: "error",
    title: ({ url, limit }) => `${url} did not arrive within ${limit / 1000} s`,
    cause: "The server or the network is slow, or does not answer at all.",
    fix: "Run it again, or download the file by other means, and pass that.",
  }),
  "not-utf-8": entry<{ url: string }>({
    severity: "error",
    title: ({ url }) => `${url} is not UTF-8`,
    cause: "YAML and JSON are read as UTF-8; these bytes are another encoding, or no text at all.",
    fix: "Check that this is the right file.",
  }),
  "unsafe-address": entry<{ url: string; detail: string }>({
    severity: "error",
    title: ({ url, detail }) => `${url} is not fetched: ${detail}`,
    cause: "What arrives without TLS can have been changed on its way, and code is made from it.",
    fix: "Use an https address; --allow-http takes plain http where the network can be trusted.",
  }),
  "too-many-redirects": entry<{ url: string; limit: number }>({
    severity: "error",
    title: ({ url, limit }) => `${url} redirects more than ${limit} times`,
    cause: "The addresses lead in a ring, or ask for a login.",
    fix: "Open the address in a browser, and pass the one that it ends at.",
  }),
  "unknown-ref": entry<{ ref: string; repository: string; path: string }>({
    severity: "error",
    title: ({ ref, repository, path }) => `${repository} has no ${path} at ${ref}`,
    cause: "There is no such commit or branch, or the file is not there.",
    fix: "Pass a branch, a tag or a commit hash of that repository with --ref.",
  }),
  "unexpected-answer": entry<{ url: string }>({
    severity: "error",
    title: ({ url }) => `${url} does not answer with a list of commits`,
    cause: "Something else stands at that address, e.g. a proxy that asks for a login.",
    fix: "Download the file by other means, and pass that with --from.",
  }),
};

function causeOf(status: number): string {
  if (status === 404 || status === 410) return "There is nothing at that address.";
  if (status === 401) return "The server wants to know who asks.";
  if (status === 403 || status === 429)
    return "The server limits how often it is asked, or by whom.";
  return status >= 500 ? "The server has a problem of its own." : "The server does not accept it.";
}

function fixOf(status: number): string {
  if (status === 401) return "Check GITHUB_TOKEN, where it is set, or pass a file instead.";
  if (status === 403 || status === 429)
    return "Wait, or set GITHUB_TOKEN: who says who they are may ask GitHub more often.";
  return status >= 500 ? "Run it again later; nothing has been changed." : "Check the address.";
}
