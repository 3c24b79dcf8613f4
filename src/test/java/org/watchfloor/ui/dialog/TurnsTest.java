package org.watchfloor.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final List<String> asked = new ArrayList<>();
  private final Turns turns = new Turns();

  @Test
  void asksOneAfterTheOtherAndDropsNone() {
    turns.ask(() -> asked.add("first"));
    turns.ask(() -> asked.add("second"));
    turns.ask(() -> asked.add("third"));
    assertThat(asked).containsExactly("first");

    turns.gone();
    assertThat(asked).containsExactly("first", "second");

    turns.gone();
    turns.gone();
    turns.ask(() -> asked.add("fourth"));
    assertThat(asked).containsExactly("first", "second", "third", "fourth");
  }
}
