import { SentActPanel } from '../parts/sent-act-panel.tsx';
import { PETITION_ACTS, type PetitionActShown } from './petition-acts.tsx';
import type { PetitionShown } from './petition-document.ts';

type Props = { petition: PetitionShown; act: PetitionActShown | null };

export function PetitionActPanel({ petition, act }: Props) {
  return (
    <SentActPanel
      acts={PETITION_ACTS}
      openActions={petition.openActions}
      act={act}
      version={petition.version}
      renderQuestions={({ Form }, errors) => <Form petition={petition} errors={errors} />}
    />
  );
}
