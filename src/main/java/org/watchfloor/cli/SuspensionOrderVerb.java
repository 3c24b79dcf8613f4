package org.watchfloor.cli;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.suspension.NewSuspension;
import org.watchfloor.response.suspension.Suspension;
import org.watchfloor.response.suspension.SuspensionKinds;
import org.watchfloor.response.suspension.Suspensions;
import org.watchfloor.warning.WarningWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suspension order KIND}: schools, work, shipping and the like; prints its id. */
@Command(name = "order", description = "cli.suspension.order.about")
final class SuspensionOrderVerb extends StationVerb {
  @Parameters(paramLabel = "KIND", description = "cli.suspension.option.kind")
  private String kind;

  @Option(names = "--scope", paramLabel = "TEXT", description = "cli.suspension.option.scope")
  private String scope = "";

  @Option(names = "--from", paramLabel = "TIME", description = "cli.suspension.option.from")
  private @Nullable String from;

  @Option(names = "--until", paramLabel = "TIME", description = "cli.suspension.option.until")
  private @Nullable String until;

  @Option(names = "--exempt", paramLabel = "TEXT", description = "cli.suspension.option.exempt")
  private @Nullable String exempt;

  @Option(
      names = "--post",
      required = true,
      paramLabel = "POST",
      description = "cli.suspension.option.post")
  private String post;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  @Option(names = "--basis", paramLabel = "NUMBER", description = "cli.response.option.basis")
  private String basis = "";

  @Option(names = "--response", paramLabel = "ID", description = "cli.response.option.response")
  private @Nullable String response;

  SuspensionOrderVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    SuspensionKinds kinds = station.get(SuspensionKinds.class);
    Suspensions suspensions = station.get(Suspensions.class);
    String id =
        suspensions.order(
            new NewSuspension(
                kind.toUpperCase(Locale.ROOT),
                scope,
                DecisionOptions.toCome(from, now),
                DecisionOptions.toCome(until, now),
                exempt == null ? kinds.exemption(texts().language()) : exempt,
                post,
                basis,
                reason,
                Optional.ofNullable(response)));
    out().println(id);
    suspensions.find(id).ifPresent(this::said);
    return ExitCode.DONE;
  }

  /** What was ordered, for whom, from when and until when. */
  private void said(Suspension ordered) {
    Object end =
        ordered
            .plannedEnd()
            .<Object>map(WarningWords::moment)
            .orElseGet(() -> Message.of("cli.suspension.order.open"));
    tell(
        "cli.suspension.order.done",
        ordered.kindSaid(),
        ordered.scope().isEmpty() ? Message.of("cli.suspension.order.everywhere") : ordered.scope(),
        WarningWords.moment(ordered.startAt()),
        end,
        ordered.exemptions(),
        ordered.orderedBy());
  }
}
