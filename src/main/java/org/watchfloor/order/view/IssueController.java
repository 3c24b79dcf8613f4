package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.Urgency;
import org.watchfloor.region.UnitKind;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/** The form of a new order; Ctrl+Enter issues it. */
public final class IssueController {
  private static final int NAMED = 8;

  private final IssueViewModel model;
  private final OrdersViewModel board;
  private final Overlay overlay;
  private final UiTexts texts;

  @FXML private Node form;
  @FXML private TextField title;
  @FXML private TextArea text;
  @FXML private TextField deadline;
  @FXML private ComboBox<Urgency> urgency;
  @FXML private ComboBox<String> post;
  @FXML private ComboBox<BasisChoice> basis;
  @FXML private TextField filter;
  @FXML private ListView<UnitChoice> units;
  @FXML private CheckBox each;
  @FXML private Label chosen;
  @FXML private Label refusal;
  @FXML private Button act;

  @Inject
  IssueController(IssueViewModel model, OrdersViewModel board, Overlay overlay, UiTexts texts) {
    this.model = model;
    this.board = board;
    this.overlay = overlay;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    title.textProperty().bindBidirectional(model.title);
    text.textProperty().bindBidirectional(model.text);
    deadline.textProperty().bindBidirectional(model.deadline);
    filter.textProperty().bindBidirectional(model.typed);
    each.selectedProperty().bindBidirectional(model.each);
    urgency.getItems().setAll(Urgency.values());
    urgency.setConverter(new UrgencyWords());
    urgency.valueProperty().bindBidirectional(model.urgency);
    post.setItems(model.posts);
    post.getEditor().textProperty().bindBidirectional(model.post);
    basis.setItems(model.bases);
    basis.valueProperty().bindBidirectional(model.basis);
    units.setItems(model.shown);
    units.setCellFactory(list -> new UnitCell(model, texts, this::say));
    units.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
    filter.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN) {
        units.requestFocus();
        units.getSelectionModel().select(0);
        event.consume();
      }
    });
    form.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            act.fire();
          }
        });
    model.lead.subscribe(one -> say());
    model.each.subscribe(one -> say());
    model.refusal.subscribe(why -> refusal.setText(why == null ? "" : texts.say(why)));
    act.disableProperty().bind(model.busy());
  }

  void begin(OrderBasis on) {
    model.begin(on, this::say);
  }

  Node first() {
    return title;
  }

  /** Space and Enter take a unit in or out, L makes it the lead. */
  private void onPressed(KeyEvent event) {
    UnitChoice unit = units.getSelectionModel().getSelectedItem();
    if (unit == null || event.isShortcutDown()) {
      return;
    }
    boolean ours = true;
    switch (event.getCode()) {
      case SPACE, ENTER -> model.turn(unit);
      case L -> model.lead(unit);
      default -> ours = false;
    }
    if (ours) {
      event.consume();
      say();
    }
  }

  private void say() {
    units.refresh();
    int many = model.chosen().size();
    if (model.empty()) {
      chosen.setText(texts.get("order.issue.noUnits"));
    } else if (many == 0) {
      chosen.setText(texts.get("order.issue.nobody"));
    } else if (model.each.get()) {
      chosen.setText(texts.get("order.issue.each_of", many, names(0)));
    } else {
      chosen.setText(
          texts.get(
              many == 1 ? "order.issue.leadOnly" : "order.issue.to",
              model.chosen().getFirst().unit().name(),
              many - 1,
              names(1)));
    }
  }

  private String names(int from) {
    return model.chosen().stream()
        .skip(from)
        .limit(NAMED)
        .map(one -> one.unit().name())
        .collect(Collectors.joining(texts.get("order.comma")));
  }

  @FXML
  private void allTowns() {
    model.all(UnitKind.TOWN);
    model.all(UnitKind.PARK);
    say();
  }

  @FXML
  private void allDepartments() {
    model.all(UnitKind.DEPARTMENT);
    say();
  }

  @FXML
  private void nobody() {
    model.none();
    say();
  }

  @FXML
  private void back() {
    overlay.close();
  }

  @FXML
  private void issue() {
    model.issue(numbers -> {
      board.filter().set(BoardFilter.OPEN);
      board.wanted().set(numbers.getFirst());
      overlay.close();
    });
  }

  private final class UrgencyWords extends StringConverter<Urgency> {
    @Override
    public String toString(@Nullable Urgency one) {
      return one == null ? "" : texts.name("order.urgency", one);
    }

    @Override
    public Urgency fromString(String word) {
      return urgency.getValue();
    }
  }
}
