package org.watchfloor.response.proposal.view;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.PlannedTask;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.response.proposal.view.ProposalsViewModel.Look;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;
import org.watchfloor.ui.control.LevelChip;

/**
 * One proposal with its clock, its clause, what following it will do, and the two acts. JavaFX
 * thread.
 */
final class ProposalCard extends VBox {
  /** Tasks told before they are created; the form tells them all. */
  private static final int TOLD = 3;

  private static final Duration SOON = Duration.ofMinutes(5);

  private final UiTexts texts;
  private final Formats formats;
  private final CountdownLabel left;

  /**
   * A card.
   *
   * @param whole whether it tells the first tasks too; else it takes three lines
   */
  ProposalCard(
      Look look,
      ProposalActs acts,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      boolean whole) {
    this.texts = texts;
    this.formats = formats;
    Proposal proposal = look.proposal();
    setId("proposal-" + proposal.hazard());
    getStyleClass().addAll("panel", "proposal");
    left = new CountdownLabel(formats, clock);
    left.setMinWidth(Region.USE_PREF_SIZE);
    left.getStyleClass().add("section-title");
    left.count(proposal.due(), SOON);
    HBox buttons = buttons(proposal, acts);
    HBox head = head(proposal);
    String because = texts.say(ProposalWords.because(proposal));
    String clause = texts.say(proposal.clause());
    if (whole) {
      getChildren().addAll(head, wrapped(because, null), wrapped(clause, "muted"));
      look.effect().ifPresent(this::effect);
      getChildren().add(buttons);
    } else {
      head.getChildren().add(buttons);
      getChildren()
          .addAll(head, wrapped(texts.get("response.proposal.why", because, clause), "muted"));
    }
  }

  /** Call each second. */
  void turn() {
    left.tick();
  }

  private HBox head(Proposal proposal) {
    LevelChip chip = LevelChip.of(proposal.level().rank(), texts.get("response.choice"));
    chip.setMinWidth(Region.USE_PREF_SIZE);
    Label title =
        wrapped(
            texts.get("response.proposal.decide", texts.say(ProposalWords.act(proposal))),
            "section-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(chip, title, left);
    head.getStyleClass().add("row");
    return head;
  }

  private HBox buttons(Proposal proposal, ProposalActs acts) {
    Button follow =
        new Button(texts.get("response.proposal.follow", texts.say(ProposalWords.act(proposal))));
    follow.setId("proposal-follow");
    follow.setMinWidth(Region.USE_PREF_SIZE);
    follow.getStyleClass().add("accent");
    follow.setOnAction(event -> acts.follow(proposal));
    Button decline = new Button(texts.get("response.proposal.decline"));
    decline.setId("proposal-decline");
    decline.setMinWidth(Region.USE_PREF_SIZE);
    decline.setOnAction(event -> acts.decline(proposal));
    HBox buttons = new HBox(follow, decline);
    buttons.getStyleClass().add("row");
    return buttons;
  }

  private void effect(LevelPreview effect) {
    effect.warnings().forEach(warning -> getChildren().add(wrapped(texts.say(warning), "failed")));
    List<PlannedTask> tasks = effect.created();
    getChildren().add(wrapped(texts.get("response.proposal.effect", tasks.size()), "strong"));
    tasks.stream()
        .limit(TOLD)
        .map(task ->
            texts.get(
                "response.proposal.task",
                formats.moment(task.due()),
                task.owner(),
                task.demand().action().text()))
        .forEach(line -> getChildren().add(wrapped(line, "muted")));
  }

  private static Label wrapped(String text, @Nullable String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    if (style != null) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
