import type { Operation, TeamEmitter } from "intercom-codegen";
import { identifier, literal } from "intercom-codegen";

/** The operations that `SupportInbox` is made of. */
const CALLS = [
  "attachTagToConversation",
  "convertConversationToTicket",
  "createNote",
  "manageConversation",
  "replyConversation",
  "retrieveConversation",
  "searchConversations",
  "showContact",
] as const;

/**
 * `SupportInbox`: what a support desk does all day, over several operations at once.
 *
 * It fails when the description no longer has one of them, so that an update cannot break it
 * unnoticed.
 */
export const emitInbox: TeamEmitter = ({ api, renderCode }) => {
  const groups = CALLS.map((name) => {
    const group = api.groups.find(({ operations }) => operations.some(isCalled(name)));
    if (group === undefined) throw new Error(`SupportInbox needs the operation ${name}`);
    return { name, group };
  });
  const modules = [...new Set(groups.map(({ group }) => group))].map((group) => ({
    path: literal(`./${group.id}/index.js`),
    names: groups.filter((each) => each.group === group).map(({ name }) => identifier(name)),
  }));
  const file = { template: "team/support-inbox", view: { modules }, path: "support-inbox.ts" };
  return [{ path: "client/src/support-inbox.ts", content: renderCode(file) }];
};

function isCalled(name: string) {
  return (operation: Operation) => operation.name === name;
}
