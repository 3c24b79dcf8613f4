package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * What of moving people differs from county to county: {@code evacuation.yaml}. Any thread but the
 * JavaFX thread for the first question.
 */
@Singleton
public final class EvacuationRules implements OwnRules {
  /** A weight above this is a slip of the pen: it would drown every other. */
  private static final long MOST = 1_000;

  private final RuleFile<All> file;

  private record All(List<String> bases, Weights weights) {}

  /**
   * What weighs how much when households are assigned to shelters.
   *
   * @param helped how many people somebody who needs help counts as on the way, 1 or more
   * @param extraShelter what a village's going to one more shelter is worth, as more time on the
   *     way for all of it
   * @param without how many people somebody who needs help counts as more where there is no shelter
   *     for them
   */
  public record Weights(long helped, Duration extraShelter, long without) {}

  @Inject
  EvacuationRules(DataFolder data) {
    file = new RuleFile<>(data, "/evacuation/evacuation.yaml", EvacuationRules::read);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** The laws moving by force may rest on; the usual one first. */
  public List<String> forceBases() {
    return file.rules().bases();
  }

  /** The weights of an assignment. */
  public Weights weights() {
    return file.rules().weights();
  }

  private static Optional<All> read(RuleSheet sheet, String text) {
    return sheet
        .root(text, "version", "force", "assignment")
        .flatMap(all -> {
          List<String> bases = new ArrayList<>();
          for (Row row : all.rows("force", "basis", "status", "source")) {
            bases.add(row.text("basis"));
            rests(row);
          }
          return all.row("assignment", "helped", "extraShelter", "without", "status", "source")
              .map(row -> new All(bases, weights(row)));
        });
  }

  private static Weights weights(Row row) {
    rests(row);
    return new Weights(
        whole(row, "helped", 1), row.length("extraShelter"), whole(row, "without", 0));
  }

  private static long whole(Row row, String key, long least) {
    BigDecimal number = row.number(key);
    boolean fits =
        number.stripTrailingZeros().scale() <= 0
            && number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    if (!fits) {
      row.fault(key, Message.of("rule.reason.number", key, number.toPlainString()));
      return least;
    }
    return number.longValue();
  }

  /** What a row rests on must be said, whoever reads it. */
  private static void rests(Row row) {
    row.text("source");
    row.constant("status", RuleStatus.class);
  }
}
