/** For every function among the messages a list of arguments to call it with; strings and lists ask for none. */
export type Called<Words> = Words extends (...args: infer Args) => unknown
  ? Args[]
  : Words extends string | readonly unknown[]
    ? never
    : Kept<{
        [Key in keyof Words as [Called<Words[Key]>] extends [never] ? never : Key]: Called<Words[Key]>;
      }>;
type Kept<Words> = keyof Words extends never ? never : Words;
