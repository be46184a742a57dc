import { PUBLICATION_FORMS, RESTRICTION_HEADS } from '@minhbach/domain';
import { isTicked, oneOf, optionalText, text, texts } from '../acts/typed.ts';
import type { ClassificationForm, EntryContentForm, EntryFileForm } from '../gql/graphql.ts';

/** Reads what was typed about an entry. Whether it will do is for the API to say. */
export function readContent(typed: FormData): EntryContentForm {
  const own = (name: string) => optionalText(typed, `content.${name}`);
  return {
    title: text(typed, 'content.title'),
    documentNumber: own('documentNumber'),
    documentKind: own('documentKind'),
    issuer: text(typed, 'content.issuer'),
    issuedOn: own('issuedOn'),
    effectiveOn: own('effectiveOn'),
    inForceUntil: own('inForceUntil'),
    madeOn: own('madeOn'),
    subject: own('subject'),
    summary: own('summary'),
    link: own('link'),
    forms: PUBLICATION_FORMS.filter((form) => texts(typed, 'content.forms').includes(form)),
    publishedUntil: own('publishedUntil'),
  };
}

export function readFiles(typed: FormData): EntryFileForm[] {
  return texts(typed, 'files.documentId').map((documentId, index) => ({
    documentId,
    title: text(typed, `files.${index}.title`),
  }));
}

export function readClassification(typed: FormData): ClassificationForm {
  return {
    classes: texts(typed, 'classification.classes'),
    head: oneOf(typed, 'classification.head', RESTRICTION_HEADS),
    condition: optionalText(typed, 'classification.condition'),
    titleIsHarmless: isTicked(typed, 'classification.titleIsHarmless'),
  };
}
