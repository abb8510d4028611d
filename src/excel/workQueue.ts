/** What becomes of long work that several ask for, that was done before, or that nobody wants any more? */
import { Problem } from "../core/problem";
import { Latest } from "../functions/latest";
import { contentSize, sameContent } from "../functions/sameContent";

/** What does the work, one piece after another. */
export interface Performer<Work, Result> {
  perform(work: Work): Promise<Result>;
  /** Gives up the piece under way. */
  stop(): void;
}

interface Asker<Result> {
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** One piece of work and all who asked for it. */
interface Piece<Work, Result> {
  readonly work: Work;
  readonly askers: Set<Asker<Result>>;
}

interface Done<Work, Result> {
  readonly work: Work;
  readonly result: Result;
}

const cancelled = (): Problem => new Problem("cancelled", {});

/** So many results are remembered, and fewer where they or their arguments are long. */
const mostRemembered = 24;
const mostValues = 4_000_000;

export class WorkQueue<Work, Result> {
  private readonly done = new Latest<Done<Work, Result>>(mostRemembered, mostValues);
  /** The first of them is under way, the others wait. */
  private pieces: readonly Piece<Work, Result>[] = [];

  constructor(private readonly performer: Performer<Work, Result>) {}

  /**
   * The result of the work, which is done once for all who ask for the same.
   *
   * @throws what the work throws, and the problem "cancelled" once the signal says so
   */
  async run(work: Work, signal?: AbortSignal): Promise<Result> {
    if (signal?.aborted) throw cancelled();
    const done = this.done.find((one) => sameContent(one.work, work));
    if (done !== null) return done.result;
    return new Promise((resolve, reject) => this.ask(work, { resolve, reject }, signal));
  }

  private ask(work: Work, asker: Asker<Result>, signal: AbortSignal | undefined): void {
    const piece = this.pieces.find((one) => sameContent(one.work, work)) ?? this.queued(work);
    piece.askers.add(asker);
    signal?.addEventListener("abort", () => this.leave(piece, asker), { once: true });
  }

  private queued(work: Work): Piece<Work, Result> {
    const piece = { work, askers: new Set<Asker<Result>>() };
    this.pieces = [...this.pieces, piece];
    if (this.pieces[0] === piece) this.start(piece);
    return piece;
  }

  private start(piece: Piece<Work, Result>): void {
    this.performer.perform(piece.work).then(
      (result) => {
        this.done.add({ work: piece.work, result }, contentSize(piece.work) + contentSize(result));
        this.finish(piece, (asker) => asker.resolve(result));
      },
      (error: unknown) => this.finish(piece, (asker) => asker.reject(error)),
    );
  }

  private finish(piece: Piece<Work, Result>, tell: (asker: Asker<Result>) => void): void {
    piece.askers.forEach(tell);
    piece.askers.clear();
    this.drop(piece);
  }

  /** Whoever cancels is told so; work that nobody else waits for is not done, or not finished. */
  private leave(piece: Piece<Work, Result>, asker: Asker<Result>): void {
    if (!piece.askers.delete(asker)) return;
    asker.reject(cancelled());
    if (piece.askers.size > 0) return;
    if (this.pieces[0] === piece) this.performer.stop();
    this.drop(piece);
  }

  private drop(piece: Piece<Work, Result>): void {
    // Its result may have been on its way already when it was dropped: then another is the first by now.
    const wasFirst = this.pieces[0] === piece;
    this.pieces = this.pieces.filter((one) => one !== piece);
    const [next] = this.pieces;
    if (wasFirst && next !== undefined) this.start(next);
  }
}
