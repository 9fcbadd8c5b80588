import { arrayOf, objectOf, ownMember } from "../../json/values.js";
import { distinctNames, type NameClaim } from "./distinct-names.js";
import { docsOf } from "./docs.js";
import { camelCase, slug } from "./names.js";
import type { Tagged } from "./operation.js";
import { reportRenamed } from "./renamed.js";
import type { Source } from "./source.js";
import { withChecksum } from "./spelling.js";
import type { Group, Operation, SharedOperation } from "./types.js";

/** Where operations without a tag go. */
const UNTAGGED = "Default";

/** Folders that the client has besides its groups. */
const RESERVED_FOLDERS = new Set(["mock", "runtime", "testing", "validators", "webhooks"]);

/**
 * One group a tag, in the order of their first operation. An operation lives in the group of its
 * first tag and is reached from the groups of its other tags.
 *
 * @param names names from the configuration, by tag
 */
export function groupsOf(
  tagged: readonly Tagged[],
  source: Source,
  names: Readonly<Record<string, string>>,
): Group[] {
  const homes = tagged.map(({ operation, tags: [home = UNTAGGED, ...others] }) => ({
    operation,
    home,
    others,
  }));
  const titles = new Set(homes.flatMap(({ home, others }) => [home, ...others]));
  const named = distinctGroupNames([...titles], names);
  const namesOf = (title: string) => named.get(title) ?? groupNames(title, names);
  for (const title of titles) reportIfRenamed(title, namesOf(title), names, homes, source);
  return [...titles].map((title) => ({
    title,
    ...namesOf(title),
    ...descriptionOf(title, source),
    operations: homes.filter(({ home }) => home === title).map(({ operation }) => operation),
    shared: homes
      .filter(({ others }) => others.includes(title))
      .map(
        ({ operation, home }): SharedOperation => ({
          name: operation.name,
          group: namesOf(home).id,
        }),
      ),
  }));
}

type GroupNames = Pick<Group, "id" | "name">;

export function groupNames(
  title: string,
  names: Readonly<Record<string, string>> = {},
): GroupNames {
  const given = ownMember(names, title) ?? title;
  const id = slug(given);
  return { id: RESERVED_FOLDERS.has(id) ? `${id}-group` : id, name: camelCase(given) };
}

/** A group is known by its folder and by its property of the client; where one is taken, both change. */
function distinctGroupNames(
  titles: readonly string[],
  names: Readonly<Record<string, string>>,
): Map<string, GroupNames> {
  const claims = titles.map((title) => {
    const { id, name } = groupNames(title, names);
    const other = withChecksum(id, title);
    return { title, id, name, other, isGiven: Object.hasOwn(names, title) };
  });
  const ids = distinctNames(
    claims.map(({ title, id, other, isGiven }): NameClaim => {
      return { key: title, name: id, alternatives: [other], isGiven };
    }),
  );
  const properties = distinctNames(
    claims.map(({ title, id, name, other, isGiven }, index): NameClaim => {
      const wanted = ids[index] === id ? name : camelCase(other);
      const key = title === id ? name : title;
      return { key, name: wanted, alternatives: [camelCase(other)], isGiven };
    }),
  );
  return new Map(
    claims.map(({ title, id, name, other }, index) => {
      const isFree = ids[index] === id && properties[index] === name;
      return [title, isFree ? { id, name } : { id: other, name: camelCase(other) }];
    }),
  );
}

function reportIfRenamed(
  title: string,
  { id }: GroupNames,
  names: Readonly<Record<string, string>>,
  homes: readonly { readonly operation: Operation; readonly home: string }[],
  source: Source,
): void {
  const { id: wanted } = groupNames(title, names);
  if (id === wanted) return;
  const first = homes.find(({ home }) => home === title)?.operation.source;
  const pointer = first === undefined ? "/tags" : `${first}/tags`;
  reportRenamed({ kind: "group", key: title, wanted, name: id, pointer }, source);
}

function descriptionOf(title: string, source: Source): { description?: string } {
  const tag = arrayOf(source.document.tags)
    .map(objectOf)
    .find(({ name }) => name === title);
  const { description } = docsOf(tag ?? {});
  return description === undefined ? {} : { description };
}
