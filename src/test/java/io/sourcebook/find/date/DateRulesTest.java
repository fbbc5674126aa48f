package io.sourcebook.find.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples beside each rule, in an article of Wednesday, 15 June 2011. */
class DateRulesTest {

  private static final WritingDay WRITTEN =
      WritingDay.of(new Sourced<>(new Edtf("2011-06-15"), Certainty.STATED, "the dateline"));

  @TestFactory
  Stream<DynamicTest> examples() {
    return DateGrammar.RULES.stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.getClass().getSimpleName() + ": " + example.text(),
                                () -> check(rule, example))));
  }

  @Test
  void everyRuleHasRightAndWrongExamples() {
    for (DateRule rule : DateGrammar.RULES) {
      assertTrue(
          rule.examples().stream().anyMatch(e -> e.value().isPresent()),
          rule.getClass().getSimpleName());
      assertTrue(
          rule.examples().stream().anyMatch(e -> e.value().isEmpty()),
          rule.getClass().getSimpleName());
    }
  }

  private static void check(DateRule rule, DateExample example) {
    String plain = example.text().replace("[", "").replace("]", "");
    List<DateGrammar.Expression> expressions = DateGrammar.read(plain, 0, plain.length());
    List<DateExpression> dates =
        DateResolver.resolve(CanonicalText.of(plain), Optional.of(WRITTEN), List.of(expressions));
    if (example.value().isEmpty()) {
      assertEquals(List.of(), dates, rule.getClass().getSimpleName());
      return;
    }
    assertFalse(dates.isEmpty(), "nothing found");
    // Some examples need an earlier date to count from: the last one is the example's own.
    DateExpression last = dates.get(dates.size() - 1);
    String marked =
        plain.substring(0, last.span().start())
            + "["
            + plain.substring(last.span().start(), last.span().end())
            + "]"
            + plain.substring(last.span().end());
    assertEquals(example.text(), marked);
    assertEquals(example.value(), last.value().map(Edtf::value));
  }
}
