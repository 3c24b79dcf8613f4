package org.watchfloor.response.card.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.response.card.ActionCards;
import org.watchfloor.response.card.IncidentCard;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** On the page of an incident: its action cards, how far each is, and the way to open it. */
public final class CardPanel implements ObjectPanel {
  private final ActionCards cards;
  private final CardDialog dialog;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Executor fx;

  @Inject
  CardPanel(ActionCards cards, CardDialog dialog, UiTexts texts, Tasks tasks, Executor fx) {
    this.cards = cards;
    this.dialog = dialog;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  @Override
  public String kind() {
    return IncidentService.KIND;
  }

  @Override
  public String titleKey() {
    return "card.title";
  }

  @Override
  public int order() {
    return 3;
  }

  @Override
  public Region create(String id, Subscriptions life) {
    dialog.looksAt(id);
    VBox rows = new VBox();
    rows.setId("incident-cards");
    rows.getStyleClass().add("dispatch-rows");
    Live<List<IncidentCard>> live =
        new Live<>(tasks, fx, Message.of("card.task.read"), List.of(), () -> cards.of(id));
    life.follow(live.value(), found -> show(rows, id, found));
    life.add(live.follow(cards::onChange));
    return rows;
  }

  private void show(VBox rows, String id, List<IncidentCard> found) {
    List<Node> all = new ArrayList<>();
    if (found.isEmpty()) {
      Label none = new Label(texts.get("card.none"));
      none.getStyleClass().add("muted");
      none.setWrapText(true);
      all.add(none);
    }
    found.forEach(card -> all.add(row(id, card)));
    rows.getChildren().setAll(all);
  }

  private Node row(String id, IncidentCard card) {
    Label title = new Label(texts.get("card.of", card.postTitle(), card.card().title()));
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    Label state =
        new Label(texts.get("card.state", card.done(), card.card().steps().size(), card.version()));
    state.getStyleClass().add("muted");
    state.setWrapText(true);
    VBox words = new VBox(title, state);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button open = new Button(texts.get("card.open"));
    open.setId("card-open-" + card.ref().card());
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setAccessibleText(texts.get("card.openOf", card.card().title()));
    open.setOnAction(event -> dialog.open(id, card.ref()));
    HBox row = new HBox(words, open);
    row.getStyleClass().add("row");
    return row;
  }
}
