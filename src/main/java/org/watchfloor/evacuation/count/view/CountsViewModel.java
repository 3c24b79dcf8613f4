package org.watchfloor.evacuation.count.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.evacuation.count.CountSheet;
import org.watchfloor.evacuation.count.Counted;
import org.watchfloor.evacuation.count.Indicator;
import org.watchfloor.evacuation.count.PeopleCounts;
import org.watchfloor.evacuation.count.TownCount;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;

/** The three counts of the incident, township and indicator that are looked at. JavaFX thread. */
@Singleton
final class CountsViewModel {
  private final PeopleCounts counts;
  private final IncidentService incidents;
  private final Live<Sheets> sheets;

  /** The number of the incident that is looked at; empty for the whole district. */
  final ObjectProperty<String> incident = new SimpleObjectProperty<>(CountSheet.DISTRICT);

  /** The codes of the townships that are looked at; empty for all. */
  final ObjectProperty<Set<String>> towns = new SimpleObjectProperty<>(Set.of());

  /** As what people are looked at; all of them for the three counts together. */
  final ObjectProperty<Set<Indicator>> indicators =
      new SimpleObjectProperty<>(Set.of(Indicator.values()));

  /**
   * All of them at one moment.
   *
   * @param places where each incident is, by its number
   */
  record Sheets(boolean read, List<CountSheet> all, Map<String, String> places) {
    static final Sheets NOTHING = new Sheets(false, List.of(), Map.of());
  }

  @Inject
  CountsViewModel(PeopleCounts counts, IncidentService incidents, Tasks tasks, Executor fx) {
    this.counts = counts;
    this.incidents = incidents;
    this.sheets =
        new Live<>(tasks, fx, Message.of("evacuation.task.count"), Sheets.NOTHING, this::read);
  }

  private Sheets read() {
    List<CountSheet> all = new ArrayList<>(counts.all());
    Map<String, String> places = new HashMap<>();
    for (CountSheet sheet : all) {
      incidents
          .find(sheet.incident())
          .ifPresent(one -> places.put(one.id(), one.details().place()));
    }
    return new Sheets(true, all, places);
  }

  /** All of them, anew at every change while they are followed. */
  ReadOnlyObjectProperty<Sheets> sheets() {
    return sheets.value();
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return sheets.follow(counts::onChange);
  }

  /** The counts that are looked at: of the incident chosen, else of the district. */
  CountSheet shown() {
    List<CountSheet> all = sheets().get().all();
    return all.stream()
        .filter(one -> one.incident().equals(incident.get()))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseGet(
            () -> new CountSheet(CountSheet.DISTRICT, List.of(), new TownCount("", "", List.of())));
  }

  /** Who the number is made of that is looked at. */
  List<Counted> counted() {
    return shown().total().counted().stream()
        .filter(one -> indicators.get().contains(one.indicator()))
        .filter(one -> towns.get().isEmpty() || towns.get().contains(one.town()))
        .toList();
  }
}
