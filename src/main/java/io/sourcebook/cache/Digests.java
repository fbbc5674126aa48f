package io.sourcebook.cache;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The names under which results were remembered, by the very objects: whoever takes such a result
 * in takes in all that its name was made from, so that it is hashed once and not at each step. A
 * result is not kept for this, only its name: who still has it can ask.
 */
final class Digests {

  /** Knows nothing. */
  static final Digests NONE = new Digests();

  /** An object that somebody may still have, not what it is equal to. */
  private static final class Known extends WeakReference<Object> {
    private final int hash;

    private Known(Object object) {
      super(object);
      this.hash = System.identityHashCode(object);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** An object that is asked for. */
  private static final class Asked {
    private final Object object;

    private Asked(Object object) {
      this.object = object;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // That is what it is for.
    public boolean equals(@Nullable Object other) {
      return other instanceof Known known && known.get() == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  private final Map<Object, String> names = new ConcurrentHashMap<>();
  private final Set<Class<?>> types = ConcurrentHashMap.newKeySet();

  /** Notes the name of a result. */
  void put(Record result, String name) {
    types.add(result.getClass());
    names.put(new Known(result), name);
  }

  Optional<String> of(Object record) {
    return types.contains(record.getClass())
        ? Optional.ofNullable(names.get(new Asked(record)))
        : Optional.empty();
  }
}
