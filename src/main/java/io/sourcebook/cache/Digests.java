package io.sourcebook.cache;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names under which results were remembered, by the very objects: whoever takes such a result
 * in takes in all that its name was made from, so that it is hashed once and not at each step.
 */
final class Digests {

  /** Knows nothing. */
  static final Digests NONE = new Digests();

  /** An object, not what it is equal to. */
  private static final class Identity {
    private final Object object;

    private Identity(Object object) {
      this.object = object;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // That is what it is for.
    public boolean equals(Object other) {
      return other instanceof Identity identity && identity.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  private final Map<Identity, String> names = new ConcurrentHashMap<>();
  private final Set<Class<?>> types = ConcurrentHashMap.newKeySet();

  /** Notes the name of a result. */
  void put(Record result, String name) {
    types.add(result.getClass());
    names.put(new Identity(result), name);
  }

  Optional<String> of(Object record) {
    return types.contains(record.getClass())
        ? Optional.ofNullable(names.get(new Identity(record)))
        : Optional.empty();
  }
}
