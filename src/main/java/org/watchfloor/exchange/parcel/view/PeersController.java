package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.parcel.PeerState;
import org.watchfloor.exchange.peer.CardPaper;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** The own card, and the stations this one trusts. */
public final class PeersController implements Activated {
  private final PeerService peers;
  private final ParcelService parcels;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Executor fx;
  private final Saying saying;
  private final PrintDesk printing;
  private final CardPaper paper;
  private final Live<List<PeerState>> live;

  @FXML private TextField own;
  @FXML private Label fingerprint;
  @FXML private RegisterTable<PeerState> rows;
  @FXML private TextField card;
  @FXML private TextField compared;
  @FXML private Button introduce;
  @FXML private TextField reason;
  @FXML private Button strike;
  @FXML private Label said;

  @Inject
  PeersController(
      PeerService peers,
      ParcelService parcels,
      RegisterKit kit,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Executor fx,
      Saying saying,
      PrintDesk printing,
      CardPaper paper) {
    this.peers = peers;
    this.parcels = parcels;
    this.kit = kit;
    this.texts = texts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
    this.saying = saying;
    this.printing = printing;
    this.paper = paper;
    this.live =
        new Live<>(tasks, fx, Message.of("exchange.parcel.peers.read"), List.of(), parcels::peers);
  }

  @FXML
  private void initialize() {
    rows.setUp(
        kit,
        "peers",
        one -> one.peer().card().station(),
        "exchange.parcel.peers.empty",
        List.of(
            RegisterColumn.<PeerState>text(
                    "exchange.parcel.head.station", one -> one.peer().card().station())
                .wide(0.6),
            RegisterColumn.text("exchange.parcel.head.name", one -> one.peer().card().name()),
            RegisterColumn.<PeerState>text("exchange.parcel.head.heard", this::heard).wide(0.6),
            RegisterColumn.<PeerState>number("exchange.parcel.head.lacks", PeerState::itLacks)
                .wide(0.6),
            RegisterColumn.<PeerState>text(
                    "exchange.parcel.head.fingerprint", one -> one.peer().card().fingerprint())
                .wide(3.2),
            RegisterColumn.<PeerState>text("exchange.parcel.head.state", this::state).wide(1.5)));
    introduce
        .disableProperty()
        .bind(
            card.textProperty()
                .flatMap(text ->
                    compared.textProperty().map(digits -> text.isBlank() || digits.isBlank())));
    strike
        .disableProperty()
        .bind(
            rows.selected()
                .map(one -> !one.peer().trusted())
                .orElse(true)
                .flatMap(no -> reason.textProperty().map(words -> no || words.isBlank())));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(this::followBoth));
    life.follow(live.value(), rows::show);
    tasks
        .of(Message.of("exchange.parcel.peers.own"), progress -> peers.own())
        .quiet()
        .onSuccess(fx, this::showOwn)
        .onFailure(fx, failure -> saying.refused(said, failure))
        .start();
  }

  private Subscription followBoth(Runnable changed) {
    Subscription one = peers.onChange(changed);
    Subscription other = parcels.onChange(changed);
    return () -> {
      one.close();
      other.close();
    };
  }

  private void showOwn(PeerCard mine) {
    own.setText(mine.text());
    fingerprint.setText(
        texts.get("exchange.parcel.peers.fingerprint", mine.station(), mine.fingerprint()));
  }

  private String heard(PeerState one) {
    Instant at = one.heardAt();
    return at == null ? texts.get("exchange.parcel.peers.never") : formats.moment(at);
  }

  private String state(PeerState one) {
    String why = one.peer().struckOff();
    return why == null
        ? texts.get(
            "exchange.parcel.peers.trusted",
            one.peer().officer(),
            formats.moment(one.peer().introducedAt()))
        : texts.get("exchange.parcel.peers.struckOff", why);
  }

  @FXML
  private void print() {
    printing.print("station-card", paper::print);
  }

  @FXML
  private void introduce() {
    String text = card.getText();
    String digits = compared.getText();
    if (!introduce.isDisabled()) {
      act(
          () -> peers.introduce(peers.read(text), digits),
          () -> {
            card.clear();
            compared.clear();
          });
    }
  }

  @FXML
  private void strike() {
    PeerState chosen = rows.selected().getValue();
    String why = reason.getText();
    if (chosen != null && !strike.isDisabled()) {
      act(() -> peers.strikeOff(chosen.peer().card().station(), why), reason::clear);
    }
  }

  private void act(Supplier<Message> work, Runnable then) {
    said.setText("");
    tasks
        .of(Message.of("exchange.parcel.peers.act"), progress -> work.get())
        .quiet()
        .onSuccess(
            fx,
            done -> {
              said.setText(texts.say(done));
              then.run();
            })
        .onFailure(fx, failure -> saying.refused(said, failure))
        .start();
  }
}
