package io.sourcebook.cache;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.FileBytes;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The codec of each record, made from the types of its components.
 *
 * <p>Bytes name no class: what is read is always of the type asked for, so that an entry written by
 * somebody else can give a wrong value, but never a strange object.
 */
final class Codecs {

  private static final Map<Class<?>, Codec<?>> OF_RECORDS = new ConcurrentHashMap<>();

  private final Map<Type, Codec<?>> known = new HashMap<>();

  private Codecs() {
    put(String.class, (value, sink) -> sink.text(value), ByteSource::text);
    Codec<Boolean> truth =
        put(
            Boolean.class,
            (value, sink) -> sink.number(value ? 1 : 0),
            source -> source.number() == 1);
    Codec<Integer> integer =
        put(
            Integer.class,
            (value, sink) -> sink.number(Integer.toUnsignedLong(value)),
            source -> (int) source.number());
    Codec<Long> longInteger =
        put(Long.class, (value, sink) -> sink.number(value), ByteSource::number);
    Codec<Double> real =
        put(
            Double.class,
            (value, sink) -> sink.number(Double.doubleToRawLongBits(value)),
            source -> Double.longBitsToDouble(source.number()));
    known.put(boolean.class, truth);
    known.put(int.class, integer);
    known.put(long.class, longInteger);
    known.put(double.class, real);
    put(byte[].class, (value, sink) -> sink.bytes(value), ByteSource::bytes);
    put(long[].class, (values, sink) -> sink.longs(values), ByteSource::longs);
    put(
        int[].class,
        (values, sink) -> {
          sink.number(values.length);
          for (int value : values) {
            sink.number(Integer.toUnsignedLong(value));
          }
        },
        source -> {
          int[] values = new int[source.count()];
          for (int i = 0; i < values.length; i++) {
            values[i] = (int) source.number();
          }
          return values;
        });
    put(
        BigDecimal.class,
        (value, sink) -> {
          sink.bytes(value.unscaledValue().toByteArray());
          sink.number(Integer.toUnsignedLong(value.scale()));
        },
        source -> decimal(source.bytes(), (int) source.number()));
    put(
        LocalDate.class,
        (value, sink) -> sink.number(value.toEpochDay()),
        source -> LocalDate.ofEpochDay(source.number()));
    put(
        CanonicalText.class,
        (value, sink) -> {
          sink.text(value.value());
          sink.text(value.sha256());
        },
        source -> CanonicalText.of(source.text(), source.text()));
    put(FileBytes.class, (value, sink) -> sink.file(value), ByteSource::file);
    // Records as well, but of these a large archive has millions.
    put(Span.class, Codecs::writeSpan, Codecs::readSpan);
    put(
        Passage.class,
        (value, sink) -> {
          sink.text(value.article());
          sink.number(Integer.toUnsignedLong(value.block()));
          writeSpan(value.span(), sink);
        },
        source -> new Passage(source.text(), (int) source.number(), readSpan(source)));
  }

  private static BigDecimal decimal(byte[] unscaled, int scale) {
    if (unscaled.length == 0 || unscaled.length > Long.BYTES) {
      return new BigDecimal(new BigInteger(unscaled), scale);
    }
    // Most are small, and one of a long takes a third of the room.
    long value = unscaled[0];
    for (int i = 1; i < unscaled.length; i++) {
      value = (value << Byte.SIZE) | (unscaled[i] & 0xFF);
    }
    return BigDecimal.valueOf(value, scale);
  }

  private static void writeSpan(Span span, ByteSink sink) {
    sink.number(span.start());
    sink.number(span.end());
  }

  private static Span readSpan(ByteSource source) {
    int start = (int) source.number();
    return new Span(start, (int) source.number());
  }

  /** The codec of a record without type parameters. */
  @SuppressWarnings("unchecked")
  static <T extends Record> Codec<T> of(Class<T> type) {
    return (Codec<T>) OF_RECORDS.computeIfAbsent(type, key -> new Codecs().find(key, Map.of()));
  }

  private <T> Codec<T> put(
      Class<T> type, BiConsumer<T, ByteSink> write, Function<ByteSource, T> read) {
    Codec<T> codec = codec(write, read);
    known.put(type, codec);
    return codec;
  }

