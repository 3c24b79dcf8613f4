package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.incident.deadline.ClockState;
import org.watchfloor.incident.deadline.ClockWords;
import org.watchfloor.incident.deadline.ReportClock;
import org.watchfloor.incident.deadline.view.NextDeadlines.Running;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Toasts;

/** The report that is due next, over every page; a click opens its incident. */
final class NextDeadlineItem implements BandItem {
  private static final long READ_EVERY = 30;

  private final NextDeadlines model;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;
  private final Navigator navigator;
  private final Toasts toasts;
  private final Set<String> passed = new HashSet<>();
  private boolean begun;
  private long read;

  @Inject
  NextDeadlineItem(
      NextDeadlines model,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker,
      Navigator navigator,
      Toasts toasts) {
    this.model = model;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
    this.navigator = navigator;
    this.toasts = toasts;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Node create(Subscriptions life) {
    Label what = new Label();
    what.setMinWidth(Region.USE_PREF_SIZE);
    HBox badge = new HBox(new FontIcon("mdi2f-file-send-outline"), what);
    badge.setId("band-deadline");
    badge.getStyleClass().add("band-badge");
    badge.setCursor(Cursor.HAND);
    Tooltip full = new Tooltip();
    Tooltip.install(badge, full);
    badge.setOnMouseClicked(event ->
        first().ifPresent(one -> navigator.open(new ObjectRef(ClockService.KIND, one.id()))));
    life.follow(model.running(), running -> show(badge, what, full));
    life.add(
        ticker.every(() -> {
          turn();
          show(badge, what, full);
        }));
    return badge;
  }

  /** A round that is over changes what runs without anybody writing anything. */
  private void turn() {
    long now = clock.instant().getEpochSecond() / READ_EVERY;
    if (now != read) {
      read = now;
      model.turn();
    }
  }

  private Optional<ReportClock> first() {
    return model.running().get().clocks().stream().findFirst();
  }

  /** Says once of each that it passed; what had passed before the console started stands in F9. */
  private void tell(List<ReportClock> clocks, Instant now) {
    for (ReportClock one : clocks) {
      if (now.isAfter(one.dueAt()) && passed.add(one.id()) && begun) {
        toasts.warn(Message.of("deadline.passed", ClockWords.due(one)));
      }
    }
    begun = true;
  }

  private void show(HBox badge, Label what, Tooltip full) {
    Running running = model.running().get();
    boolean any = !running.clocks().isEmpty() && running.rules() != null;
    badge.setVisible(any);
    badge.setManaged(any);
    badge.getStyleClass().removeAll("alert", "soon");
    if (!any || running.rules() == null) {
      return;
    }
    ReportClock next = running.clocks().getFirst();
    Instant now = clock.instant();
    tell(running.clocks(), now);
    String words =
        texts.get("deadline.short." + next.rule().chain().name() + "." + next.rule().kind().name());
    what.setText(texts.get("deadline.band", words, formats.countdown(next.dueAt())));
    full.setText(
        texts.get(
            "deadline.band.full",
            texts.say(ClockWords.due(next)),
            next.rule().to().in(texts.language().get()),
            running.clocks().size()));
    ClockState state = next.state(now, running.rules());
    switch (state) {
      case OVERDUE, RED -> badge.getStyleClass().add("alert");
      case AMBER -> badge.getStyleClass().add("soon");
      default -> {
        // Time enough: the badge stays calm.
      }
    }
  }
}
