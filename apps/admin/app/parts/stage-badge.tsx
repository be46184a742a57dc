type Props = { stage: string; words: string };

export function StageBadge({ stage, words }: Props) {
  return <span className={`stage stage--${stage}`}>{words}</span>;
}
