package io.sourcebook.page.search;

import io.sourcebook.page.search.Entry.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
  static final class Shard {

    private final int number;
    private final @Nullable Entry[] places = new @Nullable Entry[PLACES];

    private Shard(int number, List<Entry> entries) {
      this.number = number;
      List<Entry> ordered = new ArrayList<>(entries);
      ordered.sort(Comparator.comparing(Entry::key));
      int[] at = Slots.place(ordered.stream().map(Entry::key).toList(), PLACES);
      for (int i = 0; i < at.length; i++) {
        places[at[i]] = ordered.get(i);
      }
    }

    int number() {
      return number;
    }

    /** The entry in a place, if any. */
    @Nullable Entry at(int place) {
      return places[place];
    }

    private int size() {
      int size = 0;
      for (Entry entry : places) {
        size += entry == null ? 0 : 1;
      }
      return size;
    }
  }

  /** Entries that share a shard. */
  private record Chunk(String name, List<Entry> entries) {}

  private final int statementShards;
  private final int shards;
  private final List<Shard> filled;

  private Documents(int statementShards, int shards, List<Shard> filled) {
    this.statementShards = statementShards;
    this.shards = shards;
    this.filled = filled;
  }

  static Documents of(List<Entry> entries) {
    List<Chunk> statements = chunks(entries, Kind.STATEMENT);
    List<Chunk> passages = chunks(entries, Kind.PASSAGE);
    int first = room(statements.size());
    int second = room(passages.size());
    List<Shard> filled = new ArrayList<>();
    place(statements, first, 0, filled);
    place(passages, second, first, filled);
    filled.sort(Comparator.comparingInt(Shard::number));
    return new Documents(first, first + second, filled);
  }

  /** Half as many places again as shards: a new one then seldom pushes another aside. */
  private static int room(int chunks) {
    return chunks == 0 ? 0 : Slots.powerOfTwo(chunks + chunks / 2);
  }

  /** In order of their names. */
  private static List<Chunk> chunks(List<Entry> entries, Kind kind) {
    Map<String, Map<String, Entry>> pages = new HashMap<>();
    String lastPage = "";
    Map<String, Entry> ofLast = pages.computeIfAbsent(lastPage, page -> new LinkedHashMap<>());
    for (Entry entry : entries) {
      if (entry.kind() == kind) {
        // Most stand beside others of their page.
        if (!entry.page().equals(lastPage)) {
          lastPage = entry.page();
          ofLast = pages.computeIfAbsent(lastPage, page -> new LinkedHashMap<>());
        }
        ofLast.put(entry.key(), entry);
      }
    }
    List<Chunk> chunks = new ArrayList<>();
    pages.forEach((page, byKey) -> chunks(page, byKey.values(), chunks));
    chunks.sort(Comparator.comparing(Chunk::name));
    return chunks;
  }

  private static void chunks(String page, Collection<Entry> entries, List<Chunk> chunks) {
    int parts = 1;
    while (entries.size() > FILL * parts) {
      parts *= 2;
    }
    List<List<Entry>> parted = parted(entries, parts);
    while (parted.stream().anyMatch(part -> part.size() > PLACES)) {
      parts *= 2;
      parted = parted(entries, parts);
    }
    for (int part = 0; part < parts; part++) {
      if (!parted.get(part).isEmpty()) {
        chunks.add(new Chunk(page + "#" + part, parted.get(part)));
      }
    }
  }

  private static List<List<Entry>> parted(Collection<Entry> entries, int parts) {
    List<List<Entry>> parted = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      parted.add(new ArrayList<>());
    }
    for (Entry entry : entries) {
      int part = parts == 1 ? 0 : (Slots.hash(entry.key()) >>> 8) & (parts - 1);
      parted.get(part).add(entry);
    }
    return parted;
  }

  private static void place(List<Chunk> chunks, int room, int from, List<Shard> filled) {
    int[] numbers = Slots.place(chunks.stream().map(Chunk::name).toList(), Math.max(1, room));
    IntStream.range(0, numbers.length)
        .parallel()
        .mapToObj(i -> new Shard(from + numbers[i], chunks.get(i).entries()))
        .forEachOrdered(filled::add);
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
    return filled.stream().mapToInt(Shard::size).sum();
  }
}
