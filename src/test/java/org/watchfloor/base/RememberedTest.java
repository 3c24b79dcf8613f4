package org.watchfloor.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<String> people = new ArrayList<>(List.of("甲"));

  @Test
  void isMadeOnceUntilItIsForgotten() {
    List<String> made = new ArrayList<>();
    Remembered<List<String>> remembered =
        new Remembered<>(() -> {
          made.add("made");
          return List.copyOf(people);
        });
    assertThat(remembered.get()).isSameAs(remembered.get());
    assertThat(made).hasSize(1);
    people.add("乙");
    remembered.forget();
    assertThat(remembered.get()).containsExactly("甲", "乙");
    assertThat(made).hasSize(2);
  }

  @Test
  void whatWasOvertakenByAChangeWhileItWasMadeIsNotKept() {
    List<Remembered<List<String>>> itself = new ArrayList<>();
    Remembered<List<String>> remembered =
        new Remembered<>(() -> {
          List<String> read = List.copyOf(people);
          if (people.size() == 1) {
            people.add("乙");
            itself.getFirst().forget();
          }
          return read;
        });
    itself.add(remembered);
    assertThat(remembered.get()).containsExactly("甲");
    assertThat(remembered.get()).containsExactly("甲", "乙");
  }
}
