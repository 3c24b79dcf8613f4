package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.order.callout.need.NeedDecision;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.warning.WarningService;

/** On the page of a warning: the call-out it asks for, or what became of the one that began. */
public final class WarningCallout implements ObjectPanel {
  private final CalloutNeeds needs;
  private final CalloutService callouts;
  private final CalloutActs acts;
  private final NeedCards cards;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Executor fx;

  private record Standing(
      Optional<CalloutNeed> need, List<CalloutBoard> begun, List<NeedDecision> decisions) {
    static final Standing NOTHING = new Standing(Optional.empty(), List.of(), List.of());
  }

  @Inject
  WarningCallout(
      CalloutNeeds needs,
      CalloutService callouts,
      CalloutActs acts,
      NeedCards cards,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Executor fx) {
    this.needs = needs;
    this.callouts = callouts;
    this.acts = acts;
    this.cards = cards;
    this.texts = texts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
  }

  @Override
  public String kind() {
    return WarningService.KIND;
  }

  @Override
  public String titleKey() {
    return "callout.page";
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Region create(String id, Subscriptions life) {
    VBox box = new VBox();
    box.setId("warning-callout");
    box.getStyleClass().add("dispatch-rows");
    Live<Standing> live =
        new Live<>(
            tasks, fx, Message.of("callout.task.read"), Standing.NOTHING, () -> standing(id));
    life.add(live.follow(needs::onChange));
    life.add(live.follow(callouts::onChange));
    life.follow(live.value(), now -> show(box, now));
    return box;
  }

  private Standing standing(String id) {
    return new Standing(
        needs.pending().stream().filter(need -> need.warning().equals(id)).findFirst(),
        callouts.on(CalloutBasis.Kind.WARNING, id).stream()
            .map(Callout::number)
            .map(callouts::find)
            .flatMap(Optional::stream)
            .toList(),
        needs.decisions(id));
  }

  private void show(VBox box, Standing now) {
    List<Node> all = new ArrayList<>();
    now.need().ifPresent(need -> all.addAll(cards.of(List.of(need))));
    now.begun().forEach(board -> all.add(row(board)));
    now.decisions().stream()
        .filter(one -> !one.met())
        .forEach(one ->
            all.add(
                words(
                    texts.get(
                        "callout.declined",
                        formats.moment(one.at()),
                        one.decidedBy(),
                        one.reason()))));
    box.getChildren().setAll(all);
    box.setVisible(!all.isEmpty());
    box.setManaged(!all.isEmpty());
  }

  private Node row(CalloutBoard board) {
    Label state =
        words(
            texts.get(
                board.callout().open() ? "callout.warning.running" : "callout.warning.ended",
                board.callout().number(),
                board.reached(),
                board.lines().size(),
                board.unreached().size(),
                board.owing()));
    HBox.setHgrow(state, Priority.ALWAYS);
    Button open = new Button(texts.get("callout.act.open"));
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(event -> acts.open(board.callout().number()));
    HBox row = new HBox(state, open);
    row.getStyleClass().addAll("panel", "row");
    return row;
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
