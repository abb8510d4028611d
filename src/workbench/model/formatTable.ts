/** How do equal number formats share one small number? By interning them; 0 is General. */
export class FormatTable {
  private readonly formats: string[] = ["General"];
  private readonly ids = new Map<string, number>([["General", 0]]);

  format(id: number): string {
    return this.formats[id] ?? "General";
  }

  id(format: string): number {
    const known = this.ids.get(format);
    if (known !== undefined) return known;
    this.formats.push(format);
    this.ids.set(format, this.formats.length - 1);
    return this.formats.length - 1;
  }
}
