package io.sourcebook.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sourcebook.page.json.JsonBytes;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON that is the same on every machine: two spaces, line feeds, plain numbers. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonBytes out = new JsonBytes();
  private int depth;

  private Json() {}

  /** An object under construction, its fields in the order in which they are put. */
  static final class Fields {

    private final Map<String, Object> map = new LinkedHashMap<>();

    /** Puts a value; an empty Optional becomes null. */
    Fields put(String name, @Nullable Object value) {
      map.put(name, value instanceof Optional<?> optional ? optional.orElse(null) : value);
      return this;
    }

    Map<String, Object> map() {
      return map;
    }
  }

  /** A file of maps, lists, texts, numbers and truth values, with a final line end. */
  static byte[] file(Object value) {
    Json file = new Json();
    file.value(value);
    file.out.raw('\n');
    return file.out.bytes();
  }

  private void value(@Nullable Object value) {
    if (value instanceof String text) {
      out.text(text);
    } else if (value instanceof Map<?, ?> fields) {
      object(fields);
    } else if (value instanceof Collection<?> elements) {
      array(elements);
    } else if (value instanceof BigDecimal number) {
      out.raw(number.toPlainString());
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      out.raw(String.valueOf(value));
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private void object(Map<?, ?> fields) {
    out.raw('{');
    depth++;
    boolean first = true;
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      line(first);
      first = false;
      out.text((String) field.getKey()).raw(" : ");
      value(field.getValue());
    }
    depth--;
    end(first, '}');
  }

  private void array(Collection<?> elements) {
    out.raw('[');
    depth++;
    boolean first = true;
    for (Object element : elements) {
      line(first);
      first = false;
      value(element);
    }
    depth--;
    end(first, ']');
  }

  private void line(boolean first) {
    if (!first) {
      out.raw(',');
    }
    out.raw('\n');
    for (int i = 0; i < depth; i++) {
      out.raw("  ");
    }
  }

  private void end(boolean empty, char bracket) {
    if (empty) {
      out.raw(' ');
    } else {
      line(true);
    }
    out.raw(bracket);
  }

  /** A value in one line. */
  static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
