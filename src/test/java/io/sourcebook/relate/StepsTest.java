package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StepsTest {

  @Test
  void eachGivesItsOwn() {
    Steps steps = new Steps();
    Supplier<String> name = steps.add(() -> "Ostrov");
    Supplier<Integer> number = steps.add(() -> 7);
    steps.run();
    assertEquals("Ostrov", name.get());
    assertEquals(7, number.get());
  }

  @Test
  void whatOneThrowsIsThrown() {
    Steps steps = new Steps();
    steps.add(() -> "Ostrov");
    steps.add(
        () -> {
          throw new IllegalStateException("no ferry");
        });
    assertThrows(IllegalStateException.class, steps::run);
  }
}
