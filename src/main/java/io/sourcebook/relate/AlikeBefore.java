package io.sourcebook.relate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** With whom each sentence was found alike by the build before. */
final class AlikeBefore {

  /**
   * What a build leaves.
   *
   * @param hashes for each sentence, of itself and of all that it was compared with
   * @param counts how many later sentences it is alike
   * @param alike the identities of these, one sentence's after the other's
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
  record Left(long[] hashes, int[] counts, long[] alike) {}

  private final Left left;

  /** Where those of each sentence begin. */
  private final int[] starts;

  private final LatestHolders byHash;

  /** The sentences of now. */
  private final long[] identities;

  private final LatestHolders byIdentity;

  private AlikeBefore(Left left, int[] starts, long[] identities) {
    this.left = left;
    this.starts = starts;
    this.byHash = holders(left.hashes());
    this.identities = identities;
    this.byIdentity = holders(identities);
  }

  /**
   * @param left nothing of it counts where its rows do not fit together
   * @param identities of the sentences of now, in order
   */
  static AlikeBefore of(Optional<Left> left, long[] identities) {
    Left known = left.orElse(new Left(new long[0], new int[0], new long[0]));
    int[] starts = new int[known.counts().length + 1];
    boolean fits = known.counts().length == known.hashes().length;
    for (int i = 0; i < known.counts().length; i++) {
      starts[i + 1] = starts[i] + known.counts()[i];
      fits &= starts[i + 1] >= starts[i];
    }
    return fits && starts[starts.length - 1] == known.alike().length
        ? new AlikeBefore(known, starts, identities)
        : of(Optional.empty(), identities);
  }

  private static LatestHolders holders(long[] keys) {
    LatestHolders holders = new LatestHolders(keys.length);
    for (int i = 0; i < keys.length; i++) {
      holders.replace(keys[i], i);
    }
    return holders;
  }

  /**
   * The later sentences that one is alike, in order; empty where it was not compared, or with
   * others.
   *
   * @param hash of the one and of all that it is compared with now
   */
  Optional<int[]> alike(long hash) {
    int known = byHash.holder(hash);
    if (known < 0) {
      return Optional.empty();
    }
    int[] alike = new int[left.counts()[known]];
    for (int i = 0; i < alike.length; i++) {
      alike[i] = byIdentity.holder(left.alike()[starts[known] + i]);
      if (alike[i] < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(alike);
  }

  /**
   * Whether what was left is of sentences with these hashes, so that there is no other to leave.
   */
  boolean isOf(long[] hashes) {
    return Arrays.equals(left.hashes(), hashes);
  }

  /**
   * What this build leaves.
   *
   * @param hashes of the sentences of now
   * @param pairs of them that are alike, in their order
   */
  Left next(long[] hashes, List<LikePair> pairs) {
    int[] counts = new int[hashes.length];
    long[] alike = new long[pairs.size()];
    int one = 0;
    for (int i = 0; i < alike.length; i++) {
      while (identities[one] != pairs.get(i).one().trait().identity()) {
        one++;
      }
      counts[one]++;
      alike[i] = pairs.get(i).other().trait().identity();
    }
    return new Left(hashes, counts, alike);
  }
}
