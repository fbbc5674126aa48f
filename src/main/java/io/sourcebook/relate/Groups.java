package io.sourcebook.relate;

import java.util.Arrays;

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

  /** How many members all groups have. */
  int members() {
    return members.length;
  }

  /** How many groups hold each member, as far as the highest that there is. */
  int[] counts() {
    int highest = -1;
    for (int member : members) {
      highest = Math.max(highest, member);
    }
    int[] counts = new int[highest + 1];
    for (int member : members) {
      counts[member]++;
    }
    return counts;
  }

  /**
   * For each member the groups that hold it, in order.
   *
   * @param first the member that comes first; those below it are left out
   * @param end above the last; it and those above it are left out
   */
  Groups inverse(int first, int end) {
    int[] from = new int[end - first + 1];
    for (int member : members) {
      if (member >= first && member < end) {
        from[member - first + 1]++;
      }
    }
    for (int i = 0; i < end - first; i++) {
      from[i + 1] += from[i];
    }
    int[] next = from.clone();
    int[] groups = new int[from[end - first]];
    for (int group = 0; group < size(); group++) {
      for (int place = starts[group]; place < starts[group + 1]; place++) {
        int member = members[place];
        if (member >= first && member < end) {
          groups[next[member - first]++] = group;
        }
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

    /** A group of these members. */
    void add(int[] group) {
      add(group, 0, group.length);
    }

    /** A group of others, as it is. */
    void add(Groups others, int group) {
      add(others.members, others.from(group), others.size(group));
    }

    private void add(int[] row, int from, int count) {
      int place = reserve(count);
      System.arraycopy(row, from, members, place, count);
    }

    Groups build() {
      return new Groups(Arrays.copyOf(starts, size + 1), Arrays.copyOf(members, used));
    }
  }
}
