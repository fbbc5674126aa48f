package io.sourcebook.relate;

/** How many letters must be added, dropped or changed to turn one word into another. */
final class EditDistance {

  /** Longer words are cut: nobody mistypes a key of that length. */
  private static final int LONGEST = 200;

  private EditDistance() {}

  static int between(String one, String other) {
    String a = one.substring(0, Math.min(one.length(), LONGEST));
    String b = other.substring(0, Math.min(other.length(), LONGEST));
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
