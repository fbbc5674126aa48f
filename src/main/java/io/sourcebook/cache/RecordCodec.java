package io.sourcebook.cache;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Writes the components of a record in their order, and reads it through its own constructor. */
final class RecordCodec implements Codec<Object> {

  private static final MethodType GET = MethodType.methodType(Object.class, Object.class);

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final MethodHandle[] accessors;
  private Codec<Object>[] components;

  RecordCodec(Class<?> type) {
    this.type = type;
    RecordComponent[] parts = type.getRecordComponents();
    this.accessors = new MethodHandle[parts.length];
    this.components = codecs(0);
    Class<?>[] types = new Class<?>[parts.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        Method accessor = parts[i].getAccessor();
        accessor.setAccessible(true);
        accessors[i] = lookup.unreflect(accessor).asType(GET);
      }
      constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("every record has its constructor and accessors", e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Codec<Object>[] codecs(int size) {
    return new Codec[size];
  }

  @SuppressWarnings("unchecked")
  void setComponents(List<Codec<?>> codecs) {
    components = codecs(codecs.size());
    for (int i = 0; i < components.length; i++) {
      components[i] = (Codec<Object>) codecs.get(i);
    }
  }

  @Override
  public void write(Object value, ByteSink sink) {
    if (sink.digests() != Digests.NONE) {
      Optional<String> digest = sink.digests().of(value);
      sink.number(digest.isPresent() ? 1 : 0);
      if (digest.isPresent()) {
        sink.hash(digest.get());
        return;
      }
    }
    if (sink.given().getClass() == type) {
      boolean given = value == sink.given();
      sink.number(given ? 1 : 0);
      if (given) {
        return;
      }
    }
    for (int i = 0; i < components.length; i++) {
      components[i].write(component(value, i), sink);
    }
  }

  @Override
  public Object read(ByteSource source) {
    if (source.given().getClass() == type && source.number() == 1) {
      return source.given();
    }
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = components[i].read(source);
    }
    try {
      // A method handle takes three times as long here, where the compiler does not see which it
      // is.
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("no record throws a checked exception", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("every record can be made", e);
    }
  }

  private Object component(Object value, int at) {
    try {
      return (Object) accessors[at].invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("no accessor throws a checked exception", e);
    }
  }
}
