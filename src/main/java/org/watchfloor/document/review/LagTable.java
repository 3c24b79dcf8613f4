package org.watchfloor.document.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Words;

/** The five earlies as officers read them. Pure; any thread. */
public final class LagTable {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private LagTable() {}

  /** A time as in 1 小时 05 分, to the second below an hour. */
  public static String took(Duration time, Texts texts) {
    long seconds = time.toSeconds();
    if (seconds < HOUR) {
      return texts.get("review.took.minutes", seconds / MINUTE, two(seconds % MINUTE));
    }
    return texts.get("review.took.hours", seconds / HOUR, two(seconds % HOUR / MINUTE));
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** The time, or that nothing was measured. */
  public static String took(Optional<Duration> time, Texts texts) {
    return time.map(one -> took(one, texts)).orElseGet(() -> texts.get("review.took.none"));
  }

  static List<Block> of(List<Lag> lags, Texts texts) {
    List<Row> rows = new ArrayList<>();
    for (Lag lag : lags) {
      List<Words> what = new ArrayList<>();
      what.add(Words.plain(texts.name("review.stretch", lag.rule().stretch())));
      what.add(Words.note(texts.name("review.scope", lag.rule().scope())));
      rows.add(
          new Row(
              List.of(
                  Cell.of(texts.name("review.early", lag.rule().early())),
                  new Cell(what),
                  Cell.of(String.valueOf(lag.count())),
                  Cell.of(took(lag.median(), texts)),
                  Cell.of(took(lag.p90(), texts)),
                  slowest(lag, texts))));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            List.of(
                new Column(texts.get("review.column.early"), 1.3),
                new Column(texts.get("review.column.stretch"), 2.6),
                new Column(texts.get("review.column.count"), 0.7),
                new Column(texts.get("review.column.median"), 1.3),
                new Column(texts.get("review.column.p90"), 1.3),
                new Column(texts.get("review.column.slowest"), 2.0)),
            rows));
    blocks.add(new Paragraph(Words.note(texts.get("review.paper.sure"))));
    for (Early early : Early.values()) {
      lags.stream()
          .filter(lag -> lag.rule().early() == early)
          .map(lag -> lag.rule().basis().source())
          .distinct()
          .reduce((one, other) -> texts.get("review.paper.and", one, other))
          .map(said -> texts.get("review.paper.basis", texts.name("review.early", early), said))
          .ifPresent(said -> blocks.add(new Paragraph(Words.note(said))));
    }
    return blocks;
  }

  private static Cell slowest(Lag lag, Texts texts) {
    return lag.slowest()
        .map(one ->
            new Cell(
                List.of(
                    Words.plain(took(one.took(), texts)),
                    Words.note(
                        one.from().equals(one.to())
                            ? one.to()
                            : texts.get("review.paper.between", one.from(), one.to())))))
        .orElseGet(() -> Cell.of(texts.get("review.took.none")));
  }
}
