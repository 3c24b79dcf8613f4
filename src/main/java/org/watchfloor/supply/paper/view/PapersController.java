package org.watchfloor.supply.paper.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.paper.view.PaperRow.Act;
import org.watchfloor.supply.paper.view.PapersViewModel.Overview;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** Papers with a number: what is late on top, the next act of the selected one on Enter. */
public final class PapersController implements Activated {
  private final PapersViewModel model;
  private final RegisterKit kit;
  private final PrintDesk printer;
  private final Navigator navigator;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private Label summary;
  @FXML private HBox begins;
  @FXML private HBox choices;
  @FXML private RegisterTable<PaperRow> papers;
  @FXML private Button next;
  @FXML private MenuButton others;
  @FXML private Button print;

  @Inject
  PapersController(
      PapersViewModel model,
      RegisterKit kit,
      PrintDesk printer,
      Navigator navigator,
      UiTexts texts,
      Formats formats) {
    this.model = model;
    this.kit = kit;
    this.printer = printer;
    this.navigator = navigator;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    papers.setUp(kit, "papers", PaperRow::number, "mutual.papers.empty", columns());
    papers.addActions(next, others, print);
    papers.selected().subscribe(this::offer);
    papers.onOpen(row -> goOn());
    for (PaperKind kind : model.kinds()) {
      Button begin = new Button(texts.say(kind.newName()));
      begin.setId("paper-new-" + kind.id());
      begin.setMinWidth(Double.NEGATIVE_INFINITY);
      begin.setOnAction(event -> kind.begin());
      begins.getChildren().add(begin);
    }
    ToggleGroup group = new ToggleGroup();
    choices.getChildren().add(choice(group, null));
    model.kinds().forEach(kind -> choices.getChildren().add(choice(group, kind.id())));
    group
        .selectedToggleProperty()
        .subscribe(
            chosen -> model.choice().set(chosen == null ? null : (String) chosen.getUserData()));
  }

  private ToggleButton choice(ToggleGroup group, @Nullable String kind) {
    ToggleButton button = new ToggleButton();
    button.setUserData(kind);
    button.setId("paper-choice-" + (kind == null ? "all" : kind));
    button.setToggleGroup(group);
    button.setSelected(kind == null);
    return button;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.overview(), this::show);
    life.follow(model.choice(), kind -> show(model.overview().get()));
    life.follow(model.wanted(), number -> select());
  }

  /** Where one begins. */
  public Node first() {
    return papers.table();
  }

  private List<RegisterColumn<PaperRow>> columns() {
    return List.of(
        RegisterColumn.<PaperRow>text(
                "mutual.papers.head.kind", row -> texts.say(model.kind(row).name()))
            .wide(0.8),
        RegisterColumn.<PaperRow>text("mutual.papers.head.number", PaperRow::number).wide(1.2),
        RegisterColumn.<PaperRow>text("mutual.papers.head.state", this::state)
            .wide(1.5)
            .shownAs(row -> marked(state(row), row.flag() != null)),
        RegisterColumn.<PaperRow>text("mutual.papers.head.due", this::due)
            .wide(1.1)
            .sortedBy(
                Comparator.comparing(
                    PaperRow::due, Comparator.nullsLast(Comparator.naturalOrder())))
            .shownAs(row -> marked(due(row), row.late(now())))
            .aging(),
        RegisterColumn.<PaperRow>text("mutual.papers.head.whom", PaperRow::whom).wide(1.15),
        RegisterColumn.<PaperRow>text("mutual.papers.head.what", PaperRow::what).wide(1.9));
  }

  private String state(PaperRow row) {
    String state = texts.say(row.state());
    return row.flag() == null
        ? state
        : texts.get("mutual.papers.flagged", state, texts.say(row.flag()));
  }

  private String due(PaperRow row) {
    Instant due = row.due();
    if (due == null) {
      return "";
    }
    ZonedDateTime local = due.atZone(WatchClock.BEIJING);
    boolean late = row.late(now());
    if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      // A day that ends is meant, not the first moment of the next.
      return texts.get(
          late ? "mutual.papers.lateDay" : "mutual.papers.dueDay",
          formats.date(local.toLocalDate().minusDays(1)));
    }
    return texts.get(late ? "mutual.papers.late" : "mutual.papers.due", formats.moment(due));
  }

  private Instant now() {
    return model.now();
  }

  private static Label marked(String text, boolean mark) {
    Label label = new Label(text);
    if (mark) {
      label.getStyleClass().add("failed");
    }
    return label;
  }

  private void show(Overview overview) {
    for (Node node : choices.getChildren()) {
      ToggleButton button = (ToggleButton) node;
      String kind = (String) button.getUserData();
      button.setText(
          texts.get(
              "mutual.papers.choice",
              model.kinds().stream()
                  .filter(one -> one.id().equals(kind))
                  .map(one -> texts.say(one.name()))
                  .findFirst()
                  .orElse(texts.get("mutual.papers.all")),
              overview.of(kind).size()));
    }
    summary.setText(texts.get("mutual.papers.summary", overview.open(), overview.late()));
    if (overview.read()) {
      papers.show(overview.of(model.choice().get()));
      select();
    }
  }

  private void select() {
    String number = model.wanted().get();
    if (number != null && model.overview().get().read()) {
      papers.select(number);
      model.wanted().set(null);
    }
  }

  private void offer(@Nullable PaperRow row) {
    List<Act> acts = row == null ? List.of() : row.acts();
    next.setDisable(acts.isEmpty());
    next.setText(
        acts.isEmpty() ? texts.get("supply.step.none") : texts.say(acts.getFirst().name()));
    others.setDisable(acts.size() < 2);
    others.getItems().setAll(acts.stream().skip(1).map(this::item).toList());
    print.setDisable(row == null);
  }

  private MenuItem item(Act act) {
    MenuItem item = new MenuItem(texts.say(act.name()));
    item.setId("paper-act-" + act.id());
    item.setOnAction(event -> {
      PaperRow row = papers.selected().get();
      if (row != null) {
        model.kind(row).act(row, act.id(), navigator);
      }
    });
    return item;
  }

  @FXML
  private void goOn() {
    PaperRow row = papers.selected().get();
    if (row != null && !row.acts().isEmpty()) {
      model.kind(row).act(row, row.acts().getFirst().id(), navigator);
    }
  }

  @FXML
  private void printPaper() {
    PaperRow row = papers.selected().get();
    if (row != null) {
      PaperKind kind = model.kind(row);
      printer.print(row.number(), (words, into) -> kind.print(row.number(), words, into));
    }
  }

  @FXML
  private void importPartners() {
    navigator.open(new ObjectRef("import", "partners"));
  }
}
