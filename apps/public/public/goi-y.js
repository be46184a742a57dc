// Fills the list of suggestions of the search field while somebody types. Without it nothing is lost.
const WAIT_MS = 200;
const LETTERS_MIN = 2;

const field = document.querySelector('input[name="tim"]');
const list = Object.assign(document.createElement('datalist'), { id: 'goi-y' });
field?.after(list);
field?.setAttribute('list', list.id);
let waiting;
let asked;

field?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, WAIT_MS);
});

async function suggest() {
  asked?.abort();
  const words = field.value.trim();
  if (words.length < LETTERS_MIN) return;
  asked = new AbortController();
  try {
    const answer = await fetch(`/goi-y?${new URLSearchParams({ tim: words })}`, {
      signal: asked.signal,
    });
    if (answer.ok) show(await answer.json());
  } catch {
    // A slow line or a newer letter: the field works as before.
  }
}

function show(suggestions) {
  list.replaceChildren(
    ...suggestions.map((words) =>
      Object.assign(document.createElement('option'), { value: words }),
    ),
  );
}
