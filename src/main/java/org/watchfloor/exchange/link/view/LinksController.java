package org.watchfloor.exchange.link.view;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.link.LinkService;
import org.watchfloor.exchange.link.LinkState;
import org.watchfloor.exchange.link.LinkState.Condition;
import org.watchfloor.exchange.parcel.view.OpenParcels;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** How the link with each station stands, and what links there are. */
public final class LinksController implements Activated {
  private final LinkService links;
  private final OpenParcels parcels;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Executor fx;
  private final Live<Seen> live;

  @FXML private Label standing;
  @FXML private RegisterTable<LinkState> rows;
  @FXML private Label chosen;
  @FXML private TextField station;
  @FXML private TextField address;
  @FXML private Button connect;
  @FXML private Button disconnect;
  @FXML private TextField port;
  @FXML private Button serve;
  @FXML private Button close;
  @FXML private Button look;
  @FXML private Button putAway;
  @FXML private Label said;

  /** What is shown. */
  private record Seen(List<LinkState> states, Optional<Integer> serves, Optional<Message> trouble) {
    private static final Seen NOTHING = new Seen(List.of(), Optional.empty(), Optional.empty());
  }

  @Inject
  LinksController(
      LinkService links,
      OpenParcels parcels,
      RegisterKit kit,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Executor fx) {
    this.links = links;
    this.parcels = parcels;
    this.kit = kit;
    this.texts = texts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
    this.live =
        new Live<>(
            tasks,
            fx,
            Message.of("exchange.link.task.read"),
            Seen.NOTHING,
            () -> new Seen(links.states(), links.serves(), links.trouble()));
  }

  @FXML
  private void initialize() {
    rows.setUp(
        kit,
        "links",
        LinkState::station,
        "exchange.link.empty",
        List.of(
            RegisterColumn.<LinkState>text("exchange.parcel.head.station", LinkState::station)
                .wide(0.6),
            RegisterColumn.<LinkState>text("exchange.parcel.head.name", LinkState::name).wide(0.9),
            RegisterColumn.<LinkState>text(
                    "exchange.link.head.way",
                    one ->
                        one.condition() == Condition.ENDED
                            ? ""
                            : texts.get(
                                switch (one.way()) {
                                  case OUT -> "exchange.link.way.out";
                                  case IN -> "exchange.link.way.in";
                                }))
                .wide(0.7),
            RegisterColumn.<LinkState>text("exchange.link.head.seen", this::seen).wide(0.7),
            RegisterColumn.<LinkState>number("exchange.parcel.head.lacks", LinkState::itLacks)
                .wide(0.5),
            RegisterColumn.<LinkState>number("exchange.link.head.weLack", LinkState::weLack)
                .wide(0.5),
            RegisterColumn.<LinkState>text("exchange.parcel.head.state", this::state).wide(3)));
    connect
        .disableProperty()
        .bind(
            station
                .textProperty()
                .flatMap(one -> address.textProperty().map(at -> one.isBlank() || at.isBlank())));
    disconnect
        .disableProperty()
        .bind(rows.selected().map(one -> one.condition() == Condition.ENDED).orElse(true));
    // A row shows the beginning of it; why a link is lost, and what to do, is longer.
    chosen
        .textProperty()
        .bind(
            rows.selected()
                .map(one -> texts.get("exchange.link.stationSaid", one.station(), state(one)))
                .orElse(""));
    chosen.managedProperty().bind(chosen.textProperty().isNotEmpty());
    var waits = rows.selected().map(LinkState::waits);
    look.disableProperty().bind(waits.map(one -> false).orElse(true));
    putAway.disableProperty().bind(waits.map(one -> false).orElse(true));
    serve.disableProperty().bind(port.textProperty().map(String::isBlank));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(links::onChange));
    life.follow(live.value(), this::show);
  }

  private void show(Seen now) {
    rows.show(now.states());
    standing.setText(
        now.trouble()
            .map(texts::say)
            .orElseGet(() ->
                now.serves()
                    .map(at -> texts.get("exchange.link.open", String.valueOf(at)))
                    .orElseGet(() -> texts.get("exchange.link.none"))));
    close.setDisable(now.serves().isEmpty());
  }

  private String seen(LinkState one) {
    Instant at = one.seenAt();
    return at == null ? texts.get("exchange.link.never") : formats.moment(at);
  }

  private String state(LinkState one) {
    String what = what(one);
    return switch (one.condition()) {
      case TOGETHER -> texts.get("exchange.link.condition.together", what);
      case LOST -> texts.get("exchange.link.condition.lost", what);
      case NOT_YET -> texts.get("exchange.link.condition.notYet", what);
      case ENDED -> texts.get("exchange.link.condition.ended", what);
    };
  }

  /** One that is lost, or tells something else, must not hide that a package of it waits. */
  private String what(LinkState one) {
    String said = texts.say(one.said());
    boolean hidden = one.waits() != null && !one.said().key().equals("exchange.link.said.waits");
    return hidden ? texts.get("exchange.link.saidAndWaits", said) : said;
  }

  @FXML
  private void connect() {
    String to = station.getText().strip();
    String at = address.getText();
    if (!connect.isDisabled()) {
      act(() -> links.connect(to, at));
    }
  }

  @FXML
  private void disconnect() {
    LinkState chosen = rows.selected().getValue();
    if (chosen != null) {
      act(() -> links.disconnect(chosen.station()));
    }
  }

  @FXML
  private void serve() {
    String at = port.getText();
    if (!serve.isDisabled()) {
      act(() -> links.serve(at));
    }
  }

  @FXML
  private void serveNoMore() {
    act(links::serveNoMore);
  }

  @FXML
  private void look() {
    LinkState chosen = rows.selected().getValue();
    Path waits = chosen == null ? null : chosen.waits();
    if (waits != null) {
      parcels.look(waits);
    }
  }

  @FXML
  private void putAway() {
    LinkState chosen = rows.selected().getValue();
    if (chosen != null) {
      act(() -> links.putAway(chosen.station()));
    }
  }

  private void act(Supplier<Message> work) {
    said.setText("");
    tasks
        .of(Message.of("exchange.link.task.act"), progress -> work.get())
        .quiet()
        .onSuccess(fx, done -> said.setText(texts.say(done)))
        .onFailure(
            fx,
            failure -> {
              if (failure instanceof RefusedException no) {
                said.setText(texts.say(no.said()));
              } else {
                tasks.report(failure);
              }
            })
        .start();
  }
}
