package org.watchfloor.response.consultation.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.response.chain.HazardChains;
import org.watchfloor.response.chain.Prompt;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.UiTexts;

/** The page 会商: the consultations, and what the chains ask for. JavaFX thread. */
@Singleton
final class ConsultationViewModel {
  private final Live<Board> board;
  private final Consultations consultations;
  private final HazardChains chains;
  private final Executor fx;
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();

  /** Both at one moment. */
  record Board(boolean read, List<Consultation> consultations, List<Prompt> prompts) {
    static final Board NOTHING = new Board(false, List.of(), List.of());
  }

  @Inject
  ConsultationViewModel(
      Consultations consultations, HazardChains chains, UiTexts texts, Tasks tasks, Executor fx) {
    this.consultations = consultations;
    this.chains = chains;
    this.fx = fx;
    this.board =
        new Live<>(
            tasks,
            fx,
            Message.of("response.consult.task.read"),
            Board.NOTHING,
            () -> new Board(true, consultations.list(), chains.prompts(texts.language().get())));
  }

  ReadOnlyObjectProperty<Board> board() {
    return board.value();
  }

  /** The consultation to select once it is read; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** Selects what was just called, once it is read. Any thread. */
  void called(String id) {
    fx.execute(() -> wanted.set(id));
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return board.follow(changed -> {
      Subscription called = consultations.onChange(changed);
      Subscription looked = chains.onChange(changed);
      return () -> {
        called.close();
        looked.close();
      };
    });
  }
}
