package org.watchfloor.order.channel.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.base.Message;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Dialogs;
import org.watchfloor.ui.dialog.Question;

/** How the channels stand, what did not get out, and the two acts: again, and take back. */
public final class OutboxController implements Activated {
  private final OutboxViewModel model;
  private final UiTexts texts;
  private final Formats formats;
  private final Dialogs dialogs;

  @FXML private Label counts;
  @FXML private Label fault;
  @FXML private FlowPane channels;
  @FXML private ListView<OutboxMessage> list;
  @FXML private Button again;
  @FXML private Button withdraw;

  @Inject
  OutboxController(OutboxViewModel model, UiTexts texts, Formats formats, Dialogs dialogs) {
    this.model = model;
    this.texts = texts;
    this.formats = formats;
    this.dialogs = dialogs;
  }

  @FXML
  private void initialize() {
    list.setCellFactory(of -> new MessageCell(texts, formats));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().selectedItemProperty().subscribe(this::judge);
    judge();
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.view(), this::show);
    life.add(model.follow());
    life.follow(model.wanted(), wanted -> choose(model.view().get()));
  }

  private void show(OutboxView now) {
    fault.setText(now.fault().map(texts::say).orElse(""));
    fault.setVisible(now.fault().isPresent());
    fault.setManaged(now.fault().isPresent());
    channels.getChildren().setAll(now.channels().stream().map(this::chip).toList());
    if (now.channels().isEmpty() && now.fault().isEmpty()) {
      Label nothing = new Label(texts.get("channel.nothing"));
      nothing.getStyleClass().add("muted");
      channels.getChildren().setAll(nothing);
    }
    boolean stuck = !now.stuck().isEmpty();
    // On a quiet night one line is enough.
    for (Node part : List.of(list, again, withdraw)) {
      part.setVisible(stuck);
      part.setManaged(stuck);
    }
    counts.setText(
        now.counts().isEmpty()
            ? ""
            : texts.get(
                "channel.counts",
                now.undecided(),
                now.in(MessageState.WAITING) + now.in(MessageState.QUEUED),
                now.in(MessageState.UNDER_WAY),
                now.in(MessageState.ACCEPTED),
                now.in(MessageState.DELIVERED)));
    List<String> chosen =
        list.getSelectionModel().getSelectedItems().stream().map(OutboxMessage::id).toList();
    list.getItems().setAll(now.stuck());
    list.getSelectionModel().clearSelection();
    for (int i = 0; i < now.stuck().size(); i++) {
      if (chosen.contains(now.stuck().get(i).id())) {
        list.getSelectionModel().select(i);
      }
    }
    if (list.getSelectionModel().isEmpty() && stuck) {
      list.getSelectionModel().select(0);
    }
    choose(now);
    judge();
  }

  private void choose(OutboxView now) {
    String id = model.wanted().get();
    for (int i = 0; id != null && i < now.stuck().size(); i++) {
      if (now.stuck().get(i).id().equals(id)) {
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(i);
        list.requestFocus();
        model.wanted().set(null);
      }
    }
  }

  private HBox chip(ChannelLine line) {
    Optional<Message> trouble = line.trouble();
    FontIcon icon =
        new FontIcon(
            trouble.isPresent()
                ? "mdi2c-close-octagon"
                : line.queue().until() != null ? "mdi2t-timer-sand" : "mdi2c-check-circle-outline");
    icon.getStyleClass().add(trouble.isPresent() ? "health-FAILED" : "muted");
    Label words = new Label(words(line));
    HBox chip = new HBox(icon, words);
    chip.getStyleClass().add("row");
    return chip;
  }

  private String words(ChannelLine line) {
    String title = texts.say(line.title());
    Instant since = line.since();
    if (line.trouble().isPresent() && since != null) {
      return texts.get(
          "channel.rests", title, texts.say(line.trouble().get()), formats.moment(since));
    }
    Instant until = line.queue().until();
    return until == null
        ? title
        : texts.get(
            "channel.queue",
            title,
            line.queue().waiting(),
            String.join(
                texts.get("channel.limit.and"), line.limits().stream().map(texts::say).toList()),
            formats.moment(until));
  }

  private void judge() {
    List<OutboxMessage> chosen = chosen();
    again.setDisable(chosen.stream().noneMatch(model::mayGoAgain));
    withdraw.setDisable(chosen.isEmpty());
  }

  private List<OutboxMessage> chosen() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }

  @FXML
  private void again() {
    List<OutboxMessage> chosen = chosen().stream().filter(model::mayGoAgain).toList();
    long twice = chosen.stream().filter(model::mayBeOut).count();
    if (twice == 0) {
      chosen.forEach(model::again);
      return;
    }
    dialogs.ask(
        new Question(
            Message.of("channel.ask.again", chosen.size()),
            List.of(Message.of("channel.ask.twice", twice)),
            Message.of("channel.again"),
            false),
        () -> chosen.forEach(model::again));
  }

  @FXML
  private void withdraw() {
    List<OutboxMessage> chosen = chosen();
    dialogs.ask(
        new Question(
            Message.of("channel.ask.withdraw", chosen.size()),
            List.of(Message.of("channel.ask.gone")),
            Message.of("channel.withdraw"),
            false),
        () -> chosen.forEach(model::withdraw));
  }
}
