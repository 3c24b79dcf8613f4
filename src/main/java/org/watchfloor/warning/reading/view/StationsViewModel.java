package org.watchfloor.warning.reading.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.GaugeState;
import org.watchfloor.warning.reading.Reading;
import org.watchfloor.warning.reading.ReadingService;
import org.watchfloor.warning.reading.Threshold;

/** The section 水雨情: all stations, and the readings and marks of the chosen one. JavaFX thread. */
@Singleton
final class StationsViewModel {
  private static final int LISTED = 200;

  private final ReadingService readings;
  private final GaugeService gauges;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final Live<Overview> overview;
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Detail> detail = new ReadOnlyObjectWrapper<>(Detail.NOTHING);

  /** All stations at one moment. */
  record Overview(boolean read, List<GaugeState> stations) {
    static final Overview NOTHING = new Overview(false, List.of());

    long over() {
      return stations.stream().filter(state -> state.worst().any()).count();
    }

    long silent() {
      return stations.stream().filter(GaugeState::silent).count();
    }
  }

  /** What is shown of the chosen station besides its state. */
  record Detail(String gauge, List<Reading> readings, List<Threshold> marks) {
    static final Detail NOTHING = new Detail("", List.of(), List.of());
  }

  @Inject
  StationsViewModel(
      ReadingService readings, GaugeService gauges, Tasks tasks, Executor fx, Toasts toasts) {
    this.readings = readings;
    this.gauges = gauges;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.overview =
        new Live<>(
            tasks,
            fx,
            Message.of("reading.task.read"),
            Overview.NOTHING,
            () -> new Overview(true, readings.overview()));
  }

  /** All stations, anew at every change while they are followed. */
  ReadOnlyObjectProperty<Overview> overview() {
    return overview.value();
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return overview.follow(readings::onChange);
  }

  /** Reads now: time alone makes readings old. */
  void read() {
    overview.read();
  }

  /** The number of the station to be selected; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** The readings and marks of the chosen station. */
  ReadOnlyObjectProperty<Detail> detail() {
    return detail.getReadOnlyProperty();
  }

  /** Reads the readings and marks of a station. */
  void choose(@Nullable GaugeState state) {
    if (state == null) {
      detail.set(Detail.NOTHING);
      return;
    }
    String number = state.gauge().number();
    tasks
        .of(
            Message.of("reading.task.read"),
            progress -> new Detail(number, readings.of(number, LISTED), gauges.thresholds(number)))
        .quiet()
        .onSuccess(fx, detail::set)
        .startLatest();
  }

  /** Takes a reading back, on a background thread. */
  void withdraw(Reading reading, String reason) {
    readings.withdraw(reading.id(), reason);
    toasts.say(Message.of("reading.toast.withdrawn"));
  }
}
