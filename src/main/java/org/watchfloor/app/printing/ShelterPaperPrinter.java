package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.sheet.CardPage;
import org.watchfloor.document.sheet.SheetBook;
import org.watchfloor.document.sheet.TablePage;
import org.watchfloor.evacuation.Evacuation;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.ShelterPlan;
import org.watchfloor.evacuation.ShelterPlans;
import org.watchfloor.evacuation.assignment.ShelterPaper;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.shelter.Awaited;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShutShelter;
import org.watchfloor.store.Realm;

/**
 * Where the households of a move go, as a PDF: village by village the list and the cards 避险明白卡,
 * each on one side of A5. The lists are for whoever goes from door to door and the cards for the
 * families' own doors: both name them, the lists with address and telephone, where the officer may
 * see names and says why; else families are told apart by number.
 */
final class ShelterPaperPrinter implements ShelterPaper {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final EvacuationService moves;
  private final ShelterPlans plans;
  private final HouseholdService households;
  private final ShelterService shelters;
  private final PostPhones phones;
  private final RegionService region;
  private final RiskService risks;
  private final WatchClock clock;
  private final Realm realm;

  @Inject
  ShelterPaperPrinter(
      EvacuationService moves,
      ShelterPlans plans,
      HouseholdService households,
      ShelterService shelters,
      PostPhones phones,
      RegionService region,
      RiskService risks,
      WatchClock clock,
      Realm realm) {
    this.realm = realm;
    this.moves = moves;
    this.plans = plans;
    this.households = households;
    this.shelters = shelters;
    this.phones = phones;
    this.region = region;
    this.risks = risks;
    this.clock = clock;
  }

  @Override
  public int print(String move, String reason, Texts texts, Path file) {
    MoveBoard board =
        moves.board(move).orElseThrow(() -> RefusedException.of("evacuation.refused.noMove", move));
    ShelterPlan plan =
        plans.of(move).orElseThrow(() -> RefusedException.of("evacuation.refused.noPlan", move));
    boolean named = !reason.isBlank();
    Map<String, String> to = plan.byHousehold();
    Map<String, List<MoveRow>> villages = new TreeMap<>();
    for (MoveRow row : board.rows()) {
      if (to.containsKey(row.number()) || !row.state().safe()) {
        villages
            .computeIfAbsent(row.household().profile().area(), none -> new ArrayList<>())
            .add(row);
      }
    }
    if (named) {
      households.giveAway(
          reason,
          file.getFileName().toString(),
          villages.values().stream().mapToInt(List::size).sum());
    }
    try (SheetBook book = new SheetBook(texts, realm)) {
      villages.forEach((area, rows) -> {
        book.add(list(area, rows, named, board.move(), plan, to, texts));
        for (MoveRow row : rows) {
          Shelter shelter = shelter(to.get(row.number()));
          if (shelter != null) {
            book.add(card(row.household().profile(), named, shelter, board.move(), plan, texts));
          }
        }
      });
      book.save(file);
      return book.pages();
    }
  }

  private @Nullable Shelter shelter(@Nullable String number) {
    return number == null ? null : shelters.find(number).orElse(null);
  }

  private String village(String area) {
    return region.area(area).map(Area::name).orElse(area);
  }

  private TablePage list(
      String area,
      List<MoveRow> rows,
      boolean named,
      Evacuation move,
      ShelterPlan plan,
      Map<String, String> to,
      Texts texts) {
    List<Column> columns = columns(named, to, texts);
    return new TablePage(
        texts.get("evacuation.paper.list", village(area)),
        Stream.concat(
                Stream.of(
                    texts.get(
                        "evacuation.paper.move",
                        move.number(),
                        move.called().reason(),
                        move.means()),
                    texts.get("evacuation.paper.deadline", MOMENT.format(move.deadline()))),
                shut(rows, to, texts))
            .toList(),
        columns.stream().map(one -> new TablePage.Head(texts.get(one.key()), one.share())).toList(),
        rows.stream()
            .map(row -> columns.stream().map(one -> said(one.cell().apply(row))).toList())
            .toList(),
        texts.get("evacuation.paper.sign"),
        foot(plan, texts));
  }

  /** A line for each shelter of these households that is not open. */
  private Stream<String> shut(List<MoveRow> rows, Map<String, String> to, Texts texts) {
    Map<String, Awaited> going = new TreeMap<>();
    for (MoveRow row : rows) {
      String number = to.get(row.number());
      if (row.household().state() == HouseholdState.SHELTERED) {
        going.merge(
            row.household().whereabouts().place(),
            Awaited.NOBODY.there(row.people()),
            Awaited::plus);
      } else if (number != null && row.state().toGo()) {
        going.merge(number, Awaited.NOBODY.coming(row.people()), Awaited::plus);
      }
    }
    return ShutShelter.of(shelters.list(), going).stream()
        .flatMap(one -> one.said().stream())
        .map(texts::say);
  }

