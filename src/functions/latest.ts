/** Which of the things that were used last is the one asked for? A short list that forgets, and large things sooner. */

interface Kept<Item> {
  readonly item: Item;
  readonly size: number;
}

export class Latest<Item extends object> {
  /** The one used last is first. */
  private kept: readonly Kept<Item>[] = [];

  /**
   * @param most so many things at most
   * @param mostInAll so large together at most: one that is larger alone is not kept at all
   */
  constructor(
    private readonly most: number,
    private readonly mostInAll: number,
  ) {}

  /** The thing that this is true of, which counts as used now; null where there is none. */
  find(isIt: (item: Item) => boolean): Item | null {
    const found = this.kept.find(({ item }) => isIt(item));
    if (found === undefined) return null;
    this.kept = [found, ...this.kept.filter((one) => one !== found)];
    return found.item;
  }

  add(item: Item, size: number): void {
    if (size > this.mostInAll) return;
    let room = this.mostInAll;
    const fits = (one: Kept<Item>, at: number): boolean => at < this.most && (room -= one.size) >= 0;
    this.kept = [{ item, size }, ...this.kept].filter(fits);
  }
}
