package io.sourcebook.page.search;

import io.sourcebook.page.search.Entry.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The entries in shards of some twenty, with numbers that hang on their keys: an entry more on one
 * page leaves the numbers of all others as they are.
 */
final class Documents {

  /** Places in a shard: some six kilobytes, so that a hit costs little. */
  static final int PLACES = 32;

  /** A page with more entries for each of its shards than this gets twice as many of them. */
  private static final int FILL = 20;

  /** Entries of one page, each in its place below {@link #PLACES}. */
  record Shard(int number, SortedMap<Integer, Entry> places) {}

  private final int statementShards;
  private final int shards;
  private final List<Shard> filled;

  private Documents(int statementShards, int shards, List<Shard> filled) {
    this.statementShards = statementShards;
    this.shards = shards;
    this.filled = filled;
  }

  static Documents of(List<Entry> entries) {
    Map<String, List<Entry>> statements = chunks(entries, Kind.STATEMENT);
    Map<String, List<Entry>> passages = chunks(entries, Kind.PASSAGE);
    int first = room(statements.size());
    int second = room(passages.size());
    List<Shard> filled = new ArrayList<>();
    place(statements, first, 0, filled);
    place(passages, second, first, filled);
    filled.sort((a, b) -> Integer.compare(a.number(), b.number()));
    return new Documents(first, first + second, filled);
  }

  /** Half as many places again as shards: a new one then seldom pushes another aside. */
  private static int room(int chunks) {
    return chunks == 0 ? 0 : Slots.powerOfTwo(chunks + chunks / 2);
  }

  private static Map<String, List<Entry>> chunks(List<Entry> entries, Kind kind) {
    Map<String, Map<String, Entry>> pages = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.kind() == kind) {
        pages.computeIfAbsent(entry.page(), page -> new LinkedHashMap<>()).put(entry.key(), entry);
      }
    }
    Map<String, List<Entry>> chunks = new HashMap<>();
    pages.forEach((page, byKey) -> chunks.putAll(chunks(page, byKey)));
    return chunks;
  }

  private static Map<String, List<Entry>> chunks(String page, Map<String, Entry> byKey) {
    int parts = 1;
    while (byKey.size() > FILL * parts) {
      parts *= 2;
    }
    if (parts == 1) {
      return Map.of(page + "#0", List.copyOf(byKey.values()));
    }
    while (true) {
      Map<String, List<Entry>> chunks = new HashMap<>();
      for (Map.Entry<String, Entry> one : byKey.entrySet()) {
        int part = (Slots.hash(one.getKey()) >>> 8) & (parts - 1);
        chunks.computeIfAbsent(page + "#" + part, name -> new ArrayList<>()).add(one.getValue());
      }
      if (chunks.values().stream().allMatch(chunk -> chunk.size() <= PLACES)) {
        return chunks;
      }
      parts *= 2;
    }
  }

  private static void place(
      Map<String, List<Entry>> chunks, int room, int from, List<Shard> filled) {
    Slots.place(chunks.keySet(), Math.max(1, room)).entrySet().parallelStream()
        .map(slot -> shard(from + slot.getValue(), chunks.getOrDefault(slot.getKey(), List.of())))
        .forEachOrdered(filled::add);
  }

  private static Shard shard(int number, List<Entry> entries) {
    Map<String, Entry> byKey = new HashMap<>();
    entries.forEach(entry -> byKey.put(entry.key(), entry));
    SortedMap<Integer, Entry> placed = new TreeMap<>();
    Slots.place(byKey.keySet(), PLACES)
        .forEach(
            (key, place) ->
                Optional.ofNullable(byKey.get(key)).ifPresent(entry -> placed.put(place, entry)));
    return new Shard(number, placed);
  }

  /** The shards that hold something, in order of number. */
  List<Shard> filled() {
    return filled;
  }

  /** Shards below this number hold statements, those from it on passages. */
  int statementShards() {
    return statementShards;
  }

  /** One more than the highest number that a shard could have. */
  int shards() {
    return shards;
  }

  /** How many entries there are. */
  int size() {
    return filled.stream().mapToInt(shard -> shard.places().size()).sum();
  }
}
