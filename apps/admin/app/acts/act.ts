import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import type { ComponentType } from 'react';
import { graphql } from '../gql/gql.ts';
import type { OutcomeFragment, RequestAction } from '../gql/graphql.ts';
import type { ItemShown, OpenActionShown, RequestShown } from '../request/request-document.ts';

graphql(`
  fragment Outcome on RequestOutcome {
    __typename
    ... on InformationRequest {
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
export type Target = { id: string; expectedVersion: number; item: number };

export type ActFormProps = {
  request: RequestShown;
  open: OpenActionShown;
  /** The item to decide; null for acts on the whole request. */
  item: ItemShown | null;
  errors: readonly FieldError[];
};

/** Everything a screen knows of one act: its words, its questions, and how it is sent. */
export type Act = {
  action: RequestAction;
  /** On the button that opens it. */
  name: string;
  /** On the button that does it. */
  send: string;
  done: string;
  /** Its key while the request is on the screen. */
  key?: string;
  Form: ComponentType<ActFormProps>;
  take: (target: Target, typed: FormData) => Promise<OutcomeFragment>;
};

type NotAllowed = Extract<OutcomeFragment, { __typename: 'NotAllowed' }>;

/** A refusal that the console can already give itself, because the question cannot even be asked. */
export function notAllowed(violations: NotAllowed['violations']): NotAllowed {
  return { __typename: 'NotAllowed', violations, changedSince: [] };
}
