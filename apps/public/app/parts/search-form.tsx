import { TextField } from '@minhbach/ui/form/text-field.tsx';

type Props = {
  label: string;
  typed: string;
  hint?: string;
  /** The page that answers; this one when left out. */
  action?: string;
  /** What else of the address goes on. */
  kept?: Record<string, string>;
  /** The module that fills suggestions in while somebody types; without it the form works as well. */
  suggestBy?: string;
};

export function SearchForm({ label, typed, hint, action, kept = {}, suggestBy }: Props) {
  return (
    <form method="get" action={action} role="search" className="search">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        name="tim"
        label={label}
        typed={typed}
        type="search"
        maxLength={300}
        {...(hint === undefined ? {} : { hint })}
      />
      {suggestBy === undefined ? null : <script type="module" src={suggestBy} />}
      <button type="submit" className="button second">
        Tìm
      </button>
    </form>
  );
}
