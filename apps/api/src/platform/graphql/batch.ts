/**
 * Collects the keys that the fields of one answer ask for and loads them with one statement.
 * Make one per request (see `perRequest`), so that nobody sees another's or yesterday's values.
 */
export class Batch<Key, Value> {
  readonly #values = new Map<Key, Promise<Value | undefined>>();
  #waiting: Key[] = [];
  #next: Promise<ReadonlyMap<Key, Value>> | undefined;

  constructor(private readonly load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>) {}

  get(key: Key): Promise<Value | undefined> {
    const known = this.#values.get(key);
    if (known) return known;
    this.#waiting.push(key);
    this.#next ??= Promise.resolve().then(() => this.#flush());
    const value = this.#next.then((loaded) => loaded.get(key));
    this.#values.set(key, value);
    return value;
  }

  #flush(): Promise<ReadonlyMap<Key, Value>> {
    const keys = this.#waiting;
    this.#waiting = [];
    this.#next = undefined;
    return this.load(keys);
  }
}

/** One value per request object, made when first asked for and forgotten with the request. */
export function perRequest<Value>(make: () => Value): (request: object) => Value {
  const values = new WeakMap<object, Value>();
  return (request) => {
    const known = values.get(request);
    if (known !== undefined) return known;
    const value = make();
    values.set(request, value);
    return value;
  };
}
