package org.watchfloor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code arrivals show WHO --reason TEXT}: who somebody is; that it was looked at is recorded. */
@Command(name = "show", description = "cli.arrivals.show.about")
final class ArrivalsShowVerb extends StationVerb {
  @Parameters(paramLabel = "WHO", description = "cli.arrivals.option.who")
  private String who;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.arrivals.show.option.reason")
  private String reason;

  @Mixin private FormatOption format = new FormatOption();

  ArrivalsShowVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Arrival arrival = Guests.one(station, who);
    Person person = station.get(ArrivalService.class).unmask(arrival.id(), reason);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", arrival.id());
    row.put("shelter", arrival.shelter());
    row.put("state", arrival.stay().state().name());
    put(row, "name", person.name());
    put(row, "described", person.described());
    put(row, "idNumber", person.idNumber());
    put(row, "born", person.birthYear() == 0 ? "" : Integer.toString(person.birthYear()));
    put(row, "phone", person.phone());
    put(row, "home", person.home());
    put(row, "household", person.household());
    put(row, "note", person.note());
    put(row, "tag", arrival.tag());
    RowWriter.write(out(), format.chosen(), List.copyOf(row.keySet()), List.of(row));
    return ExitCode.DONE;
  }

  private static void put(Map<String, Object> row, String field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }
}
