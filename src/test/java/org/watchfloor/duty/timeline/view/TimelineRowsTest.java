package org.watchfloor.duty.timeline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineRowsTest {
  private final TimelineRows rows = new TimelineRows();
  private final List<String> changes = new ArrayList<>();

  @BeforeEach
  void listen() {
    rows.addListener(
        (ListChangeListener<Long>)
            change -> {
              while (change.next()) {
                changes.add(change.getAddedSize() + " in, " + change.getRemovedSize() + " out");
              }
            });
  }

  @Test
  void onlyGrowsWhenTheNewestComesLast() {
    rows.show(new long[] {1, 2});
    rows.show(new long[] {1, 2, 3});
    assertThat(changes).containsExactly("2 in, 0 out", "1 in, 0 out");
    assertThat(rows).containsExactly(1L, 2L, 3L);
  }

  @Test
  void isReplacedWhenAnEntryIsBackDated() {
    rows.show(new long[] {1, 2});
    rows.show(new long[] {1, 3, 2});
    assertThat(changes).containsExactly("2 in, 0 out", "3 in, 2 out");
    assertThat(rows).containsExactly(1L, 3L, 2L);
  }

  @Test
  void saysNothingWhenNothingChanged() {
    rows.show(new long[] {1});
    rows.show(new long[] {1});
    assertThat(changes).hasSize(1);
  }

  @Test
  void readsTheWindowAroundARow() {
    rows.show(new long[] {10, 11, 12, 13, 14});
    assertThat(rows.around(3, 2)).containsExactly(12, 13);
    assertThat(rows.around(4, 2)).containsExactly(14);
  }
}
