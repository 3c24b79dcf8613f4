package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.Datum;
import org.watchfloor.region.District;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.HouseholdsInside;
import org.watchfloor.shelter.arrival.Need;
import org.watchfloor.shelter.arrival.Newcomer;
import org.watchfloor.shelter.arrival.Sex;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code arrive}: books one person into a shelter, or a file of them. */
@Command(name = "arrive", description = "cli.arrive.about")
final class ArriveVerb extends StationVerb {
  @Parameters(paramLabel = "FILE", arity = "0..1", description = "cli.arrive.option.file")
  private @Nullable Path file;

  @Option(names = "--shelter", paramLabel = "NUMBER", description = "cli.arrive.option.shelter")
  private @Nullable String shelter;

  @Option(names = "--name", paramLabel = "TEXT", description = "cli.arrive.option.name")
  private String name = "";

  @Option(names = "--unnamed", paramLabel = "TEXT", description = "cli.arrive.option.unnamed")
  private String described = "";

  @Option(names = "--id", paramLabel = "NUMBER", description = "cli.arrive.option.id")
  private String idNumber = "";

  @Option(names = "--id-as-said", description = "cli.arrive.option.asSaid")
  private boolean asSaid;

  @Option(names = "--tag", paramLabel = "CODE", description = "cli.arrive.option.tag")
  private String tag = "";

  @Option(names = "--with", paramLabel = "WHO", description = "cli.arrive.option.with")
  private @Nullable String with;

  @Option(names = "--household", paramLabel = "NUMBER", description = "cli.arrive.option.household")
  private String household = "";

  @Option(names = "--sex", paramLabel = "SEX", description = "cli.arrive.option.sex")
  private Sex sex = Sex.UNKNOWN;

  @Option(names = "--born", paramLabel = "YEAR", description = "cli.arrive.option.born")
  private int born;

  @Option(names = "--phone", paramLabel = "NUMBER", description = "cli.arrive.option.phone")
  private String phone = "";

  @Option(names = "--home", paramLabel = "TEXT", description = "cli.arrive.option.home")
  private String home = "";

  @Option(names = "--need", paramLabel = "NEED", description = "cli.arrive.option.need")
  private List<Need> needs = new ArrayList<>();

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.arrive.option.note")
  private String note = "";

  @Option(names = "--over", paramLabel = "TEXT", description = "cli.arrivals.option.over")
  private String over = "";

  @Mixin private HappenedOption happened = new HappenedOption();

  ArriveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    if (file != null) {
      return takeFile(station, file);
    }
    if (shelter == null) {
      throw WrongCallException.of("cli.arrive.noShelter");
    }
    Optional<Arrival> companion = Optional.ofNullable(with).map(who -> Guests.one(station, who));
    Newcomer newcomer =
        new Newcomer(
            name, described, idNumber, asSaid, sex, born, phone, home, household, needs, note, tag);
    List<String> ids =
        station
            .get(ArrivalService.class)
            .arrive(
                shelter,
                List.of(newcomer),
                companion.map(Arrival::family).orElse(null),
                over,
                happened.moment(station));
    ids.forEach(out()::println);
    tell("cli.arrive.done", ids.size());
    if (!household.isBlank()) {
      station
          .get(HouseholdsInside.class)
          .part(household.strip())
          .filter(HouseholdsInside.Part::incomplete)
          .ifPresent(
              part -> tell("cli.arrive.part", part.household(), part.inside(), part.people()));
    }
    return ExitCode.DONE;
  }

  /** The rest stands in the columns of the file; what is said beside it would be lost. */
  private int takeFile(Station station, Path from) {
    boolean beside =
        shelter != null
            || with != null
            || !(name + described + idNumber + tag + household + over).isEmpty();
    if (beside) {
      throw WrongCallException.of("cli.arrive.fileAlone");
    }
    ImportSpec how =
        new ImportSpec(
            Optional.of("arrivals"), Datum.WGS84, District.in(folder()).map(District::bounds));
    ImportReport report = station.get(Importer.class).prepare(from, how).apply();
    ReportPrinter.print(report, texts(), err());
    return report.refused() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }
}
