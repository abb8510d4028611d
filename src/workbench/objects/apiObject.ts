/** What does an object behind Office.js have to declare, and how is it checked against Excel's own declarations? */
import { ApiCollection, ApiObject, type Api } from "./context";

export { ApiCollection, ApiObject, type Api };

interface Members {
  readonly scalars?: readonly string[];
  readonly navigation?: readonly string[];
  readonly methods?: readonly string[];
}

export function describeApi(className: string, members: Members): Api {
  return { className, scalars: members.scalars ?? [], navigation: members.navigation ?? [], methods: members.methods ?? [], isCollection: false };
}

export function describeCollection(className: string, members: Members): Api {
  return { ...describeApi(className, members), isCollection: true };
}

type IsAny<V> = 0 extends 1 & V ? true : false;

/** Enumerations travel as plain text, and Excel's `any` is something we must look at. */
type HostScalar<V> = IsAny<V> extends true ? unknown : V extends string ? string : V extends unknown[][] ? HostMatrix<V> : V;
type HostMatrix<V extends unknown[][]> = IsAny<V[number][number]> extends true ? unknown : V;
type HostArgument<A> = IsAny<A> extends true ? unknown : A extends string ? string : A extends OfficeExtension.ClientObject ? ApiObject : A;
type HostArguments<A extends unknown[]> = { [I in keyof A]: HostArgument<A[I]> };
type HostResult<R> = R extends OfficeExtension.ClientResult<infer V> ? HostScalar<V> | Promise<HostScalar<V>> : R extends OfficeExtension.ClientObject ? ApiObject | null : R;
type HostMethod<F> = F extends (...args: infer A) => infer R ? (...args: HostArguments<A>) => HostResult<R> : never;

/** What a host class must look like for some scalars and methods of Excel's class T. */
export type HostOf<T, S extends readonly (keyof T)[], M extends readonly (keyof T)[] = readonly []> = {
  [K in S[number]]: HostScalar<T[K]>;
} & {
  [K in M[number]]: HostMethod<T[K]>;
};