  private static <T> Codec<T> codec(BiConsumer<T, ByteSink> write, Function<ByteSource, T> read) {
    return new Codec<>() {
      @Override
      public void write(T value, ByteSink sink) {
        write.accept(value, sink);
      }

      @Override
      public T read(ByteSource source) {
        return read.apply(source);
      }
    };
  }

  /**
   * @param arguments what the type's variables stand for
   */
  private Codec<?> find(Type type, Map<TypeVariable<?>, Type> arguments) {
    Type resolved = arguments.getOrDefault(type, type);
    Codec<?> codec = known.get(resolved);
    if (codec != null) {
      return codec;
    }
    if (resolved instanceof ParameterizedType generic) {
      return generic(generic, arguments);
    }
    if (resolved instanceof Class<?> plain) {
      if (plain.isEnum()) {
        return enumeration(plain);
      }
      if (plain.isRecord()) {
        return record(plain, plain, Map.of());
      }
    }
    throw new IllegalArgumentException("no codec for " + type);
  }

  private Codec<?> generic(ParameterizedType type, Map<TypeVariable<?>, Type> arguments) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] stated = type.getActualTypeArguments();
    if (raw == List.class) {
      return list(find(stated[0], arguments));
    }
    if (raw == Optional.class) {
      return optional(find(stated[0], arguments));
    }
    if (raw == Map.class) {
      return map(find(stated[0], arguments), find(stated[1], arguments));
    }
    if (raw.isRecord()) {
      Map<TypeVariable<?>, Type> own = new HashMap<>();
      for (int i = 0; i < stated.length; i++) {
        own.put(raw.getTypeParameters()[i], arguments.getOrDefault(stated[i], stated[i]));
      }
      return record(raw, type, own);
    }
    throw new IllegalArgumentException("no codec for " + type);
  }

  private Codec<?> record(Class<?> raw, Type type, Map<TypeVariable<?>, Type> arguments) {
    RecordCodec codec = new RecordCodec(raw);
    if (arguments.values().stream().noneMatch(TypeVariable.class::isInstance)) {
      // Known before its components are, so that a record may hold records of its own kind.
      known.put(type, codec);
    }
    List<Codec<?>> components = new ArrayList<>();
    for (RecordComponent component : raw.getRecordComponents()) {
      components.add(find(component.getGenericType(), arguments));
    }
    codec.setComponents(components);
    return codec;
  }

  private static Codec<Object> enumeration(Class<?> type) {
    Map<String, Object> constants = new HashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), constant);
    }
    return codec(
        (value, sink) -> sink.text(((Enum<?>) value).name()),
        source -> {
          Object constant = constants.get(source.text());
          if (constant == null) {
            throw new DamagedEntryException();
          }
          return constant;
        });
  }

  private static <T> Codec<List<T>> list(Codec<T> element) {
    return codec(
        (values, sink) -> {
          sink.number(values.size());
          values.forEach(value -> element.write(value, sink));
        },
        source -> {
          int size = source.count();
          List<T> values = new ArrayList<>(size);
          for (int i = 0; i < size; i++) {
            values.add(element.read(source));
          }
          return List.copyOf(values);
        });
  }

  private static <T> Codec<Optional<T>> optional(Codec<T> element) {
    return codec(
        (value, sink) -> {
          sink.number(value.isPresent() ? 1 : 0);
          value.ifPresent(present -> element.write(present, sink));
        },
        source -> source.number() == 0 ? Optional.empty() : Optional.of(element.read(source)));
  }

  /** Entries in the map's own order, which is kept. */
  private static <K, V> Codec<Map<K, V>> map(Codec<K> key, Codec<V> value) {
    return codec(
        (entries, sink) -> {
          sink.number(entries.size());
          entries.forEach(
              (one, other) -> {
                key.write(one, sink);
                value.write(other, sink);
              });
        },
        source -> {
          int size = source.count();
          Map<K, V> entries = new LinkedHashMap<>();
          for (int i = 0; i < size; i++) {
            K one = key.read(source);
            entries.put(one, value.read(source));
          }
          return Collections.unmodifiableMap(entries);
        });
  }
}
