package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferPrints;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.view.SuppliesViewModel.Overview;
import org.watchfloor.supply.view.SuppliesViewModel.TransferRow;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** The transfer orders, with the age of what is under way and the next step of the selected one. */
public final class TransfersController implements Activated {
  private final SuppliesViewModel model;
  private final SupplyDialogs forms;
  private final RegisterKit kit;
  private final Forms asking;
  private final TransferPrints prints;
  private final PrintDesk printer;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private RegisterTable<TransferRow> transfers;
  @FXML private Button next;
  @FXML private MenuButton others;
  @FXML private Button print;
  @FXML private Button cancel;

  @Inject
  TransfersController(
      SuppliesViewModel model,
      SupplyDialogs forms,
      RegisterKit kit,
      Forms asking,
      TransferPrints prints,
      PrintDesk printer,
      UiTexts texts,
      Formats formats) {
    this.model = model;
    this.forms = forms;
    this.kit = kit;
    this.asking = asking;
    this.prints = prints;
    this.printer = printer;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    transfers.setUp(
        kit, "transfers", row -> row.order().number(), "supply.empty_transfers", columns());
    transfers.addActions(next, others, print, cancel);
    transfers.selected().subscribe(row -> offer(row == null ? null : row.order()));
    transfers.onOpen(row -> goOn());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.overview(), this::show);
    life.follow(model.wantedTransfer(), number -> select(number));
  }

  private void show(Overview overview) {
    if (overview.read()) {
      transfers.show(overview.transfers());
      select(model.wantedTransfer().get());
    }
  }

  private void select(@Nullable String number) {
    if (number != null && model.overview().get().read()) {
      transfers.select(number);
      model.wantedTransfer().set(null);
    }
  }

  private List<RegisterColumn<TransferRow>> columns() {
    return List.of(
        RegisterColumn.<TransferRow>text("supply.head.number", row -> row.order().number())
            .wide(1.7),
        RegisterColumn.<TransferRow>text("supply.head.state", this::state)
            .wide(1.85)
            .sortedBy(Comparator.comparing(row -> row.order().state())),
        RegisterColumn.<TransferRow>text(
                "supply.head.underway",
                row -> row.order().underwaySince().map(formats::lasting).orElse(""))
            .aging()
            .wide(0.7),
        RegisterColumn.text("supply.head.from", TransferRow::depot),
        RegisterColumn.text("supply.head.to", row -> row.order().to().name()),
        RegisterColumn.<TransferRow>text("supply.head.goods", TransferRow::goods).wide(1.4),
        RegisterColumn.<TransferRow>text("supply.head.purpose", row -> row.order().purpose())
            .wide(0.9));
  }

  private String state(TransferRow row) {
    String word = texts.name("supply.transfer_state", row.order().state());
    if (row.order().contradictory()) {
      return texts.get("supply.state_and", word, texts.get("supply.note.contradictory"));
    }
    if (row.order().partlyBack()) {
      return texts.get("supply.state_and", word, texts.get("supply.note.partlyBack"));
    }
    if (row.order().incomplete()) {
      return texts.get("supply.state_and", word, texts.get("supply.note.incomplete"));
    }
    return row.order().unapproved()
        ? texts.get("supply.state_and", word, texts.get("supply.note.unapproved"))
        : word;
  }

  private void offer(@Nullable TransferOrder order) {
    Optional<TransferState> step = order == null ? Optional.empty() : nextOf(order);
    next.setDisable(step.isEmpty());
    next.setText(
        step.map(state -> texts.get("supply.step." + state.name()))
            .orElse(texts.get("supply.step.none")));
    offerOthers(order);
    print.setDisable(order == null);
    cancel.setDisable(order == null || !order.state().leadsTo(TransferState.CANCELLED));
  }

  /** The step that matters most next; the rungs between are under the other steps. */
  private Optional<TransferState> nextOf(TransferOrder order) {
    return switch (order.state()) {
      case REQUESTED, APPROVED -> Optional.of(TransferState.ISSUED);
      case ISSUED, PICKED, LOADED -> Optional.of(TransferState.IN_TRANSIT);
      case IN_TRANSIT, ARRIVED -> Optional.of(TransferState.SIGNED);
      case SIGNED, DISTRIBUTED ->
          Optional.of(model.owesBack(order) ? TransferState.RETURN_DUE : TransferState.SETTLED);
      case RETURN_DUE -> Optional.of(TransferState.RETURNED);
      case RETURNED, CONSUMED, WRITTEN_OFF -> Optional.of(TransferState.SETTLED);
      case SETTLED, REJECTED, CANCELLED -> Optional.empty();
    };
  }

  @FXML
  private void goOn() {
    TransferRow row = transfers.selected().get();
    if (row == null) {
      return;
    }
    nextOf(row.order()).ifPresent(step -> take(row, step));
  }

  private void take(TransferRow row, TransferState step) {
    TransferOrder order = row.order();
    switch (step) {
      case ISSUED ->
          asking.ask(
              Question.danger(
                  Message.of("supply.ask.issue", order.number()),
                  List.of(Message.of("supply.ask.issue_effect", row.depot(), row.goods())),
                  Message.of("supply.step.ISSUED")),
              order.state() == TransferState.REQUESTED
                  ? List.of(FormField.line(approver("supply.ask.approver", order), ""))
                  : List.of(),
              said -> model.issue(order, said.isEmpty() ? "" : said.getFirst()));
      case IN_TRANSIT -> depart(order);
      case SIGNED ->
          forms.sign(order, model::name, (came, receiver) -> model.sign(order, came, receiver));
      case RETURNED ->
          forms.back(
              order,
              model.expectedBack(order),
              model::name,
              (came, note) -> model.back(order, came, note));
      case SETTLED -> settle(order);
      case RETURN_DUE ->
          asking.ask(
              step(order, step),
              List.of(FormField.line(Message.of("supply.other.by"), model.inThirtyDays())),
              said -> model.askBack(order, said.getFirst()));
      case APPROVED ->
          asking.ask(
              step(order, step),
              List.of(FormField.line(approver("supply.other.approver", order), "")),
              said -> model.step(order, step, "", said.getFirst()));
      case REQUESTED,
          REJECTED,
          PICKED,
          LOADED,
          ARRIVED,
          DISTRIBUTED,
          CONSUMED,
          WRITTEN_OFF,
          CANCELLED ->
          asking.ask(
              step(order, step),
              List.of(FormField.line(Message.of("supply.other.note"), "")),
              said -> model.step(order, step, said.getFirst(), ""));
    }
  }

  private Message approver(String question, TransferOrder order) {
    return Message.of(question, Message.of("supply.tier." + model.tier(order).name()));
  }

  private static Question step(TransferOrder order, TransferState step) {
    Message act = Message.of("supply.step." + step.name());
    return Question.of(Message.of("supply.other.title", order.number(), act), List.of(), act);
  }

  /** The rungs of the ladder that are not the next step. */
  private List<TransferState> others(TransferOrder order) {
    return Arrays.stream(TransferState.values())
        .filter(state -> possible(order, state))
        .filter(state -> state != TransferState.CANCELLED)
        .filter(state -> !order.inLedgerAgain(state))
        .filter(state -> !nextOf(order).equals(Optional.of(state)))
        .filter(state -> state != TransferState.SETTLED || !model.owesBack(order))
        .toList();
  }

  private boolean possible(TransferOrder order, TransferState state) {
    return switch (state) {
      case APPROVED -> order.approvable();
      case RETURN_DUE -> model.returnAskable(order);
      default -> order.takes(state);
    };
  }

  private void offerOthers(@Nullable TransferOrder order) {
    List<TransferState> rungs = order == null ? List.of() : others(order);
    others.setDisable(rungs.isEmpty());
    others
        .getItems()
        .setAll(
            rungs.stream()
                .map(state -> {
                  MenuItem item = new MenuItem(texts.get("supply.step." + state.name()));
                  item.setOnAction(event -> {
                    TransferRow row = transfers.selected().get();
                    if (row != null) {
                      take(row, state);
                    }
                  });
                  return item;
                })
                .toList());
  }

  /** Who carries the goods; all of it may stay empty. */
  private void depart(TransferOrder order) {
    asking.ask(
        Question.of(
            Message.of("supply.depart.title", order.number(), order.to().name()),
            List.of(),
            Message.of("supply.step.IN_TRANSIT")),
        List.of(
            FormField.line(Message.of("supply.depart.carrier"), ""),
            FormField.line(Message.of("supply.depart.plate"), ""),
            FormField.line(Message.of("supply.depart.phone"), "")),
        said -> model.depart(order, said.get(0), said.get(1), said.get(2)));
  }

  private void settle(TransferOrder order) {
    Message title = Message.of("supply.ask.settle", order.number());
    Message act = Message.of("supply.step.SETTLED");
    if (order.incomplete()) {
      Message why = Message.of("supply.ask.settle_incomplete");
      asking.askReason(Question.of(title, List.of(why), act), note -> model.settle(order, note));
    } else {
      asking.ask(Question.of(title, List.of(), act), List.of(), none -> model.settle(order, ""));
    }
  }

  /** The order on paper; every print after the first is marked as a copy, and on record. */
  @FXML
  private void printOrder() {
    TransferRow row = transfers.selected().get();
    if (row != null) {
      String number = row.order().number();
      printer.print(number, (words, into) -> prints.print(number, words, into));
    }
  }

  @FXML
  private void cancelOrder() {
    TransferRow row = transfers.selected().get();
    if (row != null) {
      asking.askReason(
          Question.danger(
              Message.of("supply.ask.cancel", row.order().number()),
              List.of(Message.of("supply.ask.cancel_effect")),
              Message.of("supply.act.cancel")),
          reason -> model.cancel(row.order(), reason));
    }
  }
}
