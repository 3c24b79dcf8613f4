package org.watchfloor.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.allocation.AllocationAnswerWriter;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.AllocationRequest.Truck;
import org.watchfloor.supply.allocation.AllocationWords;
import org.watchfloor.supply.demand.AllocationPrints;
import org.watchfloor.supply.demand.AllocationTable;
import org.watchfloor.supply.demand.AllocationTerms;
import org.watchfloor.supply.demand.DemandService;
import org.watchfloor.supply.demand.Proposal;
import org.watchfloor.supply.demand.StationAllocation;
import org.watchfloor.supply.demand.SupplyDemand;
import org.watchfloor.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code demand allocate}: the best transfers for all that is open as a table with reasons, or with
 * {@code --json} as docs/allocate.md describes answers; {@code --print} puts it on paper, {@code
 * --apply} asks the depots for them and prints the numbers of the orders.
 */
@Command(name = "allocate", description = "cli.demand.allocate.about")
final class DemandAllocateVerb extends RoadVerb {
  private static final List<String> FIELDS =
      List.of(
          "demand", "from", "to", "item", "quantity", "minutes", "late", "trips", "leaveBy", "why");

  private static final Pattern FIX = Pattern.compile("([^:]+):([^=]+)=(\\d{1,8})");

  @Option(names = "--fix", paramLabel = "DEPOT:DEMAND=N", description = "cli.demand.option.fix")
  private List<String> fixes = new ArrayList<>();

  @Option(names = "--by-tier", description = "cli.demand.option.byTier")
  private boolean byTier;

  @Option(names = "--least", paramLabel = "N", description = "cli.demand.option.least")
  private @Nullable BigDecimal least;

  @Option(names = "--truck", paramLabel = "N", description = "cli.demand.option.truck")
  private @Nullable BigDecimal truck;

  @Option(names = "--size", paramLabel = "ITEM=N", description = "cli.demand.option.size")
  private Map<String, BigDecimal> sizes = new LinkedHashMap<>();

  @Option(names = "--json", description = "cli.demand.option.json")
  private boolean json;

  @Option(names = "--print", paramLabel = "OUT.pdf", description = "cli.demand.option.print")
  private @Nullable Path print;

  @Option(names = "--apply", description = "cli.demand.option.apply")
  private boolean apply;

  @Option(names = "--purpose", paramLabel = "TEXT", description = "cli.demand.option.purpose")
  private String purpose = "";

  DemandAllocateVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return !apply;
  }

  @Override
  int run(Station station) {
    if (json && apply) {
      throw WrongCallException.of("cli.demand.jsonOrApply");
    }
    AllocationTerms terms = terms();
    DemandService demands = station.get(DemandService.class);
    if (demands.open().isEmpty()) {
      tell("cli.demand.nothingOpen");
      return ExitCode.DONE;
    }
    roads(station);
    StationAllocation allocation = station.get(StationAllocation.class);
    List<Fix> decided = fixes.stream().map(typed -> fix(typed, demands)).toList();
    Proposal proposal = allocation.propose(decided, terms, Progress.UNWATCHED);
    AllocationAnswer answer = proposal.answer();
    proposal.basis().ifPresent(basis -> tell(basis.said()));
    if (json) {
      out().print(AllocationAnswerWriter.write(answer, texts()));
    } else if (!apply) {
      RowWriter.write(
          out(),
          RowFormat.TABLE,
          fields(proposal),
          station.get(AllocationTable.class).of(proposal, texts()).stream()
              .map(DemandAllocateVerb::cells)
              .toList());
    }
    proposal.terms().forEach(this::tell);
    AllocationWords.said(answer).forEach(this::tell);
    tell(AllocationWords.proof(answer));
    if (print != null) {
      int pages = station.get(AllocationPrints.class).print(proposal, texts(), print);
      tell("cli.print.done", pages, print);
    }
    if (apply) {
      allocation.takeOver(answer, purpose).forEach(out()::println);
    }
    return ExitCode.DONE;
  }

  /** What was asked for beside single lines; a wrong load is a wrong call. */
  private AllocationTerms terms() {
    if (truck == null && !sizes.isEmpty()) {
      throw WrongCallException.of("cli.demand.sizeWithoutTruck");
    }
    try {
      return new AllocationTerms(
          byTier,
          Optional.ofNullable(least),
          Optional.ofNullable(truck).map(load -> new Truck(load, sizes)));
    } catch (RefusedException e) {
      throw new WrongCallException(e.said());
    }
  }

  /** Trips are a column only where they count. */
  private static List<String> fields(Proposal proposal) {
    return proposal.request().truck().isPresent()
        ? FIELDS
        : FIELDS.stream().filter(field -> !field.equals("trips")).toList();
  }

  private static Map<String, Object> cells(AllocationTable.Row row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("demand", row.demand());
    cells.put("from", row.from());
    cells.put("to", row.to());
    cells.put("item", row.item());
    cells.put("quantity", row.quantity());
    cells.put("minutes", row.minutes());
    cells.put("late", row.late());
    cells.put("trips", row.trips());
    cells.put("leaveBy", row.leaveBy());
    cells.put("why", row.why());
    return cells;
  }

  private static Fix fix(String typed, DemandService demands) {
    Matcher read = FIX.matcher(typed);
    if (!read.matches()) {
      throw WrongCallException.of("cli.demand.badFix", typed);
    }
    String item = demands.find(read.group(2)).map(SupplyDemand::item).orElse("");
    return new Fix(read.group(1), read.group(2), item, new BigDecimal(read.group(3)));
  }
}