  private static String place(@Nullable Shelter shelter, Texts texts) {
    if (shelter == null) {
      return texts.get("evacuation.assign.none");
    }
    return shelter.state().holdsPeople()
        ? shelter.name()
        : texts.get("evacuation.assign.shut", shelter.name());
  }

  /** A column of a village's list. */
  private record Column(String key, double share, Function<MoveRow, @Nullable String> cell) {
    static Column of(String key, double share, Function<HouseholdProfile, @Nullable String> cell) {
      return new Column(key, share, row -> cell.apply(row.household().profile()));
    }
  }

  private List<Column> columns(boolean named, Map<String, String> to, Texts texts) {
    List<Column> all = new ArrayList<>();
    all.add(new Column("evacuation.head.number", 1.0, MoveRow::number));
    all.add(
        Column.of("evacuation.head.head", 0.8, one -> named ? one.head() : Mask.name(one.head())));
    all.add(Column.of("evacuation.head.people", 0.45, one -> String.valueOf(one.people())));
    all.add(Column.of("evacuation.head.vulnerable", 0.45, one -> String.valueOf(one.vulnerable())));
    if (named) {
      all.add(Column.of("evacuation.paper.address", 1.5, HouseholdProfile::address));
      all.add(Column.of("evacuation.paper.phone", 1.1, HouseholdProfile::phone));
    }
    all.add(
        new Column(
            "evacuation.head.shelter", 1.6, row -> place(shelter(to.get(row.number())), texts)));
    all.add(Column.of("evacuation.paper.carrier", 1.0, HouseholdProfile::carrier));
    all.add(Column.of("evacuation.paper.first", 1.2, HouseholdProfile::responsibleA));
    all.add(Column.of("evacuation.paper.second", 1.2, HouseholdProfile::responsibleB));
    all.add(new Column("evacuation.paper.arrived", 0.7, row -> ""));
    return all;
  }

  private static String said(@Nullable String cell) {
    return Objects.requireNonNullElse(cell, "");
  }

  private CardPage card(
      HouseholdProfile profile,
      boolean named,
      Shelter shelter,
      Evacuation move,
      ShelterPlan plan,
      Texts texts) {
    List<CardPage.Step> steps = new ArrayList<>();
    String risk = profile.risk();
    String threat =
        risk == null ? move.called().reason() : risks.find(risk).map(RiskPoint::name).orElse(risk);
    steps.add(step(texts.get("evacuation.paper.why", threat), move.called().reason()));
    steps.add(step(texts.get("evacuation.paper.where", shelter.name()), address(shelter, texts)));
    steps.add(
        step(
            texts.get("evacuation.paper.when", MOMENT.format(move.deadline())),
            texts.get("evacuation.paper.early")));
    steps.add(
        step(
            texts.get(
                "evacuation.paper.how",
                Objects.requireNonNullElse(profile.carrier(), move.means())),
            ""));
    steps.add(step(texts.get("evacuation.paper.take"), ""));
    String first = Objects.requireNonNullElse(profile.responsibleA(), move.called().post());
    String second = profile.responsibleB();
    steps.add(
        step(
            texts.get("evacuation.paper.who", first, phone(phones.post(first), texts)),
            second == null
                ? ""
                : texts.get("evacuation.paper.orElse", second, phone(phones.post(second), texts))));
    steps.add(
        step(texts.get("evacuation.paper.duty", phone(phones.duty(profile.area()), texts)), ""));
    steps.add(step(texts.get("evacuation.paper.stay"), ""));
    return new CardPage(
        texts.get("evacuation.paper.card"),
        List.of(
            texts.get(
                "evacuation.paper.household",
                profile.number(),
                named ? profile.head() : Mask.name(profile.head()),
                profile.people(),
                village(profile.area()))),
        steps,
        List.of(texts.get("evacuation.paper.sign"), foot(plan, texts)),
        texts.get("evacuation.paper.more"));
  }

  /** Where it is; a family that comes to a locked door must know whom to ask first. */
  private static String address(Shelter shelter, Texts texts) {
    String address = Objects.requireNonNullElse(shelter.site().address(), "");
    return shelter.state().holdsPeople()
        ? address
        : texts.get("evacuation.paper.notOpen", address).strip();
  }

  /** A telephone, or a line to write it on by hand. */
  private static String phone(Optional<String> known, Texts texts) {
    return known.orElseGet(() -> texts.get("evacuation.paper.byHand"));
  }

  private static CardPage.Step step(String text, String note) {
    return new CardPage.Step(text, note, false);
  }

  private String foot(ShelterPlan plan, Texts texts) {
    return texts.get(
        "evacuation.paper.foot",
        plan.move(),
        MOMENT.format(plan.at()),
        plan.officer(),
        plan.entry(),
        MOMENT.format(clock.instant()));
  }
}
