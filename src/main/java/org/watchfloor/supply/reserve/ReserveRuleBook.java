package org.watchfloor.supply.reserve;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;
import org.watchfloor.supply.reserve.ReserveRules.Target;

/**
 * The norms of reserves that hold at this station. Any thread but the JavaFX thread for the first
 * question.
 */
@Singleton
final class ReserveRuleBook implements OwnRules {
  /** Of anything a norm counts; keeps all sums well within a long. */
  static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private final RuleFile<ReserveRules> file;

  @Inject
  ReserveRuleBook(DataFolder data) {
    file = new RuleFile<>(data, "/supply/reserves.yaml", ReserveRuleBook::read);
  }

  /** The norms. */
  ReserveRules rules() {
    return file.rules();
  }

  /** The norms that come with the program. */
  ReserveRules builtIn() {
    return file.builtIn();
  }

  /**
   * Changes the norms in the station's own file.
   *
   * @param noted writes what they are now down elsewhere; if that fails nothing has changed
   * @throws org.watchfloor.base.RefusedException if the station's own file has a fault or cannot be
   *     written
   */
  void change(UnaryOperator<ReserveRules> change, Consumer<ReserveRules> noted) {
    file.change(change, ReserveRuleWriter::write, noted);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  static Optional<ReserveRules> read(RuleSheet sheet, String text) {
    return sheet.root(text, "version", "target", "goods", "norms").flatMap(ReserveRuleBook::all);
  }

  private static Optional<ReserveRules> all(Row root) {
    Map<String, Goods> goods = new LinkedHashMap<>();
    for (Row row : root.rows("goods", "key", "name", "unit", "items")) {
      Goods one =
          new Goods(
              row.text("key"),
              row.text("name"),
              row.text("unit"),
              row.rows("items", "prefix", "unit", "spec", "holds").stream()
                  .map(ReserveRuleBook::counted)
                  .toList());
      if (goods.put(one.key(), one) != null) {
        row.fault("key", Message.of("rule.reason.twice", one.key()));
      }
    }
    Set<String> seen = new HashSet<>();
    List<Norm> norms =
        root.rows("norms", "goods", "per", "amount", "daily", "source", "status").stream()
            .flatMap(row -> norm(row, goods, seen))
            .toList();
    return root.row("target", "people", "days", "source", "status")
        .map(row ->
            new ReserveRules(
                new Target(
                    whole(row, "people", Extent.MOST),
                    (int) whole(row, "days", Extent.LONGEST),
                    basis(row)),
                List.copyOf(goods.values()),
                norms));
  }

  private static Stream<Norm> norm(Row row, Map<String, Goods> goods, Set<String> seen) {
    String key = row.text("goods");
    Goods found = goods.get(key);
    if (found == null) {
      row.fault("goods", Message.of("rule.reason.unknown", key, String.join(", ", goods.keySet())));
      return Stream.empty();
    }
    Measure per = row.constant("per", Measure.class);
    if (!seen.add(key + " " + per)) {
      row.fault("goods", Message.of("rule.reason.twice", key + " " + per));
    }
    @Nullable BigDecimal amount = row.has("amount") ? positive(row, "amount") : null;
    return Stream.of(new Norm(found, per, amount, row.yes("daily"), basis(row)));
  }

  private static Counted counted(Row row) {
    return new Counted(
        row.text("prefix"),
        row.text("unit"),
        row.has("spec") ? row.text("spec") : null,
        positive(row, "holds"));
  }

  /** Dividing by it must be possible; 1, and a fault, if it is not. */
  private static BigDecimal positive(Row row, String key) {
    BigDecimal number = row.number(key);
    if (number.signum() > 0 && number.compareTo(MOST) <= 0) {
      // 1E+3 is written back as 1000, and must be the same number then.
      return number.scale() < 0 ? number.setScale(0) : number;
    }
    row.fault(key, Message.of("reserve.reason.positive", key, MOST.longValue()));
    return BigDecimal.ONE;
  }

  private static long whole(Row row, String key, long most) {
    BigDecimal number = row.number(key);
    if (number.signum() > 0
        && number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
      return number.longValueExact();
    }
    row.fault(key, Message.of("reserve.reason.whole", key, most));
    return 1;
  }

  private static Basis basis(Row row) {
    return new Basis(row.text("source"), row.constant("status", RuleStatus.class));
  }
}
