package io.sourcebook.page.reuse;

import io.sourcebook.model.Edtf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bibliography as CSL-JSON, which Zotero, Pandoc and citation processors read. */
public final class CslJson {

  private CslJson() {}

  /** An item for each work. */
  public static List<Map<String, Object>> of(List<Work> works) {
    return works.stream().map(CslJson::item).toList();
  }

  private static Map<String, Object> item(Work work) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", work.key());
    item.put("type", "article-newspaper");
    item.put("title", work.title());
    if (!work.authors().isEmpty()) {
      item.put("author", work.authors().stream().map(name -> Map.of("literal", name)).toList());
    }
    put(item, "container-title", work.publisher());
    work.published().ifPresent(date -> item.put("issued", date(date, work.isDateUncertain())));
    work.read().ifPresent(date -> item.put("accessed", date(date, false)));
    put(item, "URL", work.url());
    put(item, "archive_location", work.archived());
    put(item, "language", work.language());
    if (!work.remarks().isEmpty()) {
      item.put("note", String.join(" ", work.remarks()));
    }
    return item;
  }

  private static void put(Map<String, Object> item, String name, Optional<String> value) {
    value.ifPresent(text -> item.put(name, text));
  }

  private static Map<String, Object> date(Edtf date, boolean uncertain) {
    Map<String, Object> out = new LinkedHashMap<>();
    List<Integer> parts = PublicationDate.parts(date);
    if (parts.isEmpty()) {
      out.put("literal", date.value());
    } else {
      out.put("date-parts", List.of(parts));
    }
    if (uncertain) {
      out.put("circa", true);
    }
    return out;
  }
}
