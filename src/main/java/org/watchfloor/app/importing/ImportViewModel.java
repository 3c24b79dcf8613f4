package org.watchfloor.app.importing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.layer.LayerReader;
import org.watchfloor.table.Importer;
import org.watchfloor.table.RegisterExport;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Toasts;

/**
 * The import room: what is chosen, and how far it has come. One for the whole console, so that
 * leaving the page or changing the language loses nothing. JavaFX thread.
 */
@Singleton
final class ImportViewModel {
  private final ImportDesk desk;
  private final Importer importer;
  private final RegisterExport export;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;

  private final ObservableList<Path> files = FXCollections.observableArrayList();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable String> kind = new SimpleObjectProperty<>();
  private final ObjectProperty<Datum> datum = new SimpleObjectProperty<>(Datum.WGS84);
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NOTHING);

  /** How far it has come. */
  enum Stage {
    /** No file is chosen. */
    EMPTY,
    CHECKING,
    /** Waits for the officer's yes, if there is anything to say yes to. */
    CHECKED,
    TAKING,
    /** Over; the next file begins a new import. */
    DONE,
    /** Somebody stopped it. */
    STOPPED
  }

  /**
   * All of it at one moment.
   *
   * @param said the sentence it ended with, or why a path is none; null while there is none
   */
  record Look(Stage stage, List<CheckedFile> checked, @Nullable Message said) {
    static final Look NOTHING = new Look(Stage.EMPTY, List.of(), null);

    Look {
      checked = List.copyOf(checked);
    }

    boolean busy() {
      return stage == Stage.CHECKING || stage == Stage.TAKING;
    }

    int waiting() {
      return stage == Stage.CHECKED ? checked.stream().mapToInt(CheckedFile::waiting).sum() : 0;
    }

    Optional<CheckedFile> of(Path file) {
      return checked.stream().filter(one -> one.path().equals(file)).findFirst();
    }
  }

  @Inject
  ImportViewModel(
      ImportDesk desk,
      Importer importer,
      RegisterExport export,
      UiTexts texts,
      Tasks tasks,
      Executor fx,
      Toasts toasts) {
    this.desk = desk;
    this.importer = importer;
    this.export = export;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    kind.subscribe((before, now) -> check());
    datum.subscribe((before, now) -> check());
  }

  /** The chosen files, in the order they are read. */
  ObservableList<Path> files() {
    return files;
  }

  /** A path being typed. */
  StringProperty typed() {
    return typed;
  }

  /** The register; null to tell it from each header. */
  ObjectProperty<@Nullable String> kind() {
    return kind;
  }

  /** The system of the files' coordinates. */
  ObjectProperty<Datum> datum() {
    return datum;
  }

  /** How far it has come. */
  ReadOnlyObjectProperty<Look> look() {
    return look.getReadOnlyProperty();
  }

  /** The registers by the word of the command line. */
  List<String> kinds() {
    List<String> kinds = new ArrayList<>(importer.kinds());
    kinds.add(ImportOrder.LAYER);
    return kinds;
  }

  /** What people call a register. */
  Message name(String register) {
    return register.equals(ImportOrder.LAYER)
        ? Message.of("app.import.layer")
        : importer.name(register);
  }

  /** Whether the chosen register may be given away as a whole. */
  BooleanBinding givable() {
    return Bindings.createBooleanBinding(() -> export.kinds().contains(kind.get()), kind);
  }

  /** Whether the chosen register has personal data: a reason is asked then. */
  boolean personal() {
    String register = kind.get();
    return register != null && export.personal(register);
  }

  /**
   * Gives a register away as a whole; says where to when it is done, or why not. Whoever chose a
   * file that is there was asked by the chooser.
   *
   * @param reason why, of a register of personal data
   */
  void giveAway(String register, Path to, String reason) {
    tasks
        .of(
            Message.of("app.import.task.export"),
            progress -> export.replace(register, to, texts.texts(), reason))
        .onSuccess(fx, toasts::say)
        .onFailure(fx, tasks::report)
        .start();
  }

  /** Chooses the path that is typed. */
  void addTyped() {
    String path = typed.get().strip();
    if (path.length() > 1 && path.startsWith("\"") && path.endsWith("\"")) {
      path = path.substring(1, path.length() - 1);
    }
    if (path.isEmpty()) {
      return;
    }
    try {
      add(List.of(Path.of(path)));
      typed.set("");
    } catch (InvalidPathException e) {
      look.set(
          new Look(
              look.get().stage(), look.get().checked(), Message.of("app.import.no_path", path)));
    }
  }

  /** Chooses files besides those chosen; after an import it begins a new one. */
  void add(List<Path> more) {
    if (look.get().stage() == Stage.TAKING) {
      return;
    }
    if (look.get().stage() == Stage.DONE) {
      files.clear();
    }
    more.stream()
        .map(file -> file.toAbsolutePath().normalize())
        // All parts of a shapefile are dropped together; it is read by one of them.
        .filter(file -> !LayerReader.isBeside(file))
        .filter(file -> !files.contains(file))
        .forEach(files::add);
    check();
  }

  /** Takes a file out of the choice. */
  void remove(Path file) {
    if (look.get().stage() != Stage.TAKING && files.remove(file)) {
      check();
    }
  }

  /** Checks what is chosen, from the start; an older check is dropped. */
  void check() {
    if (look.get().stage() == Stage.TAKING) {
      return;
    }
    if (files.isEmpty()) {
      look.set(Look.NOTHING);
      return;
    }
    ImportOrder order = new ImportOrder(files, Optional.ofNullable(kind.get()), datum.get());
    look.set(new Look(Stage.CHECKING, List.of(), null));
    Look mine = look.get();
    tasks
        .of(
            Message.of("app.import.task.check"),
            progress -> {
              try {
                return desk.check(order, progress);
              } catch (CancellationException stopped) {
                fx.execute(() -> stopped(mine));
                throw stopped;
              }
            })
        .onSuccess(fx, checked -> look.set(new Look(Stage.CHECKED, checked, null)))
        .onFailure(
            fx,
            failure -> {
              stopped(mine);
              tasks.report(failure);
            })
        .startLatest();
  }

  /** Only the check in sight can be stopped; an older one that a newer replaced says nothing. */
  private void stopped(Look which) {
    if (look.get() == which) {
      look.set(new Look(Stage.STOPPED, List.of(), Message.of("app.import.stopped")));
    }
  }

  /** The officer's yes: takes in what waits. Does nothing if nothing does. */
  void take() {
    Look asked = look.get();
    if (asked.waiting() == 0) {
      return;
    }
    look.set(new Look(Stage.TAKING, asked.checked(), null));
    List<CheckedFile> outcome = new ArrayList<>();
    tasks
        .of(
            Message.of("app.import.task.take"),
            progress -> {
              try {
                desk.take(asked.checked(), progress, outcome::add);
                return outcome;
              } finally {
                // also when it was stopped half-way: what is in must not look as if it were not
                fx.execute(() -> over(asked.checked(), List.copyOf(outcome)));
              }
            })
        .start();
  }

  private void over(List<CheckedFile> asked, List<CheckedFile> outcome) {
    List<CheckedFile> all = new ArrayList<>(outcome);
    asked.stream()
        .skip(outcome.size())
        .map(left -> new CheckedFile.Refused(left.path(), Message.of("app.import.not_come_to")))
        .forEach(all::add);
    Message said = ImportTotal.of(all);
    look.set(new Look(Stage.DONE, all, said));
    toasts.say(said);
  }
}
