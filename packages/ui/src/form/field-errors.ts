/** What is wrong with one field of a form, in words for the person who typed it. */
export type FieldError = {
  /** Name of the field, such as `items.0.description`; null when no single field is to blame. */
  field: string | null;
  message: string;
  /** The page that asks for the field, when it is another one. */
  page?: string;
};

/** The element id of a field: names carry dots, ids do not. */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-');
}

export function errorOf(errors: readonly FieldError[], name: string): string | undefined {
  return errors.find(({ field }) => field === name)?.message;
}
