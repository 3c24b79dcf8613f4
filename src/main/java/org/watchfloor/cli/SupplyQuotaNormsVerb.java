package org.watchfloor.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.reserve.Extent;
import org.watchfloor.supply.reserve.NormLine;
import org.watchfloor.supply.reserve.ReserveService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code supply quota norms}: every norm, its amount and where that is from, one by one. */
@Command(name = "norms", description = "cli.supply.quota.norms.about")
final class SupplyQuotaNormsVerb extends StationVerb {
  private static final List<String> FIELDS =
      List.of(
          "key",
          "goods",
          "per",
          "amount",
          "unit",
          "daily",
          "need",
          "physical",
          "missing",
          "status",
          "source");

  @Mixin private ExtentOption extent = new ExtentOption();
  @Mixin private FormatOption format = new FormatOption();

  SupplyQuotaNormsVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    ReserveService reserves = station.get(ReserveService.class);
    Extent asked = extent.orTarget(reserves.rules().target());
    List<NormLine> norms = reserves.norms(asked);
    RowWriter.write(
        out(), format.chosen(), FIELDS, norms.stream().map(SupplyQuotaNormsVerb::row).toList());
    tell(
        "cli.supply.quota.norms.found",
        norms.size(),
        norms.stream().filter(one -> one.norm().amount() == null).count());
    return ExitCode.DONE;
  }

  /** A number nobody knows is left out, never 0. */
  private static Map<String, Object> row(NormLine line) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("key", line.norm().goods().key());
    row.put("goods", line.norm().goods().name());
    row.put("per", line.norm().per().name());
    @Nullable BigDecimal amount = line.norm().amount();
    if (amount != null) {
      row.put("amount", amount);
    }
    row.put("unit", line.norm().goods().unit());
    row.put("daily", line.norm().daily());
    line.need().ifPresent(need -> row.put("need", need));
    row.put("physical", line.stock().physical());
    line.missing().ifPresent(missing -> row.put("missing", missing));
    row.put("status", line.norm().basis().status().name());
    row.put("source", line.norm().basis().source());
    return row;
  }
}
