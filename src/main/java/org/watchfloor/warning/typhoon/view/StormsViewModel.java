package org.watchfloor.warning.typhoon.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.warning.typhoon.PhoneBulletin;
import org.watchfloor.warning.typhoon.Reach;
import org.watchfloor.warning.typhoon.ReachTarget;
import org.watchfloor.warning.typhoon.Storm;
import org.watchfloor.warning.typhoon.Track;
import org.watchfloor.warning.typhoon.TyphoonService;
import org.watchfloor.warning.typhoon.track.TrackReader;

/** The section 台风: storms by agency, and when the chosen one comes where. JavaFX thread. */
@Singleton
final class StormsViewModel {
  private final TyphoonService typhoons;
  private final TrackReader reader;
  private final PhoneBulletin phone;
  private final ReachTarget targets;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final Saving taking;
  private final Live<Overview> overview;
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Arrivals> arrivals =
      new ReadOnlyObjectWrapper<>(Arrivals.NOTHING);
  private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(Asked.NOTHING);

  /** What one agency says of one storm. */
  record Row(Storm storm, Track track) {
    String key() {
      return storm.number() + "/" + track.agency();
    }
  }

  /** All storms at one moment, what was said last on top. */
  record Overview(boolean read, List<Row> rows) {
    static final Overview NOTHING = new Overview(false, List.of());
  }

  /** When the chosen storm comes to the towns. */
  record Arrivals(String key, List<Reach> towns) {
    static final Arrivals NOTHING = new Arrivals("", List.of());
  }

  /** When it comes to the place asked for, or why that cannot be said. */
  record Asked(@Nullable Reach reach, @Nullable Message refusal) {
    static final Asked NOTHING = new Asked(null, null);
  }

  @Inject
  StormsViewModel(
      TyphoonService typhoons,
      TrackReader reader,
      PhoneBulletin phone,
      ReachTarget targets,
      Tasks tasks,
      Executor fx,
      Toasts toasts) {
    this.typhoons = typhoons;
    this.reader = reader;
    this.phone = phone;
    this.targets = targets;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.taking = new Saving(tasks, fx);
    this.overview =
        new Live<>(
            tasks,
            fx,
            Message.of("typhoon.task.read"),
            Overview.NOTHING,
            () -> new Overview(true, rows()));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    typhoons.list().stream()
        .sorted(Comparator.comparing(Storm::known).reversed())
        .forEach(storm -> typhoons.tracks(storm).forEach(track -> rows.add(new Row(storm, track))));
    return rows;
  }

  ReadOnlyObjectProperty<Overview> overview() {
    return overview.value();
  }

  Subscription follow() {
    return overview.follow(typhoons::onChange);
  }

  /** The number of the storm to be selected; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  ReadOnlyObjectProperty<Arrivals> arrivals() {
    return arrivals.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Asked> asked() {
    return asked.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty taking() {
    return taking.busy();
  }

  /** Reckons when the storm of a row comes to the towns. */
  void choose(@Nullable Row row) {
    asked.set(Asked.NOTHING);
    if (row == null) {
      arrivals.set(Arrivals.NOTHING);
      return;
    }
    tasks
        .of(
            Message.of("typhoon.task.reach"),
            progress -> new Arrivals(row.key(), typhoons.towns(row.storm(), row.track().agency())))
        .quiet()
        .onSuccess(fx, arrivals::set)
        .startLatest();
  }

  /** Reckons when it comes to a place. */
  void ask(Row row, String place) {
    tasks
        .of(
            Message.of("typhoon.task.reach"),
            progress -> {
              ReachTarget.Target target = targets.of(place);
              Optional<Reach> reach =
                  typhoons.reach(row.storm(), row.track().agency(), target.name(), target.at());
              return reach
                  .map(found -> new Asked(found, null))
                  .orElseGet(() -> new Asked(null, Message.of("typhoon.noForecast")));
            })
        .quiet()
        .onSuccess(fx, asked::set)
        .onFailure(
            fx,
            failure -> {
              if (failure instanceof RefusedException refused) {
                asked.set(new Asked(null, refused.said()));
              } else {
                tasks.report(failure);
              }
            })
        .startLatest();
  }

  /** Takes a file of tracks in. */
  void take(Path file) {
    taking.act(
        Message.of("typhoon.task.take", String.valueOf(file.getFileName())),
        () -> typhoons.take(reader.read(file)),
        storms -> {
          if (storms.isEmpty()) {
            toasts.say(Message.of("typhoon.toast.known"));
          } else {
            toasts.say(Message.of("typhoon.toast.taken", String.join(", ", storms)));
            wanted.set(storms.getLast());
          }
        });
  }

  /** Writes a typed point down; on a background thread. */
  void type(PhoneBulletin.Typed typed) {
    typhoons.typed(phone.of(typed));
    toasts.say(Message.of("typhoon.toast.taken", typed.storm().strip()));
  }
}
