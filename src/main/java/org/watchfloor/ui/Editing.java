package org.watchfloor.ui;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.watchfloor.base.Subscription;

/**
 * Who has a form open to change which object: those of this seat, as forms tell it, and those of
 * other seats, as the hall tells it. Of this moment only: nothing of it is in the journal. A
 * station of one machine hears of nobody. All in memory; any thread.
 */
@Singleton
public final class Editing {
  private final List<ObjectRef> mine = new ArrayList<>();
  private final CopyOnWriteArrayList<Runnable> ours = new CopyOnWriteArrayList<>();
  private final CopyOnWriteArrayList<Runnable> theirs = new CopyOnWriteArrayList<>();
  private volatile Map<ObjectRef, List<Editor>> others = Map.of();

  /**
   * Another seat that changes something.
   *
   * @param officer who sits there
   * @param seat what the seat is called
   * @param since since when, by the hall's clock
   */
  public record Editor(String officer, String seat, Instant since) {}

  @Inject
  public Editing() {}

  /**
   * A form to change an object was opened here.
   *
   * @return ends it: the form is closed
   */
  public Subscription begin(ObjectRef object) {
    synchronized (mine) {
      mine.add(object);
    }
    ours.forEach(Runnable::run);
    return () -> {
      synchronized (mine) {
        mine.remove(object);
      }
      ours.forEach(Runnable::run);
    };
  }

  /** What is changed at this seat now. */
  public Set<ObjectRef> mine() {
    synchronized (mine) {
      return new HashSet<>(mine);
    }
  }

  /** Runs something whenever a form is opened or closed here; must be quick and not wait. */
  public Subscription onMine(Runnable changed) {
    ours.add(changed);
    return () -> ours.remove(changed);
  }

  /** Who changes an object at other seats. */
  public List<Editor> others(ObjectRef object) {
    return others.getOrDefault(object, List.of());
  }

  /** Takes in what the hall says of other seats; nobody where there is no hall. */
  public void heard(Map<ObjectRef, List<Editor>> now) {
    Map<ObjectRef, List<Editor>> before = others;
    others = Map.copyOf(now);
    if (!before.equals(others)) {
      theirs.forEach(Runnable::run);
    }
  }

  /** Runs something whenever that is another answer, on the thread that heard; must be quick. */
  public Subscription onOthers(Runnable changed) {
    theirs.add(changed);
    return () -> theirs.remove(changed);
  }
}
