/** Something worth keeping, and about how many bytes of memory it takes. */
export interface Weighed<Value> {
  value: Value;
  weight: number;
}

/**
 * Keeps what was made, up to a number of bytes; what was asked for longest ago makes room. Each thing is made once,
 * however many ask at the same time. What is heavier than the whole budget is kept until the next comes.
 */
export class WeighedCache<Value> {
  readonly #budget: number;
  readonly #kept = new Map<string, { making: Promise<Weighed<Value>>; weight: number }>();
  #weight = 0;

  constructor(budget: number) {
    this.#budget = budget;
  }

  /** The bytes of all that is kept. */
  get weight(): number {
    return this.#weight;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** What is kept under a key, or else what `make` makes. What could not be made is not kept. */
  async take(key: string, make: () => Promise<Weighed<Value>>): Promise<Value> {
    const known = this.#kept.get(key);
    const entry = known ?? { making: make(), weight: 0 };
    this.#kept.delete(key);
    this.#kept.set(key, entry);
    try {
      const { value, weight } = await entry.making;
      if (!known && this.#kept.get(key) === entry) this.#weigh(entry, weight);
      return value;
    } catch (error) {
      if (this.#kept.get(key) === entry) this.#kept.delete(key);
      throw error;
    }
  }

  /** Forgets everything, also what is still being made. */
  clear(): void {
    this.#kept.clear();
    this.#weight = 0;
  }

  #weigh(entry: { weight: number }, weight: number): void {
    entry.weight = weight;
    this.#weight += weight;
    for (const [key, oldest] of this.#kept) {
      if (this.#weight <= this.#budget || oldest === entry) break;
      this.#kept.delete(key);
      this.#weight -= oldest.weight;
    }
  }
}
