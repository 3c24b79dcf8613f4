package org.watchfloor.document.pack.view;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.pack.PackOffers;
import org.watchfloor.document.pack.PackOrder;
import org.watchfloor.document.pack.PaperPack;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;

/**
 * Asks how many sheets a pack is to have and prints it in the background, as a PDF in the data
 * folder; then says where it is. JavaFX thread.
 */
final class PackPrint {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final String YES = "yes";
  private static final String NO = "no";

  private final PaperPack pack;
  private final PackOffers offers;
  private final DataFolder folder;
  private final WatchClock clock;
  private final Forms forms;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  PackPrint(
      PaperPack pack,
      PackOffers offers,
      DataFolder folder,
      WatchClock clock,
      Forms forms,
      Toasts toasts,
      UiTexts texts,
      Tasks tasks,
      Fx fx) {
    this.pack = pack;
    this.offers = offers;
    this.folder = folder;
    this.clock = clock;
    this.forms = forms;
    this.toasts = toasts;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Asks, and prints what is wanted. */
  void ask() {
    Path file = file();
    forms.ask(
        Question.of(
            Message.of("pack.ask.title"),
            List.of(Message.of("pack.ask.what"), Message.of("pack.ask.where", file)),
            Message.of("pack.ask.act")),
        List.of(
            field("pack.ask.sheets", PackOrder.SHEETS),
            field("pack.ask.forms", PackOrder.FORMS),
            FormField.choice(
                Message.of("pack.ask.maps"),
                YES,
                List.of(
                    new FormField.Option(YES, texts.get("pack.ask.maps.yes")),
                    new FormField.Option(NO, texts.get("pack.ask.maps.no")))),
            FormField.line(Message.of("pack.ask.names"), "")),
        values ->
            print(
                new PackOrder(
                    values.get(2).equals(YES),
                    number(values.get(0)),
                    number(values.get(1)),
                    values.get(3).strip()),
                texts.texts(),
                file));
  }

  /** Prints the usual one without asking anything. */
  void usual() {
    print(PackOrder.USUAL, texts.texts(), file());
  }

  private void print(PackOrder order, Texts words, Path file) {
    tasks
        .of(
            Message.of("pack.task.print"),
            progress -> {
              PaperPack.Printed printed = pack.print(order, words, file, progress);
              offers.answered(offers.open());
              return printed;
            })
        .onSuccess(
            fx,
            printed ->
                toasts.say(
                    Message.of("pack.done", printed.number(), printed.pages(), printed.file())))
        .start();
  }

  private Path file() {
    return folder.root().resolve("prints").resolve("pack-" + NAME.format(clock.now()) + ".pdf");
  }

  private static FormField field(String key, int initial) {
    return new FormField(Message.of(key), String.valueOf(initial), List.of(), 1, true);
  }

  private static int number(String typed) {
    if (!typed.strip().matches("\\d{1,3}")) {
      throw RefusedException.of("pack.refused.number", typed);
    }
    return Integer.parseInt(typed.strip());
  }
}
