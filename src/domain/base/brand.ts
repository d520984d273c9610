/** A type told apart by name alone: a `Dong` is a number that only `money.ts` hands out. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name }
