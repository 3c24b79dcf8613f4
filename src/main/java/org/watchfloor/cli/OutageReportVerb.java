package org.watchfloor.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.region.Area;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.OutageReport;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code outage report AREA}: what is learnt about a township or village: how it stands with road,
 * network and power, that it was heard, that it could not be reached, who was sent.
 */
@Command(name = "report", description = "cli.outage.report.about")
final class OutageReportVerb extends StationVerb {
  @Parameters(paramLabel = "AREA", description = "cli.outage.option.area")
  private String area;

  @Option(names = "--road", paramLabel = "STATE", description = "cli.outage.option.road")
  private @Nullable StrandState road;

  @Option(names = "--network", paramLabel = "STATE", description = "cli.outage.option.network")
  private @Nullable StrandState network;

  @Option(names = "--power", paramLabel = "STATE", description = "cli.outage.option.power")
  private @Nullable StrandState power;

  @Option(
      names = "--channel",
      required = true,
      paramLabel = "CHANNEL",
      description = "cli.outage.option.channel")
  private Channel channel;

  @Option(names = "--by", paramLabel = "TEXT", description = "cli.outage.option.by")
  private String by = "";

  @Option(names = "--at", paramLabel = "TIME", description = "cli.outage.option.at")
  private @Nullable String at;

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.outage.option.note")
  private String note = "";

  @Option(names = "--unreached", description = "cli.outage.option.unreached")
  private boolean unreached;

  @Option(names = "--sent", paramLabel = "TEXT", description = "cli.outage.option.sent")
  private @Nullable String sent;

  OutageReportVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    OutageService outages = station.get(OutageService.class);
    Area place = outages.place(area);
    Instant when = at == null ? null : time(at);
    Map<Strand, StrandState> said = said();
    if (unreached && !said.isEmpty() && channel.heard()) {
      throw WrongCallException.of("cli.outage.both");
    }
    if (unreached) {
      outages.unreached(place.code(), channel, note, when);
    } else if (sent == null || !said.isEmpty()) {
      outages.report(place.code(), new OutageReport(said, channel, by, note), when);
    }
    if (sent != null) {
      outages.send(place.code(), sent, note, when);
    }
    tell(Message.of("cli.outage.done", place.name()));
    return ExitCode.DONE;
  }

  private Map<Strand, StrandState> said() {
    Map<Strand, StrandState> said = new EnumMap<>(Strand.class);
    put(said, Strand.ROAD, road);
    put(said, Strand.NETWORK, network);
    put(said, Strand.POWER, power);
    return said;
  }

  private static void put(
      Map<Strand, StrandState> said, Strand strand, @Nullable StrandState state) {
    if (state != null) {
      said.put(strand, state);
    }
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw WrongCallException.of("cli.outage.badTime", text);
    }
  }
}
