/** Who hears an {@link Observable}. */
export interface Observer<Value> {
  next?(value: Value): void;
}

/** What Web Chat listens to. */
export interface Observable<Value> {
  subscribe(observer: Observer<Value> | ((value: Value) => void)): { unsubscribe(): void };
}

/** An observable together with the hand that feeds it. */
export interface Stream<Value> {
  observable: Observable<Value>;
  push(value: Value): void;
}

/** Makes a stream; who comes later hears first what `earlier` holds then. */
export function createStream<Value>(earlier: () => Iterable<Value>): Stream<Value> {
  const observers = new Set<Observer<Value>>();
  const observable: Observable<Value> = {
    subscribe: (given) => {
      const observer = typeof given === 'function' ? { next: given } : given;
      observers.add(observer);
      for (const value of earlier()) observer.next?.(value);
      return { unsubscribe: () => observers.delete(observer) };
    },
  };
  // Where the language has no such symbol yet, libraries agree on this name.
  const name = (Symbol as { observable?: symbol }).observable ?? '@@observable';
  Object.defineProperty(observable, name, { value: () => observable });
  return {
    observable,
    push: (value) => {
      for (const observer of observers) observer.next?.(value);
    },
  };
}
