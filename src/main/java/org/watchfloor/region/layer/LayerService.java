package org.watchfloor.region.layer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.geo.layer.LayerReader;
import org.watchfloor.geo.layer.LayerReading;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.layer.LayerFact.LayerAccuracyTold;
import org.watchfloor.region.layer.LayerFact.LayerMoved;
import org.watchfloor.region.layer.LayerFact.LayerRemoved;
import org.watchfloor.region.layer.LayerFact.LayerRenamed;
import org.watchfloor.region.layer.LayerFact.LayerStyled;
import org.watchfloor.region.layer.LayerFact.LayerTaken;
import org.watchfloor.task.Progress;

/** The door to imported layers. Waits for the disk: any thread but the JavaFX thread. */
@Singleton
public final class LayerService {
  /** The kind of subject a layer is. */
  public static final String KIND = "layer";

  private static final int LONGEST_NAME = 40;

  /** What is farther off is not about a district any more. */
  private static final double LEAST_EXACT_METRES = 100_000;

  private final Journal journal;
  private final SignIn signIn;
  private final Ids ids;
  private final LayerStore store;
  private final LayerShelf shelf;
  private final LayerDatumCheck check;

  /** What was read, until it is taken away: a layer's file never changes under its id. */
  private final Map<String, List<LayerFeature>> read = new HashMap<>();

  private final List<Runnable> restored = new ArrayList<>();

  /** One file is taken in at a time. */
  private final Object taker = new Object();

  @Inject
  LayerService(
      Journal journal,
      SignIn signIn,
      Ids ids,
      LayerStore store,
      LayerShelf shelf,
      LayerDatumCheck check) {
    this.journal = journal;
    this.signIn = signIn;
    this.ids = ids;
    this.store = store;
    this.shelf = shelf;
    this.check = check;
  }

  /**
   * Runs something after every change of layers, on the thread that made it; must be quick. Also
   * after a missing file came back, which is no entry.
   */
  public Subscription onChange(Runnable changed) {
    Subscription entries = journal.follow(LayerFact.class, changed);
    synchronized (restored) {
      restored.add(changed);
    }
    return () -> {
      entries.close();
      synchronized (restored) {
        restored.remove(changed);
      }
    };
  }

  /** All layers ever taken in, those taken away too, in the order of their ids. */
  public List<ImportedLayer> list() {
    return store.list();
  }

  /** Those nobody took away, the lowest first. */
  public List<ImportedLayer> standing() {
    return store.standing();
  }

  /** The layer of an id. */
  public Optional<ImportedLayer> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /**
   * The features of a layer.
   *
   * @throws RefusedException if its file is missing or broken: one line with the remedy
   */
  public List<LayerFeature> features(ImportedLayer layer) {
    synchronized (read) {
      List<LayerFeature> known = read.get(layer.id());
      if (known == null) {
        known = shelf.read(layer);
        read.put(layer.id(), known);
      }
      return known;
    }
  }

  /** Why the features of a layer cannot be shown; empty if they can. */
  public Optional<Message> problem(ImportedLayer layer) {
    try {
      features(layer);
      return Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(e.said());
    }
  }

  /**
   * Reads a file; changes nothing.
   *
   * @param name what the layer shall be called; empty for what the file calls itself
   * @param attribution who made it; may be empty
   * @throws RefusedException if it cannot be a layer
   * @throws java.util.concurrent.CancellationException if somebody asked to stop
   */
  public LayerTaking prepare(
      Path file, String name, String attribution, Datum datum, Progress progress) {
    progress.step(Message.of("region.layer.reading", file.getFileName()));
    LayerReading reading = LayerReader.read(file, datum, progress);
    String called = name.isBlank() ? reading.title() : name.strip();
    List<Message> notes = new ArrayList<>(reading.notes());
    notes.addAll(check.notes(reading.features(), datum));
    Optional<ImportedLayer> known = from(reading, datum);
    boolean whole = known.isPresent() && problem(known.get()).isEmpty();
    return new LayerTaking(
        file, shortened(called), attribution.strip(), datum, null, reading, notes, known, whole);
  }

