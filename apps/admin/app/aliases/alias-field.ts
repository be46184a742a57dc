/** Fields of an alias that is there bear its id: one page shows many of them. */
export const aliasField = (field: string, id: string | undefined): string =>
  id === undefined ? field : `${field}-${id}`;
