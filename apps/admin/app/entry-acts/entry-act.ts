import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import type { ComponentType } from 'react';
import type { EntryShown, OpenEntryActionShown } from '../entries/entry-document.ts';
import { graphql } from '../gql/gql.ts';
import type { EntryAction, EntryActOutcomeFragment } from '../gql/graphql.ts';

graphql(`
  fragment EntryActOutcome on EntryOutcome {
    __typename
    ... on StaffEntry {
      id
      version
    }
    ... on NotAllowed {
      violations {
        code
        field
        message
        under {
          text
        }
      }
      changedSince {
        ...EventParts
      }
    }
  }
`);

/** What an act is done to, and the version that the officer had before their eyes. */
export type EntryTarget = { id: string; expectedVersion: number };

export type EntryActFormProps = {
  entry: EntryShown;
  open: OpenEntryActionShown;
  errors: readonly FieldError[];
};

/** Everything a screen knows of one act on an entry: its words, its questions, and how it is sent. */
export type EntryAct = {
  action: EntryAction;
  /** On the button that opens it. */
  name: string;
  /** On the button that does it. */
  send: string;
  done: string;
  /** Its key while the entry is on the screen. */
  key?: string;
  Form: ComponentType<EntryActFormProps>;
  take: (target: EntryTarget, typed: FormData) => Promise<EntryActOutcomeFragment>;
};