  /** The layer that came from this very file and still stands. */
  private Optional<ImportedLayer> from(LayerReading reading, Datum datum) {
    return standing().stream()
        .filter(layer -> layer.source().sha256().equals(reading.sha256()))
        .filter(layer -> layer.source().datum().equals(datum.name()))
        .findFirst();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /**
   * Takes a file in as it was read. The same file again changes nothing; one whose layer lacks its
   * features brings them back.
   *
   * @return in one sentence what came in and what did not
   * @throws RefusedException if the disk does not take it
   */
  public Message take(LayerTaking taking) {
    // Between the check and the yes the same file may have come in, or its layer gone.
    synchronized (taker) {
      Optional<ImportedLayer> known = from(taking.reading(), taking.datum());
      if (known.isEmpty()) {
        return fresh(taking);
      }
      ImportedLayer layer = known.get();
      if (problem(layer).isEmpty()) {
        return LayerTaking.same(taking.file(), layer);
      }
      put(layer.id(), taking.reading().features());
      List<Runnable> told;
      synchronized (restored) {
        told = List.copyOf(restored);
      }
      told.forEach(Runnable::run);
      return Message.of("region.layer.said.restored", taking.file().getFileName(), layer.name());
    }
  }

  private Message fresh(LayerTaking taking) {
    String id = ids.next();
    put(id, taking.reading().features());
    try {
      append(id, taking);
    } catch (RuntimeException e) {
      // Features without a record would lie there for ever.
      drop(id);
      throw e;
    }
    return LayerWords.sentence(
        "region.layer.said.taken", taking.file(), taking.name(), taking.counts(), taking.notes());
  }

  private void append(String id, LayerTaking taking) {
    List<ImportedLayer> before = standing();
    int place = before.isEmpty() ? 1 : before.getLast().place() + 1;
    Subject subject = store.subject(id);
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new LayerTaken(
                    taking.name(),
                    source(taking),
                    LayerStyles.suggested(taking.reading().features(), before),
                    place))
            .expecting(subject, 0));
  }

  private void drop(String id) {
    synchronized (read) {
      read.remove(id);
    }
    shelf.remove(id);
  }

  private void put(String id, List<LayerFeature> features) {
    shelf.write(id, features);
    synchronized (read) {
      read.put(id, List.copyOf(features));
    }
  }

  private static LayerSource source(LayerTaking taking) {
    LayerCounts counts = taking.counts();
    Envelope box = counts.box();
    return new LayerSource(
        String.valueOf(taking.file().getFileName()),
        taking.reading().format().name(),
        taking.reading().sha256(),
        taking.datum().name(),
        counts.points(),
        counts.lines(),
        counts.areas(),
        List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()),
        taking.attribution(),
        taking.accuracyMetres());
  }

  /**
   * Calls a layer otherwise.
   *
   * @throws RefusedException if there is no such layer, or the name is empty
   */
  public void rename(String id, String name) {
    Versioned<ImportedLayer> found = must(id);
    String plain = shortened(name.strip());
    if (plain.isEmpty()) {
      throw RefusedException.of("region.layer.refused.noName");
    }
    if (!plain.equals(found.state().name())) {
      append(found, new LayerRenamed(plain));
    }
  }

  /**
   * Draws a layer otherwise.
   *
   * @throws RefusedException if there is no such layer
   */
  public void style(String id, LayerStyle style) {
    Versioned<ImportedLayer> found = must(id);
    if (!style.equals(found.state().style())) {
      append(found, new LayerStyled(style));
    }
  }

  /**
   * Says how exact a layer is.
   *
   * @param metres how far off its features may lie; null if nobody knows
   * @throws RefusedException if there is no such layer, or that cannot be
   */
  public void tellAccuracy(String id, @Nullable Double metres) {
    Versioned<ImportedLayer> found = must(id);
    if (!Objects.equals(accuracy(metres), found.state().source().accuracyMetres())) {
      append(found, new LayerAccuracyTold(metres));
    }
  }

  static @Nullable Double accuracy(@Nullable Double metres) {
    if (metres != null && !(metres > 0 && metres <= LEAST_EXACT_METRES)) {
      throw RefusedException.of("region.layer.refused.accuracy", metres);
    }
    return metres;
  }

  /**
   * Moves a layer one place up, so that it is drawn over its neighbour, or down. At the end it
   * stays.
   *
   * @throws RefusedException if there is no such layer
   */
  public void move(String id, boolean up) {
    List<ImportedLayer> all = standing();
    Versioned<ImportedLayer> found = must(id);
    int at = all.stream().map(ImportedLayer::id).toList().indexOf(id);
    int other = up ? at + 1 : at - 1;
    if (other < 0 || other >= all.size()) {
      return;
    }
    Versioned<ImportedLayer> neighbour = must(all.get(other).id());
    int mine = found.state().place();
    int its = neighbour.state().place();
    // After a merge two may have the same place.
    int target = mine == its ? (up ? its + 1 : its - 1) : its;
    Subject subject = store.subject(id);
    Subject beside = store.subject(neighbour.state().id());
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, new LayerMoved(target))
            .expecting(subject, found.version())
            .fact(beside, new LayerMoved(mine))
            .expecting(beside, neighbour.version()));
  }

  /**
   * Takes a layer away; that it was there stays in the record.
   *
   * @param reason why
   * @throws RefusedException if there is no such layer, or no reason is given
   */
  public void remove(String id, String reason) {
    Versioned<ImportedLayer> found = must(id);
    if (reason.isBlank()) {
      throw RefusedException.of("region.layer.refused.noReason");
    }
    append(found, new LayerRemoved(reason.strip()));
    drop(id);
  }

  private void append(Versioned<ImportedLayer> found, LayerFact fact) {
    Subject subject = store.subject(found.state().id());
    journal.append(
        new Draft(signIn.actor()).fact(subject, fact).expecting(subject, found.version()));
  }

  private Versioned<ImportedLayer> must(String id) {
    return store
        .find(id)
        .filter(found -> found.state().stands())
        .orElseThrow(() -> RefusedException.of("region.layer.refused.noLayer", id));
  }
}
