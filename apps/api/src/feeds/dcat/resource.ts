import type { Term, TypeName } from './terms.ts';

/** Something described: where it stands in a link, what is said of it may stand there too. */
export type Resource = { id: string; type: TypeName | readonly TypeName[] } & {
  [term in Term]?: Value | readonly Value[];
};
export type Value = string | number | Resource;

type Said = { [term in Term]?: Value | readonly Value[] | null };

/** Says of a thing what there is to say: an absent or empty value is not written at all. */
export function resource(
  id: string,
  type: TypeName | readonly TypeName[],
  said: Said = {},
): Resource {
  const spoken = Object.entries(said).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return { id, type, ...Object.fromEntries(spoken) };
}
