package io.sourcebook.relate;

import java.util.Arrays;
import java.util.List;

/** Groups of numbers, one behind the other in one row, which holds millions of them. */
final class Groups {

  /** Where each group begins in the row, and where the last one ends. */
  private final int[] starts;

  private final int[] members;

  private Groups(int[] starts, int[] members) {
    this.starts = starts;
    this.members = members;
  }

  /** How many groups there are. */
  int size() {
    return starts.length - 1;
  }

  /** How many members a group has. */
  int size(int group) {
    return starts[group + 1] - starts[group];
  }

  /** The place in the row of a group's first member. */
  int from(int group) {
    return starts[group];
  }

  /** The place in the row behind a group's last member. */
  int to(int group) {
    return starts[group + 1];
  }

  /** What stands at a place of the row. */
  int member(int place) {
    return members[place];
  }

  /**
   * For each key the numbers of those that have it, in order.
   *
   * @param keys of each, every one below {@code size}
   */
  static Groups inverse(List<int[]> keys, int size) {
    Builder given = new Builder();
    for (int[] own : keys) {
      int place = given.reserve(own.length);
      for (int key : own) {
        given.set(place++, key);
      }
    }
    return given.build().inverse(size);
  }

  /**
   * For each member the groups that hold it, in order.
   *
   * @param size above every member
   */
  Groups inverse(int size) {
    int[] from = new int[size + 1];
    for (int member : members) {
      from[member + 1]++;
    }
    for (int i = 0; i < size; i++) {
      from[i + 1] += from[i];
    }
    int[] next = from.clone();
    int[] groups = new int[members.length];
    for (int group = 0; group < size(); group++) {
      for (int place = starts[group]; place < starts[group + 1]; place++) {
        groups[next[members[place]]++] = group;
      }
    }
    return new Groups(from, groups);
  }

  /** Takes group after group. */
  static final class Builder {
    private int[] starts = new int[64];
    private int[] members = new int[256];
    private int size;
    private int used;

    /**
     * Room for one group more.
     *
     * @return the place of its first member
     */
    int reserve(int count) {
      int place = used;
      used += count;
      size++;
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
      }
      starts[size] = used;
      if (used > members.length) {
        members = Arrays.copyOf(members, Math.max(2 * members.length, used));
      }
      return place;
    }

    void set(int place, int member) {
      members[place] = member;
    }

    /** A group of others, as it is. */
    void add(Groups others, int group) {
      int place = reserve(others.size(group));
      System.arraycopy(others.members, others.from(group), members, place, others.size(group));
    }

    Groups build() {
      return new Groups(Arrays.copyOf(starts, size + 1), Arrays.copyOf(members, used));
    }
  }
}
