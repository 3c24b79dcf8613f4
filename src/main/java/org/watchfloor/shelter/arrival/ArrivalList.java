package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryId;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.ArrivalService.Party;
import org.watchfloor.table.Column;
import org.watchfloor.table.Register;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/**
 * A list of people a coach or a village hands over comes in as a file: {@code import --as
 * arrivals}. Rows with the same family came as one.
 */
final class ArrivalList implements Register<ArrivalRow> {
  private static final long EARLIEST = 1900;
  private static final long LATEST = 2200;

  private final ArrivalService arrivals;
  private final ArrivalFinder finder;
  private final ShelterService shelters;
  private final WatchClock clock;

  @Inject
  ArrivalList(
      ArrivalService arrivals, ArrivalFinder finder, ShelterService shelters, WatchClock clock) {
    this.arrivals = arrivals;
    this.finder = finder;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "arrivals";
  }

  @Override
  public Message name() {
    return Message.of("arrival.list");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("shelter", "arrival.column.shelter").asIdentity(),
        Column.text("name", "arrival.column.name").asOptionalIdentity(),
        Column.text("described", "arrival.column.described").asOptionalIdentity(),
        Column.text("idNumber", "arrival.column.idNumber").asOptionalIdentity(),
        Column.yesNo("asSaid", "arrival.column.asSaid"),
        Column.text("tag", "arrival.column.tag").asOptionalIdentity(),
        Column.text("family", "arrival.column.family"),
        Column.code("sex", "arrival.column.sex", Sex.class, "arrival.sex"),
        Column.integer("born", "arrival.column.born").between(EARLIEST, LATEST),
        Column.text("phone", "arrival.column.phone"),
        Column.text("home", "arrival.column.home"),
        Column.id("household", "arrival.column.household"),
        Column.codes("needs", "arrival.column.needs", Need.class, "arrival.need"),
        Column.text("note", "arrival.column.note"),
        Column.text("over", "arrival.column.over"));
  }

  @Override
  public RowOutcome<ArrivalRow> judge(TypedRow row, Siblings siblings) {
    return against(row, siblings)
        .or(() ->
            Optional.ofNullable(
                    siblings
                        .once(NoRoom.class, rows -> noRoom(rows, siblings))
                        .why()
                        .get(row.number()))
                .flatMap(why -> refused("shelter", why, Message.of("arrival.fix.room"))))
        .orElseGet(() -> RowOutcome.added(read(row)));
  }

  /** What speaks against rows by themselves, by their numbers, as far as it was looked at. */
  private record Objections(Map<Integer, Optional<RowOutcome<ArrivalRow>>> known) {}

  /** Whether there is room asks it of all rows before each is judged: the register is read once. */
  private Optional<RowOutcome<ArrivalRow>> against(TypedRow row, Siblings siblings) {
    return siblings
        .once(Objections.class, _ -> new Objections(new HashMap<>()))
        .known()
        .computeIfAbsent(row.number(), _ -> lookAgainst(row, siblings));
  }

  private Optional<RowOutcome<ArrivalRow>> lookAgainst(TypedRow row, Siblings siblings) {
    return objection(read(row))
        .or(() -> again(row, siblings, "idNumber", "arrival.fix.idNumberAgain"))
        .or(() -> again(row, siblings, "tag", "arrival.fix.tag"));
  }

  /** Why rows that are right do not fit into their shelter any more, by their numbers. */
  private record NoRoom(Map<Integer, Message> why) {}

  /** In the order of the file, those who came as one together, as long as there is room. */
  private NoRoom noRoom(List<TypedRow> rows, Siblings siblings) {
    Map<Integer, Message> why = new HashMap<>();
    Map<String, List<TypedRow>> byShelter = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> against(row, siblings).isEmpty())
        .forEach(
            row -> byShelter.computeIfAbsent(row.text("shelter"), _ -> new ArrayList<>()).add(row));
    byShelter.forEach((shelter, all) -> {
      String over = over(all.stream().map(ArrivalList::read).toList());
      int taken = 0;
      for (List<TypedRow> family : families(all)) {
        try {
          arrivals.refuseUnlessRoom(shelter, taken + family.size(), over);
          taken += family.size();
        } catch (RefusedException e) {
          family.forEach(row -> why.put(row.number(), e.said()));
        }
      }
    });
    return new NoRoom(why);
  }

  private static List<List<TypedRow>> families(List<TypedRow> rows) {
    Map<String, List<TypedRow>> families = new LinkedHashMap<>();
    for (TypedRow row : rows) {
      families.computeIfAbsent(family(read(row), row.number()), _ -> new ArrayList<>()).add(row);
    }
    return List.copyOf(families.values());
  }

  /** Whoever names no family came alone. */
  private static String family(ArrivalRow row, int number) {
    return row.family().isBlank() ? "\n" + number : row.family();
  }

  private static ArrivalRow read(TypedRow row) {
    Newcomer newcomer =
        new Newcomer(
            row.findText("name").orElse(""),
            row.findText("described").orElse(""),
            row.findText("idNumber").orElse(""),
            row.findYes("asSaid").orElse(false),
            row.findCode("sex", Sex.class).orElse(Sex.UNKNOWN),
            row.findInteger("born").orElse(0L).intValue(),
            row.findText("phone").orElse(""),
            row.findText("home").orElse(""),
            row.findText("household").orElse(""),
            List.copyOf(row.codes("needs", Need.class)),
            row.findText("note").orElse(""),
            row.findText("tag").orElse(""));
    return new ArrivalRow(
        row.text("shelter"),
        newcomer,
        row.findText("family").orElse(""),
        row.findText("over").orElse(""));
  }

  private Optional<RowOutcome<ArrivalRow>> objection(ArrivalRow row) {
    Optional<Shelter> shelter = shelters.find(row.shelter());
    if (shelter.isEmpty()) {
      return refused(
          "shelter",
          Message.of("shelter.refused.no_shelter", row.shelter()),
          Message.of("arrival.fix.shelter"));
    }
    Newcomer newcomer = row.newcomer();
    try {
      if (!newcomer.idNumber().isBlank() && !newcomer.asSaid()) {
        IdNumber.read(newcomer.idNumber(), clock.now().toLocalDate());
      }
    } catch (RefusedException e) {
      return refused("idNumber", e.said(), Message.of("arrival.fix.idNumber"));
    }
    try {
      TagCode.read(newcomer.tag());
    } catch (RefusedException e) {
      return refused("tag", e.said(), Message.of("arrival.fix.tag"));
    }
    if (newcomer.name().isBlank()
        && newcomer.described().isBlank()
        && newcomer.idNumber().isBlank()) {
      return refused("name", Message.of("arrival.refused.nobody"), Message.of("arrival.fix.name"));
    }
    return inside(newcomer, shelter.get());
  }

  private Optional<RowOutcome<ArrivalRow>> inside(Newcomer newcomer, Shelter shelter) {
    Optional<Arrival> carded =
        newcomer.idNumber().isBlank()
            ? Optional.empty()
            : finder
                .carded(newcomer.idNumber())
                .map(ArrivalFinder.Guest::arrival)
                .filter(Arrival::inside);
    if (carded.isPresent()) {
      String name = shelters.find(carded.get().shelter()).map(Shelter::name).orElse(shelter.name());
      return refused(
          "idNumber", Message.of("arrival.reason.inside", name), Message.of("arrival.fix.inside"));
    }
    boolean worn =
        !newcomer.tag().isBlank()
            && arrivals.tagged(TagCode.read(newcomer.tag())).filter(Arrival::inside).isPresent();
    return worn
        ? refused("tag", Message.of("arrival.reason.worn"), Message.of("arrival.fix.tag"))
        : Optional.empty();
  }

  /** One row after the other is written: the second would be refused when the first is in. */
  private static Optional<RowOutcome<ArrivalRow>> again(
      TypedRow row, Siblings siblings, String key, String fix) {
    return siblings
        .above(row, key, DeskText::code)
        .flatMap(other ->
            refused(key, Message.of("arrival.reason.again", other.number()), Message.of(fix)));
  }

  private static Optional<RowOutcome<ArrivalRow>> refused(String key, Message why, Message fix) {
    return Optional.of(RowOutcome.refused(key, why, fix));
  }

  /**
   * One append for each shelter; that there is room at all of them is looked at before the first.
   */
  @Override
  public List<EntryId> apply(List<ArrivalRow> accepted) {
    Map<String, List<ArrivalRow>> byShelter = new LinkedHashMap<>();
    accepted.forEach(
        row -> byShelter.computeIfAbsent(row.shelter(), number -> new ArrayList<>()).add(row));
    byShelter.forEach(
        (shelter, rows) -> arrivals.refuseUnlessRoom(shelter, rows.size(), over(rows)));
    byShelter.forEach((shelter, rows) -> arrivals.arrive(shelter, parties(rows), over(rows), null));
    return List.of();
  }

  private static String over(List<ArrivalRow> rows) {
    return rows.stream()
        .map(ArrivalRow::over)
        .filter(over -> !over.isBlank())
        .findFirst()
        .orElse("");
  }

  private static List<Party> parties(List<ArrivalRow> rows) {
    Map<String, List<Newcomer>> families = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      families
          .computeIfAbsent(family(rows.get(i), i), _ -> new ArrayList<>())
          .add(rows.get(i).newcomer());
    }
    return families.values().stream().map(people -> new Party(null, people)).toList();
  }
}
