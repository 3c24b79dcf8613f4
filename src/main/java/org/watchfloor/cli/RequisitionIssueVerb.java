package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.supply.requisition.Certificate;
import org.watchfloor.supply.requisition.Owner;
import org.watchfloor.supply.requisition.PropertyWords;
import org.watchfloor.supply.requisition.RequisitionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code requisition issue}: a certificate for property that is taken; prints its number. */
@Command(name = "issue", description = "cli.requisition.issue.about")
final class RequisitionIssueVerb extends StationVerb {
  @Option(names = "--basis", paramLabel = "TEXT", description = "cli.requisition.option.basis")
  private @Nullable String basis;

  @Option(
      names = "--purpose",
      required = true,
      paramLabel = "TEXT",
      description = "cli.requisition.option.purpose")
  private String purpose;

  @Option(
      names = "--property",
      required = true,
      paramLabel = "TEXT",
      description = "cli.requisition.option.property")
  private List<String> property;

  @Option(
      names = "--owner",
      required = true,
      paramLabel = "TEXT",
      description = "cli.requisition.option.owner")
  private String owner;

  @Option(names = "--owner-is-unit", description = "cli.requisition.option.ownerIsUnit")
  private boolean unit;

  @Option(
      names = "--owner-phone",
      paramLabel = "TEXT",
      description = "cli.requisition.option.ownerPhone")
  private String ownerPhone = "";

  @Option(names = "--taker", paramLabel = "TEXT", description = "cli.requisition.option.taker")
  private @Nullable String taker;

  @Option(
      names = "--contact",
      required = true,
      paramLabel = "TEXT",
      description = "cli.requisition.option.contact")
  private String contact;

  @Option(names = "--place", paramLabel = "TEXT", description = "cli.requisition.option.place")
  private String place = "";

  @Option(names = "--taken", paramLabel = "TIME", description = "cli.requisition.option.taken")
  private @Nullable String taken;

  @Option(names = "--urgency", paramLabel = "TEXT", description = "cli.requisition.option.urgency")
  private String urgency = "";

  @Option(
      names = "--return-by",
      paramLabel = "DATE",
      description = "cli.requisition.option.returnBy")
  private @Nullable LocalDate returnBy;

  RequisitionIssueVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    out()
        .println(
            station
                .get(RequisitionService.class)
                .issue(
                    new Certificate(
                        basis == null ? texts().get("requisition.basis") : basis,
                        purpose.strip(),
                        PropertyWords.read(String.join("\n", property)),
                        new Owner(owner.strip(), unit, ownerPhone.strip()),
                        taker == null ? station.get(DataFolder.class).card().name() : taker.strip(),
                        contact.strip(),
                        place.strip(),
                        OrderMoments.past(taken, station.get(WatchClock.class).instant()),
                        urgency.strip(),
                        returnBy)));
    return ExitCode.DONE;
  }
}
