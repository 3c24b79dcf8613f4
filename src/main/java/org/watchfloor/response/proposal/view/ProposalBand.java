package org.watchfloor.response.proposal.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.response.proposal.view.ProposalsViewModel.Look;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.ui.sound.Alarm;
import org.watchfloor.ui.sound.Sound;

/**
 * Over every page as long as something is to be decided: the most urgent, its clock, and the two
 * acts. It sounds once; overdue it turns red and reminds anew, with a sound, each time the plan's
 * time has passed once more.
 */
final class ProposalBand implements BandItem {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final String ALERT = "alert";

  private final ProposalsViewModel model;
  private final ProposalActs acts;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;
  private final Toasts toasts;
  private final Alarm alarm;
  private final Map<String, Long> reminded = new HashMap<>();

  @Inject
  ProposalBand(
      ProposalsViewModel model,
      ProposalActs acts,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker,
      Toasts toasts,
      Alarm alarm) {
    this.model = model;
    this.acts = acts;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
    this.toasts = toasts;
    this.alarm = alarm;
  }

  @Override
  public Place place() {
    return Place.ABOVE;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Node create(Subscriptions life) {
    Label what = new Label();
    what.setMinWidth(0);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    CountdownLabel left = new CountdownLabel(formats, clock);
    left.setMinWidth(Region.USE_PREF_SIZE);
    Label more = new Label();
    more.setMinWidth(Region.USE_PREF_SIZE);
    Button follow = button("band-proposal-follow", "response.proposal.band.follow");
    Button decline = button("band-proposal-decline", "response.proposal.band.decline");
    HBox band = new HBox(what, left, more, follow, decline);
    band.setId("band-proposal");
    band.getStyleClass().add("proposal-band");
    follow.setOnAction(event -> first().ifPresent(acts::follow));
    decline.setOnAction(event -> first().ifPresent(acts::decline));
    life.follow(model.pending(), pending -> show(band, what, left, more, pending));
    life.add(
        ticker.every(() -> {
          model.turn();
          left.tick();
          remind(band);
        }));
    return band;
  }

  private Button button(String id, String key) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    return button;
  }

  private Optional<Proposal> first() {
    return model.pending().get().stream().findFirst().map(Look::proposal);
  }

  private void show(HBox band, Label what, CountdownLabel left, Label more, List<Look> pending) {
    band.setVisible(!pending.isEmpty());
    band.setManaged(!pending.isEmpty());
    if (pending.isEmpty()) {
      left.count(null, SOON);
      return;
    }
    pending.forEach(look -> alarm.ring(Sound.CALL, look.proposal().id()));
    Proposal urgent = pending.getFirst().proposal();
    what.setText(
        texts.get(
            "response.proposal.band",
            texts.say(ProposalWords.because(urgent)),
            texts.say(ProposalWords.act(urgent))));
    left.count(urgent.due(), SOON);
    boolean several = pending.size() > 1;
    more.setText(several ? texts.get("response.proposal.band.more", pending.size() - 1) : "");
    more.setVisible(several);
    more.setManaged(several);
    remind(band);
  }

  /** Each time the plan's time has passed once more, says so once. */
  private void remind(HBox band) {
    var now = clock.instant();
    boolean overdue = false;
    for (Look look : model.pending().get()) {
      Proposal proposal = look.proposal();
      long count = proposal.reminders(now);
      overdue |= count > 0;
      if (count > reminded.getOrDefault(proposal.id(), 0L)) {
        reminded.put(proposal.id(), count);
        alarm.ring(Sound.OVERDUE, proposal.id() + " " + count);
        toasts.warn(
            Message.of(
                "response.proposal.reminder",
                ProposalWords.because(proposal),
                ProposalWords.act(proposal),
                count));
      }
    }
    band.getStyleClass().remove(ALERT);
    if (overdue) {
      band.getStyleClass().add(ALERT);
    }
  }
}
