package io.sourcebook.relate;

import java.util.List;
import java.util.function.Supplier;

/** The rules that know a matter by an article's own words. */
final class DifferenceRules {

  /** Each makes a rule that has not seen any article. */
  static final List<Supplier<DifferenceRule>> ALL =
      List.of(
          ReliefRule::new,
          ScopeRule::new,
          SuperlativeRule::new,
          ParticipantRule::new,
          PurposeRule::new);

  private DifferenceRules() {}
}
