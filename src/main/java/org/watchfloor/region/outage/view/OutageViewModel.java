package org.watchfloor.region.outage.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.OutageReport;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.OutageWords;
import org.watchfloor.region.outage.PlaceStatus;
import org.watchfloor.region.outage.Reach;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;
import org.watchfloor.ui.dialog.Toasts;

/** The page 三断: every place, and one report a key. JavaFX thread. */
@Singleton
final class OutageViewModel {
  private final OutageService outages;
  private final RegionService region;
  private final RowActs acts;
  private final Toasts toasts;
  private final Live<Board> board;
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.TOWNS);

  /** Over what the reports of the keys are known; chosen above the list. */
  final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.PHONE);

  /** Who says so: a post or office; may be empty. */
  final StringProperty by = new SimpleStringProperty("");

  /** What the list is narrowed to. */
  enum Shown {
    /** What is out or silent. */
    TROUBLED,
    /** Townships. */
    TOWNS,
    /** Villages. */
    VILLAGES;

    boolean holds(PlaceStatus one) {
      return switch (this) {
        case TROUBLED -> one.outage().troubled();
        case TOWNS -> one.area().level() == AreaLevel.TOWN || one.outage().troubled();
        case VILLAGES -> one.area().level() == AreaLevel.VILLAGE;
      };
    }
  }

  /**
   * Every place at one moment.
   *
   * @param contacts the posts of each area by its code: who can be called there
   */
  record Board(boolean read, List<PlaceStatus> places, Map<String, List<Contact>> contacts) {
    static final Board NOTHING = new Board(false, List.of(), Map.of());

    List<PlaceStatus> of(Shown shown) {
      return places.stream().filter(shown::holds).toList();
    }

    long count(Reach reach) {
      return places.stream().filter(one -> one.outage().reach() == reach).count();
    }

    long allDown() {
      return places.stream().filter(one -> one.outage().allDown()).count();
    }

    long someDown() {
      return places.stream().filter(one -> !one.outage().down().isEmpty()).count();
    }

    /** The posts of a place, those of its township where it has none. */
    List<Contact> contactsOf(PlaceStatus place) {
      String parent = place.area().parent();
      List<Contact> own = contacts.getOrDefault(place.code(), List.of());
      return own.isEmpty() && parent != null ? contacts.getOrDefault(parent, List.of()) : own;
    }
  }

  @Inject
  OutageViewModel(
      OutageService outages, RegionService region, Tasks tasks, Executor fx, Toasts toasts) {
    this.outages = outages;
    this.region = region;
    this.acts = new RowActs(tasks, fx);
    this.toasts = toasts;
    this.board = new Live<>(tasks, fx, Message.of("outage.task.read"), Board.NOTHING, this::read);
  }

  /** Every place, anew at every change while it is followed. */
  ReadOnlyObjectProperty<Board> board() {
    return board.value();
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return board.follow(outages::onChange);
  }

  /** The code of the place to be selected; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** What the list is narrowed to. */
  ObjectProperty<Shown> shown() {
    return shown;
  }

  /** One strand, over the channel that is chosen. */
  void report(PlaceStatus place, Strand strand, StrandState state) {
    act(
        place,
        strand.name() + state,
        () ->
            outages.report(
                place.code(), OutageReport.of(strand, state, channel.get(), by.get()), null),
        Message.of(
            "outage.toast.strand",
            place.name(),
            OutageWords.strand(strand, state),
            OutageWords.channel(channel.get())));
  }

  /** The place was heard. */
  void heard(PlaceStatus place) {
    act(
        place,
        "heard",
        () -> outages.report(place.code(), OutageReport.heard(channel.get(), by.get()), null),
        Message.of("outage.toast.heard", place.name(), OutageWords.channel(channel.get())));
  }

  /** The place could not be reached. */
  void unreached(PlaceStatus place) {
    act(
        place,
        "unreached",
        () -> outages.unreached(place.code(), channel.get(), "", null),
        Message.of("outage.toast.unreached", place.name(), OutageWords.channel(channel.get())));
  }

  /** Somebody was sent. On a background thread. */
  void send(PlaceStatus place, String who) {
    outages.send(place.code(), who, "", null);
    toasts.say(Message.of("outage.toast.sent", place.name(), who));
  }

  /** All that one call says. On a background thread. */
  void report(PlaceStatus place, OutageReport report, @Nullable Instant at) {
    outages.report(place.code(), report, at);
    toasts.say(
        Message.of("outage.toast.reported", place.name(), OutageWords.channel(report.channel())));
  }

  private void act(PlaceStatus place, String what, Runnable act, Message done) {
    acts.act(
        board().get(),
        place.code() + what + channel.get(),
        Message.of("outage.task.report"),
        () -> {
          act.run();
          return done;
        },
        toasts::say);
  }

  private Board read() {
    Map<String, String> areas = new HashMap<>();
    for (OrgUnit unit : region.units()) {
      if (unit.area() != null) {
        areas.put(unit.number(), unit.area());
      }
    }
    Map<String, List<Contact>> contacts =
        region.contacts().stream()
            .filter(contact -> areas.containsKey(contact.unit()))
            .collect(Collectors.groupingBy(contact -> areas.getOrDefault(contact.unit(), "")));
    return new Board(true, outages.board(), contacts);
  }
}
