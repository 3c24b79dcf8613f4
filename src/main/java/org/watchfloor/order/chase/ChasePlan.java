package org.watchfloor.order.chase;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.order.SlipCause;
import org.watchfloor.order.SlipKind;
import org.watchfloor.order.Urgency;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * When an order that is not signed, or not reported, is chased by which slip, and how long a
 * leader's instruction may wait, as it holds at this station: {@code chase.yaml}. Any thread but
 * the JavaFX thread for the first question.
 */
@Singleton
public final class ChasePlan implements OwnRules {
  private final RuleFile<Chase> file;

  /** What the file says. */
  private record Chase(Map<Urgency, Ladder> ladders, InstructionTimes instructions) {}

  /** The ladders of one urgency. */
  private record Ladder(List<Rung> unsigned, List<Rung> unreported, Basis basis) {}

  @Inject
  ChasePlan(DataFolder data) {
    file = new RuleFile<>(data, "/order/chase.yaml", ChasePlan::read);
  }

  /** The rungs for a cause, mildest first. */
  public List<Rung> rungs(Urgency urgency, SlipCause cause) {
    Ladder ladder = ladder(urgency);
    return switch (cause) {
      case UNSIGNED -> ladder.unsigned();
      case UNREPORTED -> ladder.unreported();
    };
  }

  /** How long leaders' instructions may wait. */
  public InstructionTimes instructions() {
    return file.rules().instructions();
  }

  /** What the times of an urgency rest on. */
  public Basis basis(Urgency urgency) {
    return ladder(urgency).basis();
  }

  private Ladder ladder(Urgency urgency) {
    return Objects.requireNonNull(file.rules().ladders().get(urgency), urgency.name());
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** Every urgency has a ladder, or the file is refused: no order may be without one. */
  private static Optional<Chase> read(RuleSheet sheet, String text) {
    Map<Urgency, Ladder> ladders = new EnumMap<>(Urgency.class);
    Optional<Row> root = sheet.root(text, "version", "ladders", "instructions");
    root.ifPresent(all -> {
      for (Row row : all.rows("ladders", "urgency", "unsigned", "unreported", "status", "source")) {
        ladders.put(
            row.constant("urgency", Urgency.class),
            new Ladder(rungs(row, "unsigned"), rungs(row, "unreported"), basis(row)));
      }
      for (Urgency urgency : Urgency.values()) {
        if (!ladders.containsKey(urgency)) {
          all.fault("ladders", Message.of("rule.reason.missing", urgency.name()));
        }
      }
    });
    return root.flatMap(all ->
        all.row("instructions", "pass", "answer", "status", "source")
            .map(row -> new Chase(ladders, times(row))));
  }

  private static InstructionTimes times(Row row) {
    return new InstructionTimes(row.length("pass"), row.length("answer"), basis(row));
  }

  private static Basis basis(Row row) {
    return new Basis(row.text("source"), row.constant("status", RuleStatus.class));
  }

  private static List<Rung> rungs(Row row, String key) {
    return row.rows(key, "slip", "after").stream()
        .map(one -> new Rung(one.constant("slip", SlipKind.class), one.length("after")))
        .toList();
  }
}
