package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.StockBatch;

/** Which batch is meant by what was typed. */
@Execution(ExecutionMode.CONCURRENT)
class CountedBatchTest {
  private static final LocalDate JUNE = LocalDate.parse("2027-06-30");
  private static final LocalDate MAY = LocalDate.parse("2027-05-31");
  private static final List<StockBatch> KNOWN =
      List.of(
          new StockBatch("B9", MAY, 20),
          new StockBatch("B9", JUNE, 30),
          new StockBatch("B9", null, 5),
          new StockBatch("B1", JUNE, 7));

  private static void asked(String key, @Nullable String batch, @Nullable String expiry) {
    assertThatThrownBy(() -> CountedBatch.of(KNOWN, batch, expiry, 1))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void whatCouldBeSeveralIsAskedAfter() {
    asked("cli.supply.whichBatch", null, null);
    asked("cli.supply.whichBatch", null, "2027-06-30");
    asked("cli.supply.whichExpiry", "B9", null);
  }

  @Test
  void whatIsToldClearlyIsTheOneOnTheBooks() {
    assertThat(CountedBatch.of(KNOWN, "B1", null, 1)).isEqualTo(new StockBatch("B1", JUNE, 1));
    assertThat(CountedBatch.of(KNOWN, "B9", "2027-06-30", 1))
        .isEqualTo(new StockBatch("B9", JUNE, 1));
    assertThat(CountedBatch.of(KNOWN, "B9", "-", 1)).isEqualTo(new StockBatch("B9", null, 1));
    assertThat(CountedBatch.of(KNOWN, null, "2027-05-31", 1))
        .isEqualTo(new StockBatch("B9", MAY, 1));
    assertThat(CountedBatch.of(List.of(KNOWN.getLast()), null, null, 1))
        .isEqualTo(new StockBatch("B1", JUNE, 1));
  }

  @Test
  void whatIsNotOnTheBooksIsANewBatch() {
    assertThat(CountedBatch.of(KNOWN, "B2", "2027-05-31", 1))
        .isEqualTo(new StockBatch("B2", MAY, 1));
    assertThat(CountedBatch.of(List.of(), null, null, 1)).isEqualTo(new StockBatch("", null, 1));
  }
}
