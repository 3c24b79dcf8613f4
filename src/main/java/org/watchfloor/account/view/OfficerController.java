package org.watchfloor.account.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.watchfloor.account.AccountService;
import org.watchfloor.account.Officer;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/** The field for the post and the officers seen here; Enter takes the seat. */
public final class OfficerController implements Activated {
  private final AccountService service;
  private final SignIn signIn;
  private final Tasks tasks;
  private final Fx fx;
  private final Overlay overlay;
  private final Saving saving;
  private final Toasts toasts;
  private final UiTexts texts;
  private List<String> known = List.of();

  @FXML private TextField post;
  @FXML private TextField seat;
  @FXML private ListView<String> officers;
  @FXML private Label refusal;

  @Inject
  OfficerController(
      AccountService service,
      SignIn signIn,
      Tasks tasks,
      Fx fx,
      Overlay overlay,
      Toasts toasts,
      UiTexts texts) {
    this.service = service;
    this.signIn = signIn;
    this.tasks = tasks;
    this.fx = fx;
    this.overlay = overlay;
    this.saving = new Saving(tasks, fx);
    this.toasts = toasts;
    this.texts = texts;
  }

  Node first() {
    return post;
  }

  @FXML
  private void initialize() {
    seat.setText(signIn.actor().seat());
    post.textProperty().subscribe(this::filter);
    post.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    officers.setOnMouseClicked(event -> takeSeat());
  }

  @Override
  public void onShow(Subscriptions life) {
    tasks
        .of(
            Message.of("account.task.officers"),
            progress -> service.officers().stream().map(Officer::post).toList())
        .quiet()
        .onSuccess(
            fx,
            found -> {
              known = found;
              filter(post.getText());
            })
        .start();
  }

  private void filter(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    officers
        .getItems()
        .setAll(
            known.stream().filter(one -> one.toLowerCase(Locale.ROOT).contains(wanted)).toList());
  }

  private void move(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> officers.getSelectionModel().selectNext();
      case UP -> officers.getSelectionModel().selectPrevious();
      default -> {
        return;
      }
    }
    event.consume();
  }

  @FXML
  private void takeSeat() {
    String chosen = officers.getSelectionModel().getSelectedItem();
    String officer = chosen == null ? post.getText() : chosen;
    String where = seat.getText();
    saving.act(
        Message.of("account.task.signIn"),
        () -> service.signIn(officer, where),
        () -> seated(officer.strip(), where.strip()),
        this::refused);
  }

  private void seated(String officer, String where) {
    overlay.close();
    toasts.say(Message.of("account.said.signedIn", officer, where));
  }

  private void refused(Throwable failure) {
    if (failure instanceof RefusedException no) {
      refusal.setText(texts.say(no.said()));
    } else {
      tasks.report(failure);
    }
  }
}
