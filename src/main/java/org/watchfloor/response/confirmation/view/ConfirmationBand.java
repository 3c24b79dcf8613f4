package org.watchfloor.response.confirmation.view;

import jakarta.inject.Inject;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.SecondOfficerRule;
import org.watchfloor.response.confirmation.Confirmation;
import org.watchfloor.response.confirmation.ConfirmationWords;
import org.watchfloor.response.confirmation.Confirmations.Overridden;
import org.watchfloor.response.confirmation.view.ConfirmationsViewModel.Waiting;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;

/**
 * Over every page of every seat: the decision that has waited longest for a second officer, and
 * below it what went ahead without one, in red until a second officer confirms it.
 */
final class ConfirmationBand implements BandItem {
  private static final Duration SOON = Duration.ofMinutes(3);

  private final ConfirmationsViewModel model;
  private final ConfirmationActs acts;
  private final SecondOfficerRule rule;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;

  @Inject
  ConfirmationBand(
      ConfirmationsViewModel model,
      ConfirmationActs acts,
      SecondOfficerRule rule,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker) {
    this.model = model;
    this.acts = acts;
    this.rule = rule;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
  }

  @Override
  public Place place() {
    return Place.ABOVE;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Node create(Subscriptions life) {
    VBox bands = new VBox();
    bands.setId("band-confirmation");
    CountdownLabel waits = new CountdownLabel(formats, clock);
    waits.setMinWidth(Region.USE_PREF_SIZE);
    CountdownLabel after = new CountdownLabel(formats, clock);
    after.setMinWidth(Region.USE_PREF_SIZE);
    life.follow(model.waiting(), waiting -> show(bands, waits, after, waiting));
    life.add(
        ticker.every(() -> {
          waits.tick();
          after.tick();
          model.waiting().get().pending().stream()
              .findFirst()
              .ifPresent(first -> redden(bands, first));
        }));
    return bands;
  }

  private void show(VBox bands, CountdownLabel waits, CountdownLabel after, Waiting waiting) {
    bands.getChildren().clear();
    waits.count(null, SOON);
    after.count(null, SOON);
    if (!waiting.overridden().isEmpty()) {
      bands.getChildren().add(overridden(waiting, after));
    }
    if (!waiting.pending().isEmpty()) {
      bands.getChildren().add(pending(waiting, waits));
      redden(bands, waiting.pending().getFirst());
    }
    bands.setVisible(waiting.size() > 0);
    bands.setManaged(waiting.size() > 0);
  }

  private HBox pending(Waiting waiting, CountdownLabel left) {
    Confirmation first = waiting.pending().getFirst();
    left.count(first.due(rule.confirmWithin()), SOON);
    HBox band =
        band(
            "band-confirm-pending",
            texts.get(
                "response.confirm.band",
                texts.say(ConfirmationWords.act(first.asked())),
                first.asked().title(),
                first.askedBy()),
            left,
            waiting.pending().size() - 1);
    band.getChildren()
        .addAll(
            button("band-confirm", "response.confirm.band.confirm", () -> acts.confirm(first)),
            button("band-confirm-refuse", "response.confirm.band.refuse", () -> acts.refuse(first)),
            button(
                "band-confirm-withdraw",
                "response.confirm.band.withdraw",
                () -> acts.withdraw(first)));
    return band;
  }

  private HBox overridden(Waiting waiting, CountdownLabel left) {
    Overridden first = waiting.overridden().getFirst();
    left.count(first.step().recordedAt().plus(rule.overrideWithin()), SOON);
    HBox band =
        band(
            "band-override",
            texts.get(
                "response.confirm.band.override",
                texts.say(ConfirmationWords.act(first.response(), first.step())),
                first.step().override().orElse("")),
            left,
            waiting.overridden().size() - 1);
    band.getStyleClass().add("alert");
    band.getChildren()
        .add(
            button(
                "band-override-confirm",
                "response.confirm.band.after",
                () -> acts.confirmAfter(first)));
    return band;
  }

  private HBox band(String id, String words, CountdownLabel left, int others) {
    Label what = new Label(words);
    what.setMinWidth(0);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox band = new HBox(what, left);
    band.setId(id);
    band.getStyleClass().add("proposal-band");
    if (others > 0) {
      Label more = new Label(texts.get("response.proposal.band.more", others));
      more.setMinWidth(Region.USE_PREF_SIZE);
      band.getChildren().add(more);
    }
    return band;
  }

  private Button button(String id, String key, Runnable act) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> act.run());
    return button;
  }

  private void redden(VBox bands, Confirmation first) {
    boolean late = clock.instant().isAfter(first.due(rule.confirmWithin()));
    bands.getChildren().stream()
        .filter(band -> "band-confirm-pending".equals(band.getId()))
        .forEach(band -> {
          band.getStyleClass().remove("alert");
          if (late) {
            band.getStyleClass().add("alert");
          }
        });
  }
}
